import type { TlsConfig, TlsFiles } from '../config/index.js';
import type { Logger } from '../observability/index.js';
import { ExpiryWatch, FileWatcher, type Expiry } from '../file-watcher/index.js';
import { UpstreamError, type Transport } from '../transport/index.js';

/** What is known of the client certificate in use. No secret. */
export interface CertificateState extends Expiry {
  readonly notAfter: Date;
  /** Times that another one was taken into use since the start. */
  readonly rotations: number;
  /** Times that what was found in the files was refused. */
  readonly refusals: number;
}

export interface ClientCertificate {
  /** Null over plain http. */
  state(): CertificateState | null;
  /** Looks into the files now, and logs what comes of it. */
  reload(): Promise<void>;
  close(): void;
}

export interface ClientCertificateOptions {
  readonly transport: Pick<Transport, 'certificate' | 'replaceTls'>;
  readonly tls: TlsConfig;
  /** Null: nothing is watched. */
  readonly files: TlsFiles | null;
  readonly logger: Logger;
  /** Milliseconds since the epoch, of a clock that is right. */
  readonly now: () => number;
}

/** Keeps the client certificate fresh while its files are renewed, and warns while they are not. */
export function startClientCertificate(options: ClientCertificateOptions): ClientCertificate {
  const { transport, tls, files, logger, now } = options;
  const expiry = new ExpiryWatch({
    certificate: () => transport.certificate(),
    now,
    onNear: ({ daysLeft, expired }, { notAfter }) => {
      if (expired)
        logger.error({ certificate: { notAfter } }, 'the client certificate has expired: install its renewal');
      else logger.warn({ certificate: { notAfter, daysLeft } }, 'the client certificate will soon expire');
    },
  });
  const watcher =
    files &&
    new FileWatcher<TlsConfig>({
      source: {
        paths: files.paths,
        read: () => {
          const { material, problems } = files.read(new Date(now()));
          return { material, problems: problems.map(({ variable, code, message }) => ({ variable, code, message })) };
        },
      },
      inUse: tls,
      use: async (material) => {
        try {
          await transport.replaceTls(material);
          return null;
        } catch (error) {
          if (error instanceof UpstreamError) return { code: error.reason, message: error.message };
          throw error;
        }
      },
      onRenewed: () => {
        const { notAfter = null, fingerprint = null } = transport.certificate() ?? {};
        logger.info({ certificate: { notAfter, fingerprint } }, 'the renewed client certificate is in use');
        expiry.check();
      },
      onRefused: (reasons) => {
        logger.warn(
          { reasons, files: files.paths },
          'the new client certificate, key or CA file cannot be used: those read before stay in use',
        );
      },
    });
  expiry.start();
  watcher?.start();
  return {
    state: () => {
      const certificate = transport.certificate();
      const standing = expiry.expiry();
      if (certificate === null || standing === null) return null;
      const { reloads: rotations, refusals } = watcher?.counts ?? { reloads: 0, refusals: 0 };
      return { ...standing, notAfter: certificate.notAfter, rotations, refusals };
    },
    reload: async () => {
      if (watcher === null) logger.info({}, 'there are no files of a client certificate to read again');
      else if ((await watcher.check()) === 'unchanged') {
        logger.info({}, 'the files of the client certificate hold nothing new');
      }
    },
    close: () => {
      expiry.close();
      watcher?.close();
    },
  };
}
