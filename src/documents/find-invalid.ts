import { parse, validate, type GraphQLSchema } from 'graphql';
import type { ListedDocument } from './manifest.js';

/** A document that is invalid in the schema, and the first error. */
export interface InvalidDocument {
  readonly id: string;
  readonly name: string | null;
  readonly reason: string;
}

/** The documents that would fail validation, most likely written for another version of the schema. */
export function findInvalidDocuments(
  documents: Iterable<ListedDocument>,
  schema: GraphQLSchema,
): readonly InvalidDocument[] {
  return [...documents].flatMap(({ id, name, body }) => {
    const reason = reasonAgainst(body, schema);
    return reason === null ? [] : [{ id, name, reason }];
  });
}

function reasonAgainst(body: string, schema: GraphQLSchema): string | null {
  try {
    return validate(schema, parse(body), undefined, { maxErrors: 1 })[0]?.message ?? null;
  } catch (error) {
    return (error as Error).message;
  }
}
