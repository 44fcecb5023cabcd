import { resolve } from 'node:path';
import type { DocumentsConfig } from './config.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { readChoice, readList } from './scalars.js';
import { given } from './secrets.js';
import { DOCUMENT_MODES } from './variables.js';
import type { Environment } from './variables.js';

const MODE = 'TRUSTED_DOCUMENTS';
const FILE = 'TRUSTED_DOCUMENTS_FILE';

/** Which documents are executed by their ids. What is in the files is for those to judge who know the schema. */
export function readDocuments(environment: Environment, findings: ConfigIssues): DocumentsConfig {
  const { problems, warnings } = findings;
  const mode = readChoice(environment, MODE, DOCUMENT_MODES, findings);
  const files = readList(environment, FILE).map((path) => resolve(path));
  if (mode === 'off') {
    if (files.length > 0)
      warnings.push(problem(FILE, 'UNUSED', `not read while ${MODE} is off.`, `Set ${MODE} to also or only.`));
    return { mode, files: [] };
  }
  if (files.length === 0) {
    const fix = 'Name the list that `fleetgraph documents` has written.';
    problems.push(problem(FILE, 'MISSING', `needed where ${MODE} is ${mode}.`, fix));
  }
  if (mode === 'only' && given(environment, 'EXPLORER')?.trim() === 'true') {
    const detail = `the explorer pages are not served where ${MODE} is only: they send texts, which are refused.`;
    warnings.push(problem('EXPLORER', 'UNUSED', detail, `Take it out, or set ${MODE} to also.`));
  }
  if (mode === 'only' && given(environment, 'FEDERATION')?.trim() === 'true') {
    const detail = `set, and FEDERATION too: a gateway sends texts of its own making, which would all be refused.`;
    problems.push(problem(MODE, 'CONFLICT', detail, 'Keep the list at the gateway, and set this to also or off.'));
  }
  return { mode, files };
}
