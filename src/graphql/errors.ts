import { DomainError, type ErrorCode } from '../domain/index.js';

/** An argument that cannot be served: which one, and what was expected instead. */
export function badInput(argument: string, expected: string): DomainError {
  return new DomainError('BAD_USER_INPUT', `${argument}: ${expected}`);
}

/** What a client learns of a failure. */
export interface PresentedError {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode } & Readonly<Record<string, unknown>>;
}

/**
 * Failures of the domain are made to be shown: a code of the closed list, and for failures of the upstream its own
 * account of them. Null for any other error, which is nobody's business but the log's.
 */
export function presentError(error: unknown): PresentedError | null {
  if (!(error instanceof DomainError)) return null;
  const { code, message, upstream, retryAfter, details } = error;
  return {
    message,
    extensions: {
      code,
      ...details,
      ...(upstream === null ? {} : { upstream: { ...upstream } }),
      ...(retryAfter === null ? {} : { retryAfter }),
    },
  };
}
