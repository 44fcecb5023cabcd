import { Kind, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Appends `__typename` to every selection as Apollo Client does, except the root selection and introspection. Documents that
 * a client sends by id only must contain it.
 */
export function addTypenames<T extends DocumentNode>(document: T): T {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      if (parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const hasTypename = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && (selection.name.value === '__typename' || isMeta(selection)),
      );
      return hasTypename ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
    },
  }) as T;
}

function isMeta({ name }: FieldNode): boolean {
  return name.value.startsWith('__');
}
