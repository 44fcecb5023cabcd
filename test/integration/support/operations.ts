import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as documents from '../../support/generated/documents.js';
import type { Answer, TestWorld } from '../../support/world.js';
import { fleetOf, refOf, vehicleWhere } from './truth.js';

/** Data by operation name. */
export type Results = Readonly<Record<string, unknown>>;

/** Every operation of schema/operations with variables for which the world has data. */
export function operationsOf(world: TestWorld): Readonly<Record<string, () => Promise<Answer<unknown>>>> {
  const { id: fleetId } = fleetOf(world);
  const vehicle = vehicleWhere(world, ({ silent, privacy, motorization }, each) => {
    const alerts = world.simulator.world.alerts(each);
    return !silent && privacy === 'None' && motorization === 'Hybrid' && alerts.length > 0;
  });
  const ref = refOf(vehicle);
  const alert = world.simulator.world.alerts(vehicle)[0];
  const globalId = (...parts: readonly string[]): string => Buffer.from(parts.join(':')).toString('base64url');
  const ids = [
    globalId('Fleet', fleetId),
    globalId('Vehicle', fleetId, vehicle.id),
    globalId('Alert', fleetId, vehicle.id, alert?.id ?? ''),
  ];
  return {
    ActiveAlerts: () => world.ask(documents.ActiveAlertsDocument, { fleetId }),
    FleetOverview: () => world.ask(documents.FleetOverviewDocument, { fleetId }),
    FleetSummary: () => world.ask(documents.FleetSummaryDocument, { fleetId }),
    Fleets: () => world.ask(documents.FleetsDocument, {}),
    Nodes: () => world.ask(documents.NodesDocument, { ids }),
    Vehicle: () => world.ask(documents.VehicleDocument, ref),
    VehicleByVin: () => world.ask(documents.VehicleByVinDocument, { fleetId, vin: vehicle.vin }),
    VehicleStatus: () => world.ask(documents.VehicleStatusDocument, ref),
    VehiclesLowOnEnergy: () => world.ask(documents.VehiclesLowOnEnergyDocument, { fleetId }),
  };
}

/** The names of the operations in schema/operations. */
export const operationNames: readonly string[] = readdirSync('schema/operations').map((file) => {
  const text = readFileSync(join('schema/operations', file), 'utf8');
  return /^\w+ (\w+)/m.exec(text)?.[1] ?? file;
});
