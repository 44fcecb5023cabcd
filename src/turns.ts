/** Resolves in a turn of the event loop that nobody else has taken. */
export type TakeTurn = () => Promise<void>;

/**
 * Most turns that are left to input and output between two that are taken. Node accepts one connection a turn: were every
 * turn long, new clients would wait for each other.
 */
const GAP = 16;
/** … and the most of them in terms of time: so many times as long as the turn that was taken. */
const PATIENCE = 4;

export interface TurnsOptions {
  readonly gap?: number;
  /** Monotonic milliseconds. */
  readonly clock?: () => number;
}

/**
 * Work that holds the event loop for milliseconds (to decode an answer of the upstream, to execute an operation) waits for
 * a turn of its own, in the order in which it came. What many have waited for together, or what came in while the loop was
 * busy, would else be done in one go, and neither health nor a refusal be answered meanwhile. Between two such turns stand
 * others for input and output, bounded in number and in time, so that under a flood of requests to refuse some are served.
 * Where nobody else is at work a turn is there at once, and an idle loop runs through its turns in no time.
 */
export function createTurns({ gap = GAP, clock = () => performance.now() }: TurnsOptions = {}): TakeTurn {
  const waiting: (() => void)[] = [];
  let busy = false;

  function next(): void {
    const goOn = waiting.shift();
    busy = goOn !== undefined;
    if (goOn === undefined) return;
    const begun = clock();
    // What an immediate sets waits for the next turn, after input and output.
    setImmediate(() => pass(gap, clock() - begun, clock()));
    goOn();
  }

  /** @param lasted Milliseconds that the turn took that was given away. */
  function pass(left: number, lasted: number, since: number): void {
    if (left <= 1 || clock() - since > PATIENCE * lasted) next();
    else setImmediate(() => pass(left - 1, lasted, since));
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!busy) next();
    });
}
