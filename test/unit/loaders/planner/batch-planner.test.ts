import { describe, expect, it } from '@jest/globals';
import { Fallbacks, type Call, type CollectionItem, type Fleet } from '../../../../src/domain/index.js';
import { BatchPlanner, type BatchSource, type BatchKey } from '../../../../src/loaders/planner/batch-planner.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import { answered, memoryCollection, sound, type CollectionTraits } from '../support/collection.js';
import { fleetOf, idsUpTo, vinOf } from '../support/entities.js';
import { apart, confirming, knowledgeOf } from '../support/knowledge.js';
import { Random } from '../support/random.js';
import { call } from '../support/upstream.js';

interface PlannedWorld {
  /** Vehicles of the fleet, by id. */
  readonly ids: readonly string[];
  /** The value of each vehicle when it is read alone; other vehicles have none. */
  readonly values: ReadonlyMap<string, string>;
  /** Vehicles whose items are missing in the collection. */
  readonly leftOut: ReadonlySet<string>;
  /** Vehicles that fail when they are read alone. */
  readonly failing: ReadonlySet<string>;
  /** Null where the fleet does not advertise the collection. */
  readonly traits: CollectionTraits | null;
  readonly fleetKnown: boolean;
  readonly sizeKnown: boolean;
}

const plain: Omit<PlannedWorld, 'ids'> = {
  values: new Map(),
  leftOut: new Set(),
  failing: new Set(),
  traits: sound,
  fleetKnown: true,
  sizeKnown: true,
};

const keyOf = (vehicleId: string, fleetId = 'f1'): BatchKey => ({ fleetId, vehicleId, vin: vinOf(vehicleId) });
const valuesOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, `value of ${id}`]));

function planned(world: PlannedWorld, knowledge = new FleetCache({ now: () => 0, limit: 100 }), of: Call = call) {
  const calls: string[] = [];
  const fleet = fleetOf('f1');
  if (world.fleetKnown) knowledge.learnFleet(fleet);
  if (world.sizeKnown) knowledge.learnSize('f1', world.ids.length);
  const alone = (id: string): string | null => {
    if (world.failing.has(id)) throw answered(500);
    return world.values.get(id) ?? null;
  };
  const items = world.ids.flatMap((id): CollectionItem<string>[] => {
    const value = world.values.get(id);
    return value === undefined || world.leftOut.has(id) ? [] : [{ vehicleId: id, vin: vinOf(id), value }];
  });
  const source: BatchSource<BatchKey, string> = {
    collectionName: 'things',
    peek: () => ({ known: false }),
    loadOne: (key) => {
      calls.push('alone');
      return Promise.resolve(alone(key.vehicleId ?? ''));
    },
    open: () => (world.traits === null ? null : memoryCollection(items, world.traits, (what) => calls.push(what))),
  };
  const loadFleet = (): Promise<Fleet> => {
    calls.push('fleet');
    return Promise.resolve(fleet);
  };
  const planner = new BatchPlanner(source, { call: of, knowledge, loadFleet });
  const load = (ids: readonly string[]) => planner.load(ids.map((id) => keyOf(id)));
  return {
    calls,
    load,
    alone,
    knowledge,
    source,
    planner,
    pages: Math.ceil(items.length / (world.traits?.pageSize ?? 1)),
  };
}

describe('the batch planner', () => {
  const ids = idsUpTo(100);
  const world: PlannedWorld = { ...plain, ids, values: valuesOf(ids) };

  it('reads the collection if that takes fewer calls', async () => {
    const { load, calls } = planned(world);
    expect(await load(ids)).toEqual(ids.map((id) => `value of ${id}`));
    expect(calls).toEqual(['first', ...Array<string>(9).fill('range')]);
  });

  it('makes single calls if these are not more', async () => {
    const { load, calls } = planned(world);
    expect(await load(ids.slice(90))).toEqual(ids.slice(90).map((id) => `value of ${id}`));
    expect(calls).toEqual(Array(10).fill('alone'));
  });

  it('makes one single call for one item', async () => {
    const { load, calls } = planned({ ...world, fleetKnown: false });
    expect(await load(['v1'])).toEqual(['value of v1']);
    expect(calls).toEqual(['alone']);
  });

  it('loads an unknown fleet for four items, because its links take a call', async () => {
    const small = { ...world, ids: ids.slice(0, 4), fleetKnown: false, sizeKnown: false };
    const four = planned(small);
    await four.load(['v1', 'v2', 'v3', 'v4']);
    expect(four.calls).toEqual(['fleet', 'first']);
    const three = planned(small);
    await three.load(['v1', 'v2', 'v3']);
    expect(three.calls).toEqual(['alone', 'alone', 'alone']);
  });

  it('stops after the first page if the rest takes more calls than single calls', async () => {
    const { load, calls } = planned({ ...world, sizeKnown: false });
    expect(await load(['v1', 'v2', 'v50'])).toEqual(['value of v1', 'value of v2', 'value of v50']);
    expect(calls).toEqual(['first', 'alone']);
  });

  it('reads the collection once for many batches of a request, and further pages when needed', async () => {
    const { load, calls } = planned({ ...world, traits: { ...sound, rangeable: false } });
    await load(ids.slice(0, 20));
    expect(calls).toEqual(['first', 'next']);
    expect(await load(ids.slice(5, 15))).not.toContain(null);
    expect(calls).toHaveLength(2);
    expect(await load(ids.slice(20))).toEqual(ids.slice(20).map((id) => `value of ${id}`));
    expect(calls).toEqual(['first', ...Array<string>(9).fill('next')]);
  });

  it('reads at most as many pages of a collection without a total as single calls', async () => {
    const { load, calls } = planned({
      ...world,
      sizeKnown: false,
      traits: { ...sound, totalKnown: false, pageSize: 2 },
    });
    expect(await load(['v98', 'v99', 'v100'])).toEqual(['value of v98', 'value of v99', 'value of v100']);
    expect(calls.filter((each) => each === 'next').length).toBeLessThanOrEqual(3);
  });

  it.each([400, 403, 404, 405, 410, 501])(
    'makes single calls if the collection responds with %i, and avoids it once confirmed',
    async (status) => {
      const { knowledge, pass } = knowledgeOf();
      const refusing = { ...world, traits: { ...sound, refusal: status } };
      for (let request = 0; request < confirming; request += 1, pass(apart)) {
        if (knowledge.isRefused('f1', 'things')) break;
        const { load, calls } = planned(refusing, knowledge);
        expect(await load(ids)).toEqual(ids.map((id) => `value of ${id}`));
        expect(calls.filter((each) => each === 'first')).toHaveLength(1);
      }
      const later = planned(refusing, knowledge);
      await later.load(ids);
      expect(new Set(later.calls)).toEqual(new Set(['alone']));
    },
  );

  it('returns the refusal to all if the request may not make a call for each', async () => {
    const { knowledge } = knowledgeOf();
    const fallbacks = new Fallbacks(ids.length - 1, () => 0);
    for (const traits of [{ refusal: 403 }, { rangeable: false, failingPage: 0, failingStatus: 403 }]) {
      const { load, calls } = planned({ ...world, traits: { ...sound, ...traits } }, knowledge, { ...call, fallbacks });
      for (const found of await load(ids)) expect(found).toMatchObject({ code: 'FORBIDDEN' });
      expect(calls).toEqual(['first']);
    }
    expect(knowledge.isDoubtful('f1', 'things')).toBe(true);
    await planned(world, knowledge).load(ids);
    expect(knowledge.isDoubtful('f1', 'things')).toBe(false);
  });

  it('returns the refusal of a page to its vehicles only if the request may not make a call for each', async () => {
    const { knowledge } = knowledgeOf();
    const fallbacks = new Fallbacks(9, () => 0);
    const traits = { ...sound, rangeable: false, failingPage: 9, failingStatus: 403 };
    const { load } = planned({ ...world, traits }, knowledge, { ...call, fallbacks });
    const found = await load(ids);
    expect(found.slice(0, 90)).toEqual(ids.slice(0, 90).map((id) => `value of ${id}`));
    for (const each of found.slice(90)) expect(each).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('reads a refusing collection if the request may not make a call for each', async () => {
    const { knowledge, pass } = knowledgeOf();
    for (let request = 0; request < confirming; request += 1, pass(apart)) knowledge.refuse('f1', 'things', 403);
    const fallbacks = new Fallbacks(ids.length - 1, () => 0);
    const { load } = planned(world, knowledge, { ...call, fallbacks });
    expect(await load(ids)).toEqual(ids.map((id) => `value of ${id}`));
    expect(knowledge.isDoubtful('f1', 'things')).toBe(false);
  });

  it('makes single calls for the items of a refused later page', async () => {
    const traits = { ...sound, rangeable: false, failingPage: 3, failingStatus: 410 };
    const { load } = planned({ ...world, traits });
    expect(await load(ids)).toEqual(ids.map((id) => `value of ${id}`));
  });

  it('follows the pages if ranges are refused, and avoids ranges once confirmed', async () => {
    const { knowledge, pass } = knowledgeOf();
    const traits = { ...sound, rangeRefusal: 400 };
    for (let request = 0; request < 2; request += 1, pass(apart)) {
      const first = planned({ ...world, traits }, knowledge);
      expect(await first.load(ids)).toEqual(ids.map((id) => `value of ${id}`));
      expect(first.calls.filter((each) => each === 'next')).toHaveLength(9);
      expect(first.calls.filter((each) => each === 'range')).toHaveLength(9);
    }
    const second = planned({ ...world, traits }, knowledge);
    await second.load(ids);
    expect(second.calls).toEqual(['first', ...Array<string>(9).fill('next')]);
  });

  it('returns the failure of a page to its vehicles without single calls', async () => {
    const { load, calls } = planned({ ...world, traits: { ...sound, failingPage: 4 } });
    const answers = await load(ids);
    expect(answers.slice(0, 40)).toEqual(ids.slice(0, 40).map((id) => `value of ${id}`));
    for (const answer of answers.slice(40, 50)) expect(answer).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(answers.slice(50)).toEqual(ids.slice(50).map((id) => `value of ${id}`));
    expect(calls).not.toContain('alone');
  });

  it('ends a loop of pages with an error for missing items', async () => {
    const traits = { ...sound, rangeable: false, loopAt: 5 };
    const answers = await planned({ ...world, traits }).load(ids);
    expect(answers[59]).toBe('value of v60');
    expect(answers[60]).toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('follows the pages if the collection is longer than its total', async () => {
    const { source, planner, calls } = planned(world);
    const open = source.open.bind(source);
    (source as { open: typeof open }).open = (fleet) => {
      const collection = open(fleet);
      if (collection === null) return null;
      return { ...collection, first: async (on) => ({ ...(await collection.first(on)), total: 5 }) };
    };
    expect(await planner.load(ids.map((id) => keyOf(id)))).toEqual(ids.map((id) => `value of ${id}`));
    expect(calls).not.toContain('alone');
  });

  it('makes no call for embedded copies', async () => {
    const { source, planner, calls } = planned(world);
    (source as { peek: typeof source.peek }).peek = (key) =>
      key.vehicleId === 'v1' ? { known: true, value: null } : { known: true, value: 'held' };
    expect(await planner.load([keyOf('v1'), keyOf('v2')])).toEqual([null, 'held']);
    expect(calls).toEqual([]);
  });

  it('fails only for the vehicle whose call throws', async () => {
    const { load } = planned({ ...world, traits: null, failing: new Set(['v2']) });
    expect(await load(['v1', 'v2', 'v3'])).toEqual([
      'value of v1',
      expect.objectContaining({ code: 'UPSTREAM_ERROR' }),
      'value of v3',
    ]);
  });
});

describe('the batch planner, over random worlds', () => {
  const worlds = Array.from({ length: 500 }, (_, seed) => ({ seed, random: new Random(seed + 1) }));

  it('returns what single calls would, with at most the single calls plus the pages', async () => {
    for (const { seed, random } of worlds) {
      const world = randomWorld(random);
      const { load, calls, pages } = planned(world);
      const broken = world.traits !== null && isBroken(world.traits);
      const batches = Array.from({ length: random.integer(1, 3) }, () => world.ids.filter(() => random.chance(0.6)));
      const answers = await Promise.all(batches.map(async (batch) => ({ batch, found: await load(batch) })));
      const where = `seed ${seed}: ${JSON.stringify(world.traits)}`;

      for (const { batch, found } of answers) {
        batch.forEach((id, index) => {
          const answer = found[index];
          if (!(answer instanceof Error)) expect([where, id, answer]).toEqual([where, id, expectedOf(world, id)]);
          else if (!broken) expect([where, id, world.failing.has(id)]).toEqual([where, id, true]);
          else expect([where, answer]).toEqual([where, expect.objectContaining({ code: 'UPSTREAM_ERROR' })]);
        });
      }

      const wanted = batches.flat().length;
      const pagesTwice = (world.traits?.rangeRefusal ?? null) === null ? pages : 2 * pages;
      // A rejected collection may be tried by each batch in progress at that moment.
      const tries = batches.length;
      const bound = wanted + Math.max(tries, pagesTwice) + (world.fleetKnown ? 0 : tries);
      if (calls.length > bound) throw new Error(`${where}: ${calls.length} calls for ${wanted} wanted, ${pages} pages`);
    }
  });

  it('takes the fewest calls if the collection has no faults', async () => {
    let throughCollection = 0;
    for (const { seed, random } of worlds) {
      const ids = idsUpTo(random.integer(1, 90));
      const traits = { ...sound, pageSize: random.integer(1, 20), rangeable: random.chance(0.5) };
      const { load, calls, pages } = planned({ ...plain, ids, values: valuesOf(ids), traits });
      const wanted = ids.filter(() => random.chance(0.5));
      expect(await load(wanted)).toEqual(wanted.map((id) => `value of ${id}`));
      if (calls.length > Math.min(wanted.length, pages)) throw new Error(`seed ${seed}: ${calls.join()}`);
      if (calls.includes('first')) throughCollection += 1;
    }
    expect(throughCollection).toBeGreaterThan(50);
  });
});

/** Errors of the collection, not of the vehicle. */
function isBroken({ failingPage, failingStatus, loopAt }: CollectionTraits): boolean {
  return (failingPage !== null && failingStatus === 500) || loopAt !== null;
}

/** A vehicle that fails alone may still be found in the collection. */
function expectedOf(world: PlannedWorld, id: string): string | null {
  return world.values.get(id) ?? null;
}

function randomWorld(random: Random): PlannedWorld {
  const ids = idsUpTo(random.integer(0, 70));
  const some = (probability: number) => ids.filter(() => random.chance(probability));
  const holes = random.chance(0.5);
  const traits: CollectionTraits = {
    pageSize: random.integer(1, 15),
    rangeable: random.chance(0.6),
    refusal: random.chance(0.2) ? random.pick([400, 403, 404, 410, 501]) : null,
    rangeRefusal: random.chance(0.2) ? random.pick([400, 404, 501]) : null,
    failingPage: random.chance(0.2) ? random.integer(0, 5) : null,
    failingStatus: random.pick([500, 404, 410]),
    totalKnown: random.chance(0.8),
    loopAt: random.chance(0.1) ? random.integer(1, 5) : null,
    rangesIgnored: random.chance(0.1),
    reportedTotal: null,
  };
  return {
    ids,
    values: valuesOf(holes ? some(0.9) : ids),
    leftOut: new Set(random.chance(0.3) ? some(0.5) : []),
    failing: new Set(random.chance(0.2) ? some(0.1) : []),
    traits: random.chance(0.15) ? null : traits,
    fleetKnown: random.chance(0.7),
    sizeKnown: random.chance(0.7),
  };
}
