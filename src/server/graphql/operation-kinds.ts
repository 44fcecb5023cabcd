import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

const kinds: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'queries',
  [OperationTypeNode.MUTATION]: 'mutations',
  [OperationTypeNode.SUBSCRIPTION]: 'subscriptions',
};

/** Refuses operations of a kind that the schema does not have (GraphQL, 5.2.1.1), which graphql-js finds out by executing them. */
export const offeredOperationKinds: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const offered = Object.values(OperationTypeNode).filter((kind) => context.getSchema().getRootType(kind));
    const instead = offered.map((kind) => kinds[kind]).join(' and ');
    context.reportError(
      new GraphQLError(`This server does not offer ${kinds[node.operation]}. Send ${instead} only.`, { nodes: node }),
    );
  },
});
