import { describe, expect, it } from '@jest/globals';
import { ESLint, type Linter } from 'eslint';

// In any other environment graphql-eslint caches the first schema.
process.env['NODE_ENV'] = 'test';
const { graphqlConfigs } = (await import('../../../eslint.graphql.js' as string)) as {
  graphqlConfigs: readonly [Linter.Config];
};
const [forSchema] = graphqlConfigs;

/** The violated rules of a schema, with their lines. */
async function findings(sdl: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      ...forSchema,
      files: ['**/*.graphql'],
      languageOptions: { ...forSchema.languageOptions, parserOptions: { graphQLConfig: { schema: sdl } } },
    },
  });
  const [result] = await eslint.lintText(sdl, { filePath: 'schema.graphql' });
  const lines = sdl.split('\n');
  return (result?.messages ?? []).map(({ ruleId, line }) => `${ruleId?.split('/')[1]}: ${lines[line - 1]?.trim()}`);
}

/** A schema with one list of objects of the given type. */
const schemaOf = (thing: string, name = 'Thing') => `
"""Any."""
interface Node {
  id: ID!
}
"""All."""
type Query {
  """One."""
  node(id: ID!): Node
  """Many."""
  things(first: Int, after: String): ${name}Connection!
}
"""Page."""
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
"""List."""
type ${name}Connection {
  edges: [${name}Edge!]!
  nodes: [${name}!]!
  pageInfo: PageInfo!
}
"""Item."""
type ${name}Edge {
  node: ${name}!
  cursor: String!
}
"""Thing."""
${thing}
"""Its fleet."""
type Fleet implements Node {
  id: ID!
  fleetId: ID!
}
`;

describe('the rules for the schema', () => {
  it('accept an entity with the vendor’s id and its global id', async () => {
    expect(
      await findings(schemaOf('type Trip implements Node {\n id: ID!\n fleetId: ID!\n tripId: ID!\n}', 'Trip')),
    ).toEqual([]);
  });

  it('require a global id and a node for entities with a vendor id', async () => {
    const sdl = schemaOf('type Trip {\n fleetId: ID!\n tripId: ID!\n}', 'Trip');
    expect(await findings(sdl)).toEqual(['relay-edge-types: type TripEdge {', 'strict-id-in-types: type Trip {']);
  });

  it('accept lists of values, which have no id or an optional one', async () => {
    expect(await findings(schemaOf('type Thing {\n fleetId: ID!\n vehicleId: ID\n}'))).toEqual([]);
  });

  it('reject other fields with the type name as prefix', async () => {
    const sdl = schemaOf('type Trip implements Node {\n id: ID!\n tripId: ID!\n tripLength: Int\n}', 'Trip');
    expect(await findings(sdl)).toEqual(['no-typename-prefix: tripLength: Int']);
  });

  it('require a description of every type', async () => {
    const sdl = schemaOf('type Thing {\n state: State\n}\nenum State {\n ON\n}');
    expect(await findings(sdl)).toEqual(['require-description: enum State {']);
  });

  it('require forward pagination of every list', async () => {
    const sdl = schemaOf('type Thing {\n value: Int\n}').replace('first: Int, ', '');
    expect(await findings(sdl)).toEqual([expect.stringContaining('relay-arguments')]);
  });
});
