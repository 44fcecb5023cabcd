import { DomainError } from '../domain/index.js';
import { withQuery } from '../hal/index.js';

/**
 * A page token for use in cursors. It is the `pageToken` of the `next` link, or, with a leading `?`, all query parameters of
 * that link that we did not send. It contains neither the client id nor a path, so a forged cursor only reaches its list.
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

/** The URL of the token's page. */
export function pageUrl(list: URL, token: string | null): URL {
  if (token === null) return list;
  if (!token.startsWith('?')) return withQuery(list, { pageToken: token });
  const url = new URL(list);
  const query = new URLSearchParams(token);
  // Parameters of the list's link are repeated in `next`.
  for (const name of query.keys()) url.searchParams.delete(name);
  for (const [name, value] of query) url.searchParams.append(name, value);
  return url;
}
