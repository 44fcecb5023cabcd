import { describe, expect, it } from '@jest/globals';
import type { Alert, Fleet } from '../../../../src/domain/index.js';
import { FleetCache, FleetSnapshots, guardFleets } from '../../../../src/loaders/index.js';
import { alertOf, fleetOf, vehicleOf } from '../support/entities.js';
import { call, MemoryUpstream, type MemoryWorld } from '../support/upstream.js';

const own = fleetOf('f1');
const other = fleetOf('f2');
const all = { profile: null, intervals: [] };

function guarded(world: Partial<MemoryWorld> = {}, fleets: '*' | ReadonlySet<string> = new Set(['f1'])) {
  const upstream = new MemoryUpstream({ fleets: [own, other], vehicles: [], ...world });
  const knowledge = new FleetCache({ now: () => 0 });
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize: 60, now: () => 0, ttlMs: 0 });
  const sources = { upstream, knowledge, snapshots };
  return { sources, upstream, knowledge, seen: guardFleets(sources, fleets) };
}

describe('the fleet guard', () => {
  it('returns the data sources unchanged for all fleets', () => {
    const { sources, seen } = guarded({}, '*');
    expect(seen).toBe(sources);
  });

  it('makes no upstream call for another fleet', async () => {
    const { upstream, seen } = guarded({ vehicles: [vehicleOf('v1', 'f2')] });
    expect(await seen.upstream.fleet('f2', call)).toBeNull();
    expect(
      await seen.upstream.vehicle({ fleetId: 'f2', vehicleId: 'v1' }, { extensions: new Set(), locale: null }, call),
    ).toBeNull();
    expect(
      await seen.upstream.entity('Alert', { fleetId: 'f2', vehicleId: 'v1', alertId: 'a1' }, { profile: null }, call),
    ).toBeNull();
    expect(
      await seen.upstream.entity(
        'VehicleInformation',
        { fleetId: '', vin: 'VF3' },
        { extensions: new Set(), locale: null },
        call,
      ),
    ).toBeNull();
    expect(await seen.upstream.many('Fleet.alerts', other, all, { size: 60, token: null }, call)).toEqual({
      items: [],
      total: 0,
      next: null,
    });
    expect(seen.upstream.collection('alerts', other, all)).toBeNull();
    expect(upstream.calls).toEqual([]);
  });

  it('omits list items that link to another fleet, and then the total', async () => {
    const alerts: readonly Alert[] = [alertOf('a1', 'v1'), alertOf('a2', 'v1')];
    const fleetsOf = (item: object) => ('alertId' in item && item.alertId === 'a2' ? ['f1', 'f2'] : ['f1']);
    const { seen } = guarded({ alerts, fleetsOf });
    const page = await seen.upstream.many('Fleet.alerts', own, all, { size: 60, token: null }, call);
    expect(page?.items.map(({ alertId }) => alertId)).toEqual(['a1']);
    expect(page?.total).toBeNull();
  });

  it('returns as little about other fleets as about fleets that do not exist', () => {
    const { knowledge, seen } = guarded();
    knowledge.learnFleet(own);
    knowledge.learnFleet(other);
    knowledge.learnSize('f2', 7);
    knowledge.learnFleetCount(2);
    knowledge.refuse('f2', 'status', 410);
    for (const fleetId of ['f2', 'nowhere']) {
      expect(seen.knowledge.fleet(fleetId)).toBeUndefined();
      expect(seen.knowledge.size(fleetId)).toBeUndefined();
      expect(seen.knowledge.isDoubtful(fleetId, 'status')).toBe(false);
    }
    expect(seen.knowledge.fleets()).toEqual([own]);
    expect(seen.knowledge.fleetCount()).toBe(1);
  });

  it('does not store knowledge that only applies to one principal', () => {
    const { knowledge, seen } = guarded();
    knowledge.learnFleetCount(2);
    seen.knowledge.learnFleetCount(1);
    seen.knowledge.learnSize('f2', 1);
    expect(knowledge.fleetCount()).toBe(2);
    expect(knowledge.size('f2')).toBeUndefined();
  });

  it('rejects a snapshot of another fleet', async () => {
    const { upstream, seen } = guarded();
    const needs = { needed: new Set<never>(), extensions: new Set<never>(), locale: null };
    const read = async (of: Fleet) => seen.snapshots.read(of, needs, call);
    await expect(read(other)).rejects.toThrow('principal may not see');
    expect(upstream.calls).toEqual([]);
    expect((await read(own)).vehicles).toEqual([]);
  });
});
