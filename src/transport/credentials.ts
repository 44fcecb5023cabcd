import type { Send, UpstreamRequest } from './call.js';
import { acceptedEncodings } from './content-encoding.js';
import { UpstreamError } from './errors.js';
import type { SignedRequest } from './send.js';

export interface Credentials {
  readonly base: URL;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Puts Basic, `client_id` and Accept on every request, again each time (Q03: the upstream's own links lack `client_id`), and on no other
 * origin or base path than the configured one: whoever let such a URL through, it ends here, before any connection.
 */
export function withCredentials(credentials: Credentials, send: (request: SignedRequest) => ReturnType<Send>): Send {
  const { base, clientId, username, password } = credentials;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
  return async (request) => {
    const url = withClientId(request.url, clientId);
    // The copy is what is judged and sent, so the caller cannot change it in between.
    if (!belongsTo(url, base)) {
      throw new UpstreamError(
        'UPSTREAM_ERROR',
        'FOREIGN_URL',
        'A request was about to leave the configured upstream and was not sent.',
      );
    }
    return send({ ...request, url, headers: headersOf(request, authorization) });
  };
}

function headersOf(request: UpstreamRequest, authorization: string): Readonly<Record<string, string>> {
  return {
    authorization,
    accept: request.accept,
    'accept-encoding': acceptedEncodings,
    'user-agent': 'fleetgraph',
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function belongsTo(url: URL, base: URL): boolean {
  const path = base.pathname.replace(/\/+$/, '');
  return (
    url.protocol === base.protocol &&
    url.host === base.host &&
    url.username === '' &&
    url.password === '' &&
    (url.pathname === path || url.pathname.startsWith(`${path}/`))
  );
}

/** Sets or replaces `client_id`; the other parameters stay byte for byte, since tokens among them are opaque. */
function withClientId(url: URL, clientId: string): URL {
  const others = url.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(pair).has('client_id'));
  const copy = new URL(url);
  copy.search = [...others, `client_id=${encodeURIComponent(clientId)}`].join('&');
  copy.hash = '';
  return copy;
}
