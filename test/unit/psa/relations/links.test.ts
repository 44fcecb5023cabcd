import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { ofFleet, toMany, toOne } from '../../../../src/psa/relations/index.js';
import { known } from '../../../../src/spec/index.js';
import { createViewer } from '../../../../src/spec/view.js';

/** The specification's name of each resource that has links, and the graph's. */
const resources: Readonly<Record<string, string>> = {
  Fleet: 'Fleet',
  Vehicle: 'Vehicle',
  VehicleItem: 'Vehicle',
  Status: 'VehicleStatus',
  Maintenance: 'Maintenance',
  Trip: 'Trip',
  Telemetry: 'Telemetry',
  Alert: 'Alert',
  Collision: 'Collision',
  Stolen: 'StolenReport',
  Monitor: 'Monitor',
  RemoteCallback: 'RemoteCallback',
  RemoteAction: 'RemoteAction',
};

/** Links that no relation follows, each with its reason. */
const unfollowed: Readonly<Record<string, string>> = {
  self: 'The resource itself.',
  fleet: 'Resources of a fleet are read through it: its id is known, and it is requested by id.',
};

const declared = new Map<string, Set<string>>();
for (const [name, { rels }] of Object.entries({ ...toOne, ...toMany })) {
  const [parent = ''] = name.split('.');
  declared.set(parent, new Set([...(declared.get(parent) ?? []), ...rels]));
}
const ofFleets = new Set(Object.values(ofFleet).flatMap(({ rels }) => rels));

describe('the relations, compared with the known links of the upstream', () => {
  const linked = (['v2', 'v3'] as const).flatMap((version) => {
    const view = createViewer(known[version]);
    return Object.entries(known[version].schemas).flatMap(([schema, shape]) => {
      const links = view([shape]).fields.get('_links');
      const resource = resources[schema];
      if (links === undefined || resource === undefined) return [];
      return [{ version, schema, resource, rels: [...view(links).fields.keys()] }];
    });
  });

  it('cover every resource with links', () => {
    const found = new Set(linked.map(({ schema }) => schema));
    expect(Object.keys(resources).filter((schema) => !found.has(schema))).toEqual([]);
  });

  it.each(linked)('follow every link of $schema in $version', ({ resource, rels }) => {
    const follows = (rel: string) =>
      declared.get(resource)?.has(rel) === true || (resource === 'Fleet' && ofFleets.has(rel));
    const isLeftOut = (rel: string) =>
      Object.hasOwn(unfollowed, rel) || Object.hasOwn(unfollowed, `${resource}.${rel}`);
    expect(rels.filter((rel) => !follows(rel) && !isLeftOut(rel))).toEqual([]);
  });

  it('lead to the fleet from every resource that links to it', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const leads = (resource: string) => {
      const type = schema.getType(resource);
      return isObjectType(type) && Object.hasOwn(type.getFields(), 'fleet');
    };
    const linking = linked.filter(({ rels }) => rels.includes('fleet'));
    expect(linking.length).toBeGreaterThan(5);
    expect(linking.filter(({ resource }) => !leads(resource)).map(({ resource }) => resource)).toEqual([]);
  });
});
