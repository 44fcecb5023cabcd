import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigIssues, Problem } from '../problem.js';
import { given } from '../secrets.js';
import type { Environment } from '../variables.js';
import { readTls } from './examine.js';
import type { TlsConfig } from './examine.js';

/** The material as it is on disk now, judged as at the start. */
export interface TlsReading {
  /** Null when there is any problem. */
  readonly material: TlsConfig | null;
  /** Each names the variable, the file and what is wrong with it, and holds no secret. */
  readonly problems: readonly Problem[];
}

/** The files of the client certificate and of the CAs, which may be replaced while the process runs. */
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
/** All that says what the material is made of, files or not. */
const SOURCES = [...BY_SOURCE.pem, ...BY_SOURCE.pfx, 'PSA_KEY_PASSPHRASE', 'PSA_PFX_PASSPHRASE'];

/** Null for plain http, and where a file is none that can be read twice, such as a pipe (`<(…)` of a shell). */
export function tlsFilesOf(environment: Environment, kind: TlsConfig['kind']): TlsFiles | null {
  if (kind === 'none') return null;
  // Resolved at once: where the process stands later does not matter.
  const files = Object.fromEntries(
    BY_SOURCE[kind].flatMap((name) => {
      const path = given(environment, name);
      return path === null ? [] : [[name, resolve(path)] as const];
    }),
  );
  const paths = Object.values(files);
  if (!paths.every(isRegular)) return null;
  // No more of the environment is kept than what is read again.
  const values = Object.fromEntries(SOURCES.map((name) => [name, files[name] ?? environment[name]]));
  return {
    paths,
    read: (now) => {
      const findings: ConfigIssues = { problems: [], warnings: [] };
      const { material } = readTls(values, false, now, findings);
      return { material: findings.problems.length > 0 ? null : material, problems: findings.problems };
    },
  };
}

function isRegular(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
