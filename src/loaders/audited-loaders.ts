import { DomainError, partsOfQuery, type AccessOutcome, type AccessSink, type FleetPart } from '../domain/index.js';
import type { Loaders } from './loaders.js';

/** The ids of an object, as far as it has them. */
interface Ids {
  readonly fleetId?: string | null;
  readonly vehicleId?: string | null;
}

/** The kinds of vehicle data in each part of a fleet. */
const kindsOfPart: Readonly<Record<FleetPart, readonly string[]>> = {
  vehicles: [],
  status: ['status'],
  maintenances: ['maintenance'],
  alerts: ['alerts'],
};

/** Loaders that record in `sink` which data of which vehicle they return, however it was read. */
export function auditedLoaders(loaders: Loaders, sink: AccessSink): Loaders {
  const record = (kind: string, outcome: AccessOutcome, ids: Ids, parent: Ids = ids, claimed = false): void =>
    sink.add({
      kind,
      outcome,
      fleetId: (ids.fleetId ?? parent.fleetId) || null,
      vehicleId: (ids.vehicleId ?? parent.vehicleId) || null,
      claimed,
    });
  /** One object, identified by its own ids, or else by those that it was requested with. */
  const one = async <T>(kind: string, requested: Ids, loading: Promise<T>, claimed = false): Promise<T> => {
    const result = await recordFailure(kind, requested, loading, claimed);
    if (result === null) record(kind, 'notFound', requested, requested, claimed);
    else record(kind, 'ok', result as Ids, requested);
    return result;
  };
  /** A list. If it is empty, the parent is recorded. */
  const many = async <T>(kind: string, parent: Ids, loading: Promise<T>, itemsOf: (result: T) => readonly Ids[]) => {
    const result = await recordFailure(kind, parent, loading);
    const items = result === null ? [] : itemsOf(result);
    if (items.length === 0) record(kind, result === null ? 'notFound' : 'ok', parent);
    for (const item of items) record(kind, 'ok', item, parent);
    return result;
  };
  const recordFailure = async <T>(kind: string, requested: Ids, loading: Promise<T>, claimed = false): Promise<T> => {
    try {
      return await loading;
    } catch (error) {
      record(kind, outcomeOf(error), requested, requested, claimed);
      throw error;
    }
  };

  // A new loader does not compile until it records its accesses here.
  return {
    fleets: (request) => many('fleet', {}, loaders.fleets(request), ({ entries }) => entries.map(({ item }) => item)),
    fleet: (fleetId) => one('fleet', { fleetId }, loaders.fleet(fleetId), true),
    vehicles: (fleet, request) =>
      many('vehicle', fleet, loaders.vehicles(fleet, request), (page) => (page?.entries ?? []).map(({ item }) => item)),
    selectVehicles: async (fleet, request) => {
      const vehiclesOf = ({ entries }: { entries: readonly { record: { vehicle: Ids } }[] }) =>
        entries.map(({ record }) => record.vehicle);
      const selected = await many('vehicle', fleet, loaders.selectVehicles(fleet, request), vehiclesOf);
      // Being selected by its status reveals something about it.
      const kinds = new Set([...partsOfQuery(request)].flatMap((part) => kindsOfPart[part]));
      const { circle, box } = request.filter;
      if (circle !== null || box !== null) kinds.add('position');
      for (const vehicle of vehiclesOf(selected)) for (const kind of kinds) record(kind, 'ok', vehicle);
      return selected;
    },
    snapshot: async (fleet, needed) => {
      const snapshot = await recordFailure('summary', fleet, loaders.snapshot(fleet, needed));
      record('summary', 'ok', fleet);
      return snapshot;
    },
    vehicle: (key) => one('vehicle', key, loaders.vehicle(key), true),
    vehicleOf: (relation, parent, needs) => one('vehicle', parent, loaders.vehicleOf(relation, parent, needs)),
    vehicleWith: (vehicle, needs) => one('vehicle', vehicle, loaders.vehicleWith(vehicle, needs)),
    status: (vehicle, profile) => one('status', vehicle, loaders.status(vehicle, profile)),
    // Only explains why data is missing, from a status whose access is already recorded.
    requestedStatus: (vehicle, profile) => loaders.requestedStatus(vehicle, profile),
    lastPosition: (vehicle, profile) => one('position', vehicle, loaders.lastPosition(vehicle, profile)),
    maintenance: (vehicle, profile) => one('maintenance', vehicle, loaders.maintenance(vehicle, profile)),
    entity: (name, ref, args) => one(lowerFirst(name), ref, loaders.entity(name, ref, args), true),
    one: (relation, parent, args) => one(fieldOf(relation), parent, loaders.one(relation, parent, args)),
    // Data of the model, read by VIN, which is not logged.
    information: (vin, args) => one('information', {}, loaders.information(vin, args)),
    list: (relation, parent, args, request) =>
      many(fieldOf(relation), parent, loaders.list(relation, parent, args, request), (page) =>
        (page?.entries ?? []).map(({ item }) => item as Ids),
      ),
  };
}

function outcomeOf(error: unknown): AccessOutcome {
  const code = error instanceof DomainError ? error.code : null;
  return code === 'FORBIDDEN' ? 'forbidden' : code === 'NOT_FOUND' ? 'notFound' : 'failed';
}

/** `Vehicle.alerts` → `alerts`. */
function fieldOf(relation: string): string {
  return relation.slice(relation.indexOf('.') + 1);
}

function lowerFirst(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
