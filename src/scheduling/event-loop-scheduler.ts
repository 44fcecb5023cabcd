/**
 * Resolves in a turn of the event loop of its own. `onEnd` receives the milliseconds for which the work that continues with the turn
 * blocked the loop, without other work in the same iteration.
 */
export type YieldToEventLoop = (onEnd?: (ms: number) => void) => Promise<void>;

/**
 * Maximum number of iterations left to input and output between two turns. Node accepts one connection per iteration: if every one were
 * long, new clients would wait for each other.
 */
const GAP = 16;
/** The maximum time left to them, as a multiple of the last turn's duration. */
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
 * Work that blocks the event loop for milliseconds (decoding an upstream response, executing an operation) waits for a turn of its own,
 * in order of arrival. Otherwise many callers of one shared response would run at once, and health checks would wait meanwhile. Between
 * two turns, iterations are left to input and output, bounded in number and time, so that work continues even under a flood of refused
 * requests. Without other work, a turn starts in the same iteration of the loop.
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

  /** Node runs the microtasks of a callback before the next callback: here the turn is over. */
  function end(): void {
    if (running === null) return;
    const { turn, since } = running;
    running = null;
    const lasted = clock() - since;
    turn.onEnd?.(lasted);
    pass(gap, lasted, clock());
  }

  /** @param lasted Duration of the last turn in milliseconds. */
  function pass(left: number, lasted: number, since: number): void {
    inNextTick(() => {
      if (left <= 1 || clock() - since > PATIENCE * lasted) next();
      else pass(left - 1, lasted, since);
    });
  }

  // An immediate set by an immediate runs in the next iteration, after input and output.
  function inNextTick(step: () => void): void {
    setImmediate(step);
    setImmediate(end);
  }

  return (onEnd) =>
    new Promise((resolve) => {
      waiting.push({ begin: resolve, onEnd });
      if (busy) return;
      busy = true;
      inNextTick(next);
    });
}
