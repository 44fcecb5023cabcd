import { registerEnumType } from 'type-graphql';

type Values<Enum extends object> = Partial<Record<Exclude<keyof Enum, 'UNKNOWN'>, string>>;

/**
 * Makes an enumeration of the domain one of the graph. Values whose name says it all need no description; `UNKNOWN`
 * means the same in all of them.
 */
export function describeEnum<Enum extends { readonly UNKNOWN: 'UNKNOWN' }>(
  enumeration: Enum,
  name: string,
  description: string,
  values: Values<Enum> = {},
): void {
  const unknown = 'A value unknown to this schema. The adjacent `…Raw` field has the upstream text.';
  const described = Object.entries<string>({ ...values, UNKNOWN: unknown } as Record<string, string>);
  registerEnumType(enumeration, {
    name,
    description,
    valuesConfig: Object.fromEntries(described.map(([value, text]) => [value, { description: text }])) as Record<
      keyof Enum,
      { description: string }
    >,
  });
}

/** As `describeEnum`, for an enumeration that is the graph's own: nothing the upstream writes is read into it. */
export function describeClosedEnum<Enum extends Readonly<Record<string, string>>>(
  enumeration: Enum,
  name: string,
  description: string,
  values: Readonly<Record<keyof Enum, string>>,
): void {
  const described = Object.entries<string>(values).map(([value, text]) => [value, { description: text }] as const);
  registerEnumType(enumeration, {
    name,
    description,
    valuesConfig: Object.fromEntries(described) as Record<keyof Enum, { description: string }>,
  });
}
