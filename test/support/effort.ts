/** `TEST_EFFORT` multiplies the number of runs of random tests; 1 by default. */
const effort = Number(process.env['TEST_EFFORT'] ?? 1);

/** The number of runs of a random test, with `base` runs at an effort of 1. */
export const numRuns = (base: number): number => Math.max(1, Math.round(base * effort));
