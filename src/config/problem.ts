export type ProblemCode =
  | 'MISSING'
  | 'INVALID'
  | 'CONFLICT'
  | 'UNKNOWN_VARIABLE'
  | 'UNUSED'
  | 'FILE_UNREADABLE'
  | 'FILE_WRONG_KIND'
  | 'FILE_EXPOSED'
  | 'EXPOSES_MEMORY'
  | 'KEYSTORE_UNSUPPORTED'
  | 'ENCRYPTION_UNSUPPORTED'
  | 'PASSPHRASE_MISSING'
  | 'PASSPHRASE_WRONG'
  | 'KEY_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_EXPIRES_SOON'
  | 'CERTIFICATE_NOT_YET_VALID';

export interface Problem {
  readonly variable: string;
  readonly code: ProblemCode;
  /** What is wrong. Never contains a secret. */
  readonly detail: string;
  /** How to fix it. */
  readonly fix: string;
  /** `detail` and `fix`. */
  readonly message: string;
}

export function problem(variable: string, code: ProblemCode, detail: string, fix: string): Problem {
  return { variable, code, detail, fix, message: `${detail} ${fix}` };
}

/** Collected while the environment is read. Problems prevent the start, warnings do not. */
export interface ConfigIssues {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** The environment is not usable. Lists every problem, one per line, and never a secret. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
