import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../environment.js';
import { shellQuote } from '../files.js';
import { problem, type ConfigIssues } from '../problem.js';
import { readVariables } from '../read-variables.js';
import { parsed, refuse, show } from '../text-schema.js';
import { choice, text } from '../variable.js';

export const AUDIT = {
  destination: text('AUDIT_LOG', {
    default: 'off',
    schema: parsed((value) => {
      const word = value.toLowerCase();
      if (word === 'off') return null;
      if (word === 'stdout') return word;
      // A typo of a word must not become a file of that name.
      return /[/.\\]/.test(value) ? resolve(value) : refuse(`${show(value)} is not a path.`);
    }),
    fallback: null,
    bounds: 'off, stdout or the path of a file',
    fix: 'Use off, stdout, or a path such as /var/log/fleetgraph/audit.log.',
    description: 'Where to write the audit log: JSON lines with which client read what data of which vehicle.',
  }),
  onFailure: choice('AUDIT_FAILURE', ['refuse', 'serve'], {
    default: 'refuse',
    description:
      'What to do with requests while the audit log cannot be written: `refuse` them with 503, or `serve` them and write their records later, up to 16 MiB kept in memory.',
  }),
};

export interface AuditConfig {
  /** `stdout`, or an absolute path. */
  readonly destination: string;
  readonly onFailure: 'refuse' | 'serve';
}

/** Null if the audit log is off. Its file is opened when the server starts. */
export function readAudit(environment: Environment, issues: ConfigIssues): AuditConfig | null {
  const { destination, onFailure } = readVariables(AUDIT, environment, issues);
  if (destination === null) return null;
  const isFile = destination !== 'stdout' && process.platform !== 'win32';
  const mode = isFile ? (statSync(destination, { throwIfNoEntry: false })?.mode ?? 0) : 0;
  if ((mode & 0o006) !== 0) {
    const detail = `every user of this machine can read or write the audit log ${JSON.stringify(destination)}.`;
    const fix = `Run: chmod 600 ${shellQuote(destination)}`;
    issues.warnings.push(problem(AUDIT.destination.name, 'FILE_EXPOSED', detail, fix));
  }
  return { destination, onFailure };
}
