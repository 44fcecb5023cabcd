import { describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../../src/simulator/world/world.js';
import { isDone } from '../../../src/simulator/world/trip.js';
import type { Simulator } from '../../../src/simulator/index.js';
import { fleetUrl, get, withSimulator, type Json } from './support.js';

const start = Date.parse('2026-03-02T07:30:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;

const fleetOf = ({ world }: Pick<Simulator, 'world'>) => world.fleets[0]!;

/** A vehicle that fulfils a test, without privacy and with data. */
function vehicleWith(simulator: Simulator, test: (vehicle: { readonly id: string }, world: World) => boolean): string {
  const { world } = simulator;
  const found = fleetOf(simulator).vehicles.find((vehicle) => {
    const { privacy, silent } = world.traits(vehicle);
    return privacy === 'None' && !silent && test(vehicle, world);
  });
  if (!found) throw new Error('no such vehicle in this world');
  return found.id;
}

const isDriving = (world: World, id: string): boolean =>
  world.snapshot(world.vehicle(world.fleets[0]!.id, id)!).driving;

const vehicleUrl = (simulator: Simulator, id: string, path: string, version = 'v3'): string =>
  fleetUrl(simulator, `/vehicles/${id}${path}`, version);

const within = <T>(run: (simulator: Simulator) => Promise<T>): Promise<T> =>
  withSimulator({ fleets: [{ name: 'A', vehicles: 60 }] }, run);

describe('trips of the world', () => {
  const world = createWorld(3, [{ name: 'A', vehicles: 40 }], () => start);
  const fleet = world.fleets[0]!;

  it('are contiguous in place and mileage', () => {
    for (const vehicle of fleet.vehicles.slice(0, 10)) {
      const trips = world.trips(vehicle).filter((trip) => isDone(trip, start));
      trips.slice(1).forEach((trip, index) => {
        const before = trips[index]!;
        expect(trip.startedAt).toBeGreaterThan(before.endsAt);
        const [arrived, left] = [world.snapshot(vehicle, before.endsAt), world.snapshot(vehicle, trip.startedAt)];
        expect(left.mileage).toBe(arrived.mileage);
        expect(arrived.driving).toBe(false);
        expect(left.driving).toBe(true);
        expect(left.place.longitude).toBeCloseTo(arrived.place.longitude, 5);
      });
    }
  });

  it('cover two months, ending with the trip in progress', () => {
    const driving = fleet.vehicles.filter(
      (vehicle) => world.snapshot(vehicle).driving && !world.traits(vehicle).silent,
    );
    expect(driving.length).toBeGreaterThan(3);
    for (const vehicle of fleet.vehicles) {
      const trips = world.trips(vehicle);
      if (world.traits(vehicle).silent) expect(trips).toEqual([]);
      else {
        expect(start - trips[0]!.startedAt).toBeLessThan(60 * day);
        expect(start - trips[0]!.startedAt).toBeGreaterThan(30 * day);
        expect(isDone(trips.at(-1)!, start)).toBe(!driving.includes(vehicle));
      }
    }
  });

  it('have stable unique ids', () => {
    const later = createWorld(3, [{ name: 'A', vehicles: 40 }], () => start + 5 * day);
    const ids = world.trips(fleet).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const idsLater = new Set(later.trips(later.fleets[0]!).map(({ id }) => id));
    expect(ids.filter((id) => idsLater.has(id)).length).toBeGreaterThan(ids.length * 0.9);
    const trip = world.trips(fleet)[500]!;
    expect(world.trip(fleet, trip.id)).toEqual(trip);
    expect(world.trip(trip.vehicle, trip.id)).toEqual(trip);
    expect(world.trip(fleet, 'f'.repeat(64))).toBeNull();
  });

  it('sometimes have a collision', () => {
    const collisions = world.collisions(fleet);
    expect(collisions.length).toBeGreaterThan(2);
    expect(collisions.length).toBeLessThan(world.trips(fleet).length / 100);
    for (const { at, trip } of collisions) {
      expect(at).toBeGreaterThan(trip.startedAt);
      expect(at).toBeLessThan(Math.min(trip.endsAt, start));
    }
    expect(collisions.map(({ at }) => at)).toEqual(collisions.map(({ at }) => at).sort((a, b) => b - a));
  });
});

describe('trips', () => {
  it('are oldest first, and last leads to the newest (Q06)', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, () => true);
      for (const url of [vehicleUrl(simulator, id, '/trips'), fleetUrl(simulator, '/trips')]) {
        const first = (await get(url)).json;
        const starts = (page: Json): string[] => page._embedded.trips.map(({ startedAt }: Json) => startedAt);
        expect(starts(first)).toEqual([...starts(first)].sort());
        const last = (await get(first._links.last.href, { clientId: null })).json;
        expect(last.currentPage).toBe(last.totalPage);
        expect(starts(last)[0]! > starts(first).at(-1)!).toBe(true);
        expect(start - Date.parse(starts(last).at(-1)!)).toBeLessThan(day);
      }
    });
  });

  it('are consistent with the odometer', async () => {
    await within(async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/trips'));
      let whole = 0;
      for (const trip of json._embedded.trips) {
        expect(trip.duration).toBe(Math.round((Date.parse(trip.stoppedAt) - Date.parse(trip.startedAt)) / 1_000));
        if (trip.faults) continue;
        whole += 1;
        const vehicle = simulator.world.vehicleByVin(trip.vin)!;
        const end = simulator.world.snapshot(vehicle, Date.parse(trip.stoppedAt));
        expect(end.mileage - trip.startMileage).toBeCloseTo(trip.distance, 5);
        // The average is in m/s, the maximum in km/h.
        expect(trip.kinetic.avgSpeed).toBeCloseTo((trip.distance * 1_000) / trip.duration, 1);
        expect(trip.kinetic.maxSpeed).toBeGreaterThan(trip.kinetic.avgSpeed * 3.6);
        const { distance } = trip.segments.reduce((sum: Json, each: Json) => ({
          distance: sum.distance + each.distance,
        }));
        expect(distance).toBeCloseTo(trip.distance, 1);
        for (const used of trip.energyConsumptions)
          expect(used.avgConsumption).toBeCloseTo((used.consumption / trip.distance) * 100, 0);
      }
      expect(whole).toBeGreaterThan(30);
    });
  });

  it('have consumption in cL of fuel and Wh of electricity (Q17)', async () => {
    await within(async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/trips?states=Nominal'));
      const seen = new Set<string>();
      for (const trip of json._embedded.trips) {
        const vehicle = simulator.world.vehicleByVin(trip.vin)!;
        const { consumption, batteryCapacity, motorization } = simulator.world.traits(vehicle);
        const lost = trip.startEnergies.at(-1).level - trip.endEnergies.at(-1).level;
        for (const used of trip.energyConsumptions) {
          seen.add(used.type);
          // At n L per 100 km, 100 km take n L, which are 100 n cL.
          if (used.subType === 'FossilEnergy') expect(used.avgConsumption / 100).toBeCloseTo(consumption, 1);
          if (motorization === 'Electric') {
            expect(Math.abs(used.consumption - (lost / 100) * batteryCapacity)).toBeLessThan(batteryCapacity / 500);
          }
        }
      }
      expect(seen).toEqual(new Set(['Fuel', 'Electric']));
    });
  });

  it('in progress have no end', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, (vehicle, world) => isDriving(world, vehicle.id));
      const { json } = await get(vehicleUrl(simulator, id, '/trips?timestamps=2026-03-01T00:00:00Z/'));
      const trip = json._embedded.trips.at(-1);
      expect(trip).toMatchObject({ done: false, startedAt: expect.any(String) });
      for (const member of ['stoppedAt', 'stopPosition', 'endEnergies']) expect(trip).not.toHaveProperty(member);
      expect(Date.parse(trip.updatedAt) - Date.parse(trip.startedAt)).toBe(trip.duration * 1_000);
      expect((await get(trip._links.self.href, { clientId: null })).json).toEqual(trip);
    });
  });

  it('are selected by distance, duration, start and state', async () => {
    await within(async (simulator) => {
      const trips = async (query: string): Promise<Json[]> =>
        (await get(fleetUrl(simulator, `/trips?${query}`))).json._embedded.trips;
      const far = await trips('distance=100-150');
      expect(far.length).toBeGreaterThan(0);
      expect(far.every(({ distance }) => distance >= 100 && distance <= 150)).toBe(true);
      const exact = await trips(`distance=${far[0].distance}-${far[0].distance}`);
      expect(exact.map(({ id }) => id)).toContain(far[0].id);
      expect((await trips('duration=15000-')).every(({ duration }) => duration >= 15_000)).toBe(true);
      const day = await trips('timestamps=2026-02-10T00:00:00Z/P1D');
      expect(day.length).toBeGreaterThan(0);
      expect(day.every(({ startedAt }) => startedAt.startsWith('2026-02-10'))).toBe(true);
      for (const query of ['states=Unstarted&states=Unfinished', 'states=Unstarted,Unfinished']) {
        const faulty = await trips(query);
        expect(faulty.length).toBeGreaterThan(0);
        expect(
          faulty.every(({ faults }) => faults.some(({ fault }: Json) => ['Unstarted', 'Unfinished'].includes(fault))),
        ).toBe(true);
      }
      expect((await trips('states=Nominal')).every(({ faults }) => faults === undefined)).toBe(true);
    });
  });

  it.each(['distance=1.25-3', 'distance=9-1', 'distance=far', 'duration=1.5-3', 'states=Lost', 'pageSize=61'])(
    'reject %s',
    async (query) => {
      await within(async (simulator) => {
        const { status, json } = await get(fleetUrl(simulator, `/trips?${query}`));
        expect([status, json.code]).toEqual([400, 40_000]);
      });
    },
  );

  it('keep filters on page links, and reject tokens of other filters', async () => {
    await within(async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/trips?distance=100-&states=Nominal&pageSize=5'));
      const next = new URL(json._links.next.href);
      expect([next.searchParams.get('distance'), next.searchParams.get('states')]).toEqual(['100-', 'Nominal']);
      expect((await get(next.href, { clientId: null })).json).toMatchObject({ total: json.total, currentPage: 2 });
      next.searchParams.set('distance', '50-');
      expect((await get(next.href, { clientId: null })).status).toBe(400);
    });
  });

  it('hide positions with privacy, and everything from the end user with full privacy', async () => {
    await withSimulator({ fleets: [{ name: 'A', vehicles: 120 }] }, async (simulator) => {
      const { world } = simulator;
      const hidden = fleetOf(simulator).vehicles.find(
        (each) => world.traits(each).privacy === 'Full' && !world.traits(each).silent,
      )!;
      const { json } = await get(vehicleUrl(simulator, hidden.id, '/trips'));
      expect(json.total).toBeGreaterThan(0);
      expect(json._embedded.trips.some(({ startPosition }: Json) => startPosition)).toBe(false);
      const causes = json._embedded.trips.flatMap(({ faults = [] }: Json) => faults.map(({ cause }: Json) => cause));
      expect(new Set(causes)).toEqual(new Set(['FullPrivacy']));
      const { waypoints } = json._embedded.trips[0]._links;
      expect((await get(waypoints.href, { clientId: null })).json.code).toBe(40_499);
      expect((await get(vehicleUrl(simulator, hidden.id, '/trips?profile=endUser'))).json.code).toBe(40_499);
      expect(
        (await get(`${json._embedded.trips[0]._links.self.href}&profile=endUser`, { clientId: null })).status,
      ).toBe(404);
    });
  });

  it('of a fleet can be failing, partial or unadvertised', async () => {
    await within(async (simulator) => {
      const all = (await get(fleetUrl(simulator, '/trips'))).json.total;
      simulator.setCollections({ partial: { trips: 0.5 }, failing: { collisions: 503 } });
      const some = (await get(fleetUrl(simulator, '/trips'))).json.total;
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect((await get(fleetUrl(simulator, '/collisions'))).status).toBe(503);
    });
  });

  it('of v2 have links under the fleet, text durations and no energies', async () => {
    await within(async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/trips?pageSize=1', 'v2'));
      const trip = json._embedded.trips[0];
      expect(trip).toMatchObject({ duration: expect.stringMatching(/^\d+$/), vin: expect.any(String) });
      expect(trip).not.toHaveProperty('energyConsumptions');
      const path = `/v2/fleets/${fleetOf(simulator).id}/trips/${trip.id}`;
      for (const [rel, end] of [
        ['self', ''],
        ['waypoints', '/wayPoints'],
        ['alerts', '/alerts'],
        ['collisions', '/collisions'],
      ] as const) {
        const { href } = trip._links[rel];
        expect(new URL(href).pathname).toMatch(new RegExp(`${path}${end}$`));
        expect((await get(href, { clientId: null })).status).toBe(200);
      }
      expect((await get(fleetUrl(simulator, `/trips/${trip.id}`, 'v3'))).status).toBe(404);
      const own = await get(`${trip._links.vehicle.href.replace('?', '/trips?')}`, { clientId: null });
      expect(own.json._embedded.trips[0]).not.toHaveProperty('vin');
    });
  });
});

describe('a trip', () => {
  it('has a waypoint per minute', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, () => true);
      const { json } = await get(vehicleUrl(simulator, id, '/trips?pageSize=1&states=Nominal'));
      const trip = json._embedded.trips[0];
      const ask = async (query = ''): Promise<Json> =>
        (await get(`${trip._links.waypoints.href}${query}`, { clientId: null })).json;
      const all = await ask('&pageSize=2000');
      const points = all._embedded.positions;
      expect(all.total).toBe(Math.ceil(trip.duration / 60) + 1);
      expect(points[0]).toEqual(trip.startPosition);
      expect(points.at(-1)).toEqual(trip.stopPosition);
      expect((await ask())._embedded.positions).toEqual(points.slice(0, 60));
      const thin = (await ask('&tolerance=0.5'))._embedded.positions;
      expect(thin.length).toBeLessThan(points.length / 3);
      expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)]);
      expect((await ask('&tolerance=wide')).code).toBe(40_000);
      expect((await ask('&pageSize=2001')).code).toBe(40_000);
    });
  });

  it('of v2 simplifies waypoints per page', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, () => true);
      const { json } = await get(vehicleUrl(simulator, id, '/trips?pageSize=1', 'v2'));
      const { href } = json._embedded.trips[0]._links.waypoints;
      const whole = (await get(href, { clientId: null })).json;
      const thin = (await get(`${href}&tolerance=0.5`, { clientId: null })).json;
      expect([whole._embedded.reduced, thin._embedded.reduced]).toEqual([false, true]);
      expect(thin.total).toBe(whole.total);
      expect(thin._embedded.positions.length).toBeLessThan(whole._embedded.positions.length);
    });
  });

  it.each(['v3', 'v2'])('links to alerts that were active, and back (%s)', async (version) => {
    await within(async (simulator) => {
      let followed = 0;
      const { json } = await get(fleetUrl(simulator, '/alerts?pageSize=30', version));
      for (const alert of json._embedded.alerts) {
        const links: Json[] = [alert._links.trips ?? []].flat();
        expect(links.length).toBeLessThanOrEqual(3);
        expect(Array.isArray(alert._links.trips ?? [])).toBe(version === 'v3' || links.length === 0);
        for (const { href } of links) {
          const trip = (await get(href, { clientId: null })).json;
          expect(trip.startedAt <= (alert.endAt ?? '3')).toBe(true);
          expect((trip.stoppedAt ?? '3') >= alert.startedAt).toBe(true);
          const alerts = (await get(trip._links.alerts.href, { clientId: null })).json;
          expect(alerts._embedded.alerts.map(({ id }: Json) => id)).toContain(alert.id);
          const one = await get(trip._links.alerts.href.replace('/alerts', `/alerts/${alert.id}`), { clientId: null });
          expect(one.json.id).toBe(alert.id);
          followed += 1;
        }
      }
      expect(followed).toBeGreaterThan(5);
    });
  });

  it('links to its collisions, and back', async () => {
    await within(async (simulator) => {
      const { json } = await get(fleetUrl(simulator, '/collisions'));
      expect(json.total).toBeGreaterThan(0);
      for (const collision of json._embedded.Collisions) {
        const trip = (await get(collision._links.trip.href, { clientId: null })).json;
        expect(trip.vin).toBe(collision.vin);
        const { json: page } = await get(trip._links.collisions.href, { clientId: null });
        expect(page._embedded.Collisions).toEqual([collision]);
        expect((await get(collision._links.self.href, { clientId: null })).json).toEqual(collision);
        expect((await get(fleetUrl(simulator, `/collisions/${collision.id}`))).json).toEqual(collision);
        const { json: own } = await get(`${collision._links.vehicle.href.replace('?', '/collisions?')}`, {
          clientId: null,
        });
        expect(own._embedded.Collisions).toContainEqual(collision);
      }
      expect((await get(fleetUrl(simulator, '/collisions/none'))).json.code).toBe(40_400);
    });
  });
});

describe('telemetry', () => {
  it('contains the requested groups and extensions', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, (vehicle, world) => isDriving(world, vehicle.id));
      const newest = async (query: string, version = 'v3'): Promise<Json> =>
        (await get(vehicleUrl(simulator, id, `/telemetry?pageSize=1&${query}`, version))).json._embedded.telemetries[0];
      const whole = await newest('');
      expect(Object.keys(whole).sort()).toEqual(['_links', 'createdAt', 'environment', 'privacy', 'vehicle']);
      expect(Object.keys(whole.vehicle)).toEqual(
        expect.arrayContaining(['engines', 'odometer', 'kinetic', 'lighting']),
      );
      const some = await newest('type=environment&type=vehicle.battery&extension=location,maintenance');
      expect(Object.keys(some).sort()).toEqual(['_embedded', '_links', 'createdAt', 'environment', 'vehicle']);
      expect(Object.keys(some.vehicle)).toEqual(['battery']);
      expect(some._embedded.extension.location.type).toBe('Feature');
      expect(await newest('type=privacy')).not.toHaveProperty('vehicle');
      expect((await newest('type=vehicle')).vehicle).toEqual(whole.vehicle);
      const old = await newest('extension=odometer&extension=kinetic', 'v2');
      expect(old._embedded.extension).toEqual({ odometer: old.vehicle.odometer, kinetic: old.vehicle.kinetic });
      for (const query of ['type=vehicle.soul', 'extension=odometer', 'pageSize=2001']) {
        expect((await get(vehicleUrl(simulator, id, `/telemetry?${query}`))).status).toBe(400);
      }
    });
  });

  it('matches the status, newest first, with its trip', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, (vehicle, world) => isDriving(world, vehicle.id));
      const { json } = await get(vehicleUrl(simulator, id, '/telemetry'));
      const [message, before] = json._embedded.telemetries;
      const status = (await get(vehicleUrl(simulator, id, '/status'))).json;
      expect(message.createdAt).toBe(status.createdAt);
      expect(message.vehicle.odometer.mileage).toBe(status.odometer.mileage);
      expect(before.createdAt < message.createdAt).toBe(true);
      const trip = (await get(message._links.trip.href, { clientId: null })).json;
      expect(trip.done).toBe(false);
      const { json: ofTrip } = await get(message._links.trip.href.replace('?', '/telemetry?'), { clientId: null });
      expect(ofTrip._embedded.telemetries[0].createdAt).toBe(message.createdAt);
      expect(ofTrip.total).toBe(Math.floor(trip.duration / 60) + 1);
    });
  });

  it('covers two months and is selected by time', async () => {
    await within(async (simulator) => {
      const id = vehicleWith(simulator, () => true);
      const all = (await get(vehicleUrl(simulator, id, '/telemetry'))).json;
      expect(all.total).toBeGreaterThan(5_000);
      const path = '/telemetry?timestamps=2026-02-10T00:00:00Z/P1D&timestamps=2026-02-20T00:00:00Z/P1D&pageSize=2000';
      const { json } = await get(vehicleUrl(simulator, id, path));
      const days = new Set(json._embedded.telemetries.map(({ createdAt }: Json) => createdAt.slice(0, 10)));
      expect([...days]).toEqual(['2026-02-20', '2026-02-10']);
      expect(json._embedded.telemetries).toHaveLength(json.total);
      const last = (await get(all._links.last.href, { clientId: null })).json;
      expect(last._embedded.telemetries.at(-1).createdAt < '2026-01-05').toBe(true);
    });
  });
});
