/** Distinct values of a list argument; empty if it is omitted. */
export function distinct<T>(values: readonly T[] | null | undefined): readonly T[] {
  return [...new Set(values ?? [])];
}
