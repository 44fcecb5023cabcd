import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, validate, type GraphQLResolveInfo } from 'graphql';
import {
  informationExtensions,
  needsOfField,
  shownParts,
  vehicleNeeds,
  type SelectedFields,
} from '../../../src/graphql/selection.js';
import { anyone } from '../../../src/domain/index.js';
import type { VehicleNeeds } from '../../../src/loaders/index.js';

/** The schema, without resolvers. */
const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

/** The vehicle needs found when the given field of the query is resolved. */
function needsIn(
  query: string,
  field: 'vehicle' | 'vehicles' = 'vehicles',
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<VehicleNeeds> {
  return lookAhead(vehicleNeeds, query, field, variableValues);
}

async function lookAhead<T>(
  look: (info: GraphQLResolveInfo, selected: SelectedFields) => T,
  query: string,
  field: 'vehicle' | 'vehicles' | 'vehicleByVin' = 'vehicles',
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const found: T[] = [];
  await execute({
    schema,
    document,
    variableValues,
    fieldResolver: (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      if (info.fieldName === field) found.push(look(info, new WeakMap()));
      return info.fieldName === 'fleet' ? { fleetId: 'f1' } : null;
    },
  });
  expect(found).toHaveLength(1);
  return found[0] as T;
}

const inFleet = (selection: string, rest = '') => `query ($yes: Boolean = true, $no: Boolean = false) {
  fleet(fleetId: "f1") { vehicles { ${selection} } name @include(if: $yes) @skip(if: $no) }
} ${rest}`;

const extensionsOf = ({ extensions, own }: VehicleNeeds) => [[...extensions].sort(), own];

describe('the look-ahead for vehicle needs', () => {
  it.each([
    ['nothing extra', 'nodes { vin id status { createdAt } }', [], false],
    ['brand, as node', 'nodes { brand }', ['branding'], false],
    ['pictures, in an edge', 'edges { cursor node { pictures } }', ['pictures'], false],
    ['both', 'nodes { brand } edges { node { pictures } }', ['branding', 'pictures'], false],
    ['the label, from the vehicle resource', 'nodes { label }', ['branding'], true],
    ['the capabilities', 'nodes { capabilities { data } }', ['onboardCapabilities'], true],
    ['a field under an alias', 'items: nodes { name: brand }', ['branding'], false],
    ['the same list under two aliases', 'a: nodes { brand } b: nodes { pictures }', ['branding', 'pictures'], false],
    ['another field under such a name', 'nodes { brand: vin label: vehicleId }', [], false],
    ['an inline fragment', '... on VehicleConnection { nodes { ... on Vehicle { brand } } }', ['branding'], false],
    ['an inline fragment without a type', 'nodes { ... { pictures } }', ['pictures'], false],
    ['a skipped field', 'nodes { brand @skip(if: true) vin }', [], false],
    ['a field that is not skipped', 'nodes { brand @skip(if: false) }', ['branding'], false],
    [
      'a field that is not included',
      'nodes { brand @include(if: $no) pictures @include(if: $yes) }',
      ['pictures'],
      false,
    ],
    ['a skipped fragment', 'nodes { vin ... on Vehicle @skip(if: $yes) { capabilities { data } } }', [], false],
    ['a skipped list', 'nodes { vin } edges @skip(if: $yes) { node { label } }', [], false],
    ['the vehicle of an alert of a vehicle', 'nodes { alerts { nodes { vehicle { brand } } } }', [], false],
  ])('handles %s', async (_title, selection, extensions, own) => {
    expect(extensionsOf(await needsIn(inFleet(selection)))).toEqual([extensions, own]);
  });

  it('handles named and nested fragments', async () => {
    const fragments = `
      fragment List on VehicleConnection { edges { node { ...One } } }
      fragment One on Vehicle { vin ...Look }
      fragment Look on Vehicle { brand pictures }`;
    expect(extensionsOf(await needsIn(inFleet('...List', fragments)))).toEqual([['branding', 'pictures'], false]);
  });

  it('handles a single vehicle, also through its interface', async () => {
    const query = (selection: string) => `{ vehicle(by: { vin: { fleetId: "f1", vin: "V" } }) { ${selection} } }`;
    expect(extensionsOf(await needsIn(query('label'), 'vehicle'))).toEqual([['branding'], true]);
    expect(extensionsOf(await needsIn(query('... on Node { id ... on Vehicle { brand } }'), 'vehicle'))).toEqual([
      ['branding'],
      false,
    ]);
  });
});

describe('the needs of one field', () => {
  it.each([
    ['brand', ['branding'], false],
    ['label', ['branding'], true],
    ['pictures', ['pictures'], false],
    ['capabilities', ['onboardCapabilities'], true],
    ['vin', [], false],
  ])('are known for %s', (field, extensions, own) => {
    expect(extensionsOf(needsOfField(field))).toEqual([extensions, own]);
  });
});

describe('the look-ahead for fleet collections', () => {
  it.each([
    ['nothing', 'nodes { vin motorization alerts { totalCount } }', []],
    ['the status', 'nodes { status { createdAt } }', ['status']],
    ['the position, which the status has', 'edges { node { lastPosition { latitude } } }', ['status']],
    ['the maintenance, under an alias', 'nodes { due: maintenance { createdAt } }', ['maintenances']],
    ['why something is missing', 'nodes { statusReason maintenanceReason }', ['maintenances', 'status']],
    ['another view than the default', 'nodes { status(profile: END_USER) { createdAt } }', []],
    ['both views', 'nodes { a: status(profile: END_USER) { createdAt } b: status { createdAt } }', ['status']],
  ])('handles %s', async (_, selection, parts) => {
    const all = (info: GraphQLResolveInfo, selected: SelectedFields) => shownParts(info, selected, anyone);
    expect([...(await lookAhead(all, inFleet(selection)))].sort()).toEqual(parts);
  });

  it.each([
    ['fleet:read', []],
    ['data:position', ['status']],
    ['data:telemetry:vehicle:maintenance', ['maintenances']],
  ])('with the scope %s finds only permitted fields', async (scope, parts) => {
    const own = (info: GraphQLResolveInfo, selected: SelectedFields) =>
      shownParts(info, selected, { ...anyone, scopes: new Set([scope]) });
    const query = inFleet('nodes { status { createdAt } lastPosition { latitude } maintenance { createdAt } }');
    expect([...(await lookAhead(own, query))].sort()).toEqual(parts);
  });

  it('finds no position that is withheld from the client', async () => {
    const withheld = { ...anyone, disclosure: { ...anyone.disclosure, position: 'withheld' as const } };
    const read = (info: GraphQLResolveInfo, selected: SelectedFields) => shownParts(info, selected, withheld);
    expect([...(await lookAhead(read, inFleet('nodes { lastPosition { latitude } lastPositionReason }')))]).toEqual([]);
    expect([...(await lookAhead(read, inFleet('nodes { status { createdAt } lastPosition { latitude } }')))]).toEqual([
      'status',
    ]);
  });
});

describe('the look-ahead for a vehicle looked up by VIN alone', () => {
  it.each([
    ['vin motorization', []],
    ['brand label', ['branding']],
    [
      '... on VehicleInformation { name: brand pics: pictures capabilities { data } }',
      ['branding', 'onboardCapabilities', 'pictures'],
    ],
    ['vin pictures @skip(if: true)', []],
  ])('handles %s', async (selection, extensions) => {
    const query = `{ vehicleByVin(vin: "VF3") { ${selection} } }`;
    expect([...(await lookAhead(informationExtensions, query, 'vehicleByVin'))].sort()).toEqual(extensions);
  });
});
