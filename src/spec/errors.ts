export type SpecificationErrorCode = 'NOT_OPENAPI' | 'TOO_COMPLEX';

/** A document that cannot be read as an OpenAPI specification. The message is meant for the user. */
export class SpecificationError extends Error {
  override readonly name = 'SpecificationError';
  readonly code: SpecificationErrorCode;

  constructor(code: SpecificationErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
