import type { X509Certificate } from 'node:crypto';
import { given, isSecretGiven, readSecret, type Environment } from '../environment.js';
import { readInputFile, warnIfExposed, type InputFile } from '../files.js';
import { problem, type ConfigIssues } from '../problem.js';
import { checkValidity, day, readCertificates } from './certificates.js';
import { readKey, type GivenPassphrase } from './key.js';
import { readKeystore } from './keystore.js';

export type TlsConfig = { readonly ca?: string | undefined } & (
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string; readonly passphrase?: string | undefined }
  | { readonly kind: 'pfx'; readonly pfx: Buffer; readonly passphrase?: string | undefined }
  /** Plain http, which is allowed for loopback hosts only. */
  | { readonly kind: 'none' }
);

/** What could be read from the files. Each part is null after a problem. */
export interface TlsExamination {
  /** Where the certificate comes from; null if the variables do not determine it. */
  readonly source: 'pem' | 'pfx' | 'none' | null;
  /** Usable for a connection, although the certificate may be expired or not valid yet. */
  readonly material: TlsConfig | null;
  /** The client's own certificate. */
  readonly certificate: X509Certificate | null;
  /** The other certificates of its file. */
  readonly chain: readonly X509Certificate[];
  /** Whether the private key could be decrypted. */
  readonly keyOpened: boolean;
  /** Those of PSA_CA_FILE; null if it is not set or cannot be read. */
  readonly authorities: readonly X509Certificate[] | null;
}

const NOTHING = { material: null, certificate: null, chain: [], keyOpened: false } as const;
const PEM_CERTIFICATE = 'the PEM client certificate that the vendor signed';
const PEM_KEY = 'the PEM private key of the client certificate';
const PEM_CA = 'a PEM file with the CA certificates to trust';

export function readTls(environment: Environment, plain: boolean, now: Date, issues: ConfigIssues): TlsExamination {
  const ca = readAuthorities(environment, now, issues);
  const authorities = ca?.list ?? null;
  const source = chooseSource(environment, plain, issues);
  if (source === null) return { ...NOTHING, source, authorities };
  if (source === 'none') return { ...NOTHING, source, authorities, material: { kind: 'none', ca: ca?.pem } };
  const examined = source === 'pem' ? examinePem(environment, issues) : examinePfx(environment, issues);
  const variable = source === 'pem' ? 'PSA_CERT_FILE' : 'PSA_PFX_FILE';
  if (examined.certificate !== null) checkValidity(variable, examined.certificate, now, issues);
  const material = examined.material === null ? null : { ...examined.material, ca: ca?.pem };
  return { ...examined, source, authorities, material };
}

function chooseSource(environment: Environment, plain: boolean, issues: ConfigIssues): TlsExamination['source'] {
  const { problems, warnings } = issues;
  const [cert, key, pfx] = ['PSA_CERT_FILE', 'PSA_KEY_FILE', 'PSA_PFX_FILE'].map(
    (name) => given(environment, name) !== null,
  );
  if (pfx && (cert || key)) {
    const detail = `set together with ${cert ? 'PSA_CERT_FILE' : 'PSA_KEY_FILE'}.`;
    problems.push(
      problem('PSA_PFX_FILE', 'CONFLICT', detail, 'Set either the keystore, or the PEM certificate and key.'),
    );
    return null;
  }
  const unused = pfx ? 'PSA_KEY_PASSPHRASE' : 'PSA_PFX_PASSPHRASE';
  if (isSecretGiven(environment, unused)) {
    const detail = `set without ${pfx ? 'PSA_KEY_FILE' : 'PSA_PFX_FILE'}.`;
    warnings.push(problem(unused, 'UNUSED', detail, 'Unset it.'));
  }
  if (pfx) return 'pfx';
  if (cert || key) return 'pem';
  if (plain) return 'none';
  const fix = `Set it to the path of ${PEM_CERTIFICATE}, and PSA_KEY_FILE to that of its key; or set PSA_PFX_FILE to a PKCS#12 keystore.`;
  problems.push(problem('PSA_CERT_FILE', 'MISSING', 'not set.', fix));
  return null;
}

type Examined = Pick<TlsExamination, 'material' | 'certificate' | 'chain' | 'keyOpened'>;

function examinePem(environment: Environment, issues: ConfigIssues): Examined {
  const certificateFile = readNamed(environment, 'PSA_CERT_FILE', PEM_CERTIFICATE, issues);
  const keyFile = readNamed(environment, 'PSA_KEY_FILE', PEM_KEY, issues);
  const passphrase = readPassphrase(environment, 'PSA_KEY_PASSPHRASE', issues);
  const certificates = certificateFile && readCertificates(certificateFile, PEM_CERTIFICATE, issues);
  const opened = keyFile && readKey(keyFile, passphrase, issues);
  if (keyFile !== null) warnIfExposed(keyFile, 'the private key', issues);
  const [certificate = null, ...chain] = certificates?.list ?? [];
  const partial = { certificate, chain, keyOpened: opened !== null };
  if (certificates === null || certificate === null || opened === null) return { ...partial, material: null };
  if (!certificate.checkPrivateKey(opened.key)) {
    const matchesOther = chain.some((other) => other.checkPrivateKey(opened.key));
    const detail = 'the key does not match the certificate of PSA_CERT_FILE.';
    const fix = matchesOther
      ? 'It matches another certificate of that file: put that one first.'
      : 'Use the key that the signing request of this certificate was created with.';
    issues.problems.push(problem('PSA_KEY_FILE', 'KEY_MISMATCH', detail, fix));
    return { ...partial, material: null };
  }
  const secret = opened.encrypted && passphrase.value !== null ? { passphrase: passphrase.value } : {};
  return { ...partial, material: { kind: 'pem', cert: certificates.pem, key: opened.pem, ...secret } };
}

function examinePfx(environment: Environment, issues: ConfigIssues): Examined {
  const file = readNamed(environment, 'PSA_PFX_FILE', 'a PKCS#12 keystore', issues);
  const passphrase = readPassphrase(environment, 'PSA_PFX_PASSPHRASE', issues);
  if (file === null) return NOTHING;
  const certificate = readKeystore(file, passphrase, issues);
  if (certificate === null) return NOTHING;
  if (passphrase.value === null) warnIfExposed(file, 'the keystore without a passphrase', issues);
  const secret = passphrase.value === null ? {} : { passphrase: passphrase.value };
  return { material: { kind: 'pfx', pfx: file.bytes, ...secret }, certificate, chain: [], keyOpened: true };
}

function readAuthorities(environment: Environment, now: Date, issues: ConfigIssues) {
  const path = given(environment, 'PSA_CA_FILE');
  if (path === null) return null;
  const file = readInputFile({ variable: 'PSA_CA_FILE', path, wanted: PEM_CA }, issues);
  const certificates = file && readCertificates(file, PEM_CA, issues);
  for (const certificate of certificates?.list ?? []) {
    const to = new Date(certificate.validTo);
    if (to > now) continue;
    const detail = `contains a CA certificate that expired on ${day(to)}.`;
    issues.warnings.push(
      problem('PSA_CA_FILE', 'CERTIFICATE_EXPIRED', detail, 'Request the current one from the vendor.'),
    );
  }
  return certificates;
}

function readNamed(environment: Environment, variable: string, wanted: string, issues: ConfigIssues): InputFile | null {
  const path = given(environment, variable);
  if (path !== null) return readInputFile({ variable, path, wanted }, issues);
  issues.problems.push(problem(variable, 'MISSING', 'not set.', `Set it to the path of ${wanted}.`));
  return null;
}

function readPassphrase(
  environment: Environment,
  variable: GivenPassphrase['variable'],
  issues: ConfigIssues,
): GivenPassphrase {
  const value = readSecret(environment, variable, issues);
  return { variable, value, broken: value === null && isSecretGiven(environment, variable) };
}
