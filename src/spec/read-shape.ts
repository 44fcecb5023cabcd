import { SpecificationError } from './errors.js';
import type { Shape } from './inventory.js';
import { isMembers, memberOf, membersOf } from './pointer.js';
import type { JsonObject } from './pointer.js';

/** The vendor's largest document has a depth of 6 and about 1000 schemas. */
const MAX_DEPTH = 100;
const MAX_SHAPES = 200_000;

export type ShapeReader = (schema: unknown) => Shape;

/** @param refer Returns the key of a reference in `Inventory.schemas`; null if it cannot be resolved. */
export function createShapeReader(refer: (reference: string) => string | null): ShapeReader {
  let count = 0;

  function read(schema: unknown, depth: number): Shape {
    count += 1;
    if (depth > MAX_DEPTH) tooComplex(`schemas are nested more than ${MAX_DEPTH} levels deep`);
    if (count > MAX_SHAPES) tooComplex(`more than ${MAX_SHAPES} schemas`);
    // The schemas `true` and `false`, and values that are not schemas, have no constraints.
    if (!isMembers(schema)) return {};
    const each = (list: unknown) => (Array.isArray(list) ? list.map((part) => read(part, depth + 1)) : []);

    const reference = memberOf(schema, '$ref');
    const ref = typeof reference === 'string' ? refer(reference) : null;
    const fields = membersOf(memberOf(schema, 'properties')).map(([name, field]) => [name, read(field, depth + 1)]);
    const others = memberOf(schema, 'additionalProperties');
    if (isMembers(others)) fields.push(['*', read(others, depth + 1)]);
    const required = textsOf(memberOf(schema, 'required'));
    const items = memberOf(schema, 'items');
    const values = valuesOf(schema);
    const isObject = isMembers(memberOf(schema, 'properties')) || fields.length > 0;
    const type = typeOf(schema, { isObject, isArray: items !== undefined, values });
    return simplify({
      ...(type === '' ? {} : { type }),
      ...(values === null ? {} : { values }),
      ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) as Readonly<Record<string, Shape>> }),
      ...(required.length === 0 ? {} : { required: [...new Set(required)].sort() }),
      ...(items === undefined ? {} : { items: read(items, depth + 1) }),
      ...(ref === null ? {} : { ref }),
      ...some('all', each(memberOf(schema, 'allOf'))),
      ...some('any', [...each(memberOf(schema, 'oneOf')), ...each(memberOf(schema, 'anyOf'))]),
    });
  }

  return (schema) => read(schema, 0);
}

function tooComplex(what: string): never {
  throw new SpecificationError('TOO_COMPLEX', `the document is too complex to compare: ${what}.`);
}

/** An `allOf` with a single schema, used to add a description to a reference, is that schema. */
function simplify(shape: Shape): Shape {
  const [only] = shape.all ?? [];
  return only !== undefined && shape.all?.length === 1 && Object.keys(shape).length === 1 ? only : shape;
}

/** Drops empty parts of `allOf`. In alternatives an empty schema means that any value is valid, so these are kept. */
function some(member: 'all' | 'any', parts: readonly Shape[]): Shape {
  const kept = member === 'any' ? parts : parts.filter((part) => Object.keys(part).length > 0);
  return kept.length === 0 ? {} : { [member]: kept };
}

function valuesOf(schema: JsonObject): readonly string[] | null {
  const listed = memberOf(schema, 'enum');
  const constant = memberOf(schema, 'const');
  const values: readonly unknown[] | null = Array.isArray(listed) ? listed : constant === undefined ? null : [constant];
  return values === null ? null : [...new Set(values.map(valueText))];
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

function typeOf(
  schema: JsonObject,
  found: { readonly isObject: boolean; readonly isArray: boolean; readonly values: readonly string[] | null },
): string {
  const stated = memberOf(schema, 'type');
  const types = typeof stated === 'string' ? [stated] : textsOf(stated);
  if (types.length === 0) {
    if (found.isObject) types.push('object');
    else if (found.isArray) types.push('array');
    else if (found.values !== null) types.push('string');
  }
  const format = memberOf(schema, 'format');
  const formatted = types.map((type) =>
    typeof format === 'string' && format !== '' && type !== 'null' ? `${type}(${format})` : type,
  );
  // `nullable` of OpenAPI 3.0 equals the type `null` of 3.1.
  if (types.length > 0 && memberOf(schema, 'nullable') === true) formatted.push('null');
  return [...new Set(formatted)].sort().join('|');
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
