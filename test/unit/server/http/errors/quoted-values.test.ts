import { describe, expect, it } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { buildSchema, parse, validate, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { withoutValues } from '../../../../../src/server/http/errors/quoted-values.js';

const schema = buildSchema(`
  enum Kind { A B }
  input Ref { fleetId: ID!, kind: Kind, size: Int, name: String }
  input Lookup { ref: Ref, refs: [Ref!] }
  type Query { vehicle(by: Lookup, first: Int, kind: Kind): String }
`);

/** What graphql-js says of a document, or of its variables. */
function messageOf(document: string, variables?: Record<string, unknown>): string {
  try {
    const parsed = parse(document);
    const [invalid] = validate(schema, parsed);
    if (invalid !== undefined) return invalid.message;
    const [operation] = parsed.definitions as readonly OperationDefinitionNode[];
    const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables ?? {});
    return errors[0]?.message ?? 'nothing';
  } catch (error) {
    return (error as GraphQLError).message;
  }
}
const by = 'query ($by: Lookup) { vehicle(by: $by) }';
const first = 'query ($first: Int) { vehicle(first: $first) }';

describe('a message of graphql-js', () => {
  it.each<readonly [string, string, Record<string, unknown>]>([
    ['Syntax Error: Expected Name, found String.', '{ vehicle "hunter 2" }', {}],
    ['Int cannot represent non-integer value', '{ vehicle(first: "hunter 2; or \\" more") }', {}],
    [
      'Variable "$first" got an invalid value; Int cannot represent non-integer value',
      first,
      { first: 'a; b "hunter" ; c' },
    ],
    [
      'Variable "$by" got an invalid value at "by.ref.size"; Int cannot represent non-integer value',
      by,
      { by: { ref: { fleetId: 'hunter', size: 'hunter; 2' } } },
    ],
    [
      'Variable "$by" got an invalid value at "by.refs[0].kind"; Value "…" does not exist in "Kind" enum.',
      by,
      { by: { refs: [{ fleetId: 'hunter', kind: 'hunter 2' }] } },
    ],
    ['Variable "$by" got an invalid value; Field "…" is not defined by type "Lookup".', by, { by: { 'hunter 2': 1 } }],
    [
      'Variable "$by" got an invalid value at "by.refs[0].kind"; Value "…" does not exist in "Kind" enum.',
      by,
      { by: { refs: [{ fleetId: 'hunter', kind: 'a; Value "hunter"; b' }] } },
    ],
    [
      'Variable "$by" got an invalid value at "by.refs[0].kind"; Value "…" does not exist in "Kind" enum. Did you mean the enum value "A" or "B"?',
      by,
      { by: { refs: [{ fleetId: 'hunter', kind: 'C' }] } },
    ],
    [
      'Variable "$by" got an invalid value at "by.ref.kind"; Enum "Kind" cannot represent non-string value',
      by,
      { by: { ref: { fleetId: 'hunter', kind: { a: 'hunter; 2' } } } },
    ],
    ['Value "…" does not exist in "Kind" enum. Did you mean the enum value "A" or "B"?', '{ vehicle(kind: C) }', {}],
    ['Expected value of type "Lookup".', '{ vehicle(by: "hunter; 2") }', {}],
    ['String cannot represent a non string value', '{ vehicle(by: { ref: { fleetId: "a", name: 48.8566 } }) }', {}],
  ])('keeps the location and the reason, and no value: %s', (expected, document, variables) => {
    expect(withoutValues(messageOf(document, variables))).toBe(expected);
  });

  it.each([
    ['Cannot query field "nothing" on type "Query".', '{ nothing }'],
    ['Unknown argument "x" on field "Query.vehicle".', '{ vehicle(x: 1) }'],
    ['Variable "$x" is not defined.', '{ vehicle(first: $x) }'],
    ['Unknown directive "@x".', '{ vehicle @x }'],
    ['Syntax Error: Expected Name, found <EOF>.', '{ vehicle'],
    [
      'Variable "$first" of type "[Int!]!" used in position expecting type "Int".',
      'query ($first: [Int!]!) { vehicle(first: $first) }',
    ],
  ])('is unchanged where it quotes names only: %s', (expected, document) => {
    expect(messageOf(document)).toBe(expected);
    expect(withoutValues(expected)).toBe(expected);
  });

  it('about an argument that is refused during execution keeps its name', () => {
    expect(withoutValues('Argument "of" has invalid value [1, "hunter", $n].')).toBe(
      'Argument "of" has invalid value.',
    );
  });

  it('is processed in linear time', () => {
    const odd = ['; ', ' cannot represent ', ' at "', 'String "', ' got invalid value '].map((text) =>
      text.repeat(60_000),
    );
    for (const text of odd) expect(withoutValues(`Variable "$a" got invalid value ${text}`).length).toBeLessThan(1100);
  });

  it('contains no VIN, which could be a name', () => {
    expect(withoutValues(messageOf('{ VF3ABCDEFGH123456 }'))).toBe('Cannot query field "[vin]" on type "Query".');
  });
});
