/** How much of a schema a set of answers shows. */

type Schema = Record<string, unknown>;

/** The values of the lists in a schema, with their leaves' paths. */
export function enumsOf(schema: Schema, path = ''): readonly (readonly [path: string, value: string])[] {
  const properties = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {});
  return [
    ...((schema['enum'] as string[] | undefined) ?? []).map((value) => [path, value] as const),
    ...((schema['allOf'] as Schema[] | undefined) ?? []).flatMap((part) => enumsOf(part, path)),
    ...properties.flatMap(([name, property]) => enumsOf(property, path === '' ? name : `${path}.${name}`)),
    ...(schema['items'] ? enumsOf(schema['items'] as Schema, `${path}[]`) : []),
  ];
}

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

/** Members that links may have and do not need. */
export const isLinkDecoration = (path: string): boolean => /_links\.\w+(\[\])?\.(?!href$)/.test(path);
/** A position's VIN is set by lastPosition alone: around the others it is known. */
export const isPositionVin = (path: string): boolean => path.endsWith('osition.properties.vin');
