import type { X509Certificate } from 'node:crypto';
import { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { shellQuote, type InputFile } from '../files.js';
import { problem, type ConfigIssues, type Problem } from '../problem.js';
import type { GivenPassphrase } from './key.js';
import { recognize } from './recognize.js';
import { wrongKind } from './wrong-kind.js';

/** Opens a PKCS#12 keystore and returns the certificate of its key; null after a problem. */
export function readKeystore(
  file: InputFile,
  passphrase: GivenPassphrase,
  { problems }: ConfigIssues,
): X509Certificate | null {
  const found = recognize(file.bytes);
  if (found.kind !== 'pkcs12') {
    problems.push(found.kind === 'pem' ? pemInstead(file) : wrongKind(file, found, 'a PKCS#12 keystore (.p12, .pfx)'));
    return null;
  }
  if (passphrase.broken) return null;
  try {
    const certificate = open(file.bytes, passphrase.value);
    if (certificate !== undefined) return certificate;
    problems.push(lacksKey(file));
  } catch (error) {
    problems.push(explain(error, file, passphrase));
  }
  return null;
}

/** Node has no API to read a keystore: a socket that never connects returns its certificate. */
function open(pfx: Buffer, passphrase: string | null): X509Certificate | undefined {
  const secureContext = createSecureContext(passphrase === null ? { pfx } : { pfx, passphrase });
  const nowhere = new Duplex({
    read: () => undefined,
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const socket = new TLSSocket(nowhere, { secureContext });
  try {
    return socket.getX509Certificate();
  } finally {
    socket.destroy();
  }
}

function pemInstead({ variable, path }: InputFile): Problem {
  const fix = 'Set PSA_CERT_FILE and PSA_KEY_FILE instead, and unset PSA_PFX_FILE.';
  return problem(variable, 'FILE_WRONG_KIND', `${JSON.stringify(path)} is PEM, not a PKCS#12 keystore.`, fix);
}

function lacksKey({ variable, path }: InputFile): Problem {
  const fix =
    'Put the client certificate and its private key into one keystore: openssl pkcs12 -export -inkey KEY -in CERTIFICATE -out KEYSTORE';
  return problem(
    variable,
    'FILE_WRONG_KIND',
    `${JSON.stringify(path)} does not contain a private key with its certificate.`,
    fix,
  );
}

/** OpenSSL verifies the MAC of the keystore first, so "unsupported" means that the passphrase is right. */
function explain(error: unknown, file: InputFile, passphrase: GivenPassphrase): Problem {
  const { variable, path } = file;
  const { code, message } = error as NodeJS.ErrnoException;
  const shown = JSON.stringify(path);
  if (code === 'ERR_CRYPTO_UNSUPPORTED_OPERATION' || code === 'ERR_OSSL_EVP_UNSUPPORTED') {
    const target = path.replace(/\.[^./]+$/, '');
    const [source, between, result] = [path, `${target}.tmp.pem`, `${target}.new.p12`].map(shellQuote);
    const line = `openssl pkcs12 -legacy -in ${source} -aes256 -out ${between} && openssl pkcs12 -export -in ${between} -out ${result}`;
    const detail = `the keystore ${shown} is encrypted with an algorithm (RC2) that OpenSSL 3 no longer supports.`;
    return problem(
      variable,
      'ENCRYPTION_UNSUPPORTED',
      detail,
      `Encrypt it again, then set ${variable} to the result: ${line}`,
    );
  }
  if (message === 'mac verify failure') {
    if (passphrase.value === null) {
      const fix = `Set it (or ${passphrase.variable}_FILE) to the passphrase of the keystore.`;
      return problem(passphrase.variable, 'PASSPHRASE_MISSING', `not set, but the keystore ${shown} has one.`, fix);
    }
    const fix = 'Use the passphrase that the keystore was encrypted with.';
    return problem(passphrase.variable, 'PASSPHRASE_WRONG', `does not decrypt the keystore ${shown}.`, fix);
  }
  if (code === 'ERR_CRYPTO_OPERATION_FAILED') return lacksKey(file);
  return problem(variable, 'FILE_WRONG_KIND', `the keystore ${shown} is damaged.`, 'Copy the file again.');
}
