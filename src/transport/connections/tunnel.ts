import { request } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Socket } from 'node:net';
import { codeOf, UpstreamError } from '../errors.js';
import type { UpstreamErrorCode, UpstreamErrorReason } from '../errors.js';

/** An HTTP proxy that connections to the upstream are tunnelled through. */
export interface Proxy {
  /** The environment variable that configures it, for error messages. */
  readonly variable: string;
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  readonly credentials: { readonly username: string; readonly password: string } | null;
}

export interface Target {
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
}

/**
 * Opens a tunnel to the target through the proxy (RFC 9110 §9.3.6). TLS runs inside it, so the proxy sees only the target's name.
 * Rejects with UpstreamError.
 */
export function openTunnel(proxy: Proxy, { host, port }: Target, timeoutMs: number): Promise<Socket> {
  const { credentials } = proxy;
  const authority = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const basic = credentials && Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
  return new Promise((resolve, reject) => {
    const connect = request({
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...(basic === null ? {} : { 'proxy-authorization': `Basic ${basic}` }) },
      agent: false,
    });
    const timer = setTimeout(() => connect.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), timeoutMs);
    connect.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      clearTimeout(timer);
      // Errors are handled by the TLS socket on top of it.
      socket.on('error', () => undefined);
      if (statusCode >= 200 && statusCode <= 299 && head.length === 0) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(statusCode > 299 ? refusal(proxy, statusCode) : noProxy(proxy));
    });
    connect.on('error', (error) => {
      clearTimeout(timer);
      reject(failure(proxy, error));
    });
    connect.end();
  });
}

function refusal({ variable, credentials }: Proxy, status: number): UpstreamError {
  const error = (reason: UpstreamErrorReason, message: string, code: UpstreamErrorCode = 'UPSTREAM_UNAVAILABLE') =>
    new UpstreamError(code, reason, message);
  // tinyproxy responds to wrong credentials with 401.
  if (status === 407 || status === 401) {
    const message =
      credentials === null
        ? `The proxy requires authentication (${status}): add user name and password to ${variable}.`
        : `The proxy rejects its credentials (${status}): check those in ${variable}.`;
    return error('PROXY_AUTHENTICATION', message);
  }
  if (status === 504) {
    const message = `The proxy in ${variable} timed out connecting to the upstream (504): check its route to the upstream.`;
    return error('PROXY_TIMEOUT', message, 'UPSTREAM_TIMEOUT');
  }
  return status >= 500
    ? error(
        'PROXY_BAD_GATEWAY',
        `The proxy in ${variable} cannot reach the upstream (${status}): check the proxy's DNS and routes.`,
      )
    : error(
        'PROXY_DENIED',
        `The proxy in ${variable} denies the connection (${status}): allow CONNECT to the upstream's host and port.`,
      );
}

function failure(proxy: Proxy, cause: Error): UpstreamError {
  const { variable } = proxy;
  const code = codeOf(cause);
  const error = (reason: UpstreamErrorReason, message: string) =>
    new UpstreamError('UPSTREAM_UNAVAILABLE', reason, message, { cause });
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
    case 'EAI_NODATA':
      return error('PROXY_DNS', `The proxy's host name cannot be resolved: check ${variable} and this machine's DNS.`);
    case 'ECONNREFUSED':
      return error('PROXY_REFUSED', `The proxy refuses the connection: check host and port in ${variable}.`);
    case 'ETIMEDOUT': {
      const message = `The proxy did not open a connection in time: check ${variable}, and that the proxy is running.`;
      return new UpstreamError('UPSTREAM_TIMEOUT', 'PROXY_TIMEOUT', message, { cause });
    }
    default:
      if (code.startsWith('HPE_')) return noProxy(proxy, cause);
      return error(
        'PROXY_UNREACHABLE',
        `The connection to the proxy failed${code === '' ? '' : ` (${code})`}: check ${variable}, network and firewall.`,
      );
  }
}

function noProxy({ variable }: Proxy, cause?: Error): UpstreamError {
  const message = `The server at the address in ${variable} is not an HTTP proxy: check host and port.`;
  return new UpstreamError('UPSTREAM_UNAVAILABLE', 'PROXY_PROTOCOL', message, { cause });
}
