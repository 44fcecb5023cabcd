import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { assertWithin, numRuns } from '../support/effort.js';
import { buildGraph } from '../../src/graphql/index.js';
import { queryLimits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { circularQueries, sizeOf } from './support/circular-query.js';

const schema = buildGraph();
const allowed = 60_000;

describe('any circular query', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld({
      simulator: {
        fleets: [
          { name: 'Paris', vehicles: 12 },
          { name: 'Pool', vehicles: 3 },
        ],
      },
      server: { queryLimits: { ...queryLimits, answerFields: allowed } },
    });
  });
  afterAll(() => world.close());

  it('has a response no larger than predicted, or is rejected without a call', async () => {
    const seen = { answered: 0, refused: 0, largest: 0 };
    const property = fc.asyncProperty(circularQueries(schema), async (query) => {
      const { result, total } = await world.count(() => world.ask(query));
      const [error] = result.errors ?? [];
      if (error?.extensions.code === 'QUERY_TOO_COMPLEX') {
        expect([result.data ?? null, total]).toEqual([null, 0]);
        seen.refused += 1;
        return;
      }
      const produced = sizeOf(result.data);
      expect(result.extensions?.cost?.fields).toBeGreaterThanOrEqual(produced);
      expect(produced).toBeLessThanOrEqual(allowed);
      seen.answered += 1;
      seen.largest = Math.max(seen.largest, produced);
    });
    await assertWithin(45, numRuns(120), property);
    expect(seen.answered).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.largest).toBeGreaterThan(500);
  }, 90_000);
});
