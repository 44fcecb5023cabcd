/**
 * Resolves when the caller may hold the event loop. `onEnd` receives the milliseconds for which it was held: by the continuation of this
 * promise, not by other work in the same iteration of the loop.
 */
export type YieldToEventLoop = (onEnd?: (ms: number) => void) => Promise<void>;

/** Maximum iterations left to I/O between two turns. Node accepts one connection per iteration, so new clients need several. */
const GAP = 16;
/** Maximum time left to I/O between two turns, as a multiple of the turn before. */
const PATIENCE = 4;

interface Turn {
  readonly begin: () => void;
  readonly onEnd: ((ms: number) => void) | undefined;
}

export interface EventLoopSchedulerOptions {
  readonly gap?: number;
  /** Monotonic milliseconds. */
  readonly clock?: () => number;
}

/**
 * Schedules work that holds the event loop for milliseconds (decoding an upstream response, executing an operation): one turn at a time,
 * first come, first served. Otherwise work that became ready at the same time would run in one go, and neither health checks nor refusals
 * be served meanwhile. Iterations for I/O lie between two turns, limited in number and time, so that a flood of requests does not starve
 * the turns. On an idle loop a turn begins in the same iteration.
 */
export function createEventLoopScheduler({
  gap = GAP,
  clock = () => performance.now(),
}: EventLoopSchedulerOptions = {}): YieldToEventLoop {
  const waiting: Turn[] = [];
  let busy = false;
  let running: { readonly turn: Turn; readonly since: number } | null = null;

  function next(): void {
    const turn = waiting.shift();
    busy = turn !== undefined;
    if (turn === undefined) return;
    running = { turn, since: clock() };
    turn.begin();
  }

  /** Node runs the microtasks of a callback before the next callback: the turn is over here. */
  function end(): void {
    if (running === null) return;
    const { turn, since } = running;
    running = null;
    const lasted = clock() - since;
    turn.onEnd?.(lasted);
    pass(gap, lasted, clock());
  }

  /** @param lasted Duration of the previous turn in milliseconds. */
  function pass(left: number, lasted: number, since: number): void {
    inNextIteration(() => {
      if (left <= 1 || clock() - since > PATIENCE * lasted) next();
      else pass(left - 1, lasted, since);
    });
  }

  // An immediate that is set by an immediate runs in the next iteration, after I/O.
  function inNextIteration(step: () => void): void {
    setImmediate(step);
    setImmediate(end);
  }

  return (onEnd) =>
    new Promise((resolve) => {
      waiting.push({ begin: resolve, onEnd });
      if (busy) return;
      busy = true;
      inNextIteration(next);
    });
}
