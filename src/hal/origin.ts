/** Where links may lead: the configured upstream, and other host names under which it writes its own links. */
export interface Origin {
  /** `https://host[:port]/connectedcar/v3`: origin and base path. */
  readonly base: URL;
  /** `host` (the scheme's default port) or `host:port`. */
  readonly trustedHosts: readonly string[];
}

/** Why an href is not followed. None of these texts holds any part of the href. */
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

/** Longer than any link of a sane upstream, shorter than what servers refuse with 414. In characters. */
const longestHref = 8192;

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The origin rule: the one place where a text from the upstream becomes a URL that credentials are sent to. The text is judged as it is
 * written, before any URL parser has stripped, decoded or normalised it: what two parsers could read in two ways is refused. The URL given back
 * always has the base's own origin and a path under the base's. A relative href is read against `document` (default: the base
 * as a folder).
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
  // The parser has the last word on what is sent: it must have understood the text as it was understood above.
  return url.origin === origin.base.origin && isUnder(url.pathname.split('/').slice(1), base)
    ? { ok: true, url }
    : { ok: false, reason: 'MALFORMED' };
}

function refusalOfText(href: unknown): HrefRefusal | null {
  if (typeof href !== 'string') return 'NOT_A_STRING';
  if (href === '') return 'EMPTY';
  if (href.length > longestHref) return 'TOO_LONG';
  // Raw tabs and newlines are dropped by URL parsers, so `ht\ntps://…` would pass any later look at the text.
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
  if (authority === '') return 'MALFORMED'; // `https:fleets` and `https:///host`, which parsers read as something else
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
  // A link in the clear may not stand for an encrypted one, not even under a trusted name.
  if (protocol !== 'https:' && base.protocol !== 'http:') return 'SCHEME';
  if (trusted.some(({ host, port }) => host === named.host && port === named.port)) return null;
  return protocol === base.protocol ? 'PORT' : 'SCHEME';
}

/** Compared as text, so that no other spelling (decimal, octal, IPv6-mapped, trailing dot, punycode) can stand for a host. */
function hostAndPort(authority: string, defaultPort: string): { readonly host: string; readonly port: string } | null {
  const [, host, port] = /^(\[[^\]]*\]|[^:[\]]+)(?::([0-9]+))?$/.exec(authority) ?? [];
  return host === undefined ? null : { host: host.toLowerCase(), port: port ?? defaultPort };
}

/** The segments of `path` read from `start`, dot segments taken out; a refusal if it tricks, or if it climbs above the base. */
function resolvePath(path: string, start: readonly string[], base: readonly string[]): readonly string[] | HrefRefusal {
  // %2e, %2f and %5c, however many times encoded: a server behind the next proxy may decode once more than this one.
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
  // Full-width dots and slashes, which a server that normalises reads as real ones.
  if (/[./\\]/.test(decoded.replace(/[./\\]/g, '').normalize('NFKC'))) return 'ENCODED_DELIMITER';
  // Servlet containers cut path parameters off before they resolve dots: `..;x` is `..` to them.
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
