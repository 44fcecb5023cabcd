import { DomainError, partsOfQuery, type AccessOutcome, type AccessSink, type FleetPart } from '../domain/index.js';
import type { Loaders } from './loaders.js';

/** What things are told apart by, as far as they have it. */
interface Ids {
  readonly fleetId?: string | null;
  readonly vehicleId?: string | null;
}

/** What a part of a whole fleet tells of its vehicles, by the names of single vehicles' data. */
const kindsOfPart: Readonly<Record<FleetPart, readonly string[]>> = {
  vehicles: [],
  status: ['status'],
  maintenances: ['maintenance'],
  alerts: ['alerts'],
};

/** The same loaders, which tell `sink` what of which vehicle they give to their request, whatever way it was read. */
export function auditedLoaders(loaders: Loaders, sink: AccessSink): Loaders {
  const note = (kind: string, outcome: AccessOutcome, ids: Ids, parent: Ids = ids, claimed = false): void =>
    sink.record({
      kind,
      outcome,
      fleetId: (ids.fleetId ?? parent.fleetId) || null,
      vehicleId: (ids.vehicleId ?? parent.vehicleId) || null,
      claimed,
    });
  /** One thing, which is named by itself or else by where it was looked for. */
  const one = async <T>(kind: string, place: Ids, reading: Promise<T>, claimed = false): Promise<T> => {
    const result = await failing(kind, place, reading, claimed);
    if (result === null) note(kind, 'notFound', place, place, claimed);
    else note(kind, 'ok', result as Ids, place);
    return result;
  };
  /** Many, of which there may be none: then it is noted whose list was read. */
  const many = async <T>(kind: string, parent: Ids, reading: Promise<T>, itemsOf: (result: T) => readonly Ids[]) => {
    const result = await failing(kind, parent, reading);
    const items = result === null ? [] : itemsOf(result);
    if (items.length === 0) note(kind, result === null ? 'notFound' : 'ok', parent);
    for (const item of items) note(kind, 'ok', item, parent);
    return result;
  };
  const failing = async <T>(kind: string, place: Ids, reading: Promise<T>, claimed = false): Promise<T> => {
    try {
      return await reading;
    } catch (error) {
      note(kind, outcomeOf(error), place, place, claimed);
      throw error;
    }
  };

  // Each has to say what it gives out: a new way into the upstream does not compile until it does.
  return {
    fleets: (request) => many('fleet', {}, loaders.fleets(request), ({ entries }) => entries.map(({ item }) => item)),
    fleet: (fleetId) => one('fleet', { fleetId }, loaders.fleet(fleetId), true),
    vehicles: (fleet, request) =>
      many('vehicle', fleet, loaders.vehicles(fleet, request), (window) =>
        (window?.entries ?? []).map(({ item }) => item),
      ),
    selectVehicles: async (fleet, request) => {
      const vehiclesOf = ({ entries }: { entries: readonly { record: { vehicle: Ids } }[] }) =>
        entries.map(({ record }) => record.vehicle);
      const selected = await many('vehicle', fleet, loaders.selectVehicles(fleet, request), vehiclesOf);
      // To be chosen by its status tells something of it.
      const kinds = new Set([...partsOfQuery(request)].flatMap((part) => kindsOfPart[part]));
      const { circle, box } = request.filter;
      if (circle !== null || box !== null) kinds.add('position');
      for (const vehicle of vehiclesOf(selected)) for (const kind of kinds) note(kind, 'ok', vehicle);
      return selected;
    },
    snapshot: async (fleet, needed) => {
      const snapshot = await failing('summary', fleet, loaders.snapshot(fleet, needed));
      note('summary', 'ok', fleet);
      return snapshot;
    },
    vehicle: (key) => one('vehicle', key, loaders.vehicle(key), true),
    vehicleOf: (relation, parent, needs) => one('vehicle', parent, loaders.vehicleOf(relation, parent, needs)),
    vehicleWith: (vehicle, needs) => one('vehicle', vehicle, loaders.vehicleWith(vehicle, needs)),
    status: (vehicle, profile) => one('status', vehicle, loaders.status(vehicle, profile)),
    // Tells only why something is missing, from what was asked for and noted already.
    requestedStatus: (vehicle, profile) => loaders.requestedStatus(vehicle, profile),
    lastPosition: (vehicle, profile) => one('position', vehicle, loaders.lastPosition(vehicle, profile)),
    maintenance: (vehicle, profile) => one('maintenance', vehicle, loaders.maintenance(vehicle, profile)),
    entity: (name, ref, args) => one(lowerFirst(name), ref, loaders.entity(name, ref, args), true),
    one: (relation, parent, args) => one(lastOf(relation), parent, loaders.one(relation, parent, args)),
    // Known by its VIN alone, which is not written: what is told is of its model.
    information: (vin, args) => one('information', {}, loaders.information(vin, args)),
    list: (relation, parent, args, request) =>
      many(lastOf(relation), parent, loaders.list(relation, parent, args, request), (window) =>
        (window?.entries ?? []).map(({ item }) => item as Ids),
      ),
  };
}

function outcomeOf(error: unknown): AccessOutcome {
  const code = error instanceof DomainError ? error.code : null;
  return code === 'FORBIDDEN' ? 'forbidden' : code === 'NOT_FOUND' ? 'notFound' : 'failed';
}

/** `Vehicle.alerts` → `alerts`. */
function lastOf(relation: string): string {
  return relation.slice(relation.indexOf('.') + 1);
}

function lowerFirst(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
