import { KeyObject, webcrypto } from 'node:crypto';

export const SIGNING_ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

export type KeyPair = webcrypto.CryptoKeyPair;

/** An RSA key pair with exponent 65537. `bits` is the modulus' length. */
export async function generateKeyPair(bits: number): Promise<KeyPair> {
  return webcrypto.subtle.generateKey(
    { ...SIGNING_ALGORITHM, modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
}

/** PKCS#8 PEM; with a passphrase, encrypted with AES-256-CBC. */
export function exportKey(key: webcrypto.CryptoKey, passphrase?: string): string {
  const object = KeyObject.from(key);
  const pem =
    passphrase === undefined
      ? object.export({ type: 'pkcs8', format: 'pem' })
      : object.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  return pem.toString();
}
