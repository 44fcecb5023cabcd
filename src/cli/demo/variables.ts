import { globalIdOf } from '../../composition/compose.js';
import type { World, WorldFleet, WorldVehicle } from '../../simulator/index.js';
import type { KnownVariables } from '../examples.js';

/** Values for the variables of the example operations that return data: a vehicle with many records, and one of its trips. */
export function demoVariables(world: World): KnownVariables {
  const [fleet] = world.fleets;
  if (fleet === undefined) return () => ({});
  const vehicle = richestVehicle(world, fleet);
  if (vehicle === undefined) return () => ({ fleetId: fleet.id });
  const { id: vehicleId, vin } = vehicle;
  const trip = world.collisions(vehicle)[0]?.trip ?? world.trips(vehicle).at(-1);
  const alert = world.alerts(vehicle)[0];
  const all = {
    fleetId: fleet.id,
    vehicleId,
    vin,
    tripId: trip?.id,
    callbackId: busiestCallback(world, vehicle),
    ids: [
      globalIdOf('Fleet', { fleetId: fleet.id }),
      globalIdOf('Vehicle', { fleetId: fleet.id, vehicleId }),
      ...(alert === undefined ? [] : [globalIdOf('Alert', { fleetId: fleet.id, vehicleId, alertId: alert.id })]),
    ],
  };
  const gaps = { ...all, fleetId: withGaps(world)?.id ?? fleet.id };
  return (operation) => (operation === 'MissingData' ? gaps : all);
}

/** The vehicle with records of the most kinds. */
function richestVehicle(world: World, { vehicles }: WorldFleet): WorldVehicle | undefined {
  const kinds = (vehicle: WorldVehicle) => {
    const records = [
      world.stolenReports(vehicle),
      world.collisions(vehicle),
      world.alarms(vehicle).filter(({ kind }) => kind === 'trigger'),
      world.alerts(vehicle),
      world.trips(vehicle),
      world.remotes(vehicle).list(),
    ];
    const { motorization } = world.traits(vehicle);
    // Hybrids have both energies, and so the largest status.
    return records.filter(({ length }) => length > 0).length + (motorization === 'Hybrid' ? 0.5 : 0);
  };
  return vehicles
    .map((vehicle) => ({ vehicle, kinds: kinds(vehicle) }))
    .reduce<{ vehicle?: WorldVehicle; kinds: number }>((best, each) => (each.kinds > best.kinds ? each : best), {
      kinds: -1,
    }).vehicle;
}

/** A fleet whose first vehicle lacks data. */
function withGaps(world: World): WorldFleet | undefined {
  return world.fleets.find(({ vehicles: [vehicle] }) => {
    const traits = vehicle && world.traits(vehicle);
    return traits?.silent === true || traits?.withoutMaintenance === true;
  });
}

/** The callback with the most remote actions of the vehicle. */
function busiestCallback(world: World, vehicle: WorldVehicle): string | undefined {
  const counts = new Map<string, number>();
  for (const { callbackId } of world.remotes(vehicle).list()) counts.set(callbackId, (counts.get(callbackId) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
