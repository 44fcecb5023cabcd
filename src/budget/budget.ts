import { BurstWindow } from './burst-window.js';
import { FairQueue, type Priority, type Waiters, type Ticket } from '../scheduling/index.js';
import { DayWindow, type DayShares } from './day-window.js';
import { readRateHeaders } from './headers.js';
import { Pause } from './pause.js';
import { ProbeSchedule } from './probe-schedule.js';

export interface BudgetOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Calls in a second until the upstream has told its own number. */
  readonly assumedPerSecond: number;
  readonly shares?: DayShares;
  /** Milliseconds that a call waits for the end of a refusal (429) before it is refused itself. */
  readonly patienceMs?: number;
  /** Longest pause after a refusal (429), in milliseconds, whatever the upstream asks for. Default: an hour. */
  readonly maxPauseMs?: number;
  /** The same where the day is spent. Default: a day. */
  readonly maxDayPauseMs?: number;
}

/** What a call was answered with, as far as the budget is concerned. */
export interface RateAnswer {
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds after which calls are taken again, as the upstream says with a refusal (429). */
  readonly retryAfter?: number | null;
}

/** Leave to send one call. It is given back with what came of it. */
export interface Permit {
  /** @returns Seconds until calls go out again; null where nothing holds them back. */
  done(answer: RateAnswer): number | null;
}

export interface BudgetState {
  readonly day: WindowState;
  readonly second: WindowState;
  /** Milliseconds for which calls are paused, after a refusal (429); 0: they are not. */
  readonly pauseMs: number;
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
  take(asked: CallRequest): Promise<Permit>;
  state(): BudgetState;
  /** Ends a pause, and forgets a day that was said to be spent: the next answer says it again if it is so. */
  resume(): void;
}

export interface CallRequest {
  readonly priority: Priority;
  /** Whose turn it takes where calls wait. Default: that of work on behalf of no client. */
  readonly client?: string;
  /** Who else waits for it. */
  readonly waiters?: Pick<Waiters, 'watch'> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it waits for the end of a refusal (429) that is near. Default: it does. */
  readonly patient?: boolean;
}

interface Waiter {
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
}

/** A refusal (429) that does not say for how long holds for so many milliseconds. */
const shortestPauseMs = 1_000;

/** Keeps both windows of one subscription in the memory of this process. */
export class InProcessBudget implements Budget {
  readonly #now: () => number;
  readonly #patienceMs: number;
  readonly #burst: BurstWindow;
  readonly #day: DayWindow;
  readonly #waiting = new FairQueue<Waiter>();
  readonly #pause: Pause;
  /** While the day is spent. */
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

  take({ priority, client = '', waiters, signal, patient = true }: CallRequest): Promise<Permit> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    if (priority !== 'background' && this.#pause.takeProbe()) return Promise.resolve(this.#letOut());
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
    if (!this.#day.allows('interactive')) this.#day.forget();
    this.#pump();
  }

  #refusal(priority: Priority, patienceMs: number): BudgetSpent | null {
    const pause = this.#pause.leftMs;
    if (pause > patienceMs) return new BudgetSpent(Math.ceil(pause / 1_000));
    if (this.#day.allows(priority)) {
      if (priority === 'interactive') this.#dayProbes.stop();
      return null;
    }
    // The day slides: only a call can tell whether it has room again. What is in the background never asks.
    if (priority !== 'background' && this.#takeDayProbe()) return null;
    return new BudgetSpent(Math.max(1, Math.ceil(Math.max(pause, this.#dayProbes.inMs) / 1_000)));
  }

  #takeDayProbe(): boolean {
    if (this.#dayProbes.isRunning) return this.#dayProbes.take();
    this.#dayProbes.start();
    return true;
  }

  /** Lets out the calls that may go, by priority and with clients in turn, and schedules the next run. */
  #pump(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#waiting.size > 0 && this.#pause.leftMs === 0 && this.#burst.room > 0) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      next.resolve(this.#letOut());
    }
    const [pause, roomIn] = [this.#pause.leftMs, this.#burst.roomIn];
    const onlyAnAnswerHelps = pause === 0 && roomIn === null;
    if (this.#waiting.size === 0 || onlyAnAnswerHelps) return;
    // Both may have become 0 since they were looked at above: whoever waits is looked after all the same.
    this.#timer = setTimeout(() => this.#pump(), Math.max(1, pause, roomIn ?? 0));
  }

  /** A call goes out. */
  #letOut(): Permit {
    this.#burst.enter();
    this.#day.spend();
    this.#underWay += 1;
    const sentAt = this.#now();
    let isOut = true;
    return {
      done: (answer) => {
        if (isOut) {
          isOut = false;
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
    else if (status !== null && isTaken(status)) {
      this.#pause.taken(sentAt);
      // The calls left are not told any more, and a call was taken since they were said to be spent.
      if ((day?.remaining ?? null) === null) this.#day.taken(sentAt);
      if (second === null) this.#burst.learnNothing();
    }
  }

  #refused(sentAt: number, retryAfter: number | null): void {
    const longest = this.#day.allows('command') ? this.#maxPauseMs : this.#maxDayPauseMs;
    this.#pause.refused(sentAt, Math.min(Math.max(shortestPauseMs, (retryAfter ?? 0) * 1_000), longest));
    const pause = this.#pause.leftMs;
    if (pause <= this.#patienceMs) return;
    // Nobody should wait that long.
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      next.reject(new BudgetSpent(Math.ceil(pause / 1_000)));
    }
  }
}

/** Whether the upstream has let a call with that status past its limits. */
function isTaken(status: number): boolean {
  return (status >= 200 && status < 300) || status === 404;
}
