import { DomainError, type ErrorCode } from '../domain/index.js';

/** An invalid argument: its name, and what is expected. */
export function badInput(argument: string, expected: string): DomainError {
  return new DomainError('BAD_USER_INPUT', `${argument}: ${expected}`);
}

/** The part of a GraphQL error that clients see. */
export interface PresentedError {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode } & Readonly<Record<string, unknown>>;
}

/**
 * Presents domain errors: a code of the closed list and, for upstream failures, the upstream's own error. Null for any other
 * error, which is only logged.
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
