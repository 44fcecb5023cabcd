import * as fc from 'fast-check';

/** `TEST_EFFORT` multiplies the number of runs of random tests; 1 by default. */
const effort = Number(process.env['TEST_EFFORT'] ?? 1);

/** Number of runs of a random test that has `base` runs at an effort of 1. */
export const numRuns = (base: number): number => Math.max(1, Math.round(base * effort));

/**
 * Asserts a random property for at most `seconds`. It stops between two runs, while with fast-check's `interruptAfterTimeLimit`
 * the last run would go on during the next test.
 */
export async function assertWithin<T>(seconds: number, runs: number, property: fc.IAsyncProperty<T>): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const run = property.run.bind(property);
  property.run = (value) => (performance.now() < end ? run(value) : Promise.resolve(new fc.PreconditionFailure(true)));
  await fc.assert(property, { numRuns: runs });
}
