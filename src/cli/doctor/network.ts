import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import { failed, ok, skipped } from './check.js';
import type { Check } from './check.js';

/** The host without the brackets of an IPv6 address, and the port. */
export function endpointOf(url: URL): { readonly host: string; readonly port: number } {
  const standard = url.protocol === 'https:' ? 443 : 80;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? standard : Number(url.port) };
}

export const dns: Check = {
  name: 'DNS',
  needs: [],
  run: async ({ examination: { upstream } }) => {
    if (upstream.baseUrl === null) return skipped('PSA_BASE_URL is not usable');
    const { host } = endpointOf(upstream.baseUrl);
    if (isIP(host) !== 0) return ok(`${host} is an address`);
    try {
      const addresses = await within(upstream.timeoutMs, lookup(host, { all: true }));
      return ok(`${host} is ${addresses.map(({ address }) => address).join(', ')}`);
    } catch (error) {
      const code = codeOf(error);
      const fix = "Check the host in PSA_BASE_URL, and this machine's DNS.";
      return failed(code === 'ENOTFOUND' ? `no host is called ${host}.` : `${host} cannot be resolved (${code}).`, fix);
    }
  },
};

export const tcp: Check = {
  name: 'TCP',
  needs: ['DNS'],
  run: async ({ examination: { upstream } }) => {
    if (upstream.baseUrl === null) return skipped('PSA_BASE_URL is not usable');
    const { host, port } = endpointOf(upstream.baseUrl);
    try {
      await openAndClose(host, port, upstream.timeoutMs);
      return ok(`port ${port} is open`);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ECONNREFUSED') {
        return failed(
          `port ${port} refuses connections.`,
          'Check host and port in PSA_BASE_URL, and that the server runs.',
        );
      }
      const fix = 'Check the network, and that its firewall lets this machine out.';
      return failed(
        code === 'ETIMEDOUT' ? `no answer on port ${port}.` : `port ${port} cannot be reached (${code}).`,
        fix,
      );
    }
  },
};

function openAndClose(host: string, port: number, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => socket.destroy(timedOut()));
    socket.once('error', reject);
  });
}

async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut()), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(): Error {
  return Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' });
}

/** The system's code; of the first address where several were tried. */
export function codeOf(error: unknown): string {
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return errors !== undefined && errors.length > 0 ? codeOf(errors[0]) : 'unknown error';
}
