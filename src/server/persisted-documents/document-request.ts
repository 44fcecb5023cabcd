import type { FastifyRequest } from 'fastify';

/** What a request says of the document that it wants executed. */
export interface DocumentRequest {
  /** GraphQL text; null without one. What is there and no text, such as a number, is the empty text. */
  readonly text: string | null;
  /** The names that it gives, in whichever member, each once. */
  readonly ids: readonly string[];
  /** Apollo's `extensions.persistedQuery`; undefined without one. */
  readonly persistedQuery: unknown;
}

/** Where clients name a document: GraphQL over HTTP, and the network layers of Relay. */
const MEMBERS = ['documentId', 'doc_id', 'id'] as const;

/** Of a POST the body is looked at, of a GET the query of its address, as Apollo does. */
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

/** In an address they are JSON. */
function extensionsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'string') return recordOf(value);
  try {
    return recordOf(JSON.parse(value));
  } catch {
    return null;
  }
}

/** GraphQL over HTTP writes `sha256:` before such a hash, everybody else does not. */
function withoutPrefix(id: string): string {
  return id.replace(/^sha256:(?=[0-9a-f]{64}$)/, '');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
