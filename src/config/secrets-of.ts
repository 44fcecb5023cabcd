import type { Config } from './config.js';
import type { ProxyConfig } from './sections/proxy.js';

/** The values of a configuration that must never be written anywhere. */
export function secretsOf({
  upstream,
  pseudonymSecret,
}: Pick<Config, 'upstream' | 'pseudonymSecret'>): readonly string[] {
  const { clientId, username, password, tls, proxy } = upstream;
  const passphrase = 'passphrase' in tls && tls.passphrase !== undefined ? [tls.passphrase] : [];
  return [
    clientId,
    password,
    `${username}:${password}`,
    ...passphrase,
    ...credentialsOf(proxy),
    ...(pseudonymSecret === null ? [] : [pseudonymSecret]),
  ];
}

function credentialsOf(proxy: ProxyConfig | null): readonly string[] {
  if (proxy === null || proxy.credentials === null) return [];
  const { username, password } = proxy.credentials;
  return [password, `${username}:${password}`];
}
