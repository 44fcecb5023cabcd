import type { TlsConfig, TlsFiles } from '../config/index.js';
import { ExpiryWatch, FileWatcher, type Expiry } from '../file-watcher/index.js';
import type { Logger } from '../observability/index.js';
import { UpstreamError, type Transport } from '../transport/index.js';

/** The client certificate in use. No secret. */
export interface CertificateState extends Expiry {
  readonly notAfter: Date;
  /** Number of renewals since the start. */
  readonly rotations: number;
  /** Number of renewals that were refused. */
  readonly refusals: number;
}

export interface ClientCertificate {
  /** Null over plain http. */
  state(): CertificateState | null;
  /** Reloads the files now, and logs the outcome. */
  reload(): Promise<void>;
  close(): void;
}

export interface ClientCertificateOptions {
  readonly transport: Pick<Transport, 'certificate' | 'replaceTls'>;
  readonly tls: TlsConfig;
  /** Null: nothing is watched. */
  readonly files: TlsFiles | null;
  readonly logger: Logger;
  /** Milliseconds since the epoch, from an accurate clock. */
  readonly now: () => number;
}

/** Reloads the client certificate when its files change, and warns before it expires. */
export function startClientCertificate(options: ClientCertificateOptions): ClientCertificate {
  const { transport, files, logger } = options;
  const expiry = watchExpiry(options);
  const watcher = files && watchFiles(options, files, () => expiry.check());
  expiry.start();
  watcher?.start();
  return {
    state: () => {
      const certificate = transport.certificate();
      const current = expiry.expiry();
      if (certificate === null || current === null) return null;
      const { reloads: rotations, refusals } = watcher?.counts ?? { reloads: 0, refusals: 0 };
      return { ...current, notAfter: certificate.notAfter, rotations, refusals };
    },
    reload: async () => {
      if (watcher === null) logger.info({}, 'no client certificate files to reload');
      else if ((await watcher.check()) === 'unchanged') logger.info({}, 'client certificate files unchanged');
    },
    close: () => {
      expiry.close();
      watcher?.close();
    },
  };
}

function watchExpiry({ transport, logger, now }: ClientCertificateOptions): ExpiryWatch {
  return new ExpiryWatch({
    certificate: () => transport.certificate(),
    now,
    onNear: ({ daysLeft, expired }, { notAfter }) => {
      if (expired) logger.error({ certificate: { notAfter } }, 'client certificate has expired: install its renewal');
      else logger.warn({ certificate: { notAfter, daysLeft } }, 'client certificate expires soon: install its renewal');
    },
  });
}

function watchFiles(
  { transport, tls, logger, now }: ClientCertificateOptions,
  files: TlsFiles,
  onReloaded: () => void,
): FileWatcher<TlsConfig> {
  return new FileWatcher<TlsConfig>({
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
      logger.info({ certificate: { notAfter, fingerprint } }, 'client certificate reloaded');
      onReloaded();
    },
    onRefused: (reasons) =>
      logger.warn(
        { reasons, files: files.paths },
        'client certificate, key or CA file is invalid: the previous ones stay in use',
      ),
  });
}
