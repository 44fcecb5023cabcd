export type SpecificationErrorCode = 'NOT_OPENAPI' | 'TOO_COMPLEX';

/** A document that no inventory can be made of. The message is a sentence for whoever gave it. */
export class SpecificationError extends Error {
  override readonly name = 'SpecificationError';
  readonly code: SpecificationErrorCode;

  constructor(code: SpecificationErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
