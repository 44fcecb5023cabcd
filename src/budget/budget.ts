import { BurstWindow } from './burst-window.js';
import { FairQueue, type Priority, type Riders, type Ticket } from '../scheduling/index.js';
import { DayWindow, type DayShares } from './day-window.js';
import { readRateHeaders } from './headers.js';

export interface BudgetOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Calls in a second until the upstream has told its own number. */
  readonly assumedPerSecond: number;
  readonly shares?: DayShares;
  /** Milliseconds that a call waits for the end of a refusal (429) before it is refused itself. */
  readonly patienceMs?: number;
}

/** What a call was answered with, as far as the budget is concerned. */
export interface RateAnswer {
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Leave to send one call. It is given back with what came of it. */
export interface Permit {
  done(answer: RateAnswer): void;
}

/** How much of a window is left; null where the upstream has not told. */
export interface WindowState {
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Milliseconds until calls are taken again; null where nothing holds them back or nobody knows. */
  readonly resetInMs: number | null;
}

/** No call may go out before that time, and waiting for it is longer than anybody should. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('The subscription’s calls are spent.');
    this.retryAfter = retryAfter;
  }
}

/** The calls of a subscription, for all who share it. One process keeps it in memory; several need a common one. */
export interface Budget {
  /** Resolves when the call may go out. Rejects with BudgetSpent, or with the signal's reason. */
  take(asked: AskedCall): Promise<Permit>;
  state(): { readonly day: WindowState; readonly second: WindowState };
}

export interface AskedCall {
  readonly priority: Priority;
  /** Whose turn it takes where calls wait. Default: that of work on behalf of no client. */
  readonly client?: string;
  /** Who else waits for it. */
  readonly riders?: Pick<Riders, 'watch'> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it waits for the end of a refusal (429) that is near. Default: it does. */
  readonly patient?: boolean;
}

interface Waiter {
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
}

/** After a day was spent without a word on when it ends, one call goes out in so many milliseconds to see. */
const probeMs = 60_000;

/** Keeps both windows of one subscription in the memory of this process. */
export class InProcessBudget implements Budget {
  readonly #now: () => number;
  readonly #patienceMs: number;
  readonly #burst: BurstWindow;
  readonly #day: DayWindow;
  readonly #waiting = new FairQueue<Waiter>();
  #underWay = 0;
  /** No call before that time: the upstream has said so. */
  #pausedUntil = 0;
  #nextProbeAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor({
    now,
    assumedPerSecond,
    shares = { commandReserve: 0.02, backgroundStop: 0.9 },
    patienceMs = 3_000,
  }: BudgetOptions) {
    this.#now = now;
    this.#patienceMs = patienceMs;
    this.#burst = new BurstWindow(assumedPerSecond, now);
    this.#day = new DayWindow(shares);
  }

  take({ priority, client = '', riders, signal, patient = true }: AskedCall): Promise<Permit> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    const refusal = this.#refusal(priority, patient ? this.#patienceMs : 0);
    if (refusal !== null) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        signal?.removeEventListener('abort', onAbort);
        unwatch?.();
      };
      const waiter: Waiter = {
        resolve: (permit) => {
          end();
          resolve(permit);
        },
        reject: (reason) => {
          end();
          reject(reason as Error);
        },
      };
      const onAbort = (): void => {
        ticket.leave();
        waiter.reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      const ticket: Ticket = this.#waiting.push(waiter, { client, priority });
      const unwatch = riders?.watch((rider) => ticket.join(rider));
      this.#pump();
    });
  }

  state(): { readonly day: WindowState; readonly second: WindowState } {
    const pause = this.#pauseMs();
    const isSpent = !this.#day.allows('interactive');
    return {
      day: { limit: this.#day.limit, remaining: this.#day.remaining, resetInMs: isSpent && pause > 0 ? pause : null },
      second: { limit: this.#burst.limit, remaining: this.#burst.room, resetInMs: this.#burst.roomIn },
    };
  }

  #refusal(priority: Priority, patienceMs: number): BudgetSpent | null {
    const pause = this.#pauseMs();
    if (pause > patienceMs) return new BudgetSpent(Math.ceil(pause / 1_000));
    if (this.#day.allows(priority)) return null;
    // The day slides: only a call can tell whether it has room again. What is in the background never asks.
    const now = this.#now();
    if (priority !== 'background' && now >= this.#nextProbeAt) {
      this.#nextProbeAt = now + probeMs;
      return null;
    }
    return new BudgetSpent(Math.max(1, Math.ceil(Math.max(pause, this.#nextProbeAt - now) / 1_000)));
  }

  #pauseMs(): number {
    return Math.max(0, this.#pausedUntil - this.#now());
  }

  /** Lets out whoever may go, the most pressing first and clients in turn, and sees to it that it is called again in time. */
  #pump(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#waiting.size > 0 && this.#pauseMs() === 0 && this.#burst.room > 0) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      this.#burst.enter();
      this.#day.spend();
      this.#underWay += 1;
      next.resolve(this.#permit());
    }
    const [pause, roomIn] = [this.#pauseMs(), this.#burst.roomIn];
    const onlyAnAnswerHelps = pause === 0 && roomIn === null;
    if (this.#waiting.size === 0 || onlyAnAnswerHelps) return;
    // Both may have become 0 since they were looked at above: whoever waits is looked after all the same.
    this.#timer = setTimeout(() => this.#pump(), Math.max(1, pause, roomIn ?? 0));
  }

  #permit(): Permit {
    let isOut = true;
    return {
      done: (answer) => {
        if (!isOut) return;
        isOut = false;
        this.#underWay -= 1;
        this.#burst.leave();
        this.#learn(answer);
        this.#pump();
      },
    };
  }

  #learn({ status, headers }: RateAnswer): void {
    const { day, second, resetAfter } = readRateHeaders(headers);
    if (day !== null) this.#day.learn(day.limit, day.remaining, this.#underWay);
    if (second !== null) this.#burst.learn(second.limit, second.remaining);
    if (status !== 429) return;
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#now() + Math.max(1, resetAfter ?? 1) * 1_000);
    const pause = this.#pauseMs();
    if (pause <= this.#patienceMs) return;
    // Nobody should wait that long.
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      next.reject(new BudgetSpent(Math.ceil(pause / 1_000)));
    }
  }
}
