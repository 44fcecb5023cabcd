import { readInputFile, warnIfSecretExposed } from './files.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import type { Environment, SecretName } from './variables.js';

/** A variable that is set but empty counts as not set: that is how compose files leave one out. */
export function given(environment: Environment, name: string): string | null {
  const value = environment[name];
  return value === undefined || value === '' ? null : value;
}

/** The value of NAME, or of the file that NAME_FILE names, less one newline at its end. */
export function readSecret(environment: Environment, name: SecretName, findings: ConfigIssues): string | null {
  const fileVariable = `${name}_FILE`;
  const value = given(environment, name);
  const path = given(environment, fileVariable);
  if (path === null) return value;
  if (value !== null) {
    const detail = `set, and ${fileVariable} too.`;
    findings.problems.push(problem(name, 'CONFLICT', detail, 'Keep one of the two.'));
    return null;
  }
  const wanted = `a file that holds the value of ${name}`;
  const file = readInputFile({ variable: fileVariable, path, wanted, hidePath: true }, findings);
  if (file === null) return null;
  const exposed = warnIfSecretExposed(file);
  if (exposed !== null) findings.warnings.push(exposed);
  const text = file.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
  if (text !== '') return text;
  const detail = 'the file holds an empty line.';
  findings.problems.push(problem(fileVariable, 'FILE_UNREADABLE', detail, `Put the value of ${name} into it.`));
  return null;
}

/** Whether the secret was given in either form, readable or not. */
export function isSecretGiven(environment: Environment, name: SecretName): boolean {
  return given(environment, name) !== null || given(environment, `${name}_FILE`) !== null;
}

/** Characters: the least that nobody tries out. */
const leastSecret = 32;

/** What pseudonyms are made with; null where none is given. */
export function readPseudonymSecret(environment: Environment, findings: ConfigIssues): string | null {
  const name = 'PSEUDONYM_SECRET';
  const value = readSecret(environment, name, findings);
  if (value === null || value.trim().length >= leastSecret) return value;
  const fix = `Give ${leastSecret} characters or more that nobody can guess, such as \`openssl rand -base64 32\` writes.`;
  findings.problems.push(problem(name, 'INVALID', 'is too short to be a secret.', fix));
  return null;
}

const WANTED = {
  PSA_CLIENT_ID: 'the client id of your application',
  PSA_USERNAME: 'your MZP login, such as MZP123456',
  PSA_PASSWORD: 'the password of your MZP login',
} as const;

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** A secret that every call needs. RFC 7617 allows no colon in a user name and no control characters anywhere. */
export function readCredential(
  environment: Environment,
  name: keyof typeof WANTED,
  findings: ConfigIssues,
): string | null {
  const before = findings.problems.length;
  const value = readSecret(environment, name, findings);
  const set = `Set it (or ${name}_FILE) to ${WANTED[name]}.`;
  const fail = (code: 'MISSING' | 'INVALID', detail: string): null => {
    findings.problems.push(problem(name, code, detail, set));
    return null;
  };
  if (value === null) return findings.problems.length > before ? null : fail('MISSING', 'not set.');
  if (CONTROL.test(value)) return fail('INVALID', 'holds a line break or another control character.');
  if (name !== 'PSA_PASSWORD' && value !== value.trim()) return fail('INVALID', 'starts or ends with a space.');
  if (name === 'PSA_USERNAME' && value.includes(':')) return fail('INVALID', 'holds a colon.');
  return value;
}
