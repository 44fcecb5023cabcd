import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { shellQuote } from '../files.js';
import type { InputFile } from '../files.js';
import { problem } from '../problem.js';
import type { ConfigIssues } from '../problem.js';
import { recognize } from './recognize.js';
import { wrongKind } from './wrong-kind.js';

const KEY_LABEL = /^(?:(?:RSA|EC|DSA|ENCRYPTED) )?PRIVATE KEY$/;
const BLOCK = /^-----BEGIN ((?:(?:RSA|EC|DSA|ENCRYPTED) )?PRIVATE KEY)-----\s*$[\s\S]+?^-----END \1-----\s*$/m;
const WANTED = 'the PEM private key of the client certificate';

/** Where a passphrase may come from, for the words of an error. */
export interface GivenPassphrase {
  readonly variable: 'PSA_KEY_PASSPHRASE' | 'PSA_PFX_PASSPHRASE';
  readonly value: string | null;
  /** The variable is set, but its file could not be read: that is told already. */
  readonly broken: boolean;
}

export interface OpenedKey {
  readonly pem: string;
  readonly key: KeyObject;
  readonly encrypted: boolean;
}

/** Opens a PEM key, PKCS#1 or PKCS#8, plain or encrypted; null after a problem was noted. */
export function readKey(file: InputFile, passphrase: GivenPassphrase, findings: ConfigIssues): OpenedKey | null {
  const { problems, warnings } = findings;
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
      problem(passphrase.variable, 'PASSPHRASE_MISSING', `not set, and the key ${shown} is encrypted.`, fix),
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
    const detail = `the key ${shown} is encrypted with an algorithm that OpenSSL 3 no longer reads.`;
    return problem(variable, 'ENCRYPTION_UNSUPPORTED', detail, `Encrypt it anew: ${line}`);
  }
  // By chance a wrong passphrase unpads to something (1 in 256): then the error speaks of the content instead.
  if (encrypted) {
    const detail = `does not open the key ${shown}.`;
    return problem(passphraseVariable, 'PASSPHRASE_WRONG', detail, 'Give the passphrase that the key was made with.');
  }
  return problem(
    variable,
    'FILE_WRONG_KIND',
    `the key in ${shown} is damaged.`,
    `Copy the file again: it should be ${WANTED}.`,
  );
}
