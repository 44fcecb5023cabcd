/** Every leaf of a value by its path; items of lists share one path (`energies[].level`) unless indexes are requested. */
export function leavesOf(
  value: unknown,
  { indexed = false }: { readonly indexed?: boolean } = {},
  path = '',
  found = new Map<string, unknown[]>(),
): ReadonlyMap<string, readonly unknown[]> {
  if (Array.isArray(value)) {
    value.forEach((item, index) => leavesOf(item, { indexed }, `${path}[${indexed ? index : ''}]`, found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      leavesOf(member, { indexed }, path === '' ? key : `${path}.${key}`, found);
    }
  } else found.set(path, [...(found.get(path) ?? []), value]);
  return found;
}
