/** Milliseconds without progress after which work counts as stalled: callers no longer join it, and those that did start again. */
const stalledMs = 2_000;

export const isStalled = (quietMs: number): boolean => quietMs > stalledMs;

/**
 * Calls back once the work is stalled.
 * @param quietMs Milliseconds since its last progress; 0 while it is queued.
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
