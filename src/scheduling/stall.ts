/** Milliseconds without progress after which shared work may hang: nothing joins it, and what joined it starts again. */
const stalledMs = 2_000;

export const isStalled = (quietMs: number): boolean => quietMs > stalledMs;

/**
 * Calls back once the work may hang.
 * @param quietMs Milliseconds since its last progress; 0 while it only waits for its turn.
 * @returns Stops watching.
 */
export function onStall(quietMs: () => number, stalled: () => void): () => void {
  let timer: NodeJS.Timeout;
  const watch = (): void => {
    timer = setTimeout(
      () => (isStalled(quietMs()) ? stalled() : watch()),
      Math.max(0, stalledMs - quietMs()) + 1,
    ).unref();
  };
  watch();
  return () => clearTimeout(timer);
}
