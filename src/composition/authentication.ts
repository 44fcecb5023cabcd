import {
  createAuthenticator,
  createTokenVerifier,
  IssuerKeys,
  KeyFileError,
  KeyVerifier,
  readKeyFile,
  type KeyRecord,
  type RefusalReason,
  type VerifyToken,
} from '../auth/index.js';
import type { AuthConfig, TokenConfig } from '../config/index.js';
import { anyone } from '../domain/index.js';
import { FileWatcher } from '../file-watcher/index.js';
import type { Logger } from '../observability/index.js';
import type { Authenticate } from '../server/index.js';

export interface Authentication {
  readonly authenticate: Authenticate;
  /** Reloads the API key file now, and logs the outcome. Never rejects. */
  reload(): Promise<void>;
  close(): void;
}

export interface AuthenticationOptions {
  readonly auth: AuthConfig;
  readonly logger: Logger;
  readonly onRefusal: (reason: RefusalReason) => void;
  /** Milliseconds since the epoch, from an accurate clock. */
  readonly now: () => number;
}

/** Authentication by tokens and API keys, whose file is watched. @throws KeyFileError */
export function startAuthentication({ auth, logger, onRefusal, now }: AuthenticationOptions): Authentication {
  const { mode, tokens, keysFile, disclosure } = auth;
  logger.info({ mode }, mode === 'none' ? 'authentication disabled (AUTH_MODE=none)' : 'authentication enabled');
  if (mode === 'none') {
    const principal = { ...anyone, disclosure };
    return { authenticate: async () => principal, reload: async () => undefined, close: () => undefined };
  }
  const records = keysFile === null ? null : readKeyFile(keysFile);
  const keys = records === null ? null : new KeyVerifier({ keys: records, disclosure, now });
  const watcher =
    keysFile === null || records === null || keys === null ? null : watchKeyFile(keysFile, records, keys, logger);
  watcher?.start();
  return {
    authenticate: createAuthenticator({
      verifyToken: tokens === null ? null : tokenVerifier(tokens, auth, logger, now),
      keys,
      maxTokenBytes: tokens?.maxBytes ?? MAX_KEY_BYTES,
      onRefusal,
    }),
    reload: async () => {
      if ((await watcher?.check()) === 'unchanged') logger.info({}, 'API key file unchanged');
    },
    close: () => watcher?.close(),
  };
}

/** An API key has 59 bytes. */
const MAX_KEY_BYTES = 128;

function tokenVerifier(
  tokens: TokenConfig,
  { disclosure }: AuthConfig,
  logger: Logger,
  now: () => number,
): VerifyToken {
  const { keys, ...conditions } = tokens;
  if (typeof keys === 'string') return createTokenVerifier({ ...conditions, keys, disclosure, now });
  const issuerKeys = new IssuerKeys({
    uri: keys,
    now,
    onReachable: (isReachable) => {
      if (isReachable) logger.info({}, 'issuer keys (AUTH_JWKS_URI) can be read again');
      else logger.warn({}, 'issuer keys (AUTH_JWKS_URI) cannot be read: the cached keys stay in use');
    },
  });
  // Ahead of the first request. A failure is logged, and the next request tries again.
  void issuerKeys.read();
  return createTokenVerifier({ ...conditions, keys: issuerKeys.find, disclosure, now });
}

/** An invalid file is refused and the previous keys stay in use; a missing file means that no key is valid. */
function watchKeyFile(
  path: string,
  inUse: readonly KeyRecord[],
  verifier: KeyVerifier,
  logger: Logger,
): FileWatcher<readonly KeyRecord[]> {
  return new FileWatcher<readonly KeyRecord[]>({
    source: {
      paths: [path],
      read: () => {
        try {
          return { material: readKeyFile(path), problems: [] };
        } catch (error) {
          if (!(error instanceof KeyFileError)) throw error;
          const { code, message } = error;
          return { material: null, problems: [{ variable: 'AUTH_KEYS_FILE', code, message }] };
        }
      },
    },
    inUse,
    use: async (keys) => {
      verifier.use(keys);
      return null;
    },
    onRenewed: () => logger.info({ apiKeys: verifier.count }, 'API key file reloaded'),
    onRefused: (reasons) =>
      logger.warn({ reasons }, 'API key file (AUTH_KEYS_FILE) is invalid: the previous keys stay in use'),
  });
}
