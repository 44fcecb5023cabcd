import { X509Certificate } from 'node:crypto';
import type { InputFile } from '../files.js';
import { problem } from '../problem.js';
import type { ConfigIssues } from '../problem.js';
import { recognize } from './recognize.js';
import { wrongKind } from './wrong-kind.js';

const BLOCK = /^-----BEGIN CERTIFICATE-----$[^-]+^-----END CERTIFICATE-----\s*$/gm;
const DAY_MS = 86_400_000;
/** Days. The vendor takes a while to renew a certificate. */
export const EXPIRY_WARNING_DAYS = 30;

export interface Certificates {
  readonly pem: string;
  readonly list: readonly [X509Certificate, ...X509Certificate[]];
}

/** Every certificate of a PEM file, and nothing else of it; null after a problem was noted. */
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
    // Told below: OpenSSL's words on broken DER help nobody.
  }
  const detail = `the certificate in ${JSON.stringify(file.path)} is damaged.`;
  problems.push(problem(file.variable, 'FILE_WRONG_KIND', detail, `Copy the file again: it should be ${wanted}.`));
  return null;
}

/** Notes a client certificate that is out of its time, or soon will be. */
export function checkValidity(variable: string, certificate: X509Certificate, now: Date, findings: ConfigIssues): void {
  const from = new Date(certificate.validFrom);
  const to = new Date(certificate.validTo);
  const renew = 'Ask the vendor for a new one: `fleetgraph csr` makes the request.';
  if (to <= now) {
    const detail = `the client certificate expired on ${day(to)}.`;
    findings.problems.push(problem(variable, 'CERTIFICATE_EXPIRED', detail, renew));
  } else if (from > now) {
    const detail = `the client certificate is not valid before ${from.toISOString()}.`;
    findings.problems.push(problem(variable, 'CERTIFICATE_NOT_YET_VALID', detail, "Check this machine's clock."));
  } else if (to.getTime() - now.getTime() < EXPIRY_WARNING_DAYS * DAY_MS) {
    const detail = `the client certificate expires on ${day(to)}.`;
    findings.warnings.push(problem(variable, 'CERTIFICATE_EXPIRES_SOON', detail, renew));
  }
}

export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
