import type { Send, UpstreamRequest } from '../call.js';
import { acceptedEncodings } from '../exchange/content-encoding.js';
import { UpstreamError } from '../errors.js';
import type { SignedRequest } from '../exchange/send.js';

export interface Credentials {
  readonly base: URL;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Adds Basic authentication, `client_id` (which the upstream's own links lack, Q03) and Accept to every request. Refuses any URL outside
 * the configured origin and base path before a connection is opened.
 */
export function withCredentials(credentials: Credentials, send: (request: SignedRequest) => ReturnType<Send>): Send {
  const { base, clientId, username, password } = credentials;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
  return async (request) => {
    const url = withClientId(request.url, clientId);
    // Checks and sends a copy, which the caller cannot change in between.
    if (!belongsTo(url, base)) {
      throw new UpstreamError(
        'UPSTREAM_ERROR',
        'FOREIGN_URL',
        'The request was not sent: its URL is outside the configured upstream.',
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

/** Sets `client_id`. The other parameters keep their exact bytes, because page tokens are opaque. */
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
