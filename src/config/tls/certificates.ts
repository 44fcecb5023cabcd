import { X509Certificate } from 'node:crypto';
import type { InputFile } from '../files.js';
import { problem, type ConfigIssues } from '../problem.js';
import { recognize } from './recognize.js';
import { wrongKind } from './wrong-kind.js';

const BLOCK = /^-----BEGIN CERTIFICATE-----$[^-]+^-----END CERTIFICATE-----\s*$/gm;
const DAY_MS = 86_400_000;
/** Days. Renewal by the vendor takes time. */
export const EXPIRY_WARNING_DAYS = 30;

export interface Certificates {
  readonly pem: string;
  readonly list: readonly [X509Certificate, ...X509Certificate[]];
}

/** The certificates of a PEM file, without anything else in it; null after a problem. */
export function readCertificates(file: InputFile, wanted: string, { problems }: ConfigIssues): Certificates | null {
  const found = recognize(file.bytes);
  if (found.kind !== 'pem' || !found.labels.includes('CERTIFICATE')) {
    problems.push(wrongKind(file, found, wanted));
    return null;
  }
  const blocks = found.text.match(BLOCK) ?? [];
  try {
    const [first, ...others] = blocks.map((block) => new X509Certificate(block));
    if (first !== undefined)
      return { pem: `${blocks.map((block) => block.trim()).join('\n')}\n`, list: [first, ...others] };
  } catch {
    // Reported below: OpenSSL's own messages about broken DER do not help.
  }
  const detail = `the certificate in ${JSON.stringify(file.path)} is damaged.`;
  problems.push(problem(file.variable, 'FILE_WRONG_KIND', detail, `Copy the file again; it must be ${wanted}.`));
  return null;
}

/** Reports a client certificate that is expired, not valid yet, or about to expire. */
export function checkValidity(variable: string, certificate: X509Certificate, now: Date, issues: ConfigIssues): void {
  const from = new Date(certificate.validFrom);
  const to = new Date(certificate.validTo);
  const renew = 'Request a new one from the vendor: `fleetgraph csr` creates the signing request.';
  if (to <= now) {
    const detail = `the client certificate expired on ${day(to)}.`;
    issues.problems.push(problem(variable, 'CERTIFICATE_EXPIRED', detail, renew));
  } else if (from > now) {
    const detail = `the client certificate is not valid before ${from.toISOString()}.`;
    issues.problems.push(problem(variable, 'CERTIFICATE_NOT_YET_VALID', detail, "Check this machine's clock."));
  } else if (to.getTime() - now.getTime() < EXPIRY_WARNING_DAYS * DAY_MS) {
    const detail = `the client certificate expires on ${day(to)}.`;
    issues.warnings.push(problem(variable, 'CERTIFICATE_EXPIRES_SOON', detail, renew));
  }
}

export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
