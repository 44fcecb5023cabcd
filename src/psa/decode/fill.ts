/**
 * `first`, with what it lacks taken from `second`, down to the leaves. Both are decoded values of the same shape; lists and
 * dates are leaves.
 */
export function fill<T extends object>(first: T, second: T): T {
  const other = second as Readonly<Record<string, unknown>>;
  const filled = Object.entries(first).map(([key, value]) => {
    if (value === null) return [key, other[key] ?? null];
    return [key, isGroup(value) && isGroup(other[key]) ? fill(value, other[key]) : value];
  });
  return Object.fromEntries(filled) as T;
}

/** Whether a decoded value says nothing: every leaf of it is null, or counts as nothing. */
export function isBlank(value: unknown, isNothing: (leaf: unknown) => boolean = (leaf) => leaf === null): boolean {
  return isGroup(value) ? Object.values(value).every((member) => isBlank(member, isNothing)) : isNothing(value);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
