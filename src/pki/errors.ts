export type PkiErrorCode =
  | 'SUBJECT_INVALID'
  | 'KEY_TOO_SHORT'
  | 'PASSPHRASE_TOO_SHORT'
  | 'REQUEST_UNREADABLE'
  | 'REQUEST_SIGNATURE_INVALID'
  | 'HOST_INVALID'
  | 'CERTIFICATE_UNREADABLE';

/** The only error thrown by this folder. The message contains no key and no passphrase. */
export class PkiError extends Error {
  readonly code: PkiErrorCode;

  constructor(code: PkiErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PkiError';
    this.code = code;
  }
}
