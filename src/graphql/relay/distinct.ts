/** Values of a list argument, each once however often it was given; none where the argument was left out. */
export function distinct<T>(values: readonly T[] | null | undefined): readonly T[] {
  return [...new Set(values ?? [])];
}
