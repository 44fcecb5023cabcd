import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import type { CollectionItem, Fleet } from '../../../../src/domain/index.js';
import { BatchPlanner, type BatchKey } from '../../../../src/loaders/planner/batch-planner.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import { callsOfBatches, type KnownCollection } from '../../../../src/loaders/forecast/batch-calls.js';
import { exactly } from '../../../../src/loaders/forecast/bounds.js';
import { memoryCollection, sound } from '../support/collection.js';
import { fleetOf, idsUpTo, vinOf } from '../support/entities.js';
import { call } from '../support/upstream.js';

const pageSize = sound.pageSize;
const known: KnownCollection = {
  plannedSize: 30,
  pageSize: 10,
  assumedPages: 2,
  missing: 0,
  checksEmptiness: false,
  typicalSize: 30,
  distinct: 30,
};
const batchOf = (wanted: number, parts = 1) => ({ wanted: exactly(wanted), alone: exactly(wanted), parts });
const mostOf = (...[batches, collection]: Parameters<typeof callsOfBatches>) => {
  const { collection: through, alone } = callsOfBatches(batches, collection);
  return through.most + alone.most;
};

/** The calls that the planner makes for some batches, in sequence or in one tick. */
async function plannedCalls(
  size: number,
  leftOut: number,
  batches: readonly (readonly string[])[],
  { isSizeKnown, together }: { readonly isSizeKnown: boolean; readonly together: boolean },
): Promise<number> {
  let calls = 0;
  const knowledge = new FleetCache({ now: () => 0, limit: 100 });
  const fleet = fleetOf('f1');
  knowledge.learnFleet(fleet);
  if (isSizeKnown) knowledge.learnSize('f1', size);
  const items = idsUpTo(size)
    .slice(leftOut)
    .map((id): CollectionItem<string> => ({ vehicleId: id, vin: vinOf(id), value: id }));
  const planner = new BatchPlanner<BatchKey, string>(
    {
      collectionName: 'things',
      peek: () => ({ known: false }),
      loadOne: () => {
        calls += 1;
        return Promise.resolve(null);
      },
      open: () => memoryCollection(items, sound, () => (calls += 1)),
    },
    { call, knowledge, loadFleet: (): Promise<Fleet> => Promise.resolve(fleet) },
  );
  const load = (ids: readonly string[]) =>
    planner.load(ids.map((vehicleId) => ({ fleetId: 'f1', vehicleId, vin: vinOf(vehicleId) })));
  if (together) await load(batches.flat());
  else for (const ids of batches) await load(ids);
  return calls;
}

describe('the forecast of batches', () => {
  it('is an upper bound with any knowledge and timing', async () => {
    const cases = fc.record({
      size: fc.integer({ min: 1, max: 6 * pageSize }),
      cuts: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
      leftOut: fc.nat({ max: 5 }),
      isSizeKnown: fc.boolean(),
      areGapsKnown: fc.boolean(),
      together: fc.boolean(),
    });
    const property = fc.asyncProperty(cases, async ({ size, cuts, leftOut, isSizeKnown, areGapsKnown, together }) => {
      fc.pre(leftOut <= size);
      const ids = [...idsUpTo(size)];
      const batches = cuts.map((count) => ids.splice(0, count)).filter(({ length }) => length > 0);
      const collection: KnownCollection = {
        ...known,
        plannedSize: isSizeKnown ? size : undefined,
        size: isSizeKnown ? size - leftOut : undefined,
        pageSize,
        missing: areGapsKnown ? leftOut : undefined,
        distinct: isSizeKnown ? size : undefined,
      };
      const predicted = mostOf(
        batches.map(({ length }) => batchOf(length)),
        collection,
      );
      const calls = await plannedCalls(size, leftOut, batches, { isSizeKnown, together });
      expect({ calls, isEnough: calls <= predicted, predicted }).toMatchObject({ isEnough: true });
    });
    await fc.assert(property, { numRuns: numRuns(1500) });
  });

  it('is one call each without a collection', () => {
    expect(mostOf([batchOf(20)], null)).toBe(20);
  });

  it('is the pages of the collection if fewer, plus one call per missing item', () => {
    expect(mostOf([batchOf(30)], known)).toBe(3);
    expect(mostOf([batchOf(3)], known)).toBe(3);
    expect(callsOfBatches([batchOf(30)], { ...known, missing: 4 })).toEqual({
      collection: exactly(3),
      alone: exactly(4),
    });
  });

  it('includes unlikely single calls if the coverage is unknown', () => {
    const { collection, alone } = callsOfBatches([batchOf(30)], { ...known, missing: undefined });
    expect([collection, alone]).toEqual([exactly(3), { most: 30, likely: 0 }]);
  });

  it('counts shared pages once', () => {
    expect(mostOf([batchOf(30), batchOf(30), batchOf(30)], { ...known, distinct: undefined })).toBe(9);
    expect(
      mostOf(
        Array.from({ length: 20 }, () => batchOf(30)),
        known,
      ),
    ).toBe(33);
  });
});
