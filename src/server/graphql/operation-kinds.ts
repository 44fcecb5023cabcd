import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

const kinds: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'queries',
  [OperationTypeNode.MUTATION]: 'mutations',
  [OperationTypeNode.SUBSCRIPTION]: 'subscriptions',
};

/** Refuses operations without a root type in the schema (GraphQL, 5.2.1.1), which graphql-js does only at execution. */
export const offeredOperationKinds: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const offered = Object.values(OperationTypeNode).filter((kind) => context.getSchema().getRootType(kind));
    const supported = offered.map((kind) => kinds[kind]).join(' and ');
    context.reportError(
      new GraphQLError(`This server does not support ${kinds[node.operation]}. Send ${supported} only.`, {
        nodes: node,
      }),
    );
  },
});
