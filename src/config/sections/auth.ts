import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { httpUrl, isLoopback } from '../addresses.js';
import { given, type Environment } from '../environment.js';
import { checkInputFile, readInputFile, warnIfExposed } from '../files.js';
import { problem, type ConfigIssues } from '../problem.js';
import { readVariables } from '../read-variables.js';
import { commaSeparated, parsed, refuse, show } from '../text-schema.js';
import { choice, integer, path, required, text, type Values } from '../variable.js';
import { PRIVACY, type PrivacyConfig } from './privacy.js';

const MIN_RSA_BITS = 2048;

const RSA = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const;
const ED25519 = ['EdDSA', 'Ed25519'] as const;
const BY_CURVE = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' } as const;
/** Public-key signatures only: with a shared secret, everyone who can verify a token can also forge one. */
const ALGORITHMS = [...RSA, ...Object.values(BY_CURVE), ...ED25519] as const;
type Algorithm = (typeof ALGORITHMS)[number];
const DEFAULT_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const satisfies readonly Algorithm[];

const KEYS_FILE = 'the file that `fleetgraph key create` writes';
const PUBLIC_KEY = 'the PEM public key or certificate of the token issuer';

export const AUTH = {
  mode: choice('AUTH_MODE', ['jwt', 'keys', 'none'], {
    default: null,
    description:
      'Authentication. `jwt` accepts tokens, and API keys if AUTH_KEYS_FILE is set; `keys` accepts only API keys; `none` accepts every request. Default: derived from the other AUTH_ variables; without any of them it is `none` on a loopback HOST, and the server does not start on any other.',
  }),
  keysFile: path('AUTH_KEYS_FILE', 'File of API keys, written by `fleetgraph key`. Reloaded when it changes.'),
};

const NOT_SET = { error: 'not set.', params: { code: 'MISSING' } };

/** Only for `jwt`. */
export const TOKENS = {
  jwksUri: text('AUTH_JWKS_URI', {
    schema: httpUrl({
      credentials: 'Remove them.',
      plainHttp: 'on the network, anyone in between could replace the keys.',
    }),
    fallback: null,
    bounds: 'https (http for a loopback host only)',
    fix: 'Use a URL such as https://login.example.com/jwks.json.',
    description: 'URL of the JWKS of the token issuer. `jwt` requires this or AUTH_PUBLIC_KEY_FILE.',
  }),
  publicKeyFile: path(
    'AUTH_PUBLIC_KEY_FILE',
    'PEM file with the public key or certificate that verifies tokens. Read at start.',
  ),
  issuer: required(
    text('AUTH_ISSUER', {
      schema: z
        .string()
        .trim()
        .refine((value) => value !== '', NOT_SET),
      fallback: null,
      fix: 'Set it to the exact value of the `iss` claim of your tokens.',
      description: 'Issuer of the tokens: the exact value of their `iss` claim. Required for `jwt`.',
    }),
  ),
  audience: required(
    text('AUTH_AUDIENCE', {
      schema: commaSeparated(z.string()).refine((names) => names.length > 0, NOT_SET),
      fallback: [],
      fix: 'Set it to the `aud` claim of tokens for this server.',
      bounds: 'names separated by commas',
      description: 'Accepted audiences: the `aud` claim of a token must contain one of them. Required for `jwt`.',
    }),
  ),
  algorithms: text('AUTH_ALGORITHMS', {
    default: DEFAULT_ALGORITHMS.join(','),
    schema: commaSeparated(z.enum(ALGORITHMS, { error: ({ input }) => `${show(String(input))} is not supported.` })),
    fallback: DEFAULT_ALGORITHMS as readonly Algorithm[],
    bounds: `of ${ALGORITHMS.join(', ')}`,
    fix: `Use some of ${ALGORITHMS.join(', ')}.`,
    description: 'Accepted signature algorithms of tokens.',
  }),
  clockToleranceS: integer(
    'AUTH_CLOCK_TOLERANCE_S',
    { default: 5, min: 0, max: 300, unit: 's' },
    'Tolerated clock difference to the token issuer.',
  ),
  maxBytes: integer(
    'AUTH_MAX_TOKEN_BYTES',
    { default: 8192, min: 256, max: 15_000, unit: 'bytes' },
    'Maximum length of a token. All headers of a request together are limited to 16 KiB.',
  ),
};

/** Whole names, or JSON pointers if they start with a slash. */
export const CLAIMS = {
  fleets: claim('AUTH_FLEETS_CLAIM', {
    default: 'fleets',
    bounds: 'the name of a claim, dots included, or a JSON pointer such as /fleetgraph/fleets',
    description:
      'Claim with the vendor’s ids of the fleets that the token grants access to: a list, or separated by spaces; * for all. Without it, none.',
  }),
  scopes: claim('AUTH_SCOPES_CLAIM', {
    default: 'scope',
    bounds: 'as above',
    description: 'Claim with the scopes of the token, in the same form. Without it, none.',
  }),
  disclosure: claim('AUTH_DISCLOSURE_CLAIM', {
    default: 'disclosure',
    bounds: 'as above',
    description: 'Claim with which a token can restrict the DISCLOSURE_ settings further.',
  }),
};

interface ClaimOptions {
  readonly default: string;
  readonly bounds: string;
  readonly description: string;
}

function claim(name: string, options: ClaimOptions) {
  const { default: fallback } = options;
  return text(name, {
    ...options,
    schema: parsed((value) =>
      value === '' || value === '/' || /~(?![01])/.test(value) ? refuse(`${show(value)} is not a claim.`) : value,
    ),
    fallback,
    fix: `Use the name of a claim, or a JSON pointer such as /fleetgraph/${fallback}; the default is ${fallback}.`,
  });
}

type Tokens = Values<typeof TOKENS>;

export interface TokenConfig extends Omit<Tokens, 'jwksUri' | 'publicKeyFile'> {
  /** The URL of the issuer's keys, or one key as PEM. */
  readonly keys: URL | string;
  readonly claims: Values<typeof CLAIMS>;
}

export interface AuthConfig {
  readonly mode: NonNullable<Values<typeof AUTH>['mode']>;
  /** Null if tokens are not accepted. */
  readonly tokens: TokenConfig | null;
  /** Absolute path; null if API keys are not accepted. */
  readonly keysFile: string | null;
  readonly disclosure: PrivacyConfig;
}

type Mode = AuthConfig['mode'];

const TOKEN_VARIABLES = [TOKENS.jwksUri, TOKENS.publicKeyFile, TOKENS.issuer, TOKENS.audience].map(({ name }) => name);

/** Null after a problem. Variables of a mode that is not in use are not validated. */
export function readAuth(environment: Environment, host: string, issues: ConfigIssues): AuthConfig | null {
  const before = issues.problems.length;
  const disclosure = readVariables(PRIVACY, environment, issues);
  const { mode: chosen, keysFile: path } = readVariables(AUTH, environment, issues);
  if (issues.problems.some(({ variable }) => variable === AUTH.mode.name)) return null;
  const mode = chosen ?? deriveMode(environment, host, issues);
  if (mode === null) return null;
  warnOfUnused(environment, mode, issues);
  const tokens = mode === 'jwt' ? readTokens(environment, issues) : null;
  const keysFile = mode === 'none' ? null : checkKeysFile(path, mode, issues);
  return issues.problems.length > before ? null : { mode, tokens, keysFile, disclosure };
}

/** Without any setting, the server is open to this machine only: to open it to others takes an explicit `none`. */
function deriveMode(environment: Environment, host: string, { problems }: ConfigIssues): Mode | null {
  if (TOKEN_VARIABLES.some((name) => given(environment, name) !== null)) return 'jwt';
  if (given(environment, AUTH.keysFile.name) !== null) return 'keys';
  if (isLoopback(host)) return 'none';
  const detail = `not set, and HOST=${host} would let other machines read every vehicle without authentication.`;
  const fix =
    'Set AUTH_JWKS_URI, AUTH_ISSUER and AUTH_AUDIENCE for tokens, or AUTH_KEYS_FILE for API keys (`fleetgraph key create` creates one); ' +
    'or HOST=127.0.0.1; or AUTH_MODE=none if a proxy in front of the server authenticates clients.';
  problems.push(problem(AUTH.mode.name, 'MISSING', detail, fix));
  return null;
}

/** A variable without effect may be one that somebody relies on. */
function warnOfUnused(environment: Environment, mode: Mode, { warnings }: ConfigIssues): void {
  const unused = { jwt: [], keys: TOKEN_VARIABLES, none: [...TOKEN_VARIABLES, AUTH.keysFile.name] }[mode];
  for (const name of unused) {
    if (given(environment, name) === null) continue;
    warnings.push(problem(name, 'UNUSED', `not used with AUTH_MODE=${mode}.`, 'Unset it, or AUTH_MODE.'));
  }
}

function readTokens(environment: Environment, issues: ConfigIssues): TokenConfig | null {
  const { jwksUri, publicKeyFile, issuer, ...rest } = readVariables(TOKENS, environment, issues);
  const claims = readVariables(CLAIMS, environment, issues);
  const isUriSet = given(environment, TOKENS.jwksUri.name) !== null;
  if (isUriSet && publicKeyFile !== null) {
    const detail = 'set together with AUTH_PUBLIC_KEY_FILE.';
    issues.problems.push(problem(TOKENS.jwksUri.name, 'CONFLICT', detail, 'Set only one of the two.'));
    return null;
  }
  if (!isUriSet && publicKeyFile === null) {
    const fix = 'Set it to the URL of the JWKS of the issuer, or AUTH_PUBLIC_KEY_FILE to its public key.';
    issues.problems.push(problem(TOKENS.jwksUri.name, 'MISSING', 'not set.', fix));
  }
  const key = publicKeyFile === null ? null : readPublicKey(publicKeyFile, rest.algorithms, issues);
  const keys = jwksUri ?? key?.pem;
  if (keys === undefined || issuer === null) return null;
  return { ...rest, algorithms: key?.algorithms ?? rest.algorithms, keys, issuer, claims };
}

interface PublicKey {
  readonly pem: string;
  /** Those of the configured ones that the key is made for. */
  readonly algorithms: readonly Algorithm[];
}

function readPublicKey(path: string, allowed: readonly Algorithm[], issues: ConfigIssues): PublicKey | null {
  const variable = TOKENS.publicKeyFile.name;
  const file = readInputFile({ variable, path, wanted: PUBLIC_KEY }, issues);
  if (file === null) return null;
  const shown = JSON.stringify(path);
  const fail = (detail: string, fix = `Set it to the path of ${PUBLIC_KEY}.`): null => {
    issues.problems.push(problem(variable, 'FILE_WRONG_KIND', detail, fix));
    return null;
  };
  const pem = file.bytes.toString('utf8');
  // Node would derive the public key, but the key that signs tokens does not belong on this server.
  if (pem.includes('PRIVATE KEY')) return fail(`${shown} contains a private key.`);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    return fail(`${shown} is not ${PUBLIC_KEY}.`);
  }
  const supported = algorithmsOf(key);
  const algorithms = allowed.filter((algorithm) => supported.includes(algorithm));
  if (algorithms.length > 0) return { pem, algorithms };
  if (supported.length === 0) return fail(`the key in ${shown} is too short, or its type is not supported.`);
  return fail(`the key in ${shown} is for ${supported.join(', ')}.`, 'Set AUTH_ALGORITHMS to one of these.');
}

/** A token must not choose another use of the key. */
function algorithmsOf({
  asymmetricKeyType: type,
  asymmetricKeyDetails: details = {},
}: KeyObject): readonly Algorithm[] {
  if (type === 'rsa') return (details.modulusLength ?? 0) < MIN_RSA_BITS ? [] : RSA;
  if (type === 'ed25519') return ED25519;
  return Object.entries(BY_CURVE).flatMap(([curve, name]) => (curve === details.namedCurve ? [name] : []));
}

/** The absolute path. The content is read by the part that also watches the file. */
function checkKeysFile(path: string | null, mode: Mode, issues: ConfigIssues): string | null {
  const variable = AUTH.keysFile.name;
  if (path === null) {
    if (mode === 'jwt') return null;
    issues.problems.push(problem(variable, 'MISSING', 'required by AUTH_MODE=keys.', `Set it to ${KEYS_FILE}.`));
    return null;
  }
  const file = checkInputFile({ variable, path, wanted: KEYS_FILE }, issues);
  if (file === null) return null;
  warnIfExposed(file, 'the file of API keys', issues);
  return resolve(path);
}
