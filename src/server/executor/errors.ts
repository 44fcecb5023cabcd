import { locatedError, visit, type DocumentNode, type FieldNode, type GraphQLError } from 'graphql';

/** Carries a serializer's error through graphql-jit, which keeps only the error's `message`. */
export class Carrier {
  readonly message: unknown;
  constructor(error: unknown) {
    this.message = error;
  }
}

/**
 * Whether graphql-js would report the same error: it was thrown, and made only its own field null. Where a null propagates, graphql-jit
 * may report other errors, of each null of a list and of siblings. Errors that were not thrown have graphql-jit's own messages.
 */
export function isFaithful(error: GraphQLError, data: unknown): boolean {
  if (error.path === undefined || isFromJit(error)) return false;
  let value = data;
  for (const key of error.path) {
    if (value === null || value === undefined) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value === null;
}

/** graphql-jit's errors as graphql-js reports them: with the thrown error, its extensions and its field nodes. */
export function realErrors(errors: readonly GraphQLError[], document: DocumentNode): GraphQLError[] {
  const fields = fieldsByLocation(document);
  return errors.map((error) => {
    const nodes = (error.locations ?? []).flatMap(({ line, column }) => fields.get(`${line}:${column}`) ?? []);
    const thrown: unknown = typeof error.message === 'string' ? error.originalError : error.message;
    return locatedError(thrown, nodes, error.path);
  });
}

/** An error without message and original error stands for a thrown `undefined`. */
function isFromJit({ message, originalError }: GraphQLError): boolean {
  return typeof message === 'string' && message !== '' && originalError === undefined;
}

function fieldsByLocation(document: DocumentNode): ReadonlyMap<string, FieldNode> {
  const fields = new Map<string, FieldNode>();
  visit(document, {
    Field(node) {
      const start = node.loc?.startToken;
      if (start) fields.set(`${start.line}:${start.column}`, node);
    },
  });
  return fields;
}
