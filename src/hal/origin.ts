/** Where links may lead: the configured upstream, and other host names in its links. */
export interface Origin {
  /** `https://host[:port]/connectedcar/v3`: origin and base path. */
  readonly base: URL;
  /** `host` (the scheme's default port) or `host:port`. */
  readonly trustedHosts: readonly string[];
}

/** Why an href is not followed. Contains no part of the href. */
export type HrefRefusal =
  | 'NOT_A_STRING'
  | 'EMPTY'
  | 'TOO_LONG'
  | 'CONTROL_OR_SPACE'
  | 'NON_ASCII'
  | 'BACKSLASH'
  | 'UNEXPANDED_TEMPLATE'
  | 'FRAGMENT'
  | 'PROTOCOL_RELATIVE'
  | 'MALFORMED'
  | 'SCHEME'
  | 'USERINFO'
  | 'HOST'
  | 'PORT'
  | 'BAD_ENCODING'
  | 'ENCODED_CONTROL'
  | 'ENCODED_DELIMITER'
  | 'DOT_SEGMENTS'
  | 'OUTSIDE_BASE';

export type ResolvedHref =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: HrefRefusal };

/** Maximum length of an href in characters; servers refuse longer URLs with 414. */
const maxHrefLength = 8192;

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The origin rule: the only place where text from the upstream becomes a URL that receives credentials. Checks the raw text, before a URL
 * parser strips, decodes or normalises it, and refuses everything that two parsers could read differently. The returned URL always has the
 * origin and base path of `base`. A relative href is resolved against `document` (default: the base as a folder).
 */
export function resolveHref(href: string, origin: Origin, document?: URL): ResolvedHref {
  const refusal = refusalOfText(href);
  if (refusal !== null) return { ok: false, reason: refusal };

  const { scheme, authority, path, query } = split(href);
  if (scheme !== null) {
    const refused = refusalOfAuthority(scheme, authority, origin);
    if (refused !== null) return { ok: false, reason: refused };
  }

  const base = folders(origin.base.pathname);
  const start = document === undefined ? [...base, ''] : document.pathname.split('/').slice(1);
  const segments = path === '' && scheme === null ? start : resolvePath(path, scheme === null ? start : [], base);
  if (typeof segments === 'string') return { ok: false, reason: segments };
  if (!isUnder(segments, base)) return { ok: false, reason: 'OUTSIDE_BASE' };

  const url = new URL(origin.base);
  url.pathname = `/${segments.join('/')}`;
  url.search = query;
  url.hash = '';
  url.username = '';
  url.password = '';
  // The parser decides what is sent, so its result must agree with the checks above.
  return url.origin === origin.base.origin && isUnder(url.pathname.split('/').slice(1), base)
    ? { ok: true, url }
    : { ok: false, reason: 'MALFORMED' };
}

function refusalOfText(href: unknown): HrefRefusal | null {
  if (typeof href !== 'string') return 'NOT_A_STRING';
  if (href === '') return 'EMPTY';
  if (href.length > maxHrefLength) return 'TOO_LONG';
  // URL parsers drop raw tabs and newlines, so `ht\ntps://…` would pass later checks.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f]/.test(href)) return 'CONTROL_OR_SPACE';
  if (/[^\u0021-\u007e]/.test(href)) return 'NON_ASCII';
  if (href.includes('\\')) return 'BACKSLASH';
  if (/[{}]/.test(href)) return 'UNEXPANDED_TEMPLATE';
  if (href.includes('#')) return 'FRAGMENT';
  if (href.startsWith('//')) return 'PROTOCOL_RELATIVE';
  if (/%(?:25)*(?:[01][0-9a-f]|7f)/i.test(href)) return 'ENCODED_CONTROL';
  return null;
}

interface Parts {
  readonly scheme: string | null;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

/** RFC 3986, appendix B, without the fragment. */
function split(href: string): Parts {
  const [, scheme, authority, path, query] = /^(?:([^/?:]*):)?(?:\/\/([^/?]*))?([^?]*)(\?.*)?$/.exec(href) ?? [];
  return { scheme: scheme?.toLowerCase() ?? null, authority: authority ?? '', path: path ?? '', query: query ?? '' };
}

function refusalOfAuthority(scheme: string, authority: string, origin: Origin): HrefRefusal | null {
  const protocol = `${scheme}:`;
  const defaultPort = defaultPorts[protocol];
  if (defaultPort === undefined) return 'SCHEME';
  if (authority === '') return 'MALFORMED'; // `https:fleets` and `https:///host`, which parsers read differently
  if (authority.includes('@')) return 'USERINFO';
  const named = hostAndPort(authority, defaultPort);
  if (named === null) return 'MALFORMED';

  const { base } = origin;
  const own = {
    host: base.hostname.toLowerCase(),
    port: base.port === '' ? (defaultPorts[base.protocol] ?? '') : base.port,
  };
  if (named.host === own.host && named.port === own.port && protocol === base.protocol) return null;

  const trusted = origin.trustedHosts.flatMap((text) => hostAndPort(text, defaultPort) ?? []);
  const known = [own, ...trusted].filter(({ host }) => host === named.host);
  if (known.length === 0) return 'HOST';
  // An http link is not accepted for an https upstream, not even with a trusted host.
  if (protocol !== 'https:' && base.protocol !== 'http:') return 'SCHEME';
  if (trusted.some(({ host, port }) => host === named.host && port === named.port)) return null;
  return protocol === base.protocol ? 'PORT' : 'SCHEME';
}

/** Compared as text, so that other spellings (decimal, octal, IPv6-mapped, trailing dot, punycode) do not match. */
function hostAndPort(authority: string, defaultPort: string): { readonly host: string; readonly port: string } | null {
  const [, host, port] = /^(\[[^\]]*\]|[^:[\]]+)(?::([0-9]+))?$/.exec(authority) ?? [];
  return host === undefined ? null : { host: host.toLowerCase(), port: port ?? defaultPort };
}

/** The segments of `path` relative to `start` without dot segments, or a refusal if it is ambiguous or leaves the base. */
function resolvePath(path: string, start: readonly string[], base: readonly string[]): readonly string[] | HrefRefusal {
  // %2e, %2f and %5c, encoded any number of times, because a server behind a proxy may decode again.
  if (/%(?:25)*(?:2e|2f|5c)/i.test(path)) return 'ENCODED_DELIMITER';
  const names = path.split('/');
  const segments = path.startsWith('/') ? [] : start.slice(0, -1);
  if (path.startsWith('/')) names.shift();
  for (const [index, name] of names.entries()) {
    const refused = refusalOfSegment(name);
    if (refused !== null) return refused;
    const isLast = index === names.length - 1;
    if (name === '..') {
      segments.pop();
      if (!isUnder(segments, base)) return 'DOT_SEGMENTS';
    }
    if (name !== '..' && name !== '.') segments.push(name);
    else if (isLast) segments.push('');
  }
  return segments;
}

function refusalOfSegment(segment: string): HrefRefusal | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(segment); // refuses `%zz` and overlong UTF-8 such as %c0%ae
  } catch {
    return 'BAD_ENCODING';
  }
  // Full-width dots and slashes, which a normalising server treats as ASCII.
  if (/[./\\]/.test(decoded.replace(/[./\\]/g, '').normalize('NFKC'))) return 'ENCODED_DELIMITER';
  // Servlet containers strip path parameters before resolving dots: `..;x` becomes `..`.
  if (/^\.{1,2}$/.test(decoded.split(';')[0] ?? '') && segment !== '.' && segment !== '..') return 'DOT_SEGMENTS';
  return null;
}

function folders(pathname: string): readonly string[] {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return path === '' ? [] : path.split('/');
}

function isUnder(segments: readonly string[], base: readonly string[]): boolean {
  return base.every((segment, index) => segments[index] === segment);
}
