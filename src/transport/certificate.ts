import { UpstreamError } from './errors.js';
import type { UpstreamErrorOptions } from './errors.js';
import type { OwnCertificate } from './material.js';

/** What is known when the upstream turns our certificate down. */
export interface Standing {
  readonly certificate: OwnCertificate | null;
  readonly caGiven: boolean;
  /** Whether the connection is encrypted at all. */
  readonly encrypted: boolean;
  readonly now: () => number;
}

/** The day, as ISO 8601: an operator compares days, and a log sorts them. */
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Our certificate is out of its validity: that explains any refusal. Null if it is not, or if there is none. */
export function invalidByDate(
  { certificate, now }: Standing,
  options: UpstreamErrorOptions = {},
): UpstreamError | null {
  if (certificate === null) return null;
  if (now() > certificate.notAfter.getTime()) {
    const message = `The client certificate expired on ${day(certificate.notAfter)}: install its renewal.`;
    return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_EXPIRED', message, options);
  }
  if (now() < certificate.notBefore.getTime()) {
    const message = `The client certificate is not valid before ${day(certificate.notBefore)}: check this machine's clock, or wait.`;
    return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_NOT_YET_VALID', message, options);
  }
  return null;
}

/** The upstream says in so many words (Q01, a TLS alert) that the certificate has expired, whatever our clock says. */
export function saidExpired(standing: Standing, options: UpstreamErrorOptions): UpstreamError {
  const { certificate } = standing;
  const message =
    certificate === null
      ? 'The upstream says that the client certificate has expired, and none is given: check what stands between here and the upstream.'
      : `The upstream says that the client certificate has expired; the one given is valid until ${day(certificate.notAfter)}: check this machine's clock, and that the renewed certificate is known to the upstream.`;
  const own = invalidByDate(standing, options);
  return own?.reason === 'CERTIFICATE_EXPIRED'
    ? own
    : new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_EXPIRED', message, options);
}

export function missing(options: UpstreamErrorOptions): UpstreamError {
  const message =
    'The upstream asks for a client certificate and none was given: configure the certificate and its key.';
  return new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_MISSING', message, options);
}

/** Missing if we have none, expired if we can see that, else refused for a reason that only the upstream knows. */
export function turnedDown(standing: Standing, options: UpstreamErrorOptions): UpstreamError {
  if (standing.certificate === null) return missing(options);
  const hint = standing.certificate.signedByCa === false ? ' It is not signed by the CA given, which may be why.' : '';
  const message = `The upstream refuses the client certificate: check that it is the one issued by the upstream's CA for this login.${hint}`;
  return (
    invalidByDate(standing, options) ?? new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_REJECTED', message, options)
  );
}
