import type { Middleware, UpstreamRequest } from '../call.js';
import { UpstreamError, wasNotSent, type UpstreamErrorReason } from '../errors.js';

export interface LoginGuardOptions {
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Whether a 403 to this request refuses the credentials, and not a single resource. */
  readonly isEntry: (request: UpstreamRequest) => boolean;
  /** Milliseconds until the first probe. Each refused probe doubles the pause, up to `maxPauseMs`. */
  readonly pauseMs?: number;
  readonly maxPauseMs?: number;
  /** Called when the upstream begins to refuse the credentials, and with null when it accepts them again; must not throw. */
  readonly onChange?: (refusal: UpstreamError | null) => void;
}

/** The current refusal of the credentials. */
export interface LoginRefusal {
  /** What is wrong and what to check. */
  readonly message: string;
  /** Milliseconds until the next attempt. */
  readonly retryInMs: number;
}

/** Blocks calls after a refusal. */
interface Block {
  refusal: UpstreamError;
  readonly operation: string;
  /** The number of the last call sent before the refusal. */
  lastSent: number;
  pauseMs: number;
  probeAt: number;
  refusedAt: number;
  isLifted: boolean;
}

/** Milliseconds for which a 401 to an operation that was refused alone concerns that operation only. */
const singleMs = 600_000;

/** Permission to send a call. */
interface Admission {
  readonly number: number;
  /** The blocks for which this call is the probe. */
  readonly probed: readonly Block[];
}

const certificateRefused: ReadonlySet<UpstreamErrorReason> = new Set([
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_NOT_YET_VALID',
  'CERTIFICATE_MISSING',
  'CERTIFICATE_REJECTED',
]);

/**
 * Blocks calls after the upstream has refused the credentials, because the vendor locks an account after too many failed logins. Only
 * one probe at a time is sent, with growing pauses. A rejected client certificate is handled the same way, since it fails every call.
 *
 * A 403 refuses the credentials only at the entry point and in the API's own error format; elsewhere it concerns one resource. If
 * one operation gets a 401 while others succeed, only that operation is blocked.
 */
export class LoginGuard {
  readonly #options: Required<LoginGuardOptions>;
  #all: Block | null = null;
  /** Operations that were refused alone, by name. */
  readonly #single = new Map<string, Block>();
  #sent = 0;
  #lastAccepted = 0;

  constructor(options: LoginGuardOptions) {
    this.#options = { pauseMs: 5_000, maxPauseMs: 300_000, onChange: () => undefined, ...options };
  }

  /** Null if the upstream accepts the credentials, or has not been called yet. */
  get refusal(): LoginRefusal | null {
    if (this.#all === null) return null;
    const { refusal, probeAt } = this.#all;
    return { message: refusal.message, retryInMs: Math.max(0, probeAt - this.#options.clock()) };
  }

  /** Throws the refusal while calls are blocked. */
  admit({ operation }: UpstreamRequest): Admission {
    const now = this.#options.clock();
    const probed = [this.#all, this.#single.get(operation)].filter(
      (block): block is Block => block?.isLifted === false,
    );
    for (const block of probed) {
      if (now < block.probeAt) throw blocked(block.refusal, block.probeAt - now);
    }
    for (const block of probed) block.probeAt = now + block.pauseMs;
    return { number: (this.#sent += 1), probed };
  }

  accepted({ operation }: UpstreamRequest, { number }: Admission): void {
    this.#lastAccepted = Math.max(this.#lastAccepted, number);
    const single = this.#single.get(operation);
    if (single !== undefined && number > single.lastSent) single.isLifted = true;
    const all = this.#all;
    if (all === null || number <= all.lastSent) return;
    // The next call of the refused operation is a probe.
    if (all.operation !== operation)
      this.#single.set(all.operation, Object.assign(all, { probeAt: this.#options.clock() }));
    this.#all = null;
    this.#options.onChange(null);
  }

  failed(request: UpstreamRequest, { number, probed }: Admission, error: UpstreamError): void {
    if (!this.#refusesCredentials(request, error, probed)) {
      if (showsLogin(error)) this.accepted(request, { number, probed });
      // Nothing was sent: the next call may be the probe.
      else if (wasNotSent(error)) for (const block of probed) block.probeAt = this.#options.clock();
      return;
    }
    const block = this.#singleOf(request.operation) ?? this.#all;
    // Refusals of calls that were in flight together count once.
    if (block !== null) {
      if (number > block.lastSent) this.#blockAgain(block, error);
    } else if (number > this.#lastAccepted) this.#block(request.operation, error);
  }

  /** The credentials may have changed: makes the next call a probe. */
  reset(): void {
    const now = this.#options.clock();
    for (const block of [this.#all, ...this.#single.values()]) {
      if (block === null) continue;
      block.probeAt = now;
      block.pauseMs = this.#options.pauseMs;
    }
  }

  #singleOf(operation: string): Block | undefined {
    const block = this.#single.get(operation);
    if (block?.isLifted !== true || this.#options.clock() - block.refusedAt < singleMs) return block;
    this.#single.delete(operation);
    return undefined;
  }

  #block(operation: string, refusal: UpstreamError): void {
    const { clock, pauseMs, onChange } = this.#options;
    const now = clock();
    const lastSent = this.#sent;
    this.#all = { refusal, operation, lastSent, pauseMs, probeAt: now + pauseMs, refusedAt: now, isLifted: false };
    onChange(refusal);
  }

  #blockAgain(block: Block, refusal: UpstreamError): void {
    const { clock, pauseMs, maxPauseMs } = this.#options;
    const now = clock();
    block.pauseMs = block.isLifted ? pauseMs : Math.min(2 * block.pauseMs, maxPauseMs);
    Object.assign(block, {
      refusal,
      lastSent: this.#sent,
      probeAt: now + block.pauseMs,
      refusedAt: now,
      isLifted: false,
    });
  }

  #refusesCredentials(request: UpstreamRequest, error: UpstreamError, probed: readonly Block[]): boolean {
    const { reason, upstream } = error;
    if (certificateRefused.has(reason)) return true;
    if (upstream?.status === 401) return true;
    if (reason !== 'HTTP_STATUS' || upstream?.status !== 403 || upstream.code === null) return false;
    // An upstream that refuses the client id with 403 at the entry point refuses it everywhere.
    return this.#options.isEntry(request) || probed.some(({ refusal }) => refusal.upstream?.status === 403);
  }
}

/** Fails calls while the upstream refuses the credentials, and reports the outcome of the others to the guard. */
export function guardLogin(guard: LoginGuard): Middleware {
  return async (request, next) => {
    const admission = guard.admit(request);
    try {
      const answer = await next(request);
      guard.accepted(request, admission);
      return answer;
    } catch (error) {
      if (error instanceof UpstreamError) guard.failed(request, admission, error);
      throw error;
    }
  };
}

/** "No data" (Q05) and "forbidden" in the API's own format show that the credentials were accepted. */
function showsLogin({ upstream }: UpstreamError): boolean {
  return upstream !== null && (upstream.status === 404 || upstream.status === 403) && upstream.code !== null;
}

function blocked({ code, message, upstream }: UpstreamError, forMs: number): UpstreamError {
  const retryAfter = Math.max(1, Math.ceil(forMs / 1_000));
  return new UpstreamError(
    code === 'UPSTREAM_TLS' ? code : 'UNAUTHENTICATED',
    'LOGIN_REFUSED',
    `${message} Calls are blocked until the next attempt.`,
    { upstream, retryAfter },
  );
}
