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

/** Fields of one operation, with fragments spread. Compiling 500 blocks the process for about 50 ms. */
const MAX_FIELDS = 500;

/**
 * Whether graphql-jit gives the same result as graphql-js for a valid document of one operation. Left to graphql-js are
 * - introspection, which is rare;
 * - interfaces and unions: type-graphql resolves their types with promises, which graphql-jit does not await;
 * - names with `_`: graphql-jit keys the resolvers' info by the path joined with `_`, so that `a_b { c }` and `a { b_c }` collide;
 * - names of Object.prototype, which it looks up in plain objects;
 * - documents that expand to very many fields: a few fragments that spread each other twice stand for millions.
 */
export function isEligible(schema: GraphQLSchema, document: DocumentNode): boolean {
  if (expandedSize(document) > MAX_FIELDS) return false;
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

/** Validation has excluded fragment cycles. */
function expandedSize(document: DocumentNode): number {
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
