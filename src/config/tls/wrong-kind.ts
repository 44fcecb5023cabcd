import { shellQuote } from '../files.js';
import type { InputFile } from '../files.js';
import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { FileKind } from './recognize.js';

/** The words for a file that is something else than the variable asks for: what it is, and what to do with it. */
export function wrongKind(file: InputFile, found: FileKind, wanted: string): Problem {
  const [detail, fix, code = 'FILE_WRONG_KIND'] = words(file, found, wanted);
  return problem(file.variable, code, `${JSON.stringify(file.path)} ${detail}`, fix);
}

function words(file: InputFile, found: FileKind, wanted: string): [detail: string, fix: string, code?: ProblemCode] {
  const path = shellQuote(file.path);
  const target = (extension: string): string => shellQuote(`${file.path.replace(/\.[^./]+$/, '')}.${extension}`);
  const way = `Give the path of ${wanted}.`;
  switch (found.kind) {
    case 'jks':
    case 'jceks': {
      const type = found.kind.toUpperCase();
      const convert = `keytool -importkeystore -srckeystore ${path} -srcstoretype ${type} -destkeystore ${target('p12')} -deststoretype PKCS12`;
      const detail = `is a Java keystore of the old type ${type}, which only Java reads.`;
      return [detail, `Convert it and set PSA_PFX_FILE to the result: ${convert}`, 'KEYSTORE_UNSUPPORTED'];
    }
    case 'pkcs12':
      return ['is a PKCS#12 keystore.', 'Set PSA_PFX_FILE to it, and leave PSA_CERT_FILE and PSA_KEY_FILE unset.'];
    case 'der-certificate':
      return [
        'is a certificate in DER, not in PEM.',
        `Convert it: openssl x509 -inform DER -in ${path} -out ${target('pem')}`,
      ];
    case 'der-key':
      return ['is a key in DER, not in PEM.', `Convert it: openssl pkey -inform DER -in ${path} -out ${target('pem')}`];
    case 'unknown':
      return [`is not ${wanted}.`, way];
    case 'pem':
      return pemWords(file, found.labels, wanted, path, target('pem'));
  }
}

function pemWords(
  { variable }: InputFile,
  labels: readonly string[],
  wanted: string,
  path: string,
  target: string,
): [detail: string, fix: string] {
  const way = `Give the path of ${wanted}.`;
  const has = (pattern: RegExp): boolean => labels.some((label) => pattern.test(label));
  if (has(/CERTIFICATE REQUEST$/)) {
    return [
      'is a signing request, not a certificate.',
      'Send it to the vendor, and give the certificate that comes back.',
    ];
  }
  if (has(/^OPENSSH PRIVATE KEY$/)) return ['is an SSH key.', way];
  if (has(/PRIVATE KEY$/)) {
    const swapped = variable === 'PSA_CERT_FILE' ? ' Are PSA_CERT_FILE and PSA_KEY_FILE swapped?' : '';
    return ['holds a private key and no certificate.', `${way}${swapped}`];
  }
  if (has(/^(TRUSTED |X509 )?CERTIFICATE$/)) {
    if (variable !== 'PSA_KEY_FILE') return ['is PEM, but a certificate is expected in another form.', way];
    return ['holds a certificate and no private key.', `${way} Are PSA_CERT_FILE and PSA_KEY_FILE swapped?`];
  }
  if (has(/^(PKCS7|CMS)$/)) {
    const line = `openssl pkcs7 -print_certs -in ${path} -out ${target}`;
    return ['is a PKCS#7 bundle of certificates.', `Convert it: ${line}`];
  }
  if (has(/PUBLIC KEY$/)) return ['is a public key.', way];
  return [`is not ${wanted}.`, way];
}
