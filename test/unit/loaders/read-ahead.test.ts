import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FleetPart, PageRequest, ToManyRelations, VehicleStatus } from '../../../src/domain/index.js';
import { FleetCache, FleetSnapshots, noNeeds, RequestLoaders } from '../../../src/loaders/index.js';
import { numRuns } from '../../support/effort.js';
import { answered, sound, type CollectionTraits } from './support/collection.js';
import { fleetOf, idsUpTo, maintenanceOf, statusOf, vehicleOf } from './support/entities.js';
import { call, MemoryUpstream, type MemoryWorld } from './support/upstream.js';

const fleet = fleetOf('f1');
const pageSize = 10;
const both: ReadonlySet<FleetPart> = new Set(['status', 'maintenances']);

interface Case {
  readonly vehicles: number;
  readonly first: number;
  /** Size of the fleet when it was last read; null: unknown. */
  readonly lastSize: number | null;
  /** Vehicles whose documents contain their status. */
  readonly embedded: ReadonlySet<number>;
  /** Whether the last read showed vehicles with an embedded status; null: unknown. */
  readonly wasEmbedded: boolean | null;
  /** Vehicles that the collections lack. */
  readonly leftOut: ReadonlySet<number>;
  readonly status: CollectionTraits | null;
  readonly maintenances: CollectionTraits | null;
  /** Page of the vehicle list that fails, counted from 0; null: none. */
  readonly failingPage: number | null;
}

class ListedUpstream extends MemoryUpstream {
  readonly #failingPage: number | null;

  constructor(world: MemoryWorld, failingPage: number | null) {
    super(world);
    this.#failingPage = failingPage;
  }

  override many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
  ) {
    const read = super.many(relation, parent, args, page);
    const isFailing = relation === 'Fleet.vehicles' && Number(page.token ?? 0) / page.size === this.#failingPage;
    return isFailing ? read.then(() => Promise.reject(answered(500))) : read;
  }
}

/** Reads a fleet's vehicles with status and maintenance, as the resolvers do. */
async function overview(shown: ReadonlySet<FleetPart>, world: Case) {
  const ids = idsUpTo(world.vehicles);
  const present = ids.filter((_, index) => !world.leftOut.has(index));
  const statuses = new Map<string, VehicleStatus>(present.map((id) => [id, statusOf(id)]));
  const upstream = new ListedUpstream(
    {
      fleets: [fleet],
      vehicles: ids.map((id) => vehicleOf(id)),
      statuses,
      maintenances: new Map(present.map((id) => [id, maintenanceOf(id)])),
      held: new Map(
        ids.flatMap((id, index) => (world.embedded.has(index) ? [[`Vehicle.status ${id}`, statusOf(id)]] : [])),
      ),
      collections: {
        ...(world.status === null ? {} : { status: world.status }),
        ...(world.maintenances === null ? {} : { maintenances: world.maintenances }),
      },
      listTraits: { 'Fleet.vehicles': { rangeable: false } },
    },
    world.failingPage,
  );
  const knowledge = new FleetCache({ now: () => 0, limit: 100 });
  knowledge.learnFleet(fleet);
  if (world.lastSize !== null) knowledge.learnSize('f1', world.lastSize);
  if (world.wasEmbedded !== null) {
    knowledge.learnListSize('f1', 'embedded status', world.wasEmbedded ? 1 : 0);
    knowledge.learnListSize('f1', 'embedded maintenances', 0);
  }
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize, now: () => 0, ttlMs: 0 });
  const loaders = new RequestLoaders({ upstream, knowledge, snapshots, pageSize, call });
  const list = { first: world.first, after: null, vinPrefix: null, locale: null, needs: noNeeds, shown };
  const settled = async <T>(promise: Promise<T>) =>
    promise.catch((error: unknown) => (error instanceof Error ? error.message : 'unknown'));
  const page = await settled(loaders.vehicles(fleet, list));
  const results =
    page === null || typeof page === 'string'
      ? page
      : await Promise.all(
          page.entries.map(async ({ item }) => [
            item.vehicleId,
            await Promise.all([settled(loaders.status(item, null)), settled(loaders.maintenance(item, null))]),
          ]),
        );
  return { results, calls: upstream.calls };
}

const traits = fc.option(
  fc.record<CollectionTraits>({
    pageSize: fc.constant(pageSize),
    rangeable: fc.boolean(),
    refusal: fc.constantFrom(null, null, null, 404, 403),
    rangeRefusal: fc.constantFrom(null, null, 400),
    rangesIgnored: fc.constantFrom(false, false, true),
    failingPage: fc.constantFrom(null, null, null, 0, 1, 3),
    failingStatus: fc.constantFrom(500, 403),
    totalKnown: fc.constantFrom(true, true, false),
    reportedTotal: fc.constant(null),
    loopAt: fc.constant(null),
  }),
  { freq: 8 },
);

const cases: fc.Arbitrary<Case> = fc
  .record({ vehicles: fc.nat({ max: 60 }), change: fc.constantFrom(0, 0, 0, 1, 7, 25, -1, -7) })
  .chain(({ vehicles, change }) =>
    fc.record({
      vehicles: fc.constant(vehicles),
      first: fc.constantFrom(5, 10, 15, 30, 1000, 1000),
      lastSize: fc.option(fc.constant(Math.max(0, vehicles + change)), { freq: 4 }),
      embedded: fc.oneof(
        fc.constant(new Set<number>()),
        fc.uniqueArray(fc.nat({ max: 60 })).map((all) => new Set([0, ...all])),
      ),
      wasEmbedded: fc.option(fc.boolean()),
      leftOut: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 5 }).map((all) => new Set(all)),
      status: traits,
      maintenances: traits,
      failingPage: fc.constant(null),
    }),
  )
  // What was learned of embedded statuses still holds, and the first vehicle shows whether there are any. The size may be outdated.
  .map((world) => (world.wasEmbedded === false ? { ...world, embedded: new Set<number>() } : world));

/** A fleet that has lost all its vehicles, or all but one, since its size was read takes one call for each collection. */
const isGone = ({ vehicles, lastSize }: Case) => vehicles < 2 && (lastSize ?? 0) > 1;

const usual: Case = {
  vehicles: 30,
  first: 1000,
  lastSize: 30,
  embedded: new Set(),
  wasEmbedded: false,
  leftOut: new Set(),
  status: sound,
  maintenances: sound,
  failingPage: null,
};

describe('collections that are read ahead of their vehicles', () => {
  it('have the same results in no more calls, whatever is known and whatever fails', async () => {
    const seen = { ahead: 0 };
    const property = fc.asyncProperty(cases, async (world) => {
      fc.pre(!isGone(world));
      const plain = await overview(new Set(), world);
      const ahead = await overview(both, world);
      expect(ahead.results).toEqual(plain.results);
      expect({ ahead: ahead.calls, plain: plain.calls, isMore: ahead.calls.length > plain.calls.length }).toMatchObject(
        {
          isMore: false,
        },
      );
      if (ahead.calls.join() !== plain.calls.join()) seen.ahead += 1;
    });
    await fc.assert(property, { numRuns: numRuns(250) });
    expect(seen.ahead).toBeGreaterThan(40);
  });

  it('take no more calls than planned if a page of vehicles fails', async () => {
    const property = fc.asyncProperty(cases, fc.nat({ max: 5 }), async (world, failingPage) => {
      fc.pre(!isGone(world));
      const planned = await overview(new Set(), world);
      const { calls } = await overview(both, { ...world, failingPage });
      expect(calls.length).toBeLessThanOrEqual(planned.calls.length);
    });
    await fc.assert(property, { numRuns: numRuns(120) });
  });

  it('start with the vehicles if the fleet’s size is known, and go on with their first page', async () => {
    const { calls } = await overview(both, usual);
    expect(calls.slice(0, 4)).toEqual(['status first', 'maintenances first', 'Fleet.vehicles', 'Fleet.vehicles']);
    expect(calls).toHaveLength(9);
  });

  it('start with the second page of vehicles if the size is unknown', async () => {
    const { calls } = await overview(both, { ...usual, lastSize: null });
    expect(calls.slice(0, 4)).toEqual(['Fleet.vehicles', 'status first', 'maintenances first', 'Fleet.vehicles']);
    expect(calls).toHaveLength(9);
  });
});
