import type { Vehicle } from '../domain/index.js';
import type { ListRequest } from './lists/list-page.js';

/** The vendor's ids of an entity, which identify it among entities of its kind. */
export function idsKey(entity: object): string {
  const ids = Object.entries(entity).filter(([name, value]) => name.endsWith('Id') && typeof value === 'string');
  return JSON.stringify(ids.sort());
}

/**
 * Key of a list's size: its relation, its parent's ids and its arguments. The ids of a fleet are left out: the fleet cache adds
 * them.
 */
export function listKey(relation: string, parent: object, argsText: string): string {
  return `${relation} ${relation.startsWith('Fleet.') ? '' : idsKey(parent)} ${argsText}`;
}

/** The same for a fleet's collection, which is the fleet's list of that name. */
export function collectionKey(collection: string, argsText: string): string {
  return listKey(`Fleet.${collection}`, {}, argsText);
}

/** Key of a part of a list. */
export function listPartKey(list: string, { count, from, cursor, filter }: ListRequest<never>): string {
  return `${list} ${count} ${from} ${cursor === null ? '' : cursor.offset} ${filter?.name ?? ''}`;
}

/** JSON with sorted keys: equal arguments have equal texts. Sets are sorted arrays. */
export function stableJson(args: unknown): string {
  return JSON.stringify(args, (_, value: unknown) => {
    if (value instanceof Set) return [...value].sort();
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  });
}

/** Key of a fleet's collection in one view of the data. */
export function profileKey(name: string, profile: string | null): string {
  return profile === null ? name : `${name} ${profile}`;
}

/** Key of the number of statuses in a collection without a position that privacy does not explain. */
export function withoutPositionKey(profile: string | null): string {
  return profileKey('unplaced', profile);
}

/** The same for statuses that the collection lacks and that were read one by one. */
export function withoutPositionAloneKey(profile: string | null): string {
  return profileKey('unplaced alone', profile);
}

/** Key of the number of vehicles on a fleet's list whose documents contain the item of a collection. */
export function embeddedKey(collectionName: string): string {
  return `embedded ${collectionName}`;
}

/** Key of a vehicle with both its ids. */
export function vehicleKey({ fleetId, vehicleId, vin }: Vehicle): string {
  return JSON.stringify([fleetId, vehicleId, vin]);
}
