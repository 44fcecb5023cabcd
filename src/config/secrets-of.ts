import type { Config } from './config.js';

/** The values of a configuration that must never be written anywhere. */
export function secretsOf({
  upstream,
  pseudonymSecret,
}: Pick<Config, 'upstream' | 'pseudonymSecret'>): readonly string[] {
  const { clientId, username, password, tls } = upstream;
  const passphrase = 'passphrase' in tls && tls.passphrase !== undefined ? [tls.passphrase] : [];
  return [
    clientId,
    password,
    `${username}:${password}`,
    ...passphrase,
    ...(pseudonymSecret === null ? [] : [pseudonymSecret]),
  ];
}
