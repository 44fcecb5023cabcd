import 'reflect-metadata';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { PkiError } from './errors.js';
import { exportKey, generateKeyPair, SIGNING_ALGORITHM } from './keys.js';
import { checkSubject, distinguishedName } from './subject.js';
import type { Subject } from './subject.js';

export const DEFAULT_KEY_BITS = 2048;
export const MIN_KEY_BITS = 2048;
/** A longer key takes minutes to create and slows every handshake. */
export const MAX_KEY_BITS = 8192;
/** Characters. */
export const MIN_PASSPHRASE_LENGTH = 8;

export interface SigningRequestOptions extends Subject {
  /** Encrypts the private key; at least 8 characters. */
  readonly passphrase: string;
  /** Length of the RSA modulus, 2048 (the default) to 8192. */
  readonly bits?: number | undefined;
}

export interface SigningRequest {
  /** PKCS#8, encrypted with AES-256-CBC under the passphrase. */
  readonly keyPem: string;
  /** PKCS#10 with the vendor's subject and no attributes, signed with SHA-256. */
  readonly csrPem: string;
}

/** A new private key and the request that the vendor signs. The subject must be normalised. */
export async function createSigningRequest(options: SigningRequestOptions): Promise<SigningRequest> {
  const { passphrase, bits = DEFAULT_KEY_BITS, ...subject } = options;
  const [problem] = checkSubject(subject);
  if (problem !== undefined) throw new PkiError('SUBJECT_INVALID', `${problem.field}: ${problem.expected}`);
  if (bits < MIN_KEY_BITS) throw new PkiError('KEY_TOO_SHORT', `bits: expected at least ${MIN_KEY_BITS}`);
  if ([...passphrase].length < MIN_PASSPHRASE_LENGTH) {
    throw new PkiError('PASSPHRASE_TOO_SHORT', `passphrase: expected at least ${MIN_PASSPHRASE_LENGTH} characters`);
  }
  const keys = await generateKeyPair(bits);
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: distinguishedName(subject),
    keys,
    signingAlgorithm: SIGNING_ALGORITHM,
  });
  return { keyPem: exportKey(keys.privateKey, passphrase), csrPem: `${request.toString('pem')}\n` };
}
