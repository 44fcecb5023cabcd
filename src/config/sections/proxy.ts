import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { isLoopback, withoutBrackets } from '../addresses.js';
import { given, type Environment } from '../environment.js';
import type { ConfigIssues } from '../problem.js';
import { readVariable } from '../read-variables.js';
import { parsed, refuse } from '../text-schema.js';
import { text } from '../variable.js';

/** The HTTP proxy for the upstream. */
export interface ProxyConfig {
  readonly variable: 'PSA_PROXY' | 'HTTPS_PROXY' | 'https_proxy';
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  /** Decoded. */
  readonly credentials: { readonly username: string; readonly password: string } | null;
}

const ENCODE = 'Percent-encode special characters of the user name and the password, such as %23 for #.';

/** Errors never quote the text: it may contain a password. */
function parseProxy(value: string): Omit<ProxyConfig, 'variable'> {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(address)) refuse('not the address of a proxy.', ENCODE);
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  if (protocol === 'https:') {
    const instead = 'Use an http:// URL: TLS to the upstream is end to end, through the tunnel of the proxy.';
    refuse('an https proxy is not supported.', instead);
  }
  if (protocol !== 'http:') refuse('not an http proxy; others, such as SOCKS, are not supported.');
  if (/[?#]/.test(address) || !/^\/?$/.test(pathname)) refuse('contains a path, a query or a fragment.', ENCODE);
  const host = withoutBrackets(hostname);
  const target = { host, port: port === '' ? 80 : Number(port) };
  if (username === '' && password === '') return { ...target, credentials: null };
  try {
    const credentials = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    return { ...target, credentials };
  } catch {
    return refuse('contains a user name or a password that is not percent-encoded.', ENCODE);
  }
}

const fix = 'Use a URL such as http://proxy.example.com:3128.';

export const PROXY = {
  own: text('PSA_PROXY', {
    schema: parsed((value) => (value.toLowerCase() === 'off' ? 'off' : parseProxy(value))),
    fallback: null,
    secret: true,
    bounds: 'an http URL such as http://user:password@proxy.example.com:3128, or off',
    fix,
    description:
      'HTTP proxy for the upstream. Overrides HTTPS_PROXY and NO_PROXY; off connects directly. TLS is end to end, through a CONNECT tunnel. Special characters of the credentials are percent-encoded.',
  }),
  shared: text('HTTPS_PROXY', {
    schema: parsed((value) => (value === '' ? null : parseProxy(value))),
    fallback: null,
    bounds: 'an http URL',
    fix,
    description:
      'HTTP proxy for the upstream, unless it is a loopback host or matches NO_PROXY. https_proxy takes precedence. Does not apply to AUTH_JWKS_URI, which is fetched directly.',
  }),
  exceptions: text('NO_PROXY', {
    schema: z.string(),
    fallback: '',
    bounds: 'domains, addresses and networks, separated by commas; * for all',
    description:
      'Hosts that HTTPS_PROXY is not used for. example.com includes its subdomains; a port may follow. no_proxy takes precedence.',
  }),
};

/**
 * Null where the upstream is reached directly, or after a problem. PSA_PROXY is meant for the upstream alone and needs no
 * exceptions; NO_PROXY and loopback hosts are exempt from HTTPS_PROXY.
 */
export function readProxy(environment: Environment, base: URL | null, issues: ConfigIssues): ProxyConfig | null {
  const own = readVariable(PROXY.own, environment, issues);
  if (base === null || base.protocol !== 'https:' || own === 'off') return null;
  if (own !== null) return { variable: 'PSA_PROXY', ...own };
  // Lower case takes precedence, as in curl and Node.
  const variable = given(environment, 'https_proxy') === null ? 'HTTPS_PROXY' : 'https_proxy';
  const exceptions = given(environment, 'no_proxy') ?? given(environment, 'NO_PROXY') ?? '';
  if (isLoopback(base.hostname) || isExempt(base, exceptions)) return null;
  const shared = readVariable({ ...PROXY.shared, name: variable }, environment, issues);
  return shared === null ? null : { variable, ...shared };
}

/** Understands the entries that curl and Go do: `*`, a domain with its subdomains, an address, a network, each with or without a port. */
function isExempt(base: URL, exceptions: string): boolean {
  const host = withoutBrackets(base.hostname.replace(/\.$/, '')).toLowerCase();
  const port = base.port === '' ? '443' : base.port;
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      if (isIP(entry) !== 0) return entry === host;
      if (entry.includes('/')) return isWithin(host, entry);
      const [, name = '', only] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
      if (name === '' || (only !== undefined && only !== port)) return false;
      const bare = withoutBrackets(name);
      return host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
    });
}

function isWithin(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const family = isIP(host);
  if (family === 0 || family !== isIP(address) || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(address, Number(bits), type);
  return list.check(host, type);
}
