import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import type { Name } from '@peculiar/x509';
import { X509Certificate as ParsedCertificate } from '@peculiar/x509';
import { PkiError } from './errors.js';

/** Parts of a distinguished name; null if missing. */
export interface NameParts {
  readonly country: string | null;
  readonly state: string | null;
  readonly locality: string | null;
  readonly organization: string | null;
  readonly organizationalUnit: string | null;
  readonly commonName: string | null;
  readonly email: string | null;
}

export interface CertificateReport {
  readonly subject: NameParts;
  readonly issuer: NameParts;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** Subject alternative names, such as `DNS:localhost` and `IP Address:127.0.0.1`. */
  readonly san: readonly string[];
  /** Hexadecimal, capitals. */
  readonly serial: string;
}

/** Reads the first certificate of a PEM text, or a DER one. */
export function inspectCertificate(certificate: string | Buffer): CertificateReport {
  try {
    const native = new X509Certificate(certificate);
    const parsed = new ParsedCertificate(native.raw);
    return {
      subject: nameParts(parsed.subjectName),
      issuer: nameParts(parsed.issuerName),
      validFrom: parsed.notBefore,
      validTo: parsed.notAfter,
      san: native.subjectAltName?.split(', ') ?? [],
      serial: native.serialNumber,
    };
  } catch (cause) {
    throw new PkiError('CERTIFICATE_UNREADABLE', 'Not an X.509 certificate in PEM or DER.', { cause });
  }
}

function nameParts(name: Name): NameParts {
  const first = (type: string): string | null => name.getField(type)[0] ?? null;
  return {
    country: first('C'),
    state: first('ST'),
    locality: first('L'),
    organization: first('O'),
    organizationalUnit: first('OU'),
    commonName: first('CN'),
    email: first('E'),
  };
}
