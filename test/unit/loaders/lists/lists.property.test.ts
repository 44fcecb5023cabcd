import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import type { Trip } from '../../../../src/domain/index.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import { stableJson } from '../../../../src/loaders/keys.js';
import { ListLoader } from '../../../../src/loaders/lists/list-loader.js';
import { readList } from '../../../../src/loaders/lists/list-reader.js';
import {
  pageOfRange,
  type ItemPosition,
  type ListFilter,
  type ListRequest,
  type ListPage,
} from '../../../../src/loaders/lists/list-page.js';
import { fleetOf, tripOf, vehicleOf, vinOf } from '../support/entities.js';
import { pageOf, soundList } from '../support/list.js';
import { call, MemoryUpstream } from '../support/upstream.js';

const from = fc.constantFrom('start' as const, 'end' as const);
const listTraits = fc.record({
  pageSize: fc.integer({ min: 1, max: 12 }),
  rangeable: fc.boolean(),
  rangeRefusal: fc.option(fc.constantFrom(400, 404, 501)),
  totalKnown: fc.boolean(),
});
type Traits = typeof listTraits extends fc.Arbitrary<infer T> ? T : never;

/** Keeps about every `modulus`-th item, by its name. */
const filterOf = (modulus: number): ListFilter<string> => ({
  name: `every ${modulus}`,
  matches: (item) => Number(item.replace(/\D/g, '')) % modulus === 0,
});
const filter = fc.option(fc.integer({ min: 1, max: 4 }).map(filterOf));
const itemsUpTo = (length: number, first = 0) => Array.from({ length }, (_, index) => `i${first + index}`);

const itself = (item: string) => item;

function read(items: readonly string[], traits: Traits, request: ListRequest<string>, lastSize?: number) {
  const { pageSize, rangeable } = traits;
  const fetch = (page: Parameters<typeof pageOf>[1]) =>
    // A thrown error must become a rejection.
    Promise.resolve().then(() => pageOf(items, page, { ...soundList, ...traits }));
  return readList({ pageSize, rangeable, keyOf: itself, fetch, onRangeRefused: () => undefined, lastSize }, request);
}

describe('a list', () => {
  const requests = fc.record({ count: fc.integer({ min: 0, max: 40 }), from, filter });

  it('is read as a page of the whole list, wherever the cursor’s item was before', async () => {
    const positions = fc.option(fc.record({ index: fc.nat(60), moved: fc.integer({ min: -15, max: 15 }) }));
    const lastSizes = fc.option(fc.nat(80), { nil: undefined });
    const check = async (
      length: number,
      traits: Traits,
      request: Omit<ListRequest<string>, 'cursor'>,
      position: { readonly index: number; readonly moved: number } | null,
      lastSize: number | undefined,
    ): Promise<void> => {
      const items = itemsUpTo(length);
      const key = position === null ? undefined : items[position.index % Math.max(1, length)];
      const offset = position === null ? 0 : Math.max(0, (position.index % Math.max(1, length)) + position.moved);
      const withCursor = { ...request, cursor: key === undefined ? null : { offset, key } };
      const expected = pageOfRange({ offset: 0, items, endsList: true, total: length }, withCursor, itself);
      const window = await read(items, traits, withCursor, lastSize);
      const hidden = !traits.totalKnown && window?.total === null;
      expect(window).toEqual(hidden ? { ...expected, total: null } : expected);
    };
    await fc.assert(fc.asyncProperty(fc.nat(60), listTraits, requests, positions, lastSizes, check), {
      numRuns: numRuns(250),
    });
  });

  it('is read with cursors item by item, none repeated or lost, even if it grows', async () => {
    const step = fc.record({ count: fc.integer({ min: 1, max: 15 }), appended: fc.nat(4), prepended: fc.nat(4) });
    const steps = fc.array(step, { minLength: 1, maxLength: 8 });
    const check = async (
      length: number,
      traits: Traits,
      from: 'start' | 'end',
      filter: ListFilter<string> | null,
      steps: readonly { readonly count: number; readonly appended: number; readonly prepended: number }[],
    ): Promise<void> => {
      let items: readonly string[] = itemsUpTo(length);
      const begun = items;
      const met: string[] = [];
      let cursor: ItemPosition | null = null;
      let lastSize: number | undefined;
      for (let turn = 0; ; turn += 1) {
        const { count, appended, prepended } = steps[turn % steps.length] as (typeof steps)[0];
        const window: ListPage<string> | null = await read(items, traits, { count, from, cursor, filter }, lastSize);
        const entries = window?.entries ?? [];
        const found = entries.map(({ item }) => item);
        if (from === 'start') met.push(...found);
        else met.unshift(...found);
        cursor = (from === 'start' ? entries.at(-1) : entries[0])?.position ?? cursor;
        if (window?.hasMore !== true) break;
        expect(found).toHaveLength(count);
        // Only for a limited time, so that a client that reads small pages reaches the end.
        if (turn >= steps.length || cursor === null) continue;
        lastSize = items.length;
        items = [...itemsUpTo(prepended, 1000 * (turn + 1)), ...items, ...itemsUpTo(appended, 1000 * (turn + 1) + 500)];
      }
      // Items inserted after the reader's position are not read; items before it are.
      const before = from === 'start' ? items.slice(items.indexOf(begun[0] ?? '')) : items;
      const after = from === 'start' ? before : items.slice(0, items.indexOf(begun.at(-1) ?? '') + 1);
      const expected = length === 0 ? [] : after;
      expect(met).toEqual(filter === null ? expected : expected.filter((item) => filter.matches(item)));
    };
    await fc.assert(fc.asyncProperty(fc.nat(50), listTraits, from, filter, steps, check), { numRuns: numRuns(250) });
  });
});

/** The vehicle ids that a trip contains in the fleet's collection and in the vehicle's list. */
const naming = fc.constantFrom<Naming>('both', 'id', 'vin');
type Naming = 'both' | 'id' | 'vin' | 'none';

function named(tripId: string, vehicleId: string, names: Naming): Trip {
  const hasId = names === 'both' || names === 'id';
  const hasVin = names === 'both' || names === 'vin';
  return tripOf(tripId, hasId ? vehicleId : null, hasVin ? vinOf(vehicleId) : null);
}

interface Listed {
  readonly owner: number;
  readonly names: Naming;
}

const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const listedWith = (names: fc.Arbitrary<Naming>): fc.Arbitrary<Listed[]> =>
  fc.array(fc.record({ owner: fc.nat(19), names }), { maxLength: 60 });

const fleet = fleetOf('f1');
const tripArguments = { profile: null, intervals: [], states: [], distance: null, duration: null };

describe('a vehicle’s list', () => {
  const collections = fc.record({
    pageSize: fc.integer({ min: 4, max: 20 }),
    rangeable: fc.boolean(),
    rangeRefusal: seldom(fc.constantFrom(400, 404, 501)),
    refusal: seldom(fc.constantFrom(403, 404, 410)),
    // A page with a permanent error: with any other failure the vehicles fail too.
    failingPage: seldom(fc.nat(5)),
    failingStatus: fc.constantFrom(404, 410),
    totalKnown: fc.boolean(),
  });
  const worlds = fc.record({
    vehicles: fc.integer({ min: 1, max: 20 }),
    /** The collection in order: the vehicle of each trip, and which of its ids the trip contains. */
    listed: fc.oneof(
      listedWith(fc.constant<Naming>('both')),
      listedWith(naming),
      listedWith(fc.oneof({ weight: 30, arbitrary: naming }, { weight: 1, arbitrary: fc.constant<Naming>('none') })),
    ),
    vinless: seldom(fc.nat(19)),
    fleetKnown: fc.boolean(),
    sizeKnown: fc.boolean(),
  });
  const requests = fc.record({
    count: fc.integer({ min: 0, max: 15 }),
    from,
    modulus: fc.option(fc.integer({ min: 1, max: 3 })),
  });

  it('is the same from the fleet’s collection and from the vehicle’s list, cursors included', async () => {
    let throughCollection = 0;
    await fc.assert(
      fc.asyncProperty(worlds, collections, listTraits, requests, async (world, collection, traits, requested) => {
        const vehicles = Array.from({ length: world.vehicles }, (_, index) => {
          const vehicle = vehicleOf(`v${index}`);
          return index === world.vinless ? { ...vehicle, vin: null } : vehicle;
        });
        const ownerOf = ({ owner }: Listed) => `v${owner % world.vehicles}`;
        const trips = world.listed.map((each, index) => named(`t${index}`, ownerOf(each), each.names));
        const own = (vehicleId: string) =>
          trips.filter((_, index) => ownerOf(world.listed[index] as Listed) === vehicleId);
        const lists = new Map(vehicles.map(({ vehicleId }) => [`Vehicle.trips ${vehicleId}`, own(vehicleId)]));
        const { modulus, ...rest } = requested;
        const filter = modulus === null ? null : filterOf(modulus);
        const keep =
          filter === null ? null : { name: filter.name, matches: ({ tripId }: Trip) => filter.matches(tripId) };
        const request: ListRequest<Trip> = { ...rest, filter: keep, cursor: null };

        const load = async (collections: object, together: boolean) => {
          const upstream = new MemoryUpstream({
            fleets: [fleet],
            vehicles,
            trips,
            lists,
            listTraits: { 'Vehicle.trips': traits },
            collections,
          });
          const knowledge = new FleetCache({ now: () => 0, limit: 100 });
          if (world.fleetKnown) knowledge.learnFleet(fleet);
          if (world.sizeKnown) knowledge.learnListSize('f1', `trips ${stableJson(tripArguments)}`, trips.length);
          const loader = () => new ListLoader({ call, knowledge, loadFleet: (id) => upstream.fleet(id), upstream });
          const shared = loader();
          const windows = await Promise.all(
            vehicles.map((each) => (together ? shared : loader()).load('Vehicle.trips', each, tripArguments, request)),
          );
          return { windows, calls: upstream.calls };
        };
        const alone = await load({}, false);
        const together = await load({ trips: collection }, true);
        if (!together.calls.some((each) => each.startsWith('Vehicle'))) throughCollection += 1;

        // A list without a total may be shorter than the items read from it: then the collection knows the total and the list does not.
        const comparable = together.windows.map((window, index) =>
          window !== null && !traits.totalKnown && alone.windows[index]?.total === null
            ? { ...window, total: null }
            : window,
        );
        expect(comparable).toEqual(alone.windows);
      }),
      { numRuns: numRuns(250) },
    );

    expect(throughCollection).toBeGreaterThan(numRuns(75));
  });
});
