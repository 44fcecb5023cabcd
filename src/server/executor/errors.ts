import { locatedError, visit, type DocumentNode, type FieldNode, type GraphQLError } from 'graphql';

/** How the serialisers hand an error through graphql-jit, which keeps of a serialiser's error its `message` alone. */
export class Carrier {
  readonly message: unknown;
  constructor(error: unknown) {
    this.message = error;
  }
}

/**
 * Whether an error is one that graphql-js would tell as well: something was thrown, and it left just its own field null.
 * Where it made more null, graphql-jit may tell other errors: of each null of a list, and of the siblings of what is
 * null by then. What nobody has thrown it words in its own way.
 */
export function isFaithful(error: GraphQLError, data: unknown): boolean {
  if (error.path === undefined || isOwn(error)) return false;
  let value = data;
  for (const key of error.path) {
    if (value === null || value === undefined) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value === null;
}

/** graphql-jit's errors as graphql-js makes them: with the thrown error, its extensions, and the fields they are about. */
export function realErrors(errors: readonly GraphQLError[], document: DocumentNode): GraphQLError[] {
  const fields = fieldsByPlace(document);
  return errors.map((error) => {
    const nodes = (error.locations ?? []).flatMap(({ line, column }) => fields.get(`${line}:${column}`) ?? []);
    const thrown: unknown = typeof error.message === 'string' ? error.originalError : error.message;
    return locatedError(thrown, nodes, error.path);
  });
}

/** Without a text or an error it stands for what was thrown as `undefined`. */
function isOwn({ message, originalError }: GraphQLError): boolean {
  return typeof message === 'string' && message !== '' && originalError === undefined;
}

function fieldsByPlace(document: DocumentNode): ReadonlyMap<string, FieldNode> {
  const fields = new Map<string, FieldNode>();
  visit(document, {
    Field(node) {
      const start = node.loc?.startToken;
      if (start) fields.set(`${start.line}:${start.column}`, node);
    },
  });
  return fields;
}
