/** Removes secrets and personal data from a text, such as an error message, a stack or a URL. */
export type RedactText = (text: string) => string;

interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Shorter secrets would match ordinary words; the rules by name still apply to them. */
const SHORTEST_SECRET = 4;

/** `name=`, `name: `, `"name":`, the same with escaped quotes, and `name%3D` in an encoded URL. */
const ASSIGNED = String.raw`(?:\\*["'])?\s*(?:[:=]|%3[AaDd])\s*`;
const VALUE = String.raw`(?:\\*"(?:[^"\\]|\\(?!"))*\\*"|'[^']*'|[^\s&,;"'\\)}\]]+)`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;

/**
 * What may precede a VIN: anything but a letter or digit, or an escape (`%20`, `\n`), which may end in one.
 */
const BEFORE_VIN = String.raw`(?<=^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2}|\\[nrtbf]|\\u[0-9A-Fa-f]{4})`;

const RULES: readonly Rule[] = [
  {
    // A key truncated before its END line is redacted to the end of the text.
    pattern: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g,
    replacement: '[private key]',
  },
  // A JWS or JWE, possibly truncated: its header is a JSON object, which starts with `eyJ` in base64url.
  { pattern: /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g, replacement: '[token]' },
  // An API key. Its id is not secret, and identifies the key to revoke.
  { pattern: /\b(fg_[0-9a-f]{12}_)[\w-]+/g, replacement: '$1[redacted]' },
  { pattern: /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+@/gi, replacement: '$1[redacted]@' },
  {
    // The whole header value, because parameters may follow the scheme.
    pattern: new RegExp(String.raw`\b((?:proxy-)?authorization)(${ASSIGNED})(?:\\*["'])?[^\r\n"'\\,}]+`, 'gi'),
    replacement: '$1$2[redacted]',
  },
  {
    // Keeps prose such as "Basic authentication": a credential contains a capital, a digit or padding.
    pattern: /\b([Bb]asic|BASIC|[Bb]earer|BEARER)(\s+|%20)(?=[a-z]*[A-Z0-9+/=._~-])[A-Za-z0-9+/=._~-]{4,}/g,
    replacement: '$1$2[redacted]',
  },
  {
    pattern: new RegExp(
      String.raw`((?:client[_-]?(?:id|secret)|pass(?:word|phrase|wd)|pwd|secret|api[_-]?key|(?:access|refresh|id)?[_-]?token|set-cookie|cookie)${ASSIGNED})${VALUE}`,
      'gi',
    ),
    replacement: '$1[redacted]',
  },
  {
    pattern: new RegExp(
      String.raw`((?:\b|_|%26)(?:longitude|latitude|altitude|lon|lng|lat|coordinates)${ASSIGNED})(?:\\*["']?${NUMBER}|\[[-\d.eE+,\s[\]]*)`,
      'gi',
    ),
    replacement: '$1[position]',
  },
  { pattern: /-?\b\d{1,3}\.\d{3,}\s*(?:,|;|%2C)\s*-?\d{1,3}\.\d{3,}/gi, replacement: '[position]' },
  // ISO 3779: 17 characters without I, O and Q, in upper or lower case.
  { pattern: new RegExp(`${BEFORE_VIN}[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])`, 'gi'), replacement: '[vin]' },
];

/** The forms of a configured secret: plain, URL-encoded, in JSON, in base64. */
function spellings(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret, 'utf8').toString('base64'),
  ];
}

/** @param secrets Known secrets, such as passwords and client ids. Those below 4 characters are ignored. */
export function createTextRedactor(secrets: readonly string[]): RedactText {
  const known = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings))];
  // Longest first: one secret may be a prefix of another.
  known.sort((a, b) => b.length - a.length);
  return (text) => {
    let safe = text;
    for (const secret of known) safe = safe.replaceAll(secret, '[redacted]');
    for (const { pattern, replacement } of RULES) safe = safe.replace(pattern, replacement);
    return safe;
  };
}
