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
import type { Logger } from '../observability/index.js';
import { FileWatcher } from '../file-watcher/index.js';
import type { Authenticate } from '../server/index.js';

export interface Authentication {
  readonly authenticate: Authenticate;
  /** Looks into the file of API keys now, and logs what comes of it. Never rejects. */
  reload(): Promise<void>;
  close(): void;
}

export interface AuthenticationOptions {
  readonly auth: AuthConfig;
  readonly logger: Logger;
  readonly onRefusal: (reason: RefusalReason) => void;
  /** Milliseconds since the epoch, of a clock that is right. */
  readonly now: () => number;
}

/** Who may ask, by tokens and by API keys, whose file is followed while it changes. Throws KeyFileError. */
export function startAuthentication({ auth, logger, onRefusal, now }: AuthenticationOptions): Authentication {
  const { mode, tokens, keysFile, disclosure } = auth;
  logger.info({ mode }, mode === 'none' ? 'nobody is asked who they are' : 'whoever asks has to say who they are');
  if (mode === 'none') {
    const principal = { ...anyone, disclosure };
    return { authenticate: async () => principal, reload: async () => undefined, close: () => undefined };
  }
  const records = keysFile === null ? null : readKeyFile(keysFile);
  const keys = records === null ? null : new KeyVerifier({ keys: records, disclosure, now });
  const watcher =
    keysFile === null || records === null || keys === null ? null : followKeys(keysFile, records, keys, logger);
  watcher?.start();
  return {
    authenticate: createAuthenticator({
      verifyToken: tokens === null ? null : verifierOf(tokens, auth, logger, now),
      keys,
      maxTokenBytes: tokens?.maxBytes ?? LONGEST_KEY,
      onRefusal,
    }),
    reload: async () => {
      if ((await watcher?.check()) === 'unchanged') logger.info({}, 'the file of API keys holds nothing new');
    },
    close: () => watcher?.close(),
  };
}

/** Bytes. An API key has 59. */
const LONGEST_KEY = 128;

function verifierOf(tokens: TokenConfig, { disclosure }: AuthConfig, logger: Logger, now: () => number): VerifyToken {
  const { keys, ...conditions } = tokens;
  if (typeof keys === 'string') return createTokenVerifier({ ...conditions, keys, disclosure, now });
  const issuerKeys = new IssuerKeys({
    uri: keys,
    now,
    onReachable: (isReachable) => {
      if (isReachable) logger.info({}, 'the keys of the issuer of tokens can be read again');
      else logger.warn({}, 'the keys of the issuer of tokens cannot be read: those at hand stay in use');
    },
  });
  // So that the first who asks need not wait for it. Whether it goes well is told by the log, and found out again.
  void issuerKeys.read();
  return createTokenVerifier({ ...conditions, keys: issuerKeys.find, disclosure, now });
}

/** What is broken is refused and the keys read before stay; a file that is gone holds no keys. */
function followKeys(
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
    onRenewed: () => logger.info({ apiKeys: verifier.count }, 'the file of API keys has changed and is in use'),
    onRefused: (reasons) =>
      logger.warn({ reasons }, 'the file of API keys cannot be used: the keys read before stay in use'),
  });
}
