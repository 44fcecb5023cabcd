import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { shellQuote, type InputFile } from '../files.js';
import { problem, type ConfigIssues } from '../problem.js';
import { recognize } from './recognize.js';
import { wrongKind } from './wrong-kind.js';

const KEY_LABEL = /^(?:(?:RSA|EC|DSA|ENCRYPTED) )?PRIVATE KEY$/;
const BLOCK = /^-----BEGIN ((?:(?:RSA|EC|DSA|ENCRYPTED) )?PRIVATE KEY)-----\s*$[\s\S]+?^-----END \1-----\s*$/m;
const WANTED = 'the PEM private key of the client certificate';

export interface GivenPassphrase {
  readonly variable: 'PSA_KEY_PASSPHRASE' | 'PSA_PFX_PASSPHRASE';
  readonly value: string | null;
  /** The variable is set but could not be read, which has been reported. */
  readonly broken: boolean;
}

export interface OpenedKey {
  readonly pem: string;
  readonly key: KeyObject;
  readonly encrypted: boolean;
}

/** Opens a PEM key: PKCS#1 or PKCS#8, plain or encrypted. Null after a problem. */
export function readKey(file: InputFile, passphrase: GivenPassphrase, issues: ConfigIssues): OpenedKey | null {
  const { problems, warnings } = issues;
  const found = recognize(file.bytes);
  if (found.kind !== 'pem' || !found.labels.some((label) => KEY_LABEL.test(label))) {
    problems.push(wrongKind(file, found, WANTED));
    return null;
  }
  const pem = BLOCK.exec(found.text)?.[0] ?? '';
  const encrypted = pem.includes('BEGIN ENCRYPTED ') || /^Proc-Type: 4,ENCRYPTED/m.test(pem);
  const shown = JSON.stringify(file.path);
  if (encrypted && passphrase.value === null) {
    if (passphrase.broken) return null;
    const fix = `Set it (or ${passphrase.variable}_FILE) to the passphrase of the key.`;
    problems.push(
      problem(passphrase.variable, 'PASSPHRASE_MISSING', `not set, but the key ${shown} is encrypted.`, fix),
    );
    return null;
  }
  try {
    const key = createPrivateKey(encrypted ? { key: pem, passphrase: passphrase.value ?? '' } : pem);
    if (!encrypted && passphrase.value !== null) {
      const detail = `set, but the key ${shown} is not encrypted.`;
      warnings.push(problem(passphrase.variable, 'UNUSED', detail, 'Unset it, or encrypt the key.'));
    }
    return { pem, key, encrypted };
  } catch (error) {
    problems.push(explain(error, file, encrypted, passphrase.variable));
    return null;
  }
}

function explain(error: unknown, { variable, path }: InputFile, encrypted: boolean, passphraseVariable: string) {
  const shown = JSON.stringify(path);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ERR_OSSL_EVP_UNSUPPORTED') {
    const quoted = shellQuote(path);
    const line = `openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in ${quoted} -out ${shellQuote(`${path}.new`)}`;
    const detail = `the key ${shown} is encrypted with an algorithm that OpenSSL 3 no longer supports.`;
    return problem(variable, 'ENCRYPTION_UNSUPPORTED', detail, `Encrypt it again: ${line}`);
  }
  // A wrong passphrase can yield valid padding (1 in 256); the error is then about the content.
  if (encrypted) {
    const detail = `does not decrypt the key ${shown}.`;
    return problem(
      passphraseVariable,
      'PASSPHRASE_WRONG',
      detail,
      'Use the passphrase that the key was encrypted with.',
    );
  }
  return problem(
    variable,
    'FILE_WRONG_KIND',
    `the key in ${shown} is damaged.`,
    `Copy the file again; it must be ${WANTED}.`,
  );
}
