import { BurstWindow } from './burst-window.js';
import { FairQueue, type Priority, type Waiters, type Ticket } from '../scheduling/index.js';
import { DayWindow, type DayShares } from './day-window.js';
import { readRateHeaders } from './headers.js';
import { Pause } from './pause.js';
import { ProbeSchedule } from './probe-schedule.js';

export interface BudgetOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Calls per second until the upstream has reported its limit. */
  readonly assumedPerSecond: number;
  readonly shares?: DayShares;
  /** Maximum time that a call waits for the end of a pause, in milliseconds; otherwise it is refused. */
  readonly patienceMs?: number;
  /** Longest pause after a 429, in milliseconds, whatever the upstream requests. Default: an hour. */
  readonly maxPauseMs?: number;
  /** The same if the daily quota is spent. Default: a day. */
  readonly maxDayPauseMs?: number;
}

/** The parts of a response that concern the budget. */
export interface RateAnswer {
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait after a 429, as requested by the upstream. */
  readonly retryAfter?: number | null;
}

/** Permission to send one call. Ends with the outcome of the call. */
export interface Permit {
  /** @returns Seconds until calls are sent again; null without a pause. */
  done(answer: RateAnswer): number | null;
}

export interface BudgetState {
  readonly day: WindowState;
  readonly second: WindowState;
  /** Milliseconds until the end of a pause after a 429; 0 without a pause. */
  readonly pauseMs: number;
}

/** The state of a window; null until the upstream has reported it. */
export interface WindowState {
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Milliseconds until calls are allowed again; null if they are allowed, or if it is unknown. */
  readonly resetInMs: number | null;
}

/** No call may be sent before `retryAfter`, which is too long to wait for. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('The rate limit of the subscription is used up: retry later.');
    this.retryAfter = retryAfter;
  }
}

/** The rate limits of a subscription, shared by all its calls. */
export interface Budget {
  /** Resolves when the call may be sent. Rejects with BudgetSpent, or with the signal's reason. */
  take(request: CallRequest): Promise<Permit>;
  state(): BudgetState;
  /** Ends a pause and a spent day. The next response reports them again if they still apply. */
  resume(): void;
}

export interface CallRequest {
  readonly priority: Priority;
  /** The client in whose queue the call waits. Default: work without a client. */
  readonly client?: string;
  /** Whether it goes before the client's other calls of the same priority. Default: false. */
  readonly isUrgent?: boolean;
  /** Requesters that joined the call. */
  readonly waiters?: Pick<Waiters, 'watch'> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it waits for the end of a short pause. Default: true. */
  readonly patient?: boolean;
}

interface Waiter {
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
}

/** Pause after a 429 without Retry-After, in milliseconds. */
const shortestPauseMs = 1_000;

/** Keeps both windows of one subscription in this process. */
export class InProcessBudget implements Budget {
  readonly #now: () => number;
  readonly #patienceMs: number;
  readonly #burst: BurstWindow;
  readonly #day: DayWindow;
  readonly #waiting = new FairQueue<Waiter>();
  readonly #pause: Pause;
  /** Probes while the daily quota is spent. */
  readonly #dayProbes: ProbeSchedule;
  readonly #maxPauseMs: number;
  readonly #maxDayPauseMs: number;
  #underWay = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor({
    now,
    assumedPerSecond,
    shares = { commandReserve: 0.02, backgroundStop: 0.9 },
    patienceMs = 3_000,
    maxPauseMs = 3_600_000,
    maxDayPauseMs = 86_400_000,
  }: BudgetOptions) {
    this.#now = now;
    this.#patienceMs = patienceMs;
    this.#maxPauseMs = maxPauseMs;
    this.#maxDayPauseMs = maxDayPauseMs;
    this.#burst = new BurstWindow(assumedPerSecond, now);
    this.#day = new DayWindow(shares, now);
    this.#pause = new Pause(now);
    this.#dayProbes = new ProbeSchedule(now);
  }

  take({ priority, client = '', isUrgent = false, waiters, signal, patient = true }: CallRequest): Promise<Permit> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    if (priority !== 'background' && this.#pause.takeProbe()) return Promise.resolve(this.#send());
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
      const ticket: Ticket = this.#waiting.push(waiter, { client, priority, isUrgent });
      const unwatch = waiters?.watch((waiter) => ticket.join(waiter));
      this.#pump();
    });
  }

  state(): BudgetState {
    const pauseMs = this.#pause.leftMs;
    const { limit, room, roomIn } = this.#burst;
    const isSpent = !this.#day.allows('interactive');
    return {
      day: {
        limit: this.#day.limit,
        remaining: this.#day.remaining,
        resetInMs: isSpent && pauseMs > 0 ? pauseMs : null,
      },
      second: {
        limit,
        remaining: pauseMs > 0 ? 0 : room,
        resetInMs: pauseMs > 0 ? Math.max(pauseMs, roomIn ?? 0) : roomIn,
      },
      pauseMs,
    };
  }

  resume(): void {
    this.#pause.end();
    if (!this.#day.allows('interactive')) this.#day.reset();
    this.#pump();
  }

  #refusal(priority: Priority, patienceMs: number): BudgetSpent | null {
    const pause = this.#pause.leftMs;
    if (pause > patienceMs) return new BudgetSpent(Math.ceil(pause / 1_000));
    if (this.#day.allows(priority)) {
      if (priority === 'interactive') this.#dayProbes.stop();
      return null;
    }
    // The day is a sliding window: only a call shows whether it has room again. Background work sends no probes.
    if (priority !== 'background' && this.#takeDayProbe()) return null;
    return new BudgetSpent(Math.max(1, Math.ceil(Math.max(pause, this.#dayProbes.inMs) / 1_000)));
  }

  #takeDayProbe(): boolean {
    if (this.#dayProbes.isRunning) return this.#dayProbes.take();
    this.#dayProbes.start();
    return true;
  }

  /** Sends the calls that may be sent, by priority and with clients in turn, and schedules the next run. */
  #pump(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#waiting.size > 0 && this.#pause.leftMs === 0 && this.#burst.room > 0) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      next.resolve(this.#send());
    }
    const [pause, roomIn] = [this.#pause.leftMs, this.#burst.roomIn];
    const onlyResponseHelps = pause === 0 && roomIn === null;
    if (this.#waiting.size === 0 || onlyResponseHelps) return;
    // Both may have become 0 since the check above; at least 1 ms keeps the timer running.
    this.#timer = setTimeout(() => this.#pump(), Math.max(1, pause, roomIn ?? 0));
  }

  /** Counts a call that is sent. */
  #send(): Permit {
    this.#burst.enter();
    this.#day.spend();
    this.#underWay += 1;
    const sentAt = this.#now();
    let isPending = true;
    return {
      done: (answer) => {
        if (isPending) {
          isPending = false;
          this.#underWay -= 1;
          this.#burst.leave();
          this.#learn(answer, sentAt);
          this.#pump();
        }
        const pause = this.#pause.leftMs;
        return pause === 0 ? null : Math.ceil(pause / 1_000);
      },
    };
  }

  #learn({ status, headers, retryAfter = null }: RateAnswer, sentAt: number): void {
    const { day, second } = readRateHeaders(headers);
    if (day !== null) this.#day.learn(day.limit, day.remaining, this.#underWay);
    if (second !== null) this.#burst.learn(second.limit, second.remaining);
    if (status === 429) this.#refused(sentAt, retryAfter);
    else if (status !== null && isAccepted(status)) {
      this.#pause.accepted(sentAt);
      // Without the header, a success shows that a spent day has room again.
      if ((day?.remaining ?? null) === null) this.#day.accepted(sentAt);
      if (second === null) this.#burst.learnNothing();
    }
  }

  #refused(sentAt: number, retryAfter: number | null): void {
    const longest = this.#day.allows('command') ? this.#maxPauseMs : this.#maxDayPauseMs;
    this.#pause.refused(sentAt, Math.min(Math.max(shortestPauseMs, (retryAfter ?? 0) * 1_000), longest));
    const pause = this.#pause.leftMs;
    if (pause <= this.#patienceMs) return;
    // Too long to wait.
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      next.reject(new BudgetSpent(Math.ceil(pause / 1_000)));
    }
  }
}

/** Whether the status shows that the call passed the rate limits. */
function isAccepted(status: number): boolean {
  return (status >= 200 && status < 300) || status === 404;
}
