import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { isLoopback } from './addresses.js';
import type { AuthConfig, PrivacyConfig, TokenConfig } from './config.js';
import { readInputFile, warnIfExposed } from './files.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { readChoice, readInteger, readList, show } from './scalars.js';
import { given } from './secrets.js';
import { AUTH_ALGORITHMS, AUTH_MODES, TEXT_VARIABLES } from './variables.js';
import type { AuthAlgorithm, AuthMode, Environment, TextName } from './variables.js';

/** What only tokens need. */
const OF_TOKENS = ['AUTH_JWKS_URI', 'AUTH_PUBLIC_KEY_FILE', 'AUTH_ISSUER', 'AUTH_AUDIENCE'] as const;
const LEAST_RSA_BITS = 2048;

/** Who may ask; null after a problem was noted. */
export function readAuth(environment: Environment, host: string, findings: ConfigIssues): AuthConfig | null {
  const before = findings.problems.length;
  const disclosure = readPrivacy(environment, findings);
  const mode = readMode(environment, host, findings);
  if (mode === null) return null;
  warnOfUnused(environment, mode, findings);
  const tokens = mode === 'jwt' ? examineTokens(environment, findings) : null;
  const keysFile = mode === 'none' ? null : readKeysFile(environment, mode, findings);
  return findings.problems.length > before ? null : { mode, tokens, keysFile, disclosure };
}

/** What is set is asked for. Where nothing is, the server may be open to this machine, and to others only on demand. */
function readMode(environment: Environment, host: string, { problems }: ConfigIssues): AuthMode | null {
  const text = given(environment, 'AUTH_MODE')?.trim().toLowerCase();
  const mode = AUTH_MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  if (text !== undefined) {
    const fix = `Give one of ${AUTH_MODES.join(', ')}.`;
    problems.push(problem('AUTH_MODE', 'INVALID', `${show(text)} is not known.`, fix));
    return null;
  }
  if (OF_TOKENS.some((name) => given(environment, name) !== null)) return 'jwt';
  if (given(environment, 'AUTH_KEYS_FILE') !== null) return 'keys';
  if (isLoopback(host)) return 'none';
  const detail = `not set, and HOST=${host} lets other machines ask, which would see every vehicle.`;
  const fix =
    'Set AUTH_JWKS_URI, AUTH_ISSUER and AUTH_AUDIENCE for tokens, or AUTH_KEYS_FILE for API keys (`fleetgraph key create` makes one); ' +
    'or HOST=127.0.0.1; or AUTH_MODE=none, where something in front of the server asks who they are.';
  problems.push(problem('AUTH_MODE', 'MISSING', detail, fix));
  return null;
}

/** A variable that is set and does nothing may be what somebody relies on. */
function warnOfUnused(environment: Environment, mode: AuthMode, { warnings }: ConfigIssues): void {
  const unused = { jwt: [], keys: OF_TOKENS, none: [...OF_TOKENS, 'AUTH_KEYS_FILE'] }[mode];
  for (const name of unused) {
    if (given(environment, name) === null) continue;
    warnings.push(problem(name, 'UNUSED', `not read with AUTH_MODE=${mode}.`, 'Unset it, or AUTH_MODE.'));
  }
}

function examineTokens(environment: Environment, findings: ConfigIssues): TokenConfig | null {
  const chosen = readAlgorithms(environment, findings);
  const source = readKeySource(environment, chosen, findings);
  const issuer = given(environment, 'AUTH_ISSUER')?.trim() ?? '';
  if (issuer === '') noteMissing('AUTH_ISSUER', 'the issuer of your tokens, as their claim iss has it', findings);
  const audience = readList(environment, 'AUTH_AUDIENCE');
  if (audience.length === 0) noteMissing('AUTH_AUDIENCE', 'what tokens for this server have as aud', findings);
  const claims = {
    fleets: readClaimName(environment, 'AUTH_FLEETS_CLAIM', findings),
    scopes: readClaimName(environment, 'AUTH_SCOPES_CLAIM', findings),
    disclosure: readClaimName(environment, 'AUTH_DISCLOSURE_CLAIM', findings),
  };
  const clockToleranceS = readInteger(environment, 'AUTH_CLOCK_TOLERANCE_S', findings);
  const maxBytes = readInteger(environment, 'AUTH_MAX_TOKEN_BYTES', findings);
  if (source === null) return null;
  return { ...source, issuer, audience, claims, clockToleranceS, maxBytes };
}

function noteMissing(name: TextName, what: string, { problems }: ConfigIssues): void {
  problems.push(problem(name, 'MISSING', 'not set, and tokens are checked for it.', `Set it to ${what}.`));
}

function readAlgorithms(environment: Environment, { problems }: ConfigIssues): readonly AuthAlgorithm[] {
  const isKnown = (name: string): name is AuthAlgorithm => (AUTH_ALGORITHMS as readonly string[]).includes(name);
  const standard = TEXT_VARIABLES.AUTH_ALGORITHMS.default.split(',').filter(isKnown);
  const names = readList(environment, 'AUTH_ALGORITHMS');
  if (names.length === 0) return standard;
  const wrong = names.filter((name) => !isKnown(name));
  if (wrong.length === 0) return names.filter(isKnown);
  const detail = `${show(wrong.join(','))} is no signature by a private key that is known.`;
  problems.push(problem('AUTH_ALGORITHMS', 'INVALID', detail, `Give some of ${AUTH_ALGORITHMS.join(', ')}.`));
  return standard;
}

type KeySource = Pick<TokenConfig, 'keys' | 'algorithms'>;

function readKeySource(
  environment: Environment,
  algorithms: readonly AuthAlgorithm[],
  findings: ConfigIssues,
): KeySource | null {
  const { problems } = findings;
  const [uri, path] = [given(environment, 'AUTH_JWKS_URI'), given(environment, 'AUTH_PUBLIC_KEY_FILE')];
  if (uri !== null && path !== null) {
    problems.push(problem('AUTH_JWKS_URI', 'CONFLICT', 'set, and AUTH_PUBLIC_KEY_FILE too.', 'Keep one of the two.'));
    return null;
  }
  if (path !== null) return readPublicKey(path, algorithms, findings);
  if (uri !== null) {
    const keys = readJwksUri(uri.trim(), findings);
    return keys === null ? null : { keys, algorithms };
  }
  const fix = 'Set it to the address of the issuer’s JWKS, or AUTH_PUBLIC_KEY_FILE to its public key.';
  problems.push(problem('AUTH_JWKS_URI', 'MISSING', 'not set, and tokens are checked with it.', fix));
  return null;
}

function readJwksUri(text: string, { problems }: ConfigIssues): URL | null {
  const fail = (detail: string, fix = 'Give an address such as https://login.example.com/jwks.json.'): null => {
    problems.push(problem('AUTH_JWKS_URI', 'INVALID', detail, fix));
    return null;
  };
  // The text itself is never shown: it may hold a key.
  if (!URL.canParse(text)) return fail('not an address.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail('not an https address.');
  if (url.username !== '' || url.password !== '') return fail('holds a user name or a password.', 'Take them out.');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return fail('http is for loopback hosts only: whoever is on the way could put in keys of their own.', 'Use https.');
  }
  return url;
}

function readPublicKey(path: string, algorithms: readonly AuthAlgorithm[], findings: ConfigIssues): KeySource | null {
  const variable = 'AUTH_PUBLIC_KEY_FILE';
  const wanted = 'the PEM public key of the issuer of tokens, or its certificate';
  const file = readInputFile({ variable, path, wanted }, findings);
  if (file === null) return null;
  const shown = JSON.stringify(path);
  const fail = (detail: string, fix: string): null => {
    findings.problems.push(problem(variable, 'FILE_WRONG_KIND', detail, fix));
    return null;
  };
  const pem = file.bytes.toString('utf8');
  // Node would make a public key of it; but whoever has the private one makes tokens, and does not leave it here.
  if (pem.includes('PRIVATE KEY')) return fail(`${shown} holds a private key.`, `Give the path of ${wanted}.`);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    return fail(`${shown} is not ${wanted}.`, `Give the path of ${wanted}.`);
  }
  const fitting = algorithms.filter((algorithm) => algorithmsOf(key).includes(algorithm));
  if (fitting.length > 0) return { keys: pem, algorithms: fitting };
  const known = algorithmsOf(key);
  return known.length === 0
    ? fail(`the key in ${shown} is too short, or of a kind that signs no tokens.`, `Give the path of ${wanted}.`)
    : fail(`the key in ${shown} is for ${known.join(', ')}.`, 'Set AUTH_ALGORITHMS to one of these.');
}

const BY_CURVE: Readonly<Record<string, readonly AuthAlgorithm[]>> = {
  prime256v1: ['ES256'],
  secp384r1: ['ES384'],
  secp521r1: ['ES512'],
};

/** What a key can be for, so that no token chooses another use of it. */
function algorithmsOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly AuthAlgorithm[] {
  switch (asymmetricKeyType) {
    case 'rsa':
      if ((asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_RSA_BITS) return [];
      return ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
    case 'ec':
      return BY_CURVE[asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
    case 'ed25519':
      return ['EdDSA', 'Ed25519'];
    default:
      return [];
  }
}

function readClaimName(environment: Environment, name: TextName, { problems }: ConfigIssues): string {
  const standard = TEXT_VARIABLES[name].default ?? '';
  const text = given(environment, name)?.trim() ?? standard;
  if (text !== '' && text !== '/' && !/~(?![01])/.test(text)) return text;
  const fix = `Give the name of a claim, or a JSON pointer such as /fleetgraph/${standard}; the default is ${standard}.`;
  problems.push(problem(name, 'INVALID', `${show(text)} names no claim.`, fix));
  return standard;
}

function readKeysFile(environment: Environment, mode: AuthMode, findings: ConfigIssues): string | null {
  const variable = 'AUTH_KEYS_FILE';
  const path = given(environment, variable);
  if (path === null) {
    if (mode === 'jwt') return null;
    const fix = 'Set it to the file that `fleetgraph key create` writes.';
    findings.problems.push(problem(variable, 'MISSING', 'not set, and AUTH_MODE=keys takes nothing else.', fix));
    return null;
  }
  const file = readInputFile({ variable, path, wanted: 'the file that `fleetgraph key create` writes' }, findings);
  if (file === null) return null;
  const exposed = warnIfExposed(file, 'the file of API keys');
  if (exposed !== null) findings.warnings.push(exposed);
  return resolve(path);
}

function readPrivacy(environment: Environment, findings: ConfigIssues): PrivacyConfig {
  const text = given(environment, 'DISCLOSURE_POSITION')?.trim().toLowerCase() ?? 'exact';
  const position = parsePosition(text);
  if (position === null) {
    const fix = `Give ${TEXT_VARIABLES.DISCLOSURE_POSITION.bounds}.`;
    findings.problems.push(problem('DISCLOSURE_POSITION', 'INVALID', `${show(text)} is not known.`, fix));
  }
  return {
    position: position ?? 'withheld',
    tripEndsMeters: readInteger(environment, 'DISCLOSURE_TRIP_ENDS_M', findings),
    vin: readChoice(environment, 'DISCLOSURE_VIN', ['shown', 'masked'], findings),
  };
}

/** `exact`, `withheld`, or the width of a grid in metres, 10 to 100,000; null where it is none of these. */
export function parsePosition(text: string): PrivacyConfig['position'] | null {
  if (text === 'exact' || text === 'withheld') return text;
  const gridMeters = /^\d{2,6}$/.test(text) ? Number(text) : NaN;
  return gridMeters >= 10 && gridMeters <= 100_000 ? { gridMeters } : null;
}
