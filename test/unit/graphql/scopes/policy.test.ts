import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { scopeNames } from '../../../../src/domain/index.js';
import { buildGraph, describeScopes, printGraph } from '../../../../src/graphql/index.js';
import { buildOpenGraph } from '../../../../src/graphql/schema.js';
import { requirementOf } from '../../../../src/graphql/scopes/required-scopes.js';
import {
  scopesOfFields,
  scopesOfInputs,
  scopesOfTypes,
  scopesOfValues,
} from '../../../../src/graphql/scopes/policy.js';
import { isOpen } from '../../../../src/graphql/scopes/requirement.js';

const schema = buildGraph();
const objects = (of: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(of.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__')) as never;

/** Every field that is reachable from the root with these scopes. */
function reachable(scopes: readonly string[]): ReadonlySet<string> {
  const granted = new Set(scopes);
  const found = new Set<string>();
  const met = new Set<string>();
  const visit = (type: GraphQLObjectType): void => {
    if (met.has(type.name)) return;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (!requirementOf(type.name, field).some((set) => set.every((name) => granted.has(name)))) continue;
      found.add(`${type.name}.${field.name}`);
      const named = getNamedType(field.type);
      if (isObjectType(named)) visit(named);
      // Objects from `node` require the scopes of their type.
      if (isInterfaceType(named))
        for (const each of schema.getPossibleTypes(named))
          if ((scopesOfTypes[each.name] ?? [[]]).some((set) => set.every((name) => granted.has(name)))) visit(each);
    }
  };
  visit(schema.getQueryType() as GraphQLObjectType);
  return found;
}

/** Fields that contain or may contain a position. */
const revealsPosition = (field: string): boolean =>
  /\.(longitude|latitude|altitude|heading|feature|rejectedValues|raw)$/.test(field);
const everything = [...new Set([scopesOfTypes, scopesOfFields].flatMap((table) => Object.values(table).flat(2)))];

describe('the scope policy', () => {
  it('uses exactly the scopes that can be granted to a key', () => {
    expect(new Set(describeScopes().map(({ scope }) => scope))).toEqual(new Set(scopeNames));
  });

  it('requires `data:position` for every position', () => {
    const others = everything.filter((name) => name !== 'data:position');
    expect([...reachable(others)].filter(revealsPosition)).toEqual([]);
    expect([...reachable(everything)].filter(revealsPosition).length).toBeGreaterThan(10);
  });

  it('allows only the rate limits without any scope', () => {
    const open = [...reachable([])].filter((field) => !/^(Query|RateLimits|RateWindow)\./.test(field));
    expect(open).toEqual([]);
    expect([...reachable([])].filter((field) => field.startsWith('Query.')).sort()).toEqual([
      'Query.node',
      'Query.nodes',
      'Query.rateLimit',
    ]);
  });

  it.each([
    ['fleet:read', ['Fleet', 'Vehicle', 'Monitor', 'RemoteCallback', 'RemoteAction', 'VehicleInformation']],
    ['data:trip', ['Trip']],
    ['data:alert', ['Alert']],
    ['data:collision', ['Collision']],
    ['data:telemetry:vehicle:alarm', ['Alarm']],
    ['data:telemetry', ['Alarm', 'StolenReport']],
    ['data:position', []],
  ])('allows only the expected types with %s alone', (name, kinds) => {
    const scopedTypes = Object.keys(scopesOfTypes);
    const found = [...new Set([...reachable([name])].map((field) => field.split('.')[0] as string))];
    expect(found.filter((type) => scopedTypes.includes(type)).sort()).toEqual([...kinds].sort());
  });

  it('covers every type with a global id', () => {
    const nodes = objects(schema).filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(nodes.length).toBe(10);
    expect(nodes.filter(({ name }) => scopesOfTypes[name] === undefined)).toEqual([]);
  });

  it('names only members of the schema', () => {
    const members = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
        : isEnumType(type)
          ? type.getValues().map(({ name }) => `${type.name}.${name}`)
          : [],
    );
    const named = [scopesOfFields, scopesOfInputs, scopesOfValues].flatMap((table) => Object.keys(table));
    expect(named.filter((name) => !members.includes(name))).toEqual([]);
    expect(Object.keys(scopesOfTypes).filter((name) => schema.getType(name) === undefined)).toEqual([]);
  });

  it('covers every vehicle filter and sort key, except those listed as open', () => {
    const open = ['VehicleFilter.motorization', 'VehicleOrderField.VIN', 'VehicleOrderField.MOTORIZATION'];
    const filter = schema.getType('VehicleFilter');
    const order = schema.getType('VehicleOrderField');
    const all = [
      ...(isInputObjectType(filter) ? Object.keys(filter.getFields()).map((name) => `VehicleFilter.${name}`) : []),
      ...(isEnumType(order) ? order.getValues().map(({ name }) => `VehicleOrderField.${name}`) : []),
    ];
    expect(all.filter((name) => !(name in scopesOfInputs) && !(name in scopesOfValues))).toEqual(open);
  });

  it('covers every fleet total, except those listed as open', () => {
    const summary = objects(schema).find(({ name }) => name === 'FleetSummary');
    const open = Object.keys(summary?.getFields() ?? {}).filter((name) => !(`FleetSummary.${name}` in scopesOfFields));
    expect(open).toEqual(['asOf', 'vehicles', 'motorization']);
  });

  it('uses only scope names of the vendor, and `fleet:read`', () => {
    const published = readFileSync(new URL('../../../../src/spec/known/v3.ts', import.meta.url), 'utf8');
    const words = [scopesOfTypes, scopesOfFields, scopesOfInputs, scopesOfValues].flatMap((table) =>
      Object.values(table).flat(2),
    );
    expect([...new Set(words)].filter((word) => !published.includes(`'${word}'`))).toEqual(['fleet:read']);
  });
});

describe('the schema', () => {
  it('is nullable wherever a field may be forbidden', () => {
    const gated = objects(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isOpen(requirementOf(type.name, field)))
        .map((field) => [`${type.name}.${field.name}`, String(field.type)] as const),
    );
    expect(gated.length).toBeGreaterThan(80);
    expect(gated.filter(([, type]) => type.endsWith('!'))).toEqual([]);
  });

  it('leaves fields without a requirement unwrapped', () => {
    const before = objects(buildOpenGraph());
    const resolverless = (all: readonly GraphQLObjectType[]) =>
      all.flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ resolve }) => resolve === undefined)
          .map(({ name }) => `${type.name}.${name}`),
      );
    const plain = new Set(resolverless(objects(schema)));
    const wrapped = resolverless(before).filter((field) => !plain.has(field));
    const open = wrapped.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
      return found === undefined || isOpen(requirementOf(type, found));
    });
    expect(open).toEqual([]);
    expect(wrapped.length).toBeLessThan(25);
    expect(plain.size).toBeGreaterThan(500);
  });

  it('shows required scopes as a directive and once in the description, even if built repeatedly', () => {
    const text = printGraph();
    expect(text).toContain('lastPosition: Position @requiresScopes(scopes: [["data:position"]])');
    expect(text).toContain('withinCircle: CircleInput @requiresScopes(scopes: [["data:position"]])');
    expect(text).toMatch(/^ {2}DISTANCE @requiresScopes\(scopes: \[\["data:position"\]\]\)$/m);
    expect(text).toContain('Requires the scope `data:position`.');
    expect(text).not.toMatch(/Requires the scope[^"]*Requires the scope/);
    expect(printGraph()).toBe(text);
  });
});
