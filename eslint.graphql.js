import graphql from '@graphql-eslint/eslint-plugin';
import { isNonNullType, isObjectType } from 'graphql';

const schema = 'schema/schema.graphql';
const documents = ['schema/operations/*.graphql', 'test/support/operations/*.graphql'];

/** The vendor's own id of what a type stands for: `vehicleId` of Vehicle, not `fleetId` of Vehicle. */
const isVendorsId = (type, field) => /Id$/.test(field) && (type === 'Fleet' || field !== 'fleetId');

/**
 * Whether the upstream names each thing of this type, so that it can be asked for again. Ids are the only upstream
 * fields that are never null: where a type's own id may be null, or where it has none, it is a value.
 */
function isEntity(type) {
  if (!isObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    (field) => isVendorsId(type.name, field.name) && isNonNullType(field.type) && field.type.ofType.name === 'ID',
  );
}

/** The plugin's rule, but for what `excepts` says of a finding, the schema beside it. */
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
    // The vendor's ids keep the vendor's names beside the opaque `id`, and so do the signals of charging.
    'no-typename-prefix': narrowed('no-typename-prefix', ({ data: { typeName, fieldName } }) => {
      return isVendorsId(typeName, fieldName) || /^charging(Mode|PowerLevel|Rate)(Raw)?$/.test(fieldName);
    }),
    // Groups of signals have no identity of their own: an id would promise that `node` finds them again.
    'strict-id-in-types': narrowed('strict-id-in-types', ({ node }, built) => !isEntity(built.getType(node.value))),
    // Lists of values are connections too where they are long, and their items cannot be nodes.
    'relay-edge-types': narrowed('relay-edge-types', ({ node, messageId }, built) => {
      if (messageId !== 'MESSAGE_SHOULD_IMPLEMENTS_NODE') return false;
      const item = built.getType(node.value).getFields().node.type;
      return !isEntity(isNonNullType(item) ? item.ofType : item);
    }),
  },
};

const plugins = { '@graphql-eslint': graphql, fleetgraph };
const languageOptions = { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } };

/** The emitted schema and the operations, held to the recommendations of graphql-eslint and of Relay. */
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
      // `nodes` stands beside `edges`, and short lists of values are plain lists.
      'fleetgraph/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Most of the upstream's lists can only be read forward: `last` and `before` are there where it can go back.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
  {
    files: documents,
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The upstream nests its signals seven deep below the vehicle's status.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
];
