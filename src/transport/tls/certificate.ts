import { UpstreamError } from '../errors.js';
import type { UpstreamErrorOptions } from '../errors.js';
import type { OwnCertificate } from './material.js';

/** What explains why the upstream rejects our certificate. */
export interface CertificateContext {
  readonly certificate: OwnCertificate | null;
  readonly caGiven: boolean;
  /** Whether the connection uses TLS. */
  readonly encrypted: boolean;
  readonly now: () => number;
}

/** The day in ISO 8601. */
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The error for a certificate that is expired or not yet valid. Null if it is valid or missing. */
export function invalidByDate(
  { certificate, now }: CertificateContext,
  options: UpstreamErrorOptions = {},
): UpstreamError | null {
  if (certificate === null) return null;
  if (now() > certificate.notAfter.getTime()) {
    const message = `The client certificate expired on ${day(certificate.notAfter)}: install the renewed certificate.`;
    return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_EXPIRED', message, options);
  }
  if (now() < certificate.notBefore.getTime()) {
    const message = `The client certificate is not valid before ${day(certificate.notBefore)}: check this machine's clock, or wait.`;
    return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_NOT_YET_VALID', message, options);
  }
  return null;
}

/** The upstream reports an expired certificate (Q01, a TLS alert). Our own clock may disagree. */
export function reportedExpired(certificateContext: CertificateContext, options: UpstreamErrorOptions): UpstreamError {
  const { certificate } = certificateContext;
  const message =
    certificate === null
      ? 'The upstream reports an expired client certificate, but none is configured: check any proxy or gateway in between.'
      : `The upstream reports an expired client certificate, but the configured one is valid until ${day(certificate.notAfter)}: check this machine's clock, and that the upstream knows the renewed certificate.`;
  const own = invalidByDate(certificateContext, options);
  return own?.reason === 'CERTIFICATE_EXPIRED'
    ? own
    : new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_EXPIRED', message, options);
}

export function missing(options: UpstreamErrorOptions): UpstreamError {
  const message =
    'The upstream requires a client certificate and none is configured: configure the certificate and its key.';
  return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_MISSING', message, options);
}

/** The client certificate is missing, expired, or rejected for a reason that only the upstream knows. */
export function rejected(certificateContext: CertificateContext, options: UpstreamErrorOptions): UpstreamError {
  if (certificateContext.certificate === null) return missing(options);
  const hint =
    certificateContext.certificate.signedByCa === false
      ? ' It is not signed by the configured CA, which may be the cause.'
      : '';
  const message = `The upstream rejects the client certificate: check that it was issued by the upstream's CA for this login.${hint}`;
  return (
    invalidByDate(certificateContext, options) ??
    new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_REJECTED', message, options)
  );
}
