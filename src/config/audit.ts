import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AuditConfig } from './config.js';
import { shellQuote } from './files.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { readChoice, show } from './scalars.js';
import { given } from './secrets.js';
import { AUDIT_FAILURES } from './variables.js';
import type { Environment } from './variables.js';

const NAME = 'AUDIT_LOG';

/** Where the audit log goes: null where it goes nowhere. The file itself is opened at the start. */
export function readAudit(environment: Environment, findings: ConfigIssues): AuditConfig | null {
  const text = given(environment, NAME)?.trim() ?? 'off';
  const onFailure = readChoice(environment, 'AUDIT_FAILURE', AUDIT_FAILURES, findings);
  const word = text.toLowerCase();
  if (word === 'off') return null;
  if (word === 'stdout') return { destination: word, onFailure };
  // A slip in a word must not become a file of that name.
  if (!text.includes('/') && !text.includes('.') && !text.includes('\\')) {
    const fix = 'Give off, stdout, or a path such as /var/log/fleetgraph/audit.log.';
    findings.problems.push(problem(NAME, 'INVALID', `${show(text)} is no path.`, fix));
    return null;
  }
  const destination = resolve(text);
  const mode = process.platform === 'win32' ? 0 : (statSync(destination, { throwIfNoEntry: false })?.mode ?? 0);
  if ((mode & 0o006) !== 0) {
    const detail = `every user of this machine can read or write the audit log ${JSON.stringify(text)}.`;
    findings.warnings.push(problem(NAME, 'FILE_EXPOSED', detail, `Run: chmod 600 ${shellQuote(text)}`));
  }
  return { destination, onFailure };
}
