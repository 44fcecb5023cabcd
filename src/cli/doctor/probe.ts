import { request as requestPlain } from 'node:http';
import type { ClientRequest } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { ProxyConfig, TlsConfig } from '../../config/index.js';
import { openTunnel, UpstreamError } from '../../transport/index.js';
import { codeOf, endpointOf } from './endpoint.js';

interface ProbeRequest {
  readonly url: URL;
  readonly tls: TlsConfig;
  /** Null for a direct connection. */
  readonly proxy: ProxyConfig | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export type ProbeResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The start of the body, at most 64 KiB. */
      readonly body: string;
      /** Such as `TLSv1.3`; null on plain http. */
      readonly protocol: string | null;
    }
  /** `code` of Node, OpenSSL or the proxy; `ETIMEDOUT` if the response was not complete in time. */
  | { readonly kind: 'error'; readonly code: string };

const MOST_BODY = 64 * 1024;

/**
 * One GET over a new connection. The transport always sends all credentials; this sends only the given headers, so that
 * responses can be compared. With TLS 1.3 a server rejects a certificate only after the handshake, hence a request.
 */
export async function probe({ proxy, ...request }: ProbeRequest): Promise<ProbeResult> {
  if (proxy === null) return send(request);
  try {
    return await send(request, await openTunnel(proxy, endpointOf(request.url), request.timeoutMs));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { kind: 'error', code: error.reason };
  }
}

function send(
  { url, tls, headers = {}, timeoutMs }: Omit<ProbeRequest, 'proxy'>,
  tunnel?: Socket,
): Promise<ProbeResult> {
  const { kind, ca, ...identity } = tls;
  const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: true, minVersion: 'TLSv1.2' as const };
  const through = tunnel === undefined ? {} : { socket: tunnel };
  const options = { agent: false, headers, signal: AbortSignal.timeout(timeoutMs) };
  return new Promise((resolve) => {
    const fail = (error: unknown): void => {
      const aborted = (error as Error).name === 'AbortError' || (error as Error).name === 'TimeoutError';
      resolve({ kind: 'error', code: aborted ? 'ETIMEDOUT' : tlsCodeOf(error) });
    };
    let request: ClientRequest;
    try {
      request =
        url.protocol === 'https:'
          ? requestTls(url, { ...options, ...through, ...(kind === 'none' ? {} : identity), ...trust })
          : requestPlain(url, options);
    } catch (error) {
      // OpenSSL may reject the certificate or key itself, for example a key that is too short.
      fail(error);
      return;
    }
    request.once('error', fail);
    request.once('response', (response) => {
      const { socket } = response;
      const protocol = socket instanceof TLSSocket ? socket.getProtocol() : null;
      const chunks: Buffer[] = [];
      let length = 0;
      const finish = (): void => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ kind: 'answer', status: response.statusCode ?? 0, body, protocol });
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_BODY) finish();
      });
      response.once('end', finish);
      response.once('error', fail);
    });
    request.end();
  });
}

/** On EPROTO, OpenSSL's reason is only in the message: `…:SSL routines:…:wrong version number:…`. */
function tlsCodeOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== 'EPROTO') return code;
  const reason = /:SSL routines:[^:]*:([^:]+):/.exec((error as Error).message)?.[1];
  return reason === undefined ? code : `ERR_SSL_${reason.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`;
}
