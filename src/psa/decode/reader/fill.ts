/** Fills null members of `first` from `second`, recursively. Both have the same type; lists and dates are leaves. */
export function fill<T extends object>(first: T, second: T): T {
  const other = second as Readonly<Record<string, unknown>>;
  const filled = Object.entries(first).map(([key, value]) => {
    if (value === null) return [key, other[key] ?? null];
    return [key, isGroup(value) && isGroup(other[key]) ? fill(value, other[key]) : value];
  });
  return Object.fromEntries(filled) as T;
}

/** Whether all leaves of a decoded value are null, or nothing according to `isNothing`. */
export function isBlank(value: unknown, isNothing: (leaf: unknown) => boolean = (leaf) => leaf === null): boolean {
  return isGroup(value) ? Object.values(value).every((member) => isBlank(member, isNothing)) : isNothing(value);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
