export { createAuthority, issueServerCertificate, signRequest } from './authority.js';
export type {
  Authority,
  AuthorityOptions,
  ServerCertificate,
  ServerCertificateOptions,
  SignOptions,
} from './authority.js';
export { inspectCertificate } from './certificate.js';
export type { CertificateReport, NameParts } from './certificate.js';
export { PkiError } from './errors.js';
export type { PkiErrorCode } from './errors.js';
export {
  createSigningRequest,
  DEFAULT_KEY_BITS,
  MIN_KEY_BITS,
  MIN_PASSPHRASE_LENGTH,
  MAX_KEY_BITS,
} from './signing-request.js';
export type { SigningRequest, SigningRequestOptions } from './signing-request.js';
export { checkSubject, isMzpLogin, normalizeSubject, PARTNERS_UNIT } from './subject.js';
export type { Subject, SubjectField, SubjectProblem } from './subject.js';
