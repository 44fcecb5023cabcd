import { describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../../src/simulator/world/world.js';
import { isActive } from '../../../src/simulator/world/alert.js';

const start = Date.parse('2026-03-02T07:30:00.000Z');
const minute = 60_000;
const hour = 60 * minute;

const create = (seed: number, vehicles: number, at = start): World =>
  createWorld(
    seed,
    [
      { name: 'A', vehicles },
      { name: 'B', vehicles },
    ],
    () => at,
  );
const fleetOf = (world: World) => world.fleets[0]!;
const kilometres = (a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }): number =>
  Math.hypot(
    (a.longitude - b.longitude) * 111 * Math.cos((a.latitude * Math.PI) / 180),
    (a.latitude - b.latitude) * 111,
  );

describe('world', () => {
  it('depends only on seed and time', () => {
    const [one, same, other] = [create(7, 20), create(7, 20), create(8, 20)];
    const look = (world: World): unknown => [
      world.fleets,
      fleetOf(world).vehicles.map((each) => world.snapshot(each)),
      world.alerts(fleetOf(world)),
    ];
    expect(look(one)).toEqual(look(same));
    expect(fleetOf(one).id).not.toBe(fleetOf(other).id);
    expect(fleetOf(one).vehicles[0]?.vin).not.toBe(fleetOf(other).vehicles[0]?.vin);
  });

  it('does not depend on previous reads', () => {
    const [fresh, used] = [create(7, 5), create(7, 5)];
    for (const vehicle of fleetOf(used).vehicles)
      for (let at = start; at < start + 50 * hour; at += hour) used.snapshot(vehicle, at);
    const vehicle = fleetOf(fresh).vehicles[3]!;
    expect(used.snapshot(fleetOf(used).vehicles[3]!, start)).toEqual(fresh.snapshot(vehicle, start));
  });

  it('has unique VINs and ids', () => {
    const world = create(1, 1_500);
    const vehicles = world.fleets.flatMap((fleet) => fleet.vehicles);
    expect(new Set(vehicles.map(({ vin }) => vin)).size).toBe(3_000);
    expect(new Set(vehicles.map(({ id }) => id)).size).toBe(3_000);
    expect(vehicles.filter(({ vin }) => !/^(VF3|VF7|W0V)[A-HJ-NPR-Z0-9]{8}\d{6}$/.test(vin))).toEqual([]);
    expect(vehicles.filter(({ id }) => !/^[0-9a-f]{96}$/.test(id))).toEqual([]);
    expect(world.fleets.map(({ id }) => id).every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true);
  });

  it('has cars of all kinds, few of them with privacy or missing data', () => {
    const world = create(1, 1_000);
    const traits = fleetOf(world).vehicles.map((vehicle) => world.traits(vehicle));
    const share = (test: (each: (typeof traits)[number]) => boolean): number =>
      traits.filter(test).length / traits.length;
    expect(new Set(traits.map(({ motorization }) => motorization))).toEqual(
      new Set(['Electric', 'Hybrid', 'Thermic', 'Hydrogen']),
    );
    expect(new Set(traits.map(({ brand }) => brand))).toEqual(new Set(['Peugeot', 'Citroen', 'DS', 'Opel']));
    expect(share(({ motorization }) => motorization === 'Hydrogen')).toBeLessThan(0.06);
    for (const rare of [
      share(({ privacy }) => privacy === 'Geolocation'),
      share(({ privacy }) => privacy === 'Full'),
      share(({ silent }) => silent),
      share(({ withoutMaintenance }) => withoutMaintenance),
    ]) {
      expect(rare).toBeGreaterThan(0);
      expect(rare).toBeLessThan(0.1);
    }
  });

  it('moves cars continuously at matching speeds', () => {
    const world = create(3, 12);
    let driven = 0;
    // `expect` is slower than a snapshot, so errors are collected first.
    const wrong: unknown[] = [];
    for (const vehicle of fleetOf(world).vehicles) {
      let before = world.snapshot(vehicle, start);
      for (let at = start + minute; at < start + 30 * hour; at += minute) {
        const now = world.snapshot(vehicle, at);
        const minutes = Math.max(1, (now.reportedAt - before.reportedAt) / minute);
        const covered = now.mileage - before.mileage;
        const onTheRoad = now.driving && before.driving;
        if (onTheRoad) driven += 1;
        const isRight =
          covered >= 0 &&
          kilometres(now.place, before.place) / minutes < 4 &&
          now.speed < 150 &&
          (now.driving || now.speed === 0) &&
          (!onTheRoad || Math.abs(covered / minutes - (now.speed + before.speed) / 120) < 0.5);
        if (!isRight) wrong.push({ before, now });
        before = now;
      }
    }
    expect(wrong).toEqual([]);
    expect(driven).toBeGreaterThan(1_000);
  });

  it('has a few cars that are parked for weeks and report daily', () => {
    const world = create(3, 200);
    const resting = fleetOf(world).vehicles.filter((vehicle) => {
      const { driving, since } = world.snapshot(vehicle);
      return !driving && start - since > 7 * 24 * hour;
    });
    expect(resting.length).toBeGreaterThan(3);
    expect(resting.length).toBeLessThan(30);
    for (const vehicle of resting) {
      const [now, earlier] = [world.snapshot(vehicle), world.snapshot(vehicle, start - 24 * hour)];
      expect(start - now.reportedAt).toBeLessThan(24 * hour);
      expect([now.place, now.mileage]).toEqual([earlier.place, earlier.mileage]);
      expect(now.reportedAt).toBeGreaterThan(earlier.reportedAt);
    }
  });

  it('stays in France', () => {
    const world = create(5, 300);
    for (const vehicle of fleetOf(world).vehicles) {
      const { place } = world.snapshot(vehicle);
      expect(place.latitude).toBeGreaterThan(42);
      expect(place.latitude).toBeLessThan(51.2);
      expect(place.longitude).toBeGreaterThan(-5);
      expect(place.longitude).toBeLessThan(8.3);
      expect(place.heading).toBeGreaterThanOrEqual(0);
      expect(place.heading).toBeLessThan(360);
    }
  });

  it('drains batteries while driving and charges them while plugged in', () => {
    const world = create(3, 60);
    const electric = fleetOf(world)
      .vehicles.filter((vehicle) => world.traits(vehicle).motorization === 'Electric')
      .slice(0, 8);
    const seen = new Set<string>();
    for (const vehicle of electric) {
      let before = world.snapshot(vehicle, start);
      for (let at = start; at < start + 40 * hour; at += 5 * minute) {
        const now = world.snapshot(vehicle, at);
        const [level, earlier] = [now.charge!.level, before.charge!.level];
        expect(level).toBeGreaterThan(0);
        expect(level).toBeLessThanOrEqual(100);
        if (now.driving && before.driving) expect(level).toBeLessThanOrEqual(earlier);
        if (now.charge!.status === 'InProgress' && before.charge!.status === 'InProgress') {
          expect(level).toBeGreaterThanOrEqual(earlier);
          expect(now.charge!.remainingMs).toBeLessThanOrEqual(before.charge!.remainingMs);
        }
        seen.add(now.charge!.status);
        before = now;
      }
    }
    expect(seen).toContain('InProgress');
    expect(seen).toContain('Finished');
    expect(seen).toContain('Disconnected');
  });

  it('raises and ends alerts as time passes, for two months', () => {
    const world = create(2, 200);
    const fleet = fleetOf(world);
    const now = world.alerts(fleet, start);
    const active = now.filter((alert) => isActive(alert, start));
    expect(active.length).toBeGreaterThan(0);
    expect(active.length).toBeLessThan(now.length);
    const later = start + 24 * hour;
    const nextDay = world.alerts(fleet, later);
    expect(nextDay.some(({ startedAt }) => startedAt > start)).toBe(true);
    expect(active.some((alert) => !isActive(alert, later))).toBe(true);
    expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
    expect(Math.min(...now.map(({ startedAt }) => startedAt))).toBeGreaterThan(start - 61 * 24 * hour);
    expect(now.map(({ startedAt }) => startedAt)).toEqual(now.map(({ startedAt }) => startedAt).sort((a, b) => b - a));
  });
});
