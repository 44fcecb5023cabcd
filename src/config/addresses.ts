import { isIP, isIPv6 } from 'node:net';
import type { z } from 'zod';
import { parsed, refuse, show } from './text-schema.js';

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;

interface UrlRules {
  /** What to do with a user name or password in the URL. */
  readonly credentials: string;
  /** Why plain http is refused for hosts other than loopback; absent where it is allowed. */
  readonly plainHttp?: string;
}

/** An http or https URL. Errors never quote it: it may contain a password or a key. */
export function httpUrl(rules: UrlRules): z.ZodType<URL, string> {
  return parsed((text) => parseHttpUrl(text, rules));
}

export function parseHttpUrl(text: string, { credentials, plainHttp }: UrlRules): URL {
  if (!URL.canParse(text)) refuse('not a URL.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    refuse(plainHttp === undefined ? 'not an http or https URL.' : 'not an https URL.');
  }
  if (url.username !== '' || url.password !== '') refuse('contains a user name or a password.', credentials);
  if (plainHttp !== undefined && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    refuse(`plain http is for loopback hosts only: ${plainHttp}`, 'Use https.');
  }
  return url;
}

/** `host` or `host:port`, in lower case. */
export const hostAndPort = parsed((text) => {
  // A URL may contain a client id, so it is not quoted.
  if (text.includes('/')) refuse('contains a URL, not a host name.');
  if (!/[?#@\\\s]/.test(text) && URL.canParse(`https://${text}`)) {
    const { hostname, host } = new URL(`https://${text}`);
    if (HOST_NAME.test(hostname) || isIPv6(withoutBrackets(hostname))) return host;
  }
  return refuse(`${show(text)} is not a host name.`);
});

/** An IP address or a host name. */
export const hostName = parsed((text) =>
  isIP(text) !== 0 || HOST_NAME.test(text) ? text : refuse(`${show(text)} is neither an IP address nor a host name.`),
);

/** The origin of a web page. */
export const webOrigin = parsed((text) => {
  // Without authentication, "*" would let any page in a user's browser read the fleet.
  if (text === '*') refuse('"*" would let every web page read the fleet.');
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  if (isWeb && url.username === '' && url.pathname === '/' && !/[?#]/.test(text)) return url.origin;
  return refuse('contains an item that is not an origin.');
});

/** An IP address or a network. A network of all addresses would let any client forge its address. */
export const network = parsed((text) => {
  const [, address = '', , bits] = /^([^/]+)(\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  const isNetwork = bits === undefined || (Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128));
  return family !== 0 && isNetwork ? text : refuse(`${show(text)} is neither an IP address nor a network.`);
});

/** Whether the name or address always means this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** An IPv6 address as sockets take it. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
