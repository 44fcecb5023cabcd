import sonicBoom from 'sonic-boom';
import type { AnsweredRequest } from '../domain/index.js';
import { linesOf, type Redact } from './lines.js';

const STDOUT = 1;
/** Readable by its owner only, because the log contains personal data. */
const MODE = 0o600;
/** Maximum bytes kept in memory while the log cannot be written. */
const MAX_WAITING = 16 * 1024 * 1024;

export interface AuditLogOptions {
  /** `stdout`, or the path of a file to append to. */
  readonly destination: string;
  /** Whether to refuse or to serve requests while the log cannot be written. */
  readonly onFailure: 'refuse' | 'serve';
  readonly redact: Redact;
  /** Called with the system's error code if writing fails, and with null once it succeeds again. */
  readonly onChange: (failure: string | null) => void;
  readonly now: () => number;
}

export interface AuditLogStats {
  /** Requests whose lines were written. */
  readonly written: number;
  /** Requests whose lines were not written before their response. They are written later, unless dropped. */
  readonly failed: number;
  /** Those of them that exceeded the memory limit and were lost. */
  readonly dropped: number;
}

/** The log cannot be opened. The message contains the path and the system's error code. */
export class AuditLogError extends Error {
  override readonly name = 'AuditLogError';
  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(
      `AUDIT_LOG: ${JSON.stringify(path)} cannot be opened (${codeOf(cause)}): check the folder and the permissions.`,
      { cause },
    );
  }
}

/**
 * Records which client received which data of which vehicle, as JSON lines separate from the application log. A line is written before
 * its response is sent, so that a crash does not lose it. A synchronous write takes about ten microseconds.
 */
export class AuditLog {
  readonly #options: AuditLogOptions;
  readonly #file: sonicBoom.SonicBoom;
  readonly #stats = { written: 0, failed: 0, dropped: 0 };
  #failure: string | null = null;
  /** The error of the current write or reopening. */
  #error: NodeJS.ErrnoException | null = null;

  /** Throws AuditLogError if the file cannot be opened. */
  constructor(options: AuditLogOptions) {
    this.#options = options;
    const dest = options.destination === 'stdout' ? STDOUT : options.destination;
    try {
      this.#file = new sonicBoom.SonicBoom({ dest, append: true, mode: MODE, sync: true, maxLength: MAX_WAITING });
    } catch (error) {
      throw new AuditLogError(options.destination, error as NodeJS.ErrnoException);
    }
    this.#file.on('error', (error: NodeJS.ErrnoException) => {
      this.#error = error;
    });
    this.#file.on('drop', () => {
      this.#stats.dropped += 1;
    });
  }

  get stats(): AuditLogStats {
    return this.#stats;
  }

  /** False if requests must be refused because the log cannot be written. Retries each time. */
  takesRequests(): boolean {
    if (this.#failure === null || this.#options.onFailure === 'serve') return true;
    return this.#write('');
  }

  /** False if the response must not be sent. Never throws. */
  write(request: AnsweredRequest): boolean {
    const { redact, now, onFailure } = this.#options;
    const isWritten = this.#write(linesOf(request, new Date(now()), redact));
    this.#stats[isWritten ? 'written' : 'failed'] += 1;
    return isWritten || onFailure === 'serve';
  }

  /** Reopens the file after a rotation. If that fails, the old file stays in use. */
  reopen(): void {
    if (this.#options.destination === 'stdout') return;
    try {
      this.#file.reopen();
    } catch (error) {
      this.#options.onChange(codeOf(error as NodeJS.ErrnoException));
    }
  }

  close(): void {
    if (this.#options.destination !== 'stdout') this.#file.end();
  }

  /** Writes pending lines first. */
  #write(text: string): boolean {
    this.#error = null;
    try {
      this.#file.write(text);
    } catch (error) {
      this.#error = error as NodeJS.ErrnoException;
    }
    // The listener may have set it meanwhile, which the compiler does not see.
    const error = this.#error as NodeJS.ErrnoException | null;
    const failure = error === null ? null : codeOf(error);
    if (failure !== this.#failure) {
      this.#failure = failure;
      this.#options.onChange(failure);
    }
    return failure === null;
  }
}

function codeOf({ code }: NodeJS.ErrnoException): string {
  return code ?? 'UNKNOWN';
}
