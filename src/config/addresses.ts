import { isIP, isIPv6 } from 'node:net';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { readList, show } from './scalars.js';
import { given } from './secrets.js';
import { TEXT_VARIABLES } from './variables.js';
import type { Environment } from './variables.js';

const EXAMPLE = TEXT_VARIABLES.PSA_BASE_URL.default;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;

/** The upstream's address without a version and without a slash at its end; null after a problem was noted. */
export function readBaseUrl(environment: Environment, { problems }: ConfigIssues): URL | null {
  const name = 'PSA_BASE_URL';
  const fail = (detail: string, fix = `Give an address such as ${EXAMPLE}.`): null => {
    problems.push(problem(name, 'INVALID', detail, fix));
    return null;
  };
  const text = (given(environment, name) ?? EXAMPLE).trim();
  // The text itself is never shown: an address may carry a password, or a client_id in its query.
  if (!URL.canParse(text)) return fail('not an address.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return fail('holds a user name or a password.', 'Take them out; PSA_USERNAME and PSA_PASSWORD carry them.');
  }
  if (/[?#]/.test(text)) {
    return fail('holds a query or a fragment.', 'Take it out; PSA_CLIENT_ID carries the client id.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return fail('http is for loopback hosts only: it would send the password in the clear.', 'Use https.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail('not an https address.');
  if (/[\\;]|%2f|%5c|%2e/i.test(text) || /\/\//.test(url.pathname)) return fail('has an unusual path.');
  url.pathname = url.pathname.replace(/\/+$/, '');
  const version = /\/(v\d+)$/i.exec(url.pathname)?.[1];
  if (version !== undefined) {
    return fail(`ends with the version ${version}.`, `Take it out, and set PSA_API_VERSION=${version.toLowerCase()}.`);
  }
  return url;
}

/** Hosts in lower case, each with its port if one was given. */
export function readTrustedHosts(environment: Environment, { problems }: ConfigIssues): readonly string[] {
  return readList(environment, 'PSA_TRUSTED_HOSTS').flatMap((text) => {
    const host = parseHost(text);
    if (host !== null) return [host];
    const fix = 'Give host names such as api.groupe-psa.com, separated by commas, without scheme or path.';
    // A whole address may carry a client_id; it is not shown.
    const detail = text.includes('/') ? 'holds an address, not a host name.' : `${show(text)} is not a host name.`;
    problems.push(problem('PSA_TRUSTED_HOSTS', 'INVALID', detail, fix));
    return [];
  });
}

function parseHost(text: string): string | null {
  if (/[/?#@\\\s]/.test(text) || !URL.canParse(`https://${text}`)) return null;
  const { hostname, host } = new URL(`https://${text}`);
  return HOST_NAME.test(hostname) || isIPv6(hostname.replace(/^\[|\]$/g, '')) ? host : null;
}

/** Where to listen. */
export function readHost(environment: Environment, { problems }: ConfigIssues): string {
  const standard = TEXT_VARIABLES.HOST.default;
  const text = (given(environment, 'HOST') ?? standard).trim();
  if (isIP(text) !== 0 || HOST_NAME.test(text)) return text;
  const fix = `Give an IP address or a host name; the default is ${standard}, and 0.0.0.0 listens everywhere.`;
  problems.push(problem('HOST', 'INVALID', `${show(text)} is neither an IP address nor a host name.`, fix));
  return standard;
}

export function readOrigins(environment: Environment, { problems }: ConfigIssues): readonly string[] {
  return readList(environment, 'CORS_ORIGINS').flatMap((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const web = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
    if (web && url.username === '' && url.pathname === '/' && !/[?#]/.test(text)) return [url.origin];
    // Where nobody is asked who they are, "*" would let any web page that a user opens read the fleet.
    const detail = text === '*' ? '"*" would let every web page read the fleet.' : 'holds what is not an origin.';
    const fix = 'Give origins such as https://fleet.example.com, separated by commas, without a path.';
    problems.push(problem('CORS_ORIGINS', 'INVALID', detail, fix));
    return [];
  });
}

export function readProxies(environment: Environment, { problems }: ConfigIssues): readonly string[] {
  return readList(environment, 'TRUST_PROXY').flatMap((text) => {
    const [, address = '', , bits] = /^([^/]+)(\/(\d{1,3}))?$/.exec(text) ?? [];
    const family = isIP(address);
    // A network of all addresses would let any client give itself another one with each request.
    if (family !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128))))
      return [text];
    const fix = 'Give IP addresses or networks such as 10.0.0.0/8, separated by commas.';
    problems.push(problem('TRUST_PROXY', 'INVALID', `${show(text)} is neither an IP address nor a network.`, fix));
    return [];
  });
}

/** Whether nobody but this machine reaches it, by its name alone. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
