import sonicBoom from 'sonic-boom';
import type { AnsweredRequest } from '../domain/index.js';
import { linesOf, type Redact } from './lines.js';

const STDOUT = 1;
/** Its owner's alone: who saw whose car is personal data of both. */
const MODE = 0o600;
/** Bytes of lines that wait in memory while the log cannot be written. */
const MOST_WAITING = 16 * 1024 * 1024;

export interface AuditLogOptions {
  /** `stdout`, or the path of a file that is appended to. */
  readonly destination: string;
  /** What becomes of requests while the log cannot be written: they are refused, or served all the same. */
  readonly onFailure: 'refuse' | 'serve';
  readonly redact: Redact;
  /** Told when the log cannot be written, by the system's code, and (null) when it can again. */
  readonly onChange: (failure: string | null) => void;
  readonly now: () => number;
}

export interface AuditLogStats {
  /** Requests whose lines were handed to the system. */
  readonly written: number;
  /** Requests whose lines were not when their answers were due. They are kept and written later, as far as there is room. */
  readonly failed: number;
  /** Those of them for which there was no room. */
  readonly dropped: number;
}

/** The log cannot be opened. The message says which file, and the system's word for why. */
export class AuditLogError extends Error {
  override readonly name = 'AuditLogError';
  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(`AUDIT_LOG: ${JSON.stringify(path)} cannot be opened (${codeOf(cause)}).`, { cause });
  }
}

/**
 * Who was given what of which vehicle, as JSON lines beside the application's log. A line is handed to the system before
 * the answer that it tells of leaves: what ends the process does not lose it. Writing at once takes some ten microseconds,
 * and is the only way to know that it worked.
 */
export class AuditLog {
  readonly #options: AuditLogOptions;
  readonly #file: sonicBoom.SonicBoom;
  readonly #stats = { written: 0, failed: 0, dropped: 0 };
  #failure: string | null = null;
  /** Set while one write or reopening goes wrong. */
  #error: NodeJS.ErrnoException | null = null;

  /** Throws an AuditLogError where the file cannot be opened. */
  constructor(options: AuditLogOptions) {
    this.#options = options;
    const dest = options.destination === 'stdout' ? STDOUT : options.destination;
    try {
      this.#file = new sonicBoom.SonicBoom({ dest, append: true, mode: MODE, sync: true, maxLength: MOST_WAITING });
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

  /** False where the log cannot be written and nothing may be given out unrecorded. Tries anew each time. */
  takesRequests(): boolean {
    if (this.#failure === null || this.#options.onFailure === 'serve') return true;
    return this.#write('');
  }

  /** False where the answer must not leave. Never throws. */
  write(request: AnsweredRequest): boolean {
    const { redact, now, onFailure } = this.#options;
    const isWritten = this.#write(linesOf(request, new Date(now()), redact));
    this.#stats[isWritten ? 'written' : 'failed'] += 1;
    return isWritten || onFailure === 'serve';
  }

  /** Takes up the file that has its name now, after a rotation. Where there is none to be had, the old one is written on. */
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

  /** Whatever could not be written before is written first. */
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
