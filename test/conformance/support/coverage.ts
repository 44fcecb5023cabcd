/** How much of a schema a set of responses covers. */

type Schema = Record<string, unknown>;

/** The enum values of a schema with the paths of their leaves. */
export function enumsOf(schema: Schema, path = ''): readonly (readonly [path: string, value: string])[] {
  const properties = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {});
  return [
    ...((schema['enum'] as string[] | undefined) ?? []).map((value) => [path, value] as const),
    ...((schema['allOf'] as Schema[] | undefined) ?? []).flatMap((part) => enumsOf(part, path)),
    ...properties.flatMap(([name, property]) => enumsOf(property, path === '' ? name : `${path}.${name}`)),
    ...(schema['items'] ? enumsOf(schema['items'] as Schema, `${path}[]`) : []),
  ];
}

/** The text values of documents as `path=value`. */
export function valuesOf(documents: readonly unknown[]): ReadonlySet<string> {
  const values = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((each) => walk(each, `${path}[]`));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, path === '' ? name : `${path}.${name}`);
    } else if (typeof value === 'string') values.add(`${path}=${value}`);
  };
  for (const document of documents) walk(document, '');
  return values;
}

/** Optional members of links. */
export const isLinkDecoration = (path: string): boolean => /_links\.\w+(\[\])?\.(?!href$)/.test(path);
/** Only lastPosition contains a VIN; other positions are part of a resource that has it. */
export const isPositionVin = (path: string): boolean => path.endsWith('osition.properties.vin');
