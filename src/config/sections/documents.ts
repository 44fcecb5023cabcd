import { resolve } from 'node:path';
import type { Environment } from '../environment.js';
import { problem, type ConfigIssues } from '../problem.js';
import { readVariables } from '../read-variables.js';
import { commaSeparated, parsed } from '../text-schema.js';
import { choice, integer, text, type Values } from '../variable.js';

export const DOCUMENTS = {
  mode: choice('TRUSTED_DOCUMENTS', ['off', 'also', 'only'], {
    default: 'off',
    description:
      'Executes the documents of TRUSTED_DOCUMENTS_FILE by id. `also` accepts other documents as well; `only` refuses them.',
  }),
  files: text('TRUSTED_DOCUMENTS_FILE', {
    schema: commaSeparated(parsed((path) => resolve(path))),
    fallback: [],
    bounds: 'paths separated by commas',
    description:
      'Manifests written by `fleetgraph documents`, by Apollo’s tools or by relay-compiler. Reloaded when they change.',
  }),
};

/** The files are absolute paths; there are none if the mode is off. */
export type DocumentsConfig = Values<typeof DOCUMENTS>;

export const PERSISTED_QUERIES = {
  persistedQueriesMaxBytes: integer(
    'PERSISTED_QUERIES_MAX_BYTES',
    { default: 8 * 1024 * 1024, min: 0, max: 1024 * 1024 * 1024, unit: 'bytes' },
    'Memory for automatic persisted queries (APQ); the least recently used are evicted first. 0 disables them.',
  ),
};

interface Features {
  /** Null if it is not set. */
  readonly explorer: boolean | null;
  readonly federation: boolean;
}

/** The content of the files is validated once the schema is known. */
export function readDocuments(environment: Environment, features: Features, issues: ConfigIssues): DocumentsConfig {
  const { problems, warnings } = issues;
  const { mode, files } = readVariables(DOCUMENTS, environment, issues);
  const [MODE, FILE] = [DOCUMENTS.mode.name, DOCUMENTS.files.name];
  if (mode === 'off') {
    if (files.length > 0) {
      warnings.push(problem(FILE, 'UNUSED', `not used while ${MODE} is off.`, `Set ${MODE} to also or only.`));
    }
    return { mode, files: [] };
  }
  if (files.length === 0) {
    const fix = 'Set it to the file that `fleetgraph documents` writes.';
    problems.push(problem(FILE, 'MISSING', `required if ${MODE} is ${mode}.`, fix));
  }
  if (mode === 'only' && features.explorer === true) {
    const detail = `not served if ${MODE} is only: the documents that the explorer pages send would be refused.`;
    warnings.push(problem('EXPLORER', 'UNUSED', detail, `Unset it, or set ${MODE} to also.`));
  }
  if (mode === 'only' && features.federation) {
    const detail = 'cannot be only if FEDERATION is true: a gateway generates its documents, which would be refused.';
    problems.push(problem(MODE, 'CONFLICT', detail, 'Use the list in the gateway, and set this to also or off.'));
  }
  return { mode, files };
}
