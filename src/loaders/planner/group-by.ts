/** The items by what `nameOf` gives for each, groups and items in the order in which they were met. */
export function groupBy<T, N>(items: Iterable<T>, nameOf: (item: T) => N): ReadonlyMap<N, readonly [T, ...T[]]> {
  const groups = new Map<N, [T, ...T[]]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
