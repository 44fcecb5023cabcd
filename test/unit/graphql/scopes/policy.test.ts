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

/** Every field that can be asked for with these scopes, from the root down; what is behind another is not entered. */
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
      // What `node` leads to takes what its type takes.
      if (isInterfaceType(named))
        for (const each of schema.getPossibleTypes(named))
          if ((scopesOfTypes[each.name] ?? [[]]).some((set) => set.every((name) => granted.has(name)))) visit(each);
    }
  };
  visit(schema.getQueryType() as GraphQLObjectType);
  return found;
}

/** Names that tell a place on the map, or are one. */
const tellsPlace = (field: string): boolean =>
  /\.(longitude|latitude|altitude|heading|feature|rejectedValues|raw)$/.test(field);
const everything = [...new Set([scopesOfTypes, scopesOfFields].flatMap((table) => Object.values(table).flat(2)))];

describe('the policy of what a token opens', () => {
  it('uses exactly the scopes that a key may be given', () => {
    expect(new Set(describeScopes().map(({ scope }) => scope))).toEqual(new Set(scopeNames));
  });

  it('lets nobody without `data:position` reach a place, whatever other scopes they have', () => {
    const others = everything.filter((name) => name !== 'data:position');
    expect([...reachable(others)].filter(tellsPlace)).toEqual([]);
    expect([...reachable(everything)].filter(tellsPlace).length).toBeGreaterThan(10);
  });

  it('lets nobody without a scope reach anything but the limits, and so no VIN', () => {
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
  ])('opens with %s alone these kinds of things and no others', (name, kinds) => {
    const gated = Object.keys(scopesOfTypes);
    const seen = [...new Set([...reachable([name])].map((field) => field.split('.')[0] as string))];
    expect(seen.filter((type) => gated.includes(type)).sort()).toEqual([...kinds].sort());
  });

  it('is about every kind of thing that has a global id', () => {
    const nodes = objects(schema).filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(nodes.length).toBe(10);
    expect(nodes.filter(({ name }) => scopesOfTypes[name] === undefined)).toEqual([]);
  });

  it('names only what is in the graph', () => {
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

  it('decides on every condition and every order of vehicles: a new one is open only where it is said here', () => {
    const open = ['VehicleFilter.motorization', 'VehicleOrderField.VIN', 'VehicleOrderField.MOTORIZATION'];
    const filter = schema.getType('VehicleFilter');
    const order = schema.getType('VehicleOrderField');
    const all = [
      ...(isInputObjectType(filter) ? Object.keys(filter.getFields()).map((name) => `VehicleFilter.${name}`) : []),
      ...(isEnumType(order) ? order.getValues().map(({ name }) => `VehicleOrderField.${name}`) : []),
    ];
    expect(all.filter((name) => !(name in scopesOfInputs) && !(name in scopesOfValues))).toEqual(open);
  });

  it('decides on every total of a fleet: a new one is open only where it is said here', () => {
    const summary = objects(schema).find(({ name }) => name === 'FleetSummary');
    const open = Object.keys(summary?.getFields() ?? {}).filter((name) => !(`FleetSummary.${name}` in scopesOfFields));
    expect(open).toEqual(['asOf', 'vehicles', 'motorization']);
  });

  it('uses only words that the vendor has, and `fleet:read`', () => {
    const published = readFileSync(new URL('../../../../src/spec/known/v3.ts', import.meta.url), 'utf8');
    const words = [scopesOfTypes, scopesOfFields, scopesOfInputs, scopesOfValues].flatMap((table) =>
      Object.values(table).flat(2),
    );
    expect([...new Set(words)].filter((word) => !published.includes(`'${word}'`))).toEqual(['fleet:read']);
  });
});

describe('the schema', () => {
  it('can be null wherever something may be forbidden, so that the rest of the answer stands', () => {
    const gated = objects(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isOpen(requirementOf(type.name, field)))
        .map((field) => [`${type.name}.${field.name}`, String(field.type)] as const),
    );
    expect(gated.length).toBeGreaterThan(80);
    expect(gated.filter(([, type]) => type.endsWith('!'))).toEqual([]);
  });

  it('wraps no field that is open: it is as type-graphql has made it', () => {
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

  it('shows the scopes as a directive and in words, however often it is made', () => {
    const text = printGraph();
    expect(text).toContain('lastPosition: Position @requiresScopes(scopes: [["data:position"]])');
    expect(text).toContain('withinCircle: CircleInput @requiresScopes(scopes: [["data:position"]])');
    expect(text).toMatch(/^ {2}DISTANCE @requiresScopes\(scopes: \[\["data:position"\]\]\)$/m);
    expect(text).toContain('Takes the scope `data:position`.');
    expect(text).not.toMatch(/Takes the scope[^"]*Takes the scope/);
    expect(printGraph()).toBe(text);
  });
});
