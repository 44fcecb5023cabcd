import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { types } from 'node:util';
import { codeOf, UpstreamError } from '../errors.js';

/** The client's side of mutual TLS, as file contents. */
export type TlsMaterial = {
  /** PEM, one certificate or several; replaces the public CAs. */
  readonly ca?: string | undefined;
} & (
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string; readonly passphrase?: string | undefined }
  | { readonly kind: 'pfx'; readonly pfx: Buffer; readonly passphrase?: string | undefined }
  /** Plain HTTP, or a test without a certificate. */
  | { readonly kind: 'none' }
);

/** The properties of our certificate that errors mention. */
export interface OwnCertificate {
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SHA-256 in hexadecimal pairs, as `openssl x509 -fingerprint -sha256` writes it. Not secret. */
  readonly fingerprint: string;
  /** Whether a configured CA has signed it (the vendor's CA signs both sides); null without a configured CA. */
  readonly signedByCa: boolean | null;
}

/** Reads and checks all key material, so that mistakes show at startup. Throws UpstreamError (UPSTREAM_TLS). */
export function readMaterial(tls: TlsMaterial): OwnCertificate | null {
  const cas = tls.ca === undefined ? null : readCas(tls.ca);
  const certificate = tls.kind === 'pem' ? readPem(tls) : tls.kind === 'pfx' ? readPfx(tls) : null;
  if (certificate === null) return null;
  return {
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    fingerprint: certificate.fingerprint256,
    signedByCa: cas && cas.some((ca) => certificate.checkIssued(ca) && certificate.verify(ca.publicKey)),
  };
}

function readCas(pem: string): readonly X509Certificate[] {
  const blocks =
    pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g) ??
    [];
  try {
    const cas = blocks.map((block) => new X509Certificate(block));
    if (cas.length > 0) return cas;
  } catch (cause) {
    throw unusable(
      'CA_UNREADABLE',
      'The CA file contains a certificate that cannot be read: check that its PEM text is complete.',
      cause,
    );
  }
  throw unusable('CA_UNREADABLE', 'The CA file contains no certificate: it must be PEM text with "BEGIN CERTIFICATE".');
}

function readPem({ cert, key: text, passphrase }: Extract<TlsMaterial, { kind: 'pem' }>): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(cert);
  } catch (cause) {
    throw unusable(
      'CERTIFICATE_UNREADABLE',
      'The client certificate cannot be read: it must be PEM text with "BEGIN CERTIFICATE".',
      cause,
    );
  }
  const key = readKey(text, passphrase);
  if (!certificate.checkPrivateKey(key)) {
    throw unusable(
      'KEY_MISMATCH',
      'The private key does not match the client certificate: check that both belong to the same signing request.',
    );
  }
  return checkedByTls({ cert, key: text, passphrase }, certificate);
}

function readKey(text: string, passphrase: string | undefined): KeyObject {
  const isEncrypted = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type:\s*4,\s*ENCRYPTED/.test(text);
  if (isEncrypted && (passphrase === undefined || passphrase === '')) {
    throw unusable('WRONG_PASSPHRASE', 'The private key is encrypted: configure its passphrase.');
  }
  try {
    return createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    // A wrong passphrase may decrypt to garbage, so the error's code does not identify it.
    throw isEncrypted
      ? unusable(
          'WRONG_PASSPHRASE',
          'The passphrase does not decrypt the private key: check the passphrase, and that the key file is not damaged.',
          cause,
        )
      : unusable('KEY_UNREADABLE', 'The private key cannot be read: it must be PEM text, PKCS#8 or PKCS#1.', cause);
  }
}

function readPfx({ pfx, passphrase }: Extract<TlsMaterial, { kind: 'pfx' }>): X509Certificate {
  let der: unknown;
  try {
    // Node's only access to a keystore's certificate. Untyped, so the result is checked.
    const { context } = createSecureContext({ pfx, passphrase }) as { context: { getCertificate?: () => unknown } };
    der = context.getCertificate?.();
  } catch (cause) {
    throw pfxFailure(cause);
  }
  if (!types.isUint8Array(der)) {
    throw unusable(
      'PFX_UNREADABLE',
      'The keystore contains no client certificate with a private key: export both into it.',
    );
  }
  return new X509Certificate(der);
}

function pfxFailure(cause: unknown): UpstreamError {
  const text = types.isNativeError(cause) ? cause.message : '';
  if (/mac verify/i.test(text))
    return unusable('WRONG_PASSPHRASE', 'The passphrase does not decrypt the keystore: check the passphrase.', cause);
  if (/unsupported/i.test(text)) {
    return unusable(
      'PFX_UNREADABLE',
      'The keystore uses an outdated encryption (such as RC2-40): convert it with "openssl pkcs12 -legacy" and "openssl pkcs12 -export", or with a current keytool.',
      cause,
    );
  }
  if (/key values mismatch/i.test(text))
    return unusable(
      'KEY_MISMATCH',
      'The private key in the keystore does not match its certificate: export the keystore again.',
      cause,
    );
  return unusable(
    'PFX_UNREADABLE',
    'The keystore cannot be read: it must be PKCS#12 (a .p12 or .pfx file, or a keystore of keytool in Java 9 or later).',
    cause,
  );
}

/** OpenSSL may still reject the pair, for example a key too small for its security level. */
function checkedByTls(
  options: { cert: string; key: string; passphrase: string | undefined },
  certificate: X509Certificate,
): X509Certificate {
  try {
    createSecureContext(options);
    return certificate;
  } catch (cause) {
    const why = codeOf(cause) === '' ? '' : ` (${codeOf(cause)})`;
    throw unusable(
      'CERTIFICATE_UNREADABLE',
      `OpenSSL rejects the client certificate or its key${why}: request a certificate with a stronger key.`,
      cause,
    );
  }
}

function unusable(reason: UpstreamError['reason'], message: string, cause?: unknown): UpstreamError {
  return new UpstreamError('UPSTREAM_TLS', reason, message, { cause });
}
