import { DeprecationLog } from '../../../../src/hal/index.js';
import { countingDrift } from '../../../../src/psa/decode/index.js';
import { PsaClient, PsaUpstream, Sources } from '../../../../src/psa/index.js';
import { UpstreamError, type UpstreamErrorCode, type UpstreamRequest } from '../../../../src/transport/index.js';

export const base = 'https://psa.example/connectedcar/v3';

/** The response for a path below the base: a body, or an error that is thrown. */
export type Answers = Readonly<Record<string, unknown>>;

export function httpError(status: number, code: number | null, kind: UpstreamErrorCode = 'NOT_FOUND'): UpstreamError {
  const upstream = { status, code, uuid: 'uuid-1', timestamp: '2026-03-01T12:00:00Z' };
  return new UpstreamError(kind, 'HTTP_STATUS', `The upstream answered ${status}.`, { upstream });
}

/**
 * The adapter over a transport in memory. `answers` maps path and query below the base, without `pageSize`, to responses;
 * others are 404 without a code, as from a gateway.
 */
export function apiOf(answers: Answers, apiVersion: 'v2' | 'v3' = 'v3') {
  const requests: UpstreamRequest[] = [];
  const refused: string[] = [];
  const deprecated: string[] = [];
  const client = new PsaClient({
    send: (request) => {
      requests.push(request);
      const url = new URL(request.url);
      url.searchParams.delete('pageSize');
      const body = answers[url.href.slice(base.length)] ?? httpError(404, null);
      if (body instanceof Error) return Promise.reject(body);
      return Promise.resolve({ status: 200, headers: {}, body, bytes: 0 });
    },
    origin: { base: new URL(base), trustedHosts: ['api.psa.example'] },
    deprecations: new DeprecationLog(({ rel }) => deprecated.push(rel)),
    onRefusedLink: (rel, reason) => refused.push(`${rel} ${reason}`),
  });
  const drift = countingDrift();
  const upstream = new PsaUpstream({
    client,
    sources: new Sources(),
    drift,
    apiVersion,
    pageSize: 60,
  });
  /** The requests so far as path and query below the base. */
  const requestedPaths = () => requests.map(({ url }) => url.href.slice(base.length));
  return { client, upstream, drift, requests, requestedPaths, refused, deprecated };
}

export const linksTo = (links: Readonly<Record<string, string>>) => ({
  _links: Object.fromEntries(Object.entries(links).map(([rel, href]) => [rel, { href }])),
});
