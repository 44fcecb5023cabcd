import { describe, expect, it } from '@jest/globals';
import { ESLint, type Linter } from 'eslint';

// In any other environment graphql-eslint keeps what it found out about the first schema.
process.env['NODE_ENV'] = 'test';
const { graphqlConfigs } = (await import('../../../eslint.graphql.js' as string)) as {
  graphqlConfigs: readonly [Linter.Config];
};
const [forSchema] = graphqlConfigs;

/** The rules that a schema breaks, by the line that they speak of. */
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

/** A schema with one list of things, of which the fields of the things are the point. */
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
  it('take an entity with the vendor’s id beside its global one', async () => {
    expect(
      await findings(schemaOf('type Trip implements Node {\n id: ID!\n fleetId: ID!\n tripId: ID!\n}', 'Trip')),
    ).toEqual([]);
  });

  it('want a global id and a node of what the vendor has an id for', async () => {
    const sdl = schemaOf('type Trip {\n fleetId: ID!\n tripId: ID!\n}', 'Trip');
    expect(await findings(sdl)).toEqual(['relay-edge-types: type TripEdge {', 'strict-id-in-types: type Trip {']);
  });

  it('take lists of values, which have no id of their own or one that may be missing', async () => {
    expect(await findings(schemaOf('type Thing {\n fleetId: ID!\n vehicleId: ID\n}'))).toEqual([]);
  });

  it('want other fields without their type’s name before them', async () => {
    const sdl = schemaOf('type Trip implements Node {\n id: ID!\n tripId: ID!\n tripLength: Int\n}', 'Trip');
    expect(await findings(sdl)).toEqual(['no-typename-prefix: tripLength: Int']);
  });

  it('want a description of every type', async () => {
    const sdl = schemaOf('type Thing {\n state: State\n}\nenum State {\n ON\n}');
    expect(await findings(sdl)).toEqual(['require-description: enum State {']);
  });

  it('want a way forward through every list', async () => {
    const sdl = schemaOf('type Thing {\n value: Int\n}').replace('first: Int, ', '');
    expect(await findings(sdl)).toEqual([expect.stringContaining('relay-arguments')]);
  });
});
