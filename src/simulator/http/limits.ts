import { ApiError } from './errors.js';

const secondMs = 1_000;
const daySeconds = 86_400;

interface Admission {
  readonly headers: Readonly<Record<string, string>>;
  /** The error, if the request exceeds a limit. */
  readonly refusal: ApiError | null;
}

/**
 * Two sliding windows, one day and one second, over real time. Rejected requests do not count.
 */
export class RateLimits {
  readonly #perDay: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  /** Times (ms) of the requests of the last second. */
  #burst: number[] = [];
  /** Requests per second, oldest first. */
  #day: { readonly second: number; calls: number }[] = [];
  #dayTotal = 0;

  constructor(limits: { readonly perDay: number; readonly perSecond: number }, now: () => number) {
    this.#perDay = limits.perDay;
    this.#perSecond = limits.perSecond;
    this.#now = now;
  }

  /** `suffixed`: header names end in the number of the window (not with Q04). */
  admit(suffixed: boolean): Admission {
    const now = this.#now();
    this.#forget(now);
    const waitMs = this.#waitMs(now);
    if (waitMs === 0) this.#count(now);
    const headers: Record<string, string> = {
      [suffixed ? 'X-RateLimit-Limit-1' : 'X-RateLimit-Limit']: String(this.#perDay),
      [suffixed ? 'X-RateLimit-Remaining-1' : 'X-RateLimit-Remaining']: String(
        Math.max(0, this.#perDay - this.#dayTotal),
      ),
    };
    if (suffixed) {
      headers['X-RateLimit-Limit-2'] = String(this.#perSecond);
      headers['X-RateLimit-Remaining-2'] = String(Math.max(0, this.#perSecond - this.#burst.length));
    }
    if (waitMs === 0) return { headers, refusal: null };
    const seconds = Math.max(1, Math.ceil(waitMs / secondMs));
    headers['X-RateLimit-Reset'] = String(seconds);
    return { headers, refusal: new ApiError(429, 42_900, 'Too many requests.', seconds) };
  }

  #forget(now: number): void {
    const firstInBurst = this.#burst.findIndex((at) => at > now - secondMs);
    this.#burst = firstInBurst === -1 ? [] : this.#burst.slice(firstInBurst);
    const second = Math.floor(now / secondMs);
    while (this.#day[0] && this.#day[0].second <= second - daySeconds) this.#dayTotal -= this.#day.shift()?.calls ?? 0;
  }

  #waitMs(now: number): number {
    if (this.#dayTotal >= this.#perDay) {
      const oldest = this.#day[0]?.second ?? Math.floor(now / secondMs);
      return Math.max(1, (oldest + daySeconds) * secondMs - now);
    }
    const oldest = this.#burst[0];
    return this.#burst.length >= this.#perSecond && oldest !== undefined ? Math.max(1, oldest + secondMs - now) : 0;
  }

  #count(now: number): void {
    this.#burst.push(now);
    this.#dayTotal += 1;
    const second = Math.floor(now / secondMs);
    const last = this.#day[this.#day.length - 1];
    if (last?.second === second) last.calls += 1;
    else this.#day.push({ second, calls: 1 });
  }
}
