import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Fields of one operation, each fragment's counted wherever it is spread. Compiling so many holds up the process for some 50 ms. */
const MOST_FIELDS = 500;

/**
 * Whether graphql-jit does with a document of one operation, valid in the schema, what graphql-js does. Left to
 * graphql-js are
 * - introspection, which is never hot;
 * - interfaces and unions: type-graphql resolves their types with promises, which graphql-jit does not wait for;
 * - names with `_`: graphql-jit keeps what it tells resolvers under the path joined by `_`, so that `a_b { c }` would be
 *   told about `a { b_c }`; and the names of Object.prototype, which it looks up in plain objects;
 * - what unfolds to very much: a few fragments that spread each other twice stand for millions of fields.
 */
export function isEligible(schema: GraphQLSchema, document: DocumentNode): boolean {
  if (unfoldedSize(document) > MOST_FIELDS) return false;
  let eligible = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = getNamedType(types.getType());
        const isPlain = !isAbstractType(type) && !(isObjectType(type) && type.isTypeOf);
        if (isPlain && hasPlainName(node)) return;
        eligible = false;
      },
    }),
  );
  return eligible;
}

function hasPlainName({ name, alias }: FieldNode): boolean {
  const key = (alias ?? name).value;
  if (name.value === '__typename') return key === '__typename' || !key.includes('_');
  return !name.value.startsWith('_') && !key.includes('_') && !(key in {});
}

/** Validation has made sure that no fragment leads to itself. */
function unfoldedSize(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, number>();
  const sizeOfFragment = (name: string): number => {
    let size = sizes.get(name);
    if (size === undefined) {
      size = sizeOf(fragments.get(name)?.selectionSet);
      sizes.set(name, size);
    }
    return size;
  };
  const sizeOf = (selectionSet: SelectionSetNode | undefined): number => {
    let size = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(selection.name.value);
      else size += (selection.kind === Kind.FIELD ? 1 : 0) + sizeOf(selection.selectionSet);
    }
    return size;
  };
  let size = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) size += sizeOf(definition.selectionSet);
  }
  return size;
}
