import type { Environment } from './environment.js';
import { problem, type ConfigIssues } from './problem.js';
import { AUDIT } from './sections/audit.js';
import { AUTH, CLAIMS, TOKENS } from './sections/auth.js';
import { CACHE, SNAPSHOTS } from './sections/cache.js';
import { DOCUMENTS, PERSISTED_QUERIES } from './sections/documents.js';
import { CLIENT_LIMITS, QUERY_LIMITS, REQUEST_LIMITS, SERVER_LIMITS } from './sections/limits.js';
import { LOGGING, TRACING } from './sections/observability.js';
import { PRIVACY, PSEUDONYMS } from './sections/privacy.js';
import { PROXY } from './sections/proxy.js';
import { SERVER } from './sections/server.js';
import { TLS } from './sections/tls.js';
import { UPSTREAM } from './sections/upstream.js';
import type { Variables } from './variable.js';

/** All variables, in the order of the documentation. */
const SECTIONS: readonly (readonly [title: string, ...Variables[]])[] = [
  ['Upstream', UPSTREAM],
  ['Client certificate', TLS],
  ['Proxy', PROXY],
  ['Server', SERVER],
  ['Authentication', AUTH, TOKENS, CLAIMS],
  ['Privacy', PRIVACY, PSEUDONYMS],
  ['Audit log', AUDIT],
  ['Persisted documents', DOCUMENTS, PERSISTED_QUERIES],
  ['Caching', CACHE, SNAPSHOTS],
  ['Request limits', REQUEST_LIMITS, QUERY_LIMITS],
  ['Client limits', CLIENT_LIMITS],
  ['Connections and load', SERVER_LIMITS],
  ['Logging and tracing', LOGGING, TRACING],
];

export interface VariableDescription {
  readonly section: string;
  readonly name: string;
  /** Null if there is none. */
  readonly default: string | null;
  readonly unit?: string;
  readonly bounds?: string;
  readonly description: string;
  /** Whether `NAME_FILE` may give the path of a file with the value. */
  readonly fileVariant: boolean;
}

/** Every variable, for the documentation. */
export function describeVariables(): readonly VariableDescription[] {
  return SECTIONS.flatMap(([section, ...groups]) =>
    groups.flatMap(Object.values<Variables[string]>).map(({ name, default: standard, unit, bounds, ...rest }) => ({
      section,
      name,
      default: standard,
      ...(unit === undefined ? {} : { unit }),
      ...(bounds === undefined ? {} : { bounds }),
      description: rest.description,
      fileVariant: rest.secret,
    })),
  );
}

/** A typo would otherwise go unnoticed: the default would be used silently. */
export function warnOfUnknown(environment: Environment, { warnings }: ConfigIssues): void {
  const known = describeVariables().flatMap(({ name, fileVariant }) => (fileVariant ? [name, `${name}_FILE`] : [name]));
  for (const name of Object.keys(environment)) {
    if (!/^(PSA|AUTH|DISCLOSURE)_/.test(name) || known.includes(name)) continue;
    const similar = known.find((other) => distance(name, other) <= 2);
    const fix = similar === undefined ? 'Check its spelling.' : `Did you mean ${similar}?`;
    warnings.push(problem(name, 'UNKNOWN_VARIABLE', 'unknown variable.', fix));
  }
}

/** The Levenshtein distance: how many characters to insert, remove or replace. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const [replaced = 0, removed = 0, inserted = 0] = [row[j], row[j + 1], next[j]];
      next.push(Math.min(replaced + (character === other ? 0 : 1), removed + 1, inserted + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
