import { openApiOf } from '../../../../support/specification/document.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Specification {
  /** A document with every field of a schema; leaves have different values as far as their types allow. */
  readonly sample: (schema: string) => Readonly<Record<string, unknown>>;
  /** The values that a schema's enumerations list, by the path of the leaf in the sample. */
  readonly enums: (
    schema: string,
  ) => readonly { readonly path: readonly (string | number)[]; readonly values: readonly string[] }[];
}

export function readSpecification(version: 'v2' | 'v3'): Specification {
  const { schemas } = openApiOf(version)['components'] as { readonly schemas: Readonly<Record<string, Schema>> };

  const whole = (schema: Schema): Schema => {
    const referred = schema.$ref === undefined ? {} : whole(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    return [referred, ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []).slice(0, 1)].map(whole), schema].reduce(
      (all, part) => {
        const items = all.items && part.items ? { allOf: [all.items, part.items] } : (part.items ?? all.items);
        return { ...all, ...part, properties: { ...all.properties, ...part.properties }, ...(items ? { items } : {}) };
      },
      {},
    );
  };

  const visit = (
    schema: Schema,
    name: string,
    path: readonly (string | number)[],
    count: { n: number },
    found: { path: readonly (string | number)[]; values: readonly string[] }[],
  ): unknown => {
    const { properties = {}, items, enum: values, example, format, type } = whole(schema);
    if (name === 'coordinates') return [(count.n += 1), (count.n += 1) % 90, 120 + (count.n += 1)];
    // One string of the specification has items: it remains a string.
    if (items && type !== 'string') return [visit(items, name, [...path, 0], count, found)];
    const members = Object.entries(properties).filter(([key]) => key !== '_links');
    if (members.length > 0) {
      return Object.fromEntries(
        members.map(([key, member]) => [key, visit(member, key, [...path, key], count, found)]),
      );
    }
    count.n += 1;
    if (values) {
      found.push({ path, values });
      return values[count.n % values.length];
    }
    if (format === 'date-time') return new Date(Date.UTC(2026, 0, 1, 0, count.n)).toISOString();
    if (/^(start|end|remainingTime|nextDelayedTime)$/.test(name) && type === 'string') return `PT${count.n}M`;
    if (typeof example === 'string' && /^PT\d/.test(example)) return `PT${count.n}M`;
    // v2's seconds of a trip.
    if (name === 'duration' && type === 'string') return String(count.n);
    if (name === 'pictures') return `https://pictures.example/${count.n}.png`;
    if (name === 'target') return `https://receiver.example/${count.n}`;
    if (type === 'boolean') return true;
    return type === 'string' ? `text ${count.n}` : (count.n % 98) + 1;
  };

  const walk = (schema: string) => {
    const found: { path: readonly (string | number)[]; values: readonly string[] }[] = [];
    const sample = visit({ $ref: `#/components/schemas/${schema}` }, schema, [], { n: 0 }, found);
    return { sample: sample as Readonly<Record<string, unknown>>, found };
  };
  return { sample: (schema) => walk(schema).sample, enums: (schema) => walk(schema).found };
}
