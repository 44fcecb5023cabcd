/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

/** A working morning, when some of the vehicles are driving. */
export const worldStart = Date.parse('2026-03-02T07:30:00.000Z');

export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

/** Starts at a fixed instant and runs `timeScale` times as fast as real time, so that tests are repeatable. */
export function createSimulatedClock(timeScale: number, realNow: Clock = Date.now): Clock {
  const startedAt = realNow();
  return () => worldStart + Math.floor((realNow() - startedAt) * timeScale);
}
