import { readInputFile, warnIfExposed } from './files.js';
import { problem, type ConfigIssues } from './problem.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as unset: that is how compose files leave one out. */
export function given(environment: Environment, name: string): string | null {
  const value = environment[name];
  return value === undefined || value === '' ? null : value;
}

/** The value of NAME, or the content of the file that NAME_FILE names without one trailing newline. */
export function readSecret(environment: Environment, name: string, issues: ConfigIssues): string | null {
  const fileVariable = `${name}_FILE`;
  const value = given(environment, name);
  const path = given(environment, fileVariable);
  if (path === null) return value;
  if (value !== null) {
    issues.problems.push(problem(name, 'CONFLICT', `set together with ${fileVariable}.`, 'Set only one of the two.'));
    return null;
  }
  const wanted = `a file that contains the value of ${name}`;
  const file = readInputFile({ variable: fileVariable, path, wanted, hidePath: true }, issues);
  if (file === null) return null;
  warnIfExposed(file, 'the file', issues, true);
  const text = file.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
  if (text !== '') return text;
  const fix = `Write the value of ${name} to it.`;
  issues.problems.push(problem(fileVariable, 'FILE_UNREADABLE', 'the file contains only an empty line.', fix));
  return null;
}

/** Whether the secret is set in either form, readable or not. */
export function isSecretGiven(environment: Environment, name: string): boolean {
  return given(environment, name) !== null || given(environment, `${name}_FILE`) !== null;
}
