import { shellQuote, type InputFile } from '../files.js';
import { problem, type Problem, type ProblemCode } from '../problem.js';
import type { FileKind } from './recognize.js';

/** The problem for a file of another kind than expected: what it is, and how to convert it. */
export function wrongKind(file: InputFile, found: FileKind, wanted: string): Problem {
  const [detail, fix, code = 'FILE_WRONG_KIND'] = explain(file, found, wanted);
  return problem(file.variable, code, `${JSON.stringify(file.path)} ${detail}`, fix);
}

function explain(file: InputFile, found: FileKind, wanted: string): [detail: string, fix: string, code?: ProblemCode] {
  const path = shellQuote(file.path);
  const target = (extension: string): string => shellQuote(`${file.path.replace(/\.[^./]+$/, '')}.${extension}`);
  const instead = `Set it to the path of ${wanted}.`;
  switch (found.kind) {
    case 'jks':
    case 'jceks': {
      const type = found.kind.toUpperCase();
      const convert = `keytool -importkeystore -srckeystore ${path} -srcstoretype ${type} -destkeystore ${target('p12')} -deststoretype PKCS12`;
      const detail = `is a Java keystore of the old type ${type}, which only Java supports.`;
      return [detail, `Convert it and set PSA_PFX_FILE to the result: ${convert}`, 'KEYSTORE_UNSUPPORTED'];
    }
    case 'pkcs12':
      return ['is a PKCS#12 keystore.', 'Set PSA_PFX_FILE to it, and unset PSA_CERT_FILE and PSA_KEY_FILE.'];
    case 'der-certificate':
      return [
        'is a certificate in DER, not in PEM.',
        `Convert it: openssl x509 -inform DER -in ${path} -out ${target('pem')}`,
      ];
    case 'der-key':
      return ['is a key in DER, not in PEM.', `Convert it: openssl pkey -inform DER -in ${path} -out ${target('pem')}`];
    case 'unknown':
      return [`is not ${wanted}.`, instead];
    case 'pem':
      return explainPem(file, found.labels, wanted, path, target('pem'));
  }
}

function explainPem(
  { variable }: InputFile,
  labels: readonly string[],
  wanted: string,
  path: string,
  target: string,
): [detail: string, fix: string] {
  const instead = `Set it to the path of ${wanted}.`;
  const has = (pattern: RegExp): boolean => labels.some((label) => pattern.test(label));
  if (has(/CERTIFICATE REQUEST$/)) {
    return [
      'is a signing request, not a certificate.',
      'Send it to the vendor, and use the certificate that comes back.',
    ];
  }
  if (has(/^OPENSSH PRIVATE KEY$/)) return ['is an SSH key.', instead];
  if (has(/PRIVATE KEY$/)) {
    const swapped = variable === 'PSA_CERT_FILE' ? ' Are PSA_CERT_FILE and PSA_KEY_FILE swapped?' : '';
    return ['contains a private key but no certificate.', `${instead}${swapped}`];
  }
  if (has(/^(TRUSTED |X509 )?CERTIFICATE$/)) {
    if (variable !== 'PSA_KEY_FILE') return ['is PEM, but a certificate is expected in another form.', instead];
    return ['contains a certificate but no private key.', `${instead} Are PSA_CERT_FILE and PSA_KEY_FILE swapped?`];
  }
  if (has(/^(PKCS7|CMS)$/)) {
    const line = `openssl pkcs7 -print_certs -in ${path} -out ${target}`;
    return ['is a PKCS#7 bundle of certificates.', `Convert it: ${line}`];
  }
  if (has(/PUBLIC KEY$/)) return ['is a public key.', instead];
  return [`is not ${wanted}.`, instead];
}
