import type { X509Certificate } from 'node:crypto';
import { readInputFile, warnIfExposed } from '../files.js';
import type { InputFile } from '../files.js';
import { problem } from '../problem.js';
import type { ConfigIssues } from '../problem.js';
import { given, isSecretGiven, readSecret } from '../secrets.js';
import type { Environment } from '../variables.js';
import { checkValidity, day, readCertificates } from './certificates.js';
import { readKey } from './key.js';
import type { GivenPassphrase } from './key.js';
import { readKeystore } from './keystore.js';

export type TlsConfig = { readonly ca?: string | undefined } & (
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string; readonly passphrase?: string | undefined }
  | { readonly kind: 'pfx'; readonly pfx: Buffer; readonly passphrase?: string | undefined }
  /** Plain http to a loopback host, and nothing else. */
  | { readonly kind: 'none' }
);

/** How far the files could be read: each piece is null where a problem stands before it. */
export interface TlsExamination {
  /** Where the certificate comes from; null when the variables do not tell. */
  readonly source: 'pem' | 'pfx' | 'none' | null;
  /** Usable for a connection, though the certificate may be out of its time. */
  readonly material: TlsConfig | null;
  /** The client's own certificate. */
  readonly certificate: X509Certificate | null;
  /** Certificates that came along with it. */
  readonly chain: readonly X509Certificate[];
  /** The private key could be opened. */
  readonly keyOpened: boolean;
  /** Those of PSA_CA_FILE; null without the file or when it cannot be read. */
  readonly authorities: readonly X509Certificate[] | null;
}

const NOTHING = { material: null, certificate: null, chain: [], keyOpened: false } as const;
const PEM_CERTIFICATE = 'the PEM client certificate that the vendor signed';
const PEM_KEY = 'the PEM private key of the client certificate';
const PEM_CA = 'a PEM file with the CA certificates to trust';

export function readTls(environment: Environment, plain: boolean, now: Date, findings: ConfigIssues): TlsExamination {
  const ca = readAuthorities(environment, now, findings);
  const authorities = ca?.list ?? null;
  const source = chooseSource(environment, plain, findings);
  if (source === null) return { ...NOTHING, source, authorities };
  if (source === 'none') return { ...NOTHING, source, authorities, material: { kind: 'none', ca: ca?.pem } };
  const examined = source === 'pem' ? examinePem(environment, findings) : examinePfx(environment, findings);
  const variable = source === 'pem' ? 'PSA_CERT_FILE' : 'PSA_PFX_FILE';
  if (examined.certificate !== null) checkValidity(variable, examined.certificate, now, findings);
  const material = examined.material === null ? null : { ...examined.material, ca: ca?.pem };
  return { ...examined, source, authorities, material };
}

function chooseSource(environment: Environment, plain: boolean, findings: ConfigIssues): TlsExamination['source'] {
  const { problems, warnings } = findings;
  const [cert, key, pfx] = ['PSA_CERT_FILE', 'PSA_KEY_FILE', 'PSA_PFX_FILE'].map(
    (name) => given(environment, name) !== null,
  );
  if (pfx && (cert || key)) {
    const detail = `set, and ${cert ? 'PSA_CERT_FILE' : 'PSA_KEY_FILE'} too.`;
    problems.push(
      problem('PSA_PFX_FILE', 'CONFLICT', detail, 'Give either the keystore, or the PEM certificate and key.'),
    );
    return null;
  }
  const unused = pfx ? 'PSA_KEY_PASSPHRASE' : 'PSA_PFX_PASSPHRASE';
  if (isSecretGiven(environment, unused)) {
    const detail = `set, but there is no ${pfx ? 'PSA_KEY_FILE' : 'PSA_PFX_FILE'}.`;
    warnings.push(problem(unused, 'UNUSED', detail, 'Unset it.'));
  }
  if (pfx) return 'pfx';
  if (cert || key) return 'pem';
  if (plain) return 'none';
  const fix = `Give the path of ${PEM_CERTIFICATE} and, in PSA_KEY_FILE, of its key; or of a PKCS#12 keystore in PSA_PFX_FILE.`;
  problems.push(problem('PSA_CERT_FILE', 'MISSING', 'not set.', fix));
  return null;
}

type Examined = Pick<TlsExamination, 'material' | 'certificate' | 'chain' | 'keyOpened'>;

function examinePem(environment: Environment, findings: ConfigIssues): Examined {
  const certificateFile = readNamed(environment, 'PSA_CERT_FILE', PEM_CERTIFICATE, findings);
  const keyFile = readNamed(environment, 'PSA_KEY_FILE', PEM_KEY, findings);
  const passphrase = readPassphrase(environment, 'PSA_KEY_PASSPHRASE', findings);
  const certificates = certificateFile && readCertificates(certificateFile, PEM_CERTIFICATE, findings);
  const opened = keyFile && readKey(keyFile, passphrase, findings);
  const warning = keyFile && warnIfExposed(keyFile, 'the private key');
  if (warning) findings.warnings.push(warning);
  const [certificate = null, ...chain] = certificates?.list ?? [];
  const partial = { certificate, chain, keyOpened: opened !== null };
  if (certificates === null || certificate === null || opened === null) return { ...partial, material: null };
  if (!certificate.checkPrivateKey(opened.key)) {
    const fitting = chain.some((other) => other.checkPrivateKey(opened.key));
    const detail = 'the key does not fit the certificate of PSA_CERT_FILE.';
    const fix = fitting
      ? 'It fits another certificate of that file: put that one first.'
      : 'Give the key that the signing request of this certificate was made with.';
    findings.problems.push(problem('PSA_KEY_FILE', 'KEY_MISMATCH', detail, fix));
    return { ...partial, material: null };
  }
  const secret = opened.encrypted && passphrase.value !== null ? { passphrase: passphrase.value } : {};
  return { ...partial, material: { kind: 'pem', cert: certificates.pem, key: opened.pem, ...secret } };
}

function examinePfx(environment: Environment, findings: ConfigIssues): Examined {
  const file = readNamed(environment, 'PSA_PFX_FILE', 'a PKCS#12 keystore', findings);
  const passphrase = readPassphrase(environment, 'PSA_PFX_PASSPHRASE', findings);
  if (file === null) return NOTHING;
  const certificate = readKeystore(file, passphrase, findings);
  if (certificate === null) return NOTHING;
  if (passphrase.value === null) {
    const warning = warnIfExposed(file, 'the keystore without a passphrase');
    if (warning) findings.warnings.push(warning);
  }
  const secret = passphrase.value === null ? {} : { passphrase: passphrase.value };
  return { material: { kind: 'pfx', pfx: file.bytes, ...secret }, certificate, chain: [], keyOpened: true };
}

function readAuthorities(environment: Environment, now: Date, findings: ConfigIssues) {
  const path = given(environment, 'PSA_CA_FILE');
  if (path === null) return null;
  const file = readInputFile({ variable: 'PSA_CA_FILE', path, wanted: PEM_CA }, findings);
  const certificates = file && readCertificates(file, PEM_CA, findings);
  for (const certificate of certificates?.list ?? []) {
    const to = new Date(certificate.validTo);
    if (to > now) continue;
    const detail = `holds a CA certificate that expired on ${day(to)}.`;
    findings.warnings.push(
      problem('PSA_CA_FILE', 'CERTIFICATE_EXPIRED', detail, 'Ask the vendor for the current one.'),
    );
  }
  return certificates;
}

function readNamed(
  environment: Environment,
  variable: string,
  wanted: string,
  findings: ConfigIssues,
): InputFile | null {
  const path = given(environment, variable);
  if (path !== null) return readInputFile({ variable, path, wanted }, findings);
  findings.problems.push(problem(variable, 'MISSING', 'not set.', `Give the path of ${wanted}.`));
  return null;
}

function readPassphrase(
  environment: Environment,
  variable: GivenPassphrase['variable'],
  findings: ConfigIssues,
): GivenPassphrase {
  const value = readSecret(environment, variable, findings);
  return { variable, value, broken: value === null && isSecretGiven(environment, variable) };
}
