export type PkiErrorCode =
  | 'SUBJECT_INVALID'
  | 'KEY_TOO_SHORT'
  | 'PASSPHRASE_TOO_SHORT'
  | 'REQUEST_UNREADABLE'
  | 'REQUEST_SIGNATURE_INVALID'
  | 'HOST_INVALID'
  | 'CERTIFICATE_UNREADABLE';

/** What this folder's functions throw. The message never holds a key or a passphrase. */
export class PkiError extends Error {
  readonly code: PkiErrorCode;

  constructor(code: PkiErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PkiError';
    this.code = code;
  }
}
