import { registerEnumType } from 'type-graphql';

type Values<Enum extends object> = Partial<Record<Exclude<keyof Enum, 'UNKNOWN'>, string>>;

/** Registers a domain enum as a GraphQL enum. Self-explanatory values need no description; `UNKNOWN` always has the same one. */
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

/** As `describeEnum`, for enums that are not decoded from upstream values and therefore have no `UNKNOWN`. */
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
