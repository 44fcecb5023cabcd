import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigIssues, Problem } from '../problem.js';
import { given, type Environment } from '../environment.js';

import { readTls, type TlsConfig } from './examine.js';

/** The current content of the files, validated as at the start. */
export interface TlsReading {
  /** Null if there is any problem. */
  readonly material: TlsConfig | null;
  readonly problems: readonly Problem[];
}

/** The files of the client certificate and the CAs, which may be replaced while the process runs. */
export interface TlsFiles {
  /** Absolute. */
  readonly paths: readonly string[];
  read(now: Date): TlsReading;
}

const COMMON = ['PSA_CA_FILE'] as const;
const BY_SOURCE = {
  pem: ['PSA_CERT_FILE', 'PSA_KEY_FILE', 'PSA_KEY_PASSPHRASE_FILE', ...COMMON],
  pfx: ['PSA_PFX_FILE', 'PSA_PFX_PASSPHRASE_FILE', ...COMMON],
  none: COMMON,
} as const satisfies Readonly<Record<TlsConfig['kind'], readonly string[]>>;
/** The variables that determine the material. */
const SOURCES = [...BY_SOURCE.pem, ...BY_SOURCE.pfx, 'PSA_KEY_PASSPHRASE', 'PSA_PFX_PASSPHRASE'];

/** Null for plain http, and if a file cannot be read twice: a pipe, such as `<(…)` of a shell. */
export function tlsFilesOf(environment: Environment, kind: TlsConfig['kind']): TlsFiles | null {
  if (kind === 'none') return null;
  // Resolved now, so that a later change of the working directory does not matter.
  const files = Object.fromEntries(
    BY_SOURCE[kind].flatMap((name) => {
      const path = given(environment, name);
      return path === null ? [] : [[name, resolve(path)] as const];
    }),
  );
  const paths = Object.values(files);
  if (!paths.every(isRegular)) return null;
  // Keeps only the part of the environment that is read again.
  const values = Object.fromEntries(SOURCES.map((name) => [name, files[name] ?? environment[name]]));
  return {
    paths,
    read: (now) => {
      const issues: ConfigIssues = { problems: [], warnings: [] };
      const { material } = readTls(values, false, now, issues);
      return { material: issues.problems.length > 0 ? null : material, problems: issues.problems };
    },
  };
}

function isRegular(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
