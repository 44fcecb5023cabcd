/** Takes secrets and personal data out of one piece of running text: an error's message, a stack, a URL. */
export type RedactText = (text: string) => string;

interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Shorter configured secrets would blank ordinary words all over the log; the name rules still hold for them. */
const SHORTEST_SECRET = 4;

/** `name=`, `name: `, `"name":`, the same with its quotes escaped once more, and `name%3D` inside an encoded URL. */
const ASSIGNED = String.raw`(?:\\*["'])?\s*(?:[:=]|%3[AaDd])\s*`;
const VALUE = String.raw`(?:\\*"(?:[^"\\]|\\(?!"))*\\*"|'[^']*'|[^\s&,;"'\\)}\]]+)`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;

/**
 * What may stand right before a VIN: anything that is no letter or digit, or the end of an escape (`%20`, `\n`) whose
 * own last character is one.
 */
const BEFORE_VIN = String.raw`(?<=^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2}|\\[nrtbf]|\\u[0-9A-Fa-f]{4})`;

const RULES: readonly Rule[] = [
  {
    // A text that was cut before the END line is redacted to its end.
    pattern: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g,
    replacement: '[private key]',
  },
  // A JWS or JWE, whole or cut off: its header is a JSON object, whose first two characters are always these in base64url.
  { pattern: /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g, replacement: '[token]' },
  // An API key. Its id may be known, and tells which one to revoke.
  { pattern: /\b(fg_[0-9a-f]{12}_)[\w-]+/g, replacement: '$1[redacted]' },
  { pattern: /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+@/gi, replacement: '$1[redacted]@' },
  {
    // The whole header value: a scheme's name may be followed by parameters.
    pattern: new RegExp(String.raw`\b((?:proxy-)?authorization)(${ASSIGNED})(?:\\*["'])?[^\r\n"'\\,}]+`, 'gi'),
    replacement: '$1$2[redacted]',
  },
  {
    // Prose such as "Basic authentication" stays: a credential has a capital, a digit or padding in it.
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
  // ISO 3779: 17 characters, the letters I, O and Q are not used. Upper and lower case, since URLs carry both.
  { pattern: new RegExp(`${BEFORE_VIN}[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])`, 'gi'), replacement: '[vin]' },
];

/** The shapes under which a configured secret may turn up: as it is, in a URL, inside JSON, in base64. */
function spellings(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret, 'utf8').toString('base64'),
  ];
}

/** @param secrets values that are known to be secret (passwords, client ids); those below 4 characters are left out. */
export function createTextRedactor(secrets: readonly string[]): RedactText {
  const known = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings))];
  // Longest first: one secret may be the beginning of another.
  known.sort((a, b) => b.length - a.length);
  return (text) => {
    let safe = text;
    for (const secret of known) safe = safe.replaceAll(secret, '[redacted]');
    for (const { pattern, replacement } of RULES) safe = safe.replace(pattern, replacement);
    return safe;
  };
}
