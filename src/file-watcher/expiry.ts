const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The parts of a certificate that expiry needs. */
export interface Validity {
  readonly notAfter: Date;
  /** Identifies the certificate. */
  readonly fingerprint: string;
}

export interface Expiry {
  /** Whole days; 0 on the last day and afterwards. */
  readonly daysLeft: number;
  readonly expired: boolean;
}

export interface ExpiryWatchOptions {
  /** The certificate in use; null without one. */
  readonly certificate: () => Validity | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called once for each of `warnAtDays` and once on expiry, for each certificate. */
  readonly onNear: (expiry: Expiry, certificate: Validity) => void;
  /** Days before expiry, in descending order. Default: 30, 7 and 1. */
  readonly warnAtDays?: readonly number[];
}

/** Warns before a certificate expires. */
export class ExpiryWatch {
  readonly #options: ExpiryWatchOptions;
  readonly #warnAtDays: readonly number[];
  #timer: NodeJS.Timeout | undefined;
  /** The number of warnings given for a certificate. */
  #warned = { fingerprint: '', stages: 0 };

  constructor(options: ExpiryWatchOptions) {
    this.#options = options;
    this.#warnAtDays = options.warnAtDays ?? [30, 7, 1];
  }

  /** Checks at once, and every hour. */
  start(): void {
    this.#timer = setInterval(() => this.check(), HOUR_MS).unref();
    this.check();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  expiry(): Expiry | null {
    const certificate = this.#options.certificate();
    if (certificate === null) return null;
    const left = certificate.notAfter.getTime() - this.#options.now();
    return { daysLeft: Math.max(0, Math.floor(left / DAY_MS)), expired: left <= 0 };
  }

  check(): void {
    const certificate = this.#options.certificate();
    const expiry = this.expiry();
    if (certificate === null || expiry === null) return;
    const left = certificate.notAfter.getTime() - this.#options.now();
    const stages = [...this.#warnAtDays, 0].filter((days) => left <= days * DAY_MS).length;
    const { fingerprint } = certificate;
    const before = this.#warned.fingerprint === fingerprint ? this.#warned.stages : 0;
    this.#warned = { fingerprint, stages: Math.max(stages, before) };
    if (stages > before) this.#options.onNear(expiry, certificate);
  }
}
