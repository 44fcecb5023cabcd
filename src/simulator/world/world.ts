import { alertsOf, newestFirst, type WorldAlert } from './alert.js';
import { chargeTimes } from './driving/charge.js';
import { dayMs, hourMs, type Clock } from './generation/clock.js';
import { collisionsOf, type WorldCollision } from './collision.js';
import type { FleetPlan, WorldFleet } from './fleet.js';
import { hash32, hex, salt } from './generation/random.js';
import { messagesWithin, timelineOf, type Messages, type Span } from './telemetry.js';
import { createRecords, type Records } from './records.js';
import { createRoadNetwork } from './driving/road-network.js';
import { takeSnapshot, type Snapshot } from './driving/snapshot.js';
import { createItinerary, type Itinerary } from './driving/itinerary.js';
import { numberOf, oldestFirst, readTripId, tripsOf, type WorldTrip } from './trip.js';
import { retentionMs } from './generation/retention.js';
import { createVehicle, traitsOf, type Traits, type WorldVehicle } from './vehicle.js';

/** The simulated data. Times are milliseconds since 1970; `at` defaults to now. */
export interface World extends Records {
  readonly fleets: readonly WorldFleet[];
  now(): number;
  fleet(fleetId: string): WorldFleet | null;
  vehicle(fleetId: string, vehicleId: string): WorldVehicle | null;
  vehicleByVin(vin: string): WorldVehicle | null;
  traits(vehicle: WorldVehicle): Traits;
  snapshot(vehicle: WorldVehicle, at?: number): Snapshot;
  /** Newest first, within the retention period. */
  alerts(of: WorldFleet | WorldVehicle, at?: number): readonly WorldAlert[];
  itinerary(vehicle: WorldVehicle): Itinerary;
  /** Oldest first, within the retention period; a trip in progress comes last. */
  trips(of: WorldFleet | WorldVehicle, at?: number): readonly WorldTrip[];
  trip(of: WorldFleet | WorldVehicle, tripId: string): WorldTrip | null;
  /** The trips that overlap a period. */
  tripsDuring(vehicle: WorldVehicle, from: number, to: number): readonly WorldTrip[];
  /** Times of a vehicle's telemetry within some spans and the retention period, newest first. */
  messages(vehicle: WorldVehicle, spans: readonly Span[], at?: number): Messages;
  /** Newest first, within the retention period. */
  collisions(of: WorldFleet | WorldVehicle, at?: number): readonly WorldCollision[];
}

const firstFleet = Date.parse('2021-09-01T08:00:00.000Z');
const of = { fleet: salt('fleet id') };

export function createWorld(seed: number, plans: readonly FleetPlan[], now: Clock): World {
  const network = createRoadNetwork();
  const byId = new Map<string, WorldVehicle>();
  const byVin = new Map<string, WorldVehicle>();
  const byNumber = new Map<string, WorldVehicle>();
  let number = 0;
  const fleets = plans.map((plan, index): WorldFleet => {
    const id = hex(24, seed, of.fleet, index);
    const vehicles = Array.from({ length: plan.vehicles }, () => {
      number += 1;
      const vehicle = createVehicle(seed, id, number, plan.gaps ?? true);
      byId.set(vehicle.id, vehicle);
      byVin.set(vehicle.vin, vehicle);
      byNumber.set(numberOf(vehicle), vehicle);
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

  const traits = memoize(traitsOf);
  const itinerary = memoize((vehicle: WorldVehicle) => createItinerary(vehicle.seed, traits(vehicle), network));
  /** The end of the hour of an instant. Retention works in whole hours, so that collections can be cached per hour. */
  const hourEnd = (at: number): number => (Math.floor(at / hourMs) + 1) * hourMs;

  /** All alerts of a vehicle until the end of an hour. A silent vehicle has none. */
  const raisedBy = (vehicle: WorldVehicle, end: number): readonly WorldAlert[] => {
    const { silent, motorization } = traits(vehicle);
    return silent ? [] : alertsOf(vehicle, motorization, end);
  };
  const raised = cachePerHour((fleet, end) =>
    fleet.vehicles.flatMap((vehicle) => raisedBy(vehicle, end)).sort(newestFirst),
  );
  /** The trips within the retention period before `end`, limited to those that started between `from` and `until`. */
  const drivenBy = (vehicle: WorldVehicle, end: number, from = end - retentionMs, until = end): readonly WorldTrip[] =>
    traits(vehicle).silent ? [] : tripsOf(vehicle, itinerary(vehicle), Math.max(from, end - retentionMs), until);
  const driven = cachePerHour((fleet, end) =>
    fleet.vehicles.flatMap((vehicle) => drivenBy(vehicle, end)).sort(oldestFirst),
  );

  const hit = cachePerHour((fleet, end) => collisionsOf(driven(fleet, end)));

  return {
    ...createRecords({ now, traits, itinerary }),
    fleets,
    now,
    fleet: (fleetId) => fleets.find((fleet) => fleet.id === fleetId) ?? null,
    vehicle(fleetId, vehicleId) {
      const vehicle = byId.get(vehicleId);
      return vehicle?.fleetId === fleetId ? vehicle : null;
    },
    vehicleByVin: (vin) => byVin.get(vin) ?? null,
    traits,
    snapshot: (vehicle, at = now()) => takeSnapshot(vehicle, traits(vehicle), itinerary(vehicle), at),
    alerts(subject, at = now()) {
      const end = hourEnd(at);
      const alerts = 'vehicles' in subject ? raised(subject, end) : raisedBy(subject, end);
      return alerts.filter(({ startedAt }) => startedAt <= at);
    },
    itinerary,
    trips(subject, at = now()) {
      const end = hourEnd(at);
      const trips = 'vehicles' in subject ? driven(subject, end) : drivenBy(subject, end);
      // Only the last ones can be in the future.
      const last = trips.findLastIndex(({ startedAt }) => startedAt <= at);
      return trips.slice(0, last + 1);
    },
    messages(vehicle, spans, at = now()) {
      const known = traits(vehicle);
      const oldest = hourEnd(at) - retentionMs;
      const kept = spans.map(({ from, to }) => ({ from: Math.max(from, oldest), to: Math.min(to, at) }));
      const chargeable = known.motorization !== 'Thermic';
      const timeline = timelineOf(
        itinerary(vehicle),
        chargeable ? (point) => chargeTimes(vehicle.seed, known, point) : null,
      );
      return messagesWithin(timeline, known.silent ? [] : kept);
    },
    collisions(subject, at = now()) {
      const end = hourEnd(at);
      const collisions = 'vehicles' in subject ? hit(subject, end) : collisionsOf(drivenBy(subject, end));
      return collisions.filter((collision) => collision.at <= at);
    },
    trip(subject, tripId) {
      const at = now();
      const parts = readTripId(tripId);
      const vehicle = 'vehicles' in subject ? parts && byNumber.get(parts.vehicleNumber) : subject;
      if (!parts || !vehicle || vehicle.fleetId !== ('vehicles' in subject ? subject.id : subject.fleetId)) return null;
      const trips = drivenBy(vehicle, hourEnd(at));
      return trips.find(({ id, startedAt }) => id === tripId && startedAt <= at) ?? null;
    },
    tripsDuring(vehicle, from, to) {
      const at = now();
      // No trip takes a day.
      const trips = drivenBy(vehicle, hourEnd(at), from - dayMs, Math.min(to, at));
      return trips.filter(({ endsAt }) => endsAt >= from);
    },
  };
}

/** Computes constant properties of a vehicle once. */
function memoize<T>(compute: (vehicle: WorldVehicle) => T): (vehicle: WorldVehicle) => T {
  const known = new WeakMap<WorldVehicle, T & object>();
  return (vehicle) => {
    const value = known.get(vehicle) ?? (compute(vehicle) as T & object);
    known.set(vehicle, value);
    return value;
  };
}

/** Caches a fleet's collection for one hour, which all pages of a read share. */
function cachePerHour<T>(
  collect: (fleet: WorldFleet, end: number) => readonly T[],
): (fleet: WorldFleet, end: number) => readonly T[] {
  const known = new Map<string, { readonly end: number; readonly items: readonly T[] }>();
  return (fleet, end) => {
    const last = known.get(fleet.id);
    if (last?.end === end) return last.items;
    const items = collect(fleet, end);
    known.set(fleet.id, { end, items });
    return items;
  };
}
