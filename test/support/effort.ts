/** `TEST_EFFORT` multiplies the number of runs of random tests; 1 by default. */
const effort = Number(process.env['TEST_EFFORT'] ?? 1);

/** How many runs a random test does, for `base` runs at an effort of 1. */
export const numRuns = (base: number): number => Math.max(1, Math.round(base * effort));
