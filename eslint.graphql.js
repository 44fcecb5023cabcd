import graphql from '@graphql-eslint/eslint-plugin';
import { isNonNullType, isObjectType } from 'graphql';

const schema = 'schema/schema.graphql';
const documents = ['schema/operations/*.graphql', 'test/support/operations/*.graphql'];

/** The vendor's id of the type itself: `vehicleId` of Vehicle, not `fleetId` of Vehicle. */
const isVendorsId = (type, field) => /Id$/.test(field) && (type === 'Fleet' || field !== 'fleetId');

/**
 * Whether the upstream gives each object of this type an id to fetch it by. Ids are the only upstream fields that are never null: a type
 * without a non-null id of its own is a value.
 */
function isEntity(type) {
  if (!isObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    (field) => isVendorsId(type.name, field.name) && isNonNullType(field.type) && field.type.ofType.name === 'ID',
  );
}

/** The plugin's rule without the findings that `excepts` returns true for. */
function narrowed(name, excepts) {
  const rule = graphql.rules[name];
  return {
    ...rule,
    create(context) {
      const { schema: built } = context.sourceCode.parserServices;
      const report = (finding) => {
        if (!excepts(finding, built)) context.report(finding);
      };
      return rule.create(Object.freeze(Object.create(context, { report: { value: report } })));
    },
  };
}

const fleetgraph = {
  rules: {
    // Vendor ids keep the vendor's names beside the opaque `id`; so do the charging signals.
    'no-typename-prefix': narrowed('no-typename-prefix', ({ data: { typeName, fieldName } }) => {
      return isVendorsId(typeName, fieldName) || /^charging(Mode|PowerLevel|Rate)(Raw)?$/.test(fieldName);
    }),
    // Signal groups have no identity: an `id` would promise that `node(id:)` finds them.
    'strict-id-in-types': narrowed('strict-id-in-types', ({ node }, built) => !isEntity(built.getType(node.value))),
    // Long lists of values are connections too, and their items cannot be nodes.
    'relay-edge-types': narrowed('relay-edge-types', ({ node, messageId }, built) => {
      if (messageId !== 'MESSAGE_SHOULD_IMPLEMENTS_NODE') return false;
      const item = built.getType(node.value).getFields().node.type;
      return !isEntity(isNonNullType(item) ? item.ofType : item);
    }),
  },
};

const plugins = { '@graphql-eslint': graphql, fleetgraph };
const languageOptions = { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } };

/** Checks the emitted schema and the operations against the recommendations of graphql-eslint and Relay. */
export const graphqlConfigs = [
  {
    files: [schema],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/no-typename-prefix': 'off',
      'fleetgraph/no-typename-prefix': 'error',
      '@graphql-eslint/strict-id-in-types': 'off',
      'fleetgraph/strict-id-in-types': 'error',
      '@graphql-eslint/relay-edge-types': 'off',
      // Connections have `nodes` beside `edges`, and short lists of values are plain lists.
      'fleetgraph/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Most upstream lists can only be read forward: `last` and `before` exist where reading backward is possible.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
  {
    files: documents,
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The upstream nests signals seven levels below the vehicle's status.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
];
