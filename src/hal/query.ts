/** A copy of the URL with query parameters replaced or, with null, removed. Lists are repeated: `a=1&a=2`. */
export function withQuery(url: URL, parameters: Readonly<Record<string, string | readonly string[] | null>>): URL {
  const copy = new URL(url);
  for (const [name, value] of Object.entries(parameters)) {
    copy.searchParams.delete(name);
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    for (const each of values) copy.searchParams.append(name, each);
  }
  return copy;
}
