import { DomainError } from '../domain/index.js';
import { withQuery } from '../hal/index.js';

/**
 * The upstream's paging as a token that may leave the process inside a cursor. It is the `pageToken` of the `next`
 * link where nothing else is in that link, else (with a leading `?`) all of its query that this side did not write:
 * never the client id, and never a path, so that a forged cursor reaches no other resource than its list.
 */
export function tokenOf(next: URL, list: URL, own: readonly string[]): string {
  if (next.pathname !== list.pathname) {
    throw new DomainError('UPSTREAM_ERROR', 'The upstream’s next page belongs to another list.');
  }
  const query = new URLSearchParams(next.search);
  for (const name of ['client_id', 'pageSize', ...own]) query.delete(name);
  const token = query.get('pageToken');
  return token !== null && !token.startsWith('?') && [...query.keys()].length === 1 ? token : `?${query.toString()}`;
}

/** The list's URL for the page that the token names. */
export function pageUrl(list: URL, token: string | null): URL {
  if (token === null) return list;
  if (!token.startsWith('?')) return withQuery(list, { pageToken: token });
  const url = new URL(list);
  const query = new URLSearchParams(token);
  // What the list's own link carries comes back in `next`: sent once.
  for (const name of query.keys()) url.searchParams.delete(name);
  for (const [name, value] of query) url.searchParams.append(name, value);
  return url;
}
