import type { Middleware, UpstreamRequest } from './call.js';
import { UpstreamError, wasNotSent, type UpstreamErrorReason } from './errors.js';

export interface LoginGuardOptions {
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Whether a 403 to this request refuses the credentials, and not a single resource. */
  readonly isEntry: (request: UpstreamRequest) => boolean;
  /** Milliseconds until the first probe; each refused one doubles it, up to `maxPauseMs`. */
  readonly pauseMs?: number;
  readonly maxPauseMs?: number;
  /** Called when the upstream begins to refuse the credentials, and with null when it accepts them again; must not throw. */
  readonly onChange?: (refusal: UpstreamError | null) => void;
}

/** What is known of refused credentials. */
export interface LoginRefusal {
  /** What is wrong and what to check. */
  readonly message: string;
  /** Milliseconds until the next attempt. */
  readonly retryInMs: number;
}

/** What keeps calls back after a refusal. */
interface Door {
  refusal: UpstreamError;
  readonly operation: string;
  /** The number of the last call that went out before it closed. */
  closedAt: number;
  pauseMs: number;
  probeAt: number;
  refusedAt: number;
  isOpen: boolean;
}

/** For so long an operation that was refused alone is not taken for the credentials again. In milliseconds. */
const aloneMs = 600_000;

/** Leave to send a call. */
interface Admission {
  readonly number: number;
  /** Those that are closed, and let this one call through. */
  readonly probed: readonly Door[];
}

const certificateRefused: ReadonlySet<UpstreamErrorReason> = new Set([
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_NOT_YET_VALID',
  'CERTIFICATE_MISSING',
  'CERTIFICATE_REJECTED',
]);

/**
 * After the upstream has refused the credentials no call repeats them but one probe, with growing pauses in between: a vendor
 * locks an account after too many failed logins. A refused client certificate is treated the same way, since no
 * other call fares better.
 *
 * A 403 refuses the credentials only where it answers the entry point in the API's own error shape; elsewhere it is about one
 * resource. And where one operation is answered with 401 while another goes well, only that operation is held back.
 */
export class LoginGuard {
  readonly #options: Required<LoginGuardOptions>;
  #all: Door | null = null;
  /** By operation; what was refused alone once. */
  readonly #single = new Map<string, Door>();
  #sent = 0;
  #lastAccepted = 0;

  constructor(options: LoginGuardOptions) {
    this.#options = { pauseMs: 5_000, maxPauseMs: 300_000, onChange: () => undefined, ...options };
  }

  /** Null while the upstream accepts the credentials, or has not been asked. */
  get refusal(): LoginRefusal | null {
    if (this.#all === null) return null;
    const { refusal, probeAt } = this.#all;
    return { message: refusal.message, retryInMs: Math.max(0, probeAt - this.#options.clock()) };
  }

  /** Throws the refusal again while calls are held back. */
  admit({ operation }: UpstreamRequest): Admission {
    const now = this.#options.clock();
    const probed = [this.#all, this.#single.get(operation)].filter((door): door is Door => door?.isOpen === false);
    for (const door of probed) {
      if (now < door.probeAt) throw heldBack(door.refusal, door.probeAt - now);
    }
    for (const door of probed) door.probeAt = now + door.pauseMs;
    return { number: (this.#sent += 1), probed };
  }

  accepted({ operation }: UpstreamRequest, { number }: Admission): void {
    this.#lastAccepted = Math.max(this.#lastAccepted, number);
    const single = this.#single.get(operation);
    if (single !== undefined && number > single.closedAt) single.isOpen = true;
    const all = this.#all;
    if (all === null || number <= all.closedAt) return;
    // Its next call shows whether it is still refused.
    if (all.operation !== operation)
      this.#single.set(all.operation, Object.assign(all, { probeAt: this.#options.clock() }));
    this.#all = null;
    this.#options.onChange(null);
  }

  failed(request: UpstreamRequest, { number, probed }: Admission, error: UpstreamError): void {
    if (!this.#refusesCredentials(request, error, probed)) {
      if (showsLogin(error)) this.accepted(request, { number, probed });
      // Nothing went out: the next call may be the probe.
      else if (wasNotSent(error)) for (const door of probed) door.probeAt = this.#options.clock();
      return;
    }
    const door = this.#singleOf(request.operation) ?? this.#all;
    // Calls that were on the wire together are refused together: that is one refusal.
    if (door !== null) {
      if (number > door.closedAt) this.#closeAgain(door, error);
    } else if (number > this.#lastAccepted) this.#close(request.operation, error);
  }

  /** The credentials may have changed: the next call is a probe. */
  reset(): void {
    const now = this.#options.clock();
    for (const door of [this.#all, ...this.#single.values()]) {
      if (door === null) continue;
      door.probeAt = now;
      door.pauseMs = this.#options.pauseMs;
    }
  }

  #singleOf(operation: string): Door | undefined {
    const door = this.#single.get(operation);
    if (door?.isOpen !== true || this.#options.clock() - door.refusedAt < aloneMs) return door;
    this.#single.delete(operation);
    return undefined;
  }

  #close(operation: string, refusal: UpstreamError): void {
    const { clock, pauseMs, onChange } = this.#options;
    const now = clock();
    const closedAt = this.#sent;
    this.#all = { refusal, operation, closedAt, pauseMs, probeAt: now + pauseMs, refusedAt: now, isOpen: false };
    onChange(refusal);
  }

  #closeAgain(door: Door, refusal: UpstreamError): void {
    const { clock, pauseMs, maxPauseMs } = this.#options;
    const now = clock();
    door.pauseMs = door.isOpen ? pauseMs : Math.min(2 * door.pauseMs, maxPauseMs);
    Object.assign(door, { refusal, closedAt: this.#sent, probeAt: now + door.pauseMs, refusedAt: now, isOpen: false });
  }

  #refusesCredentials(request: UpstreamRequest, error: UpstreamError, probed: readonly Door[]): boolean {
    const { reason, upstream } = error;
    if (certificateRefused.has(reason)) return true;
    if (upstream?.status === 401) return true;
    if (reason !== 'HTTP_STATUS' || upstream?.status !== 403 || upstream.code === null) return false;
    // What refused the client id with 403 at the entry point refuses it everywhere.
    return this.#options.isEntry(request) || probed.some(({ refusal }) => refusal.upstream?.status === 403);
  }
}

/** Calls end here while the upstream refuses the credentials; how the others end is reported to the guard. */
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

/** "No data" (Q05) and "not allowed", in the API's own shape, are answers to a login that was accepted. */
function showsLogin({ upstream }: UpstreamError): boolean {
  return upstream !== null && (upstream.status === 404 || upstream.status === 403) && upstream.code !== null;
}

function heldBack({ code, message, upstream }: UpstreamError, forMs: number): UpstreamError {
  const retryAfter = Math.max(1, Math.ceil(forMs / 1_000));
  return new UpstreamError(
    code === 'UPSTREAM_TLS' ? code : 'UNAUTHENTICATED',
    'LOGIN_REFUSED',
    `${message} Calls are held back until the next attempt.`,
    { upstream, retryAfter },
  );
}
