import { Kind, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Asks for `__typename` wherever Apollo Client's cache would: in every selection but that of the operation itself and those
 * that ask for introspection, at the end. What a client sends only by id must have it in the list.
 */
export function addTypenames<T extends DocumentNode>(document: T): T {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      if (parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const isThere = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && (selection.name.value === '__typename' || isMeta(selection)),
      );
      return isThere ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
    },
  }) as T;
}

function isMeta({ name }: FieldNode): boolean {
  return name.value.startsWith('__');
}
