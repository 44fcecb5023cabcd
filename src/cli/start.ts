import { AuditLogError } from '../audit/index.js';
import { examineEnvironment, secretsOf, shareTelemetrySettings, type Config, type Problem } from '../config/index.js';
import { compose, TrustedDocumentsError, type ComposeOptions, type Facade } from '../composition/compose.js';
import { KeyFileError } from '../auth/index.js';
import { UpstreamError } from '../transport/index.js';
import { createLogger, createMetrics } from '../observability/index.js';
import type { Io } from './io.js';

/** A failure to start that the user can fix; the message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The configuration, or a StartError that lists everything that is wrong with it. */
export function configure(io: Io, warn: (line: string) => void = () => undefined): Config {
  const { config, problems, warnings } = examineEnvironment(io.environment, io.now());
  const line = ({ variable, message }: Problem): string => `${variable}: ${message}`;
  // A misspelt variable is only a warning, but often the reason why another one is missing.
  if (config === null) throw new StartError([...problems, ...warnings].map(line).join('\n'));
  if (config.tracing !== null) shareTelemetrySettings(io.environment);
  for (const warning of warnings) warn(line(warning));
  return config;
}

interface StartOptions extends Pick<ComposeOptions, 'exampleOperations' | 'now' | 'onCall'> {
  readonly config: Config;
  /** Destination of log lines. Default: stdout. */
  readonly logTo?: (line: string) => void;
}

/** Starts the server. Throws a StartError for problems that the user can fix. */
export async function start({ config, logTo, ...options }: StartOptions): Promise<Facade> {
  const logger = createLogger({
    level: config.logLevel,
    secrets: secretsOf(config),
    ...(logTo === undefined ? {} : { destination: { write: logTo } }),
  });
  try {
    return await compose({ ...options, config, logger, metrics: createMetrics({ ofProcess: true }) });
  } catch (error) {
    if (error instanceof KeyFileError) throw new StartError(`AUTH_KEYS_FILE: ${error.message}`, { cause: error });
    if (error instanceof AuditLogError) throw new StartError(error.message, { cause: error });
    if (error instanceof UpstreamError || error instanceof TrustedDocumentsError)
      throw new StartError(error.message, { cause: error });
    const { host, port } = config.server;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      throw new StartError(`PORT: ${port} is already in use on ${host}. Set PORT to a free port.`, { cause: error });
    if (code === 'EACCES')
      throw new StartError(`PORT: no permission to listen on ${port}. Set PORT to 1024 or higher.`, { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartError(`HOST: ${host} is not an address of this machine. Set HOST to 127.0.0.1, 0.0.0.0 or ::.`, {
        cause: error,
      });
    }
    throw error;
  }
}
