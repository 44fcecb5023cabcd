import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { UpstreamExamination } from '../../config/index.js';
import { openTunnel, UpstreamError } from '../../transport/index.js';
import { failed, ok, skipped, unneeded } from './check.js';
import type { Check } from './check.js';
import { codeOf, endpointOf, type Endpoint } from './endpoint.js';

/** The host to connect to: the proxy, if there is one. `variable` is the variable that sets it. */
function firstHop({ baseUrl, proxy }: UpstreamExamination): (Endpoint & { readonly variable: string }) | null {
  if (baseUrl === null) return null;
  return proxy ?? { ...endpointOf(baseUrl), variable: 'PSA_BASE_URL' };
}

export const dns: Check = {
  name: 'DNS',
  needs: [],
  run: async ({ examination: { upstream } }) => {
    const stop = firstHop(upstream);
    if (stop === null) return skipped('PSA_BASE_URL is invalid');
    const { host, variable } = stop;
    if (isIP(host) !== 0) return ok(`${host} is an IP address`);
    try {
      const addresses = await within(upstream.timeoutMs, lookup(host, { all: true }));
      return ok(`${host} resolves to ${addresses.map(({ address }) => address).join(', ')}`);
    } catch (error) {
      const code = codeOf(error);
      const fix = `Check the host in ${variable} and the DNS of this machine.`;
      return failed(code === 'ENOTFOUND' ? `unknown host ${host}.` : `cannot resolve ${host} (${code}).`, fix);
    }
  },
};

export const tcp: Check = {
  name: 'TCP',
  needs: ['DNS'],
  run: async ({ examination: { upstream } }) => {
    const stop = firstHop(upstream);
    if (stop === null) return skipped('PSA_BASE_URL is invalid');
    const { host, port, variable } = stop;
    try {
      await openAndClose(host, port, upstream.timeoutMs);
      return ok(`port ${port} is open`);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ECONNREFUSED') {
        return failed(
          `port ${port} refuses connections.`,
          `Check host and port in ${variable}, and that the server is running.`,
        );
      }
      const fix = 'Check the network and the firewall.';
      return failed(
        code === 'ETIMEDOUT' ? `timeout on port ${port}.` : `cannot connect to port ${port} (${code}).`,
        fix,
      );
    }
  },
};

export const proxy: Check = {
  name: 'proxy',
  needs: ['TCP'],
  run: async ({ examination: { upstream } }) => {
    const { baseUrl, proxy: through, timeoutMs } = upstream;
    if (baseUrl === null) return skipped('PSA_BASE_URL is invalid');
    if (through === null) return unneeded('no proxy');
    const target = endpointOf(baseUrl);
    try {
      const socket = await openTunnel(through, target, timeoutMs);
      socket.destroy();
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      return failed(error.message, `Check ${through.variable} (${error.reason}).`);
    }
    return ok(`${through.host}:${through.port} (${through.variable}) connects to ${target.host}:${target.port}`);
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
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut()), timeoutMs);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(): Error {
  return Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' });
}
