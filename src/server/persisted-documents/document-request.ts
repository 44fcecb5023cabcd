import type { FastifyRequest } from 'fastify';

/** The document that a request refers to, by its text or by an id. */
export interface DocumentRequest {
  /** GraphQL text; null if absent. A value of another type, such as a number, counts as the empty text. */
  readonly text: string | null;
  /** The document ids of all members, without duplicates. */
  readonly ids: readonly string[];
  /** Apollo's `extensions.persistedQuery`; undefined without one. */
  readonly persistedQuery: unknown;
}

/** Members that hold a document id: of GraphQL over HTTP, and of Relay's network layers. */
const MEMBERS = ['documentId', 'doc_id', 'id'] as const;

/** Reads the body of a POST and the query string of a GET, as Apollo does. */
export function documentRequestOf({
  method,
  body,
  query,
}: Pick<FastifyRequest, 'method' | 'body' | 'query'>): DocumentRequest {
  const members = recordOf(method === 'GET' ? query : body) ?? {};
  const { query: text = null } = members;
  const persistedQuery = extensionsOf(members['extensions'])?.['persistedQuery'];
  const named = [recordOf(persistedQuery)?.['sha256Hash'], ...MEMBERS.map((name) => members[name])];
  const ids = named.filter((id): id is string => typeof id === 'string' && id !== '');
  return {
    text: text === '' || text === null ? null : typeof text === 'string' ? text : '',
    ids: [...new Set(ids.map(withoutPrefix))],
    persistedQuery: persistedQuery ?? undefined,
  };
}

/** In a query string they are JSON text. */
function extensionsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'string') return recordOf(value);
  try {
    return recordOf(JSON.parse(value));
  } catch {
    return null;
  }
}

/** GraphQL over HTTP prefixes a hash with `sha256:`; other clients do not. */
function withoutPrefix(id: string): string {
  return id.replace(/^sha256:(?=[0-9a-f]{64}$)/, '');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
