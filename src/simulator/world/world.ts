import { alertsOf, newestFirst, type WorldAlert } from './alert.js';
import { dayMs, hourMs, type Clock } from './clock.js';
import { hash32, hex, salt } from './random.js';
import { createRoadNetwork } from './road.js';
import { takeSnapshot, type Snapshot } from './snapshot.js';
import { createVehicle, traitsOf, type Traits, type WorldVehicle } from './vehicle.js';

export interface FleetPlan {
  readonly name: string;
  readonly description?: string;
  readonly vehicles: number;
  /** Whether some of its vehicles have no status yet or no maintenance data, as in the field. Default true. */
  readonly gaps?: boolean;
}

export interface WorldFleet {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly vehicles: readonly WorldVehicle[];
}

/** The ground truth. Times are milliseconds since 1970; without one, the world's present. */
export interface World {
  readonly fleets: readonly WorldFleet[];
  now(): number;
  fleet(fleetId: string): WorldFleet | null;
  vehicle(fleetId: string, vehicleId: string): WorldVehicle | null;
  vehicleByVin(vin: string): WorldVehicle | null;
  traits(vehicle: WorldVehicle): Traits;
  snapshot(vehicle: WorldVehicle, at?: number): Snapshot;
  /** Newest first, of the last two months. */
  alerts(of: WorldFleet | WorldVehicle, at?: number): readonly WorldAlert[];
}

const firstFleet = Date.parse('2021-09-01T08:00:00.000Z');
const of = { fleet: salt('fleet id') };

export function createWorld(seed: number, plans: readonly FleetPlan[], now: Clock): World {
  const network = createRoadNetwork();
  const byId = new Map<string, WorldVehicle>();
  const byVin = new Map<string, WorldVehicle>();
  let number = 0;
  const fleets = plans.map((plan, index): WorldFleet => {
    const id = hex(24, seed, of.fleet, index);
    const vehicles = Array.from({ length: plan.vehicles }, () => {
      number += 1;
      const vehicle = createVehicle(seed, id, number, plan.gaps ?? true);
      byId.set(vehicle.id, vehicle);
      byVin.set(vehicle.vin, vehicle);
      return vehicle;
    });
    const createdAt = firstFleet + (hash32(seed, index) % 90) * dayMs;
    return {
      id,
      name: plan.name,
      description: plan.description ?? null,
      createdAt,
      updatedAt: createdAt + 30 * dayMs,
      vehicles,
    };
  });

  /** All that a vehicle raises until the end of an hour; one that has sent nothing raises none. */
  const raisedBy = (vehicle: WorldVehicle, hour: number): readonly WorldAlert[] => {
    const { silent, motorization } = traitsOf(vehicle);
    return silent ? [] : alertsOf(vehicle, motorization, (hour + 1) * hourMs);
  };
  /** Of each fleet, the last hour that was asked for: the pages of one reading need it again and again. */
  const raised = new Map<string, { readonly hour: number; readonly alerts: readonly WorldAlert[] }>();
  const raisedIn = (fleet: WorldFleet, hour: number): readonly WorldAlert[] => {
    const known = raised.get(fleet.id);
    if (known?.hour === hour) return known.alerts;
    const alerts = fleet.vehicles.flatMap((vehicle) => raisedBy(vehicle, hour)).sort(newestFirst);
    raised.set(fleet.id, { hour, alerts });
    return alerts;
  };

  return {
    fleets,
    now,
    fleet: (fleetId) => fleets.find((fleet) => fleet.id === fleetId) ?? null,
    vehicle(fleetId, vehicleId) {
      const vehicle = byId.get(vehicleId);
      return vehicle?.fleetId === fleetId ? vehicle : null;
    },
    vehicleByVin: (vin) => byVin.get(vin) ?? null,
    traits: traitsOf,
    snapshot: (vehicle, at = now()) => takeSnapshot(vehicle, traitsOf(vehicle), network, at),
    alerts(subject, at = now()) {
      const hour = Math.floor(at / hourMs);
      const alerts = 'vehicles' in subject ? raisedIn(subject, hour) : raisedBy(subject, hour);
      return alerts.filter(({ startedAt }) => startedAt <= at);
    },
  };
}
