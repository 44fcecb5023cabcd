import { describe, expect, it } from '@jest/globals';
import type { Alert, AlertListArguments } from '../../../../src/domain/index.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import { collectionKey, stableJson } from '../../../../src/loaders/keys.js';
import { ListLoader } from '../../../../src/loaders/lists/list-loader.js';
import type { ListRequest } from '../../../../src/loaders/lists/list-page.js';
import { answered } from '../support/collection.js';
import { alertOf, fleetOf, idsUpTo, tripOf, vehicleOf, vinOf } from '../support/entities.js';
import { apart, knowledgeOf } from '../support/knowledge.js';
import { call, MemoryUpstream, type MemoryWorld } from '../support/upstream.js';

const fleet = fleetOf('f1');
const ids = idsUpTo(30);
const plain: AlertListArguments = { profile: null, intervals: [] };
const whole: ListRequest<Alert> = { count: 100, from: 'start', cursor: null, filter: null };
const alerts = ['a', 'b'].flatMap((name) => ids.map((id) => alertOf(`${name}-${id}`, id)));
const vehicles = ids.map((id) => vehicleOf(id));

function loaderOf(world: Partial<MemoryWorld> = {}, knowledge = new FleetCache({ now: () => 0, limit: 100 })) {
  const upstream = new MemoryUpstream({ fleets: [fleet], vehicles, alerts, collections: { alerts: {} }, ...world });
  knowledge.learnFleet(fleet);
  const loader = new ListLoader({ call, knowledge, loadFleet: (id) => upstream.fleet(id), upstream });
  const alertsOf = async (id: string, request: Partial<ListRequest<Alert>> = {}, args = plain) =>
    (await loader.load('Vehicle.alerts', vehicleOf(id), args, { ...whole, ...request }))?.entries.map(
      ({ item }) => item.alertId,
    );
  return { upstream, knowledge, loader, alertsOf };
}

const collectionPages = ['alerts first', ...Array<string>(5).fill('alerts range')];

describe('the list loader', () => {
  it('reads the lists of many vehicles from the fleet’s collection', async () => {
    const { upstream, alertsOf } = loaderOf();
    expect(await Promise.all(ids.map((id) => alertsOf(id)))).toEqual(ids.map((id) => [`a-${id}`, `b-${id}`]));
    expect(upstream.calls).toEqual(collectionPages);
  });

  it('reads equal lists under two aliases once', async () => {
    const { upstream, alertsOf } = loaderOf();
    const [one, other] = await Promise.all([alertsOf('v1'), alertsOf('v1')]);
    expect(one).toEqual(other);
    expect(await alertsOf('v1')).toEqual(one);
    expect(upstream.calls).toEqual(['Vehicle.alerts v1']);
  });

  it('reads equal arguments once, in any order', async () => {
    const { upstream, alertsOf } = loaderOf();
    const from = () => [{ lasting: null, from: new Date(0), to: null }];
    await Promise.all([
      alertsOf('v1', {}, { profile: null, intervals: from() }),
      alertsOf('v1', {}, { intervals: from(), profile: null }),
    ]);
    expect(upstream.calls).toHaveLength(1);
  });

  it('reads lists with different arguments separately, each from the collection', async () => {
    const { upstream, alertsOf } = loaderOf();
    const argued = (profile: AlertListArguments['profile']) => ids.map((id) => alertsOf(id, {}, { ...plain, profile }));
    await Promise.all([...argued(null), ...argued('END_USER')]);
    expect(upstream.calls.sort()).toEqual([...collectionPages, ...collectionPages].sort());
  });

  it.each([
    ['count', { count: 1 }, ['a-v1']],
    ['end', { count: 1, from: 'end' as const }, ['b-v1']],
    ['filter', { filter: { name: 'b', matches: ({ alertId }: Alert) => alertId.startsWith('b') } }, ['b-v1']],
    ['cursor', { cursor: { offset: 0, key: 'a-v1' } }, ['b-v1']],
  ])('reads lists with another %s separately', async (_title, request, found) => {
    for (const count of [1, 30]) {
      const { alertsOf } = loaderOf();
      const [all, part] = await Promise.all([
        alertsOf('v1'),
        alertsOf('v1', request),
        ...ids.slice(0, count).map((id) => alertsOf(id)),
      ]);
      expect([all, part]).toEqual([['a-v1', 'b-v1'], found]);
    }
  });

  it('reads lists of different kinds of one parent separately', async () => {
    const { upstream, loader, alertsOf } = loaderOf({ trips: [tripOf('t1', 'v1')] });
    const trips = { ...plain, states: [], distance: null, duration: null };
    const [found, window] = await Promise.all([
      alertsOf('v1'),
      loader.load('Vehicle.trips', vehicleOf('v1'), trips as never, { ...whole, filter: null }),
    ]);
    expect(found).toEqual(['a-v1', 'b-v1']);
    expect(window?.entries.map(({ item }) => item.tripId)).toEqual(['t1']);
    expect(upstream.calls.sort()).toEqual(['Vehicle.alerts v1', 'Vehicle.trips v1']);
  });

  it('reads each kind from its own collection with equal arguments', async () => {
    const trips = ids.map((id) => tripOf(`t-${id}`, id));
    const { upstream, loader, alertsOf } = loaderOf({ trips, collections: { alerts: {}, trips: {} } });
    const tripsOf = async (id: string) =>
      (await loader.load('Vehicle.trips', vehicleOf(id), plain as never, { ...whole, filter: null }))?.entries.map(
        ({ item }) => item.tripId,
      );
    const found = await Promise.all([...ids.map((id) => alertsOf(id)), ...ids.map((id) => tripsOf(id))]);
    expect(found.slice(30)).toEqual(ids.map((id) => [`t-${id}`]));
    expect(found[0]).toEqual(['a-v1', 'b-v1']);
    expect(upstream.calls).toHaveLength(9);
  });

  it('reads lists with cursors one by one, next to the collection', async () => {
    const { upstream, alertsOf } = loaderOf();
    const [onward, ...others] = await Promise.all([
      alertsOf('v1', { cursor: { offset: 0, key: 'a-v1' } }),
      ...ids.map((id) => alertsOf(id)),
    ]);
    expect(onward).toEqual(['b-v1']);
    expect(others).toEqual(ids.map((id) => [`a-${id}`, `b-${id}`]));
    expect(upstream.calls.filter((each) => each.startsWith('Vehicle'))).toEqual(['Vehicle.alerts v1']);
    expect(upstream.calls).toHaveLength(7);
  });

  it('reads lists one by one if the relation has no collection', async () => {
    const { upstream, loader } = loaderOf();
    const window = await loader.load('Fleet.alerts', fleet, plain, whole);
    expect(window?.entries).toHaveLength(60);
    expect(upstream.calls).toEqual([
      'Fleet.alerts',
      ...[10, 20, 30, 40, 50].map((from) => `Fleet.alerts from ${from}`),
    ]);
  });

  it('adds the ids that the items of the vehicle’s list would have', async () => {
    const nameless = alerts.map((alert) => ({ ...alert, vin: null }));
    const { loader } = loaderOf({ alerts: nameless });
    const windows = await Promise.all(vehicles.map((each) => loader.load('Vehicle.alerts', each, plain, whole)));
    expect(windows[3]?.entries[0]?.item).toMatchObject({ vehicleId: 'v4', vin: vinOf('v4') });
  });

  it('Q05: checks with the fleet’s list whether a collection that is not found is empty', async () => {
    const collections = { alerts: { refusal: 404 } };
    const none = loaderOf({ alerts: [], collections });
    expect(await Promise.all(ids.map((id) => none.alertsOf(id)))).toEqual(ids.map(() => []));
    expect(none.upstream.calls).toEqual(['alerts first', 'Fleet.alerts']);
    const some = loaderOf({ collections });
    expect(await Promise.all(ids.map((id) => some.alertsOf(id)))).toEqual(ids.map((id) => [`a-${id}`, `b-${id}`]));
    expect(some.upstream.calls).toHaveLength(32);
  });

  it('reads the two ends of a list separately', async () => {
    const { alertsOf } = loaderOf();
    const found = await Promise.all((['start', 'end'] as const).map((from) => alertsOf('v1', { count: 1, from })));
    expect(found).toEqual([['a-v1'], ['b-v1']]);
  });

  it('reads the collection once for all batches of a request', async () => {
    const { upstream, alertsOf } = loaderOf();
    await Promise.all(ids.map((id) => alertsOf(id)));
    expect(await alertsOf('v1', { count: 1 })).toEqual(['a-v1']);
    expect(upstream.calls).toEqual(collectionPages);
  });

  it('stores the collection’s size by its arguments', async () => {
    const { knowledge, alertsOf } = loaderOf();
    await Promise.all(ids.map((id) => alertsOf(id)));
    const narrowed = { ...plain, profile: 'END_USER' as const };
    const sizes = [plain, narrowed].map((args) => knowledge.listSize('f1', collectionKey('alerts', stableJson(args))));
    expect(sizes).toEqual([60, undefined]);
  });

  it('fails only for the failing list without a collection', async () => {
    const { loader, alertsOf } = loaderOf({ failures: new Map([['v2', answered(500)]]) });
    const cursor = (id: string) => ({ cursor: { offset: 0, key: `a-${id}` } });
    const found = await Promise.allSettled([
      alertsOf('v1', cursor('v1')),
      alertsOf('v2', cursor('v2')),
      loader.load('Fleet.alerts', fleet, plain, whole),
    ]);
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails only for the failing list', async () => {
    const { alertsOf } = loaderOf({ collections: {}, failures: new Map([['v2', answered(500)]]) });
    const found = await Promise.allSettled(['v1', 'v2', 'v3'].map((id) => alertsOf(id)));
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(found[1]).toMatchObject({ reason: { code: 'UPSTREAM_ERROR' } });
  });

  it('stores refused ranges per fleet and kind of list', async () => {
    const listTraits = { 'Vehicle.alerts': { rangeRefusal: 400 } };
    const many = Array.from({ length: 25 }, (_, index) => alertOf(`a${index}`, 'v1'));
    const { knowledge, pass } = knowledgeOf();
    for (let request = 0; request < 2; request += 1, pass(apart)) {
      const { alertsOf } = loaderOf({ alerts: many, listTraits }, knowledge);
      expect(await alertsOf('v1', { count: 2, from: 'end' })).toEqual(['a23', 'a24']);
    }
    expect(knowledge.isRangeRefused('f1', 'Vehicle.alerts')).toBe(true);
    expect(knowledge.isRangeRefused('f1', 'alerts')).toBe(false);
    const later = loaderOf({ alerts: many, listTraits }, knowledge);
    expect(await later.alertsOf('v1', { count: 2, from: 'end' })).toEqual(['a23', 'a24']);
    expect(later.upstream.calls).toEqual(Array(3).fill('Vehicle.alerts v1'));
  });

  it('ignores a refused range beyond the end of a list', async () => {
    const listTraits = { 'Vehicle.alerts': { rangeRefusal: 400 } };
    const many = Array.from({ length: 25 }, (_, index) => alertOf(`a${index}`, 'v1'));
    const { knowledge, pass } = knowledgeOf();
    const cursor = { offset: 999_999_999, key: 'a3' };
    for (let request = 0; request < 3; request += 1, pass(apart)) {
      const { alertsOf } = loaderOf({ alerts: many, listTraits }, knowledge);
      expect(await alertsOf('v1', { count: 2, from: 'start', cursor })).toEqual(['a4', 'a5']);
    }
    expect(knowledge.isRangeRefused('f1', 'Vehicle.alerts')).toBe(false);
  });

  it('stores the size of each list across requests', async () => {
    const many = ['v1', 'v2'].flatMap((of) => Array.from({ length: 25 }, (_, index) => alertOf(`${of}-${index}`, of)));
    const { knowledge, alertsOf, upstream } = loaderOf({ alerts: many });
    await alertsOf('v1', { count: 2, from: 'end' });
    expect(upstream.calls).toHaveLength(2);
    const later = loaderOf({ alerts: many }, knowledge);
    expect(await later.alertsOf('v1', { count: 2, from: 'end' })).toEqual(['v1-23', 'v1-24']);
    expect(later.upstream.calls).toHaveLength(1);
    await later.alertsOf('v2', { count: 2, from: 'end' });
    await later.alertsOf('v1', { count: 2, from: 'end' }, { ...plain, profile: 'END_USER' });
    expect(later.upstream.calls).toHaveLength(5);
  });
});
