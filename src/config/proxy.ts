import { BlockList, isIP } from 'node:net';
import { isLoopback } from './addresses.js';
import type { ProxyConfig } from './config.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { given, readSecret } from './secrets.js';
import type { Environment } from './variables.js';

/**
 * The proxy for the upstream; null where it is reached directly, or after a problem was noted. PSA_PROXY is meant for the
 * upstream alone and needs no exceptions; HTTPS_PROXY is not, so NO_PROXY and loopback hosts are excepted from it.
 */
export function readProxy(environment: Environment, base: URL | null, findings: ConfigIssues): ProxyConfig | null {
  const own = readSecret(environment, 'PSA_PROXY', findings)?.trim() ?? null;
  if (base === null || base.protocol !== 'https:' || own?.toLowerCase() === 'off') return null;
  if (own !== null) return parseProxy('PSA_PROXY', own, findings);
  // In lower case first, as curl and Node have it.
  const variable = given(environment, 'https_proxy') === null ? 'HTTPS_PROXY' : 'https_proxy';
  const text = given(environment, variable)?.trim() ?? '';
  const exceptions = given(environment, 'no_proxy') ?? given(environment, 'NO_PROXY') ?? '';
  if (text === '' || isLoopback(base.hostname) || isExcepted(base, exceptions)) return null;
  return parseProxy(variable, text, findings);
}

function parseProxy(variable: ProxyConfig['variable'], text: string, { problems }: ConfigIssues): ProxyConfig | null {
  // The text itself is never shown: it may carry a password.
  const fail = (detail: string, fix = 'Give an address such as http://proxy.example.com:3128.'): null => {
    problems.push(problem(variable, 'INVALID', detail, fix));
    return null;
  };
  const encode = 'Percent-encode special characters of the user name and the password, such as %23 for #.';
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return fail('is not the address of a proxy.', encode);
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  if (protocol === 'https:') {
    const fix = 'Give an http:// address: TLS to the upstream is end to end through its tunnel.';
    return fail('is an https proxy, which is not supported.', fix);
  }
  if (protocol !== 'http:') return fail('is not an http proxy; others, such as SOCKS, are not supported.');
  if (/[?#]/.test(address) || !/^\/?$/.test(pathname)) return fail('holds a path, a query or a fragment.', encode);
  try {
    const pair = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    const credentials = username === '' && password === '' ? null : pair;
    const host = hostname.replace(/^\[|\]$/g, '');
    return { variable, host, port: port === '' ? 80 : Number(port), credentials };
  } catch {
    return fail('holds a user name or a password that is not percent-encoded.', encode);
  }
}

/** By the entries that curl and Go know: `*`, a domain with its subdomains, an address, a network, each with a port or without. */
function isExcepted(base: URL, exceptions: string): boolean {
  const host = base.hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
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
      const bare = name.replace(/^\[|\]$/g, '');
      return host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
    });
}

function isWithin(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const families = [isIP(host), isIP(address)];
  if (families[0] === 0 || families[0] !== families[1] || !/^\d{1,3}$/.test(bits)) return false;
  const family = families[0] === 4 ? 'ipv4' : 'ipv6';
  if (Number(bits) > (family === 'ipv4' ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(address, Number(bits), family);
  return list.check(host, family);
}
