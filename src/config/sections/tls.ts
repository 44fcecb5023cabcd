import { z } from 'zod';
import { path, text } from '../variable.js';

const passphrase = { schema: z.string(), fallback: null, secret: true } as const;

/** `tls/examine.ts` reads the files and checks that they belong together. */
export const TLS = {
  certificate: path(
    'PSA_CERT_FILE',
    'PEM file with the client certificate that the vendor signed. The client’s own certificate comes first.',
  ),
  key: path(
    'PSA_KEY_FILE',
    'PEM file with the private key of the client certificate: PKCS#1 or PKCS#8, plain or encrypted.',
  ),
  keyPassphrase: text('PSA_KEY_PASSPHRASE', {
    ...passphrase,
    description: 'Passphrase of the private key, if it is encrypted.',
  }),
  keystore: path(
    'PSA_PFX_FILE',
    'PKCS#12 keystore, instead of PSA_CERT_FILE and PSA_KEY_FILE. PKCS#12 keystores written by keytool work too, whatever their extension.',
  ),
  keystorePassphrase: text('PSA_PFX_PASSPHRASE', { ...passphrase, description: 'Passphrase of the keystore.' }),
  authorities: path(
    'PSA_CA_FILE',
    'PEM file with the certificate authorities trusted for the upstream’s certificate. Default: those of Node.',
  ),
};
