import type { ListRequest } from './lists/list-page.js';

/** The vendor's ids of an entity: what tells it from the others of its kind. */
export function idsKey(entity: object): string {
  const ids = Object.entries(entity).filter(([name, value]) => name.endsWith('Id') && typeof value === 'string');
  return JSON.stringify(ids.sort());
}

/**
 * Under which a list's size is remembered: its name, whose it is and what it was narrowed down to. A fleet's own lists are
 * told apart by the memory itself.
 */
export function listKey(relation: string, parent: object, argsText: string): string {
  return `${relation} ${relation.startsWith('Fleet.') ? '' : idsKey(parent)} ${argsText}`;
}

/** The same of a fleet's collection, which is its list of that name. */
export function collectionKey(collection: string, argsText: string): string {
  return listKey(`Fleet.${collection}`, {}, argsText);
}

/** A part of a list, under which is remembered what its items led to. */
export function listPartKey(list: string, { count, from, cursor: beyond, filter }: ListRequest<never>): string {
  return `${list} ${count} ${from} ${beyond === null ? '' : beyond.offset} ${filter?.name ?? ''}`;
}

/** Arguments as a text: equal arguments, equal texts. Sets count as their sorted values. */
export function stableJson(args: unknown): string {
  return JSON.stringify(args, (_, value: unknown) => {
    if (value instanceof Set) return [...value].sort();
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  });
}

/** A fleet's collection in one view of the data, under which is remembered what it is like. */
export function profileKey(name: string, profile: string | null): string {
  return profile === null ? name : `${name} ${profile}`;
}

/** The statuses that have no position to show, as if they were a list. */
export function withoutPositionKey(profile: string | null): string {
  return profileKey('unplaced', profile);
}

/** The same of those that the collection lacked and that were asked for alone. */
export function withoutPositionAloneKey(profile: string | null): string {
  return profileKey('unplaced alone', profile);
}
