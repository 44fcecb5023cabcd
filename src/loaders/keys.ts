/** The vendor's ids of an entity: what tells it from the others of its kind. */
export function idsOf(entity: object): string {
  const ids = Object.entries(entity).filter(([name, value]) => name.endsWith('Id') && typeof value === 'string');
  return JSON.stringify(ids.sort());
}

/** Arguments as a text: equal arguments, equal texts. Sets count as their sorted values. */
export function textOf(args: unknown): string {
  return JSON.stringify(args, (_, value: unknown) => {
    if (value instanceof Set) return [...value].sort();
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  });
}
