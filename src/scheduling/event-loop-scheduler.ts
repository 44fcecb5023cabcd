/**
 * Resolves in a turn of the event loop that nobody else has taken. `onEnd` receives the milliseconds for which it was held: by what
 * goes on at once with the turn, not by what others do in the same iteration of the loop.
 */
export type YieldToEventLoop = (onEnd?: (ms: number) => void) => Promise<void>;

/**
 * Most turns that are left to input and output between two that are taken. Node accepts one connection a turn: were every
 * turn long, new clients would wait for each other.
 */
const GAP = 16;
/** … and the most of them in terms of time: so many times as long as the turn that was taken. */
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
 * Work that holds the event loop for milliseconds (to decode an answer of the upstream, to execute an operation) waits for
 * a turn of its own, in the order in which it came. What many have waited for together, or what came in while the loop was
 * busy, would else be done in one go, and neither health nor a refusal be answered meanwhile. Between two such turns stand
 * others for input and output, bounded in number and in time, so that under a flood of requests to refuse some are served.
 * Where nobody else is at work a turn is there in the same iteration of the loop, and an idle loop runs through its turns in
 * no time.
 */
export function createEventLoopScheduler({
  gap = GAP,
  clock = () => performance.now(),
}: EventLoopSchedulerOptions = {}): YieldToEventLoop {
  const waiting: Turn[] = [];
  let busy = false;
  let held: { readonly turn: Turn; readonly since: number } | null = null;

  function next(): void {
    const turn = waiting.shift();
    busy = turn !== undefined;
    if (turn === undefined) return;
    held = { turn, since: clock() };
    turn.begin();
  }

  /** Node runs what a callback has set off before it runs the next callback: here the turn is over. */
  function end(): void {
    if (held === null) return;
    const { turn, since } = held;
    held = null;
    const lasted = clock() - since;
    turn.onEnd?.(lasted);
    pass(gap, lasted, clock());
  }

  /** @param lasted Milliseconds that the turn took that was given away. */
  function pass(left: number, lasted: number, since: number): void {
    inNextTick(() => {
      if (left <= 1 || clock() - since > PATIENCE * lasted) next();
      else pass(left - 1, lasted, since);
    });
  }

  // What an immediate sets waits for the next turn, after input and output.
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
