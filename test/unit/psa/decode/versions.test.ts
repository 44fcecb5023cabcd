import { describe, expect, it } from '@jest/globals';
import {
  countingDrift,
  decodeAlert,
  decodeCollision,
  decodeMaintenance,
  decodePosition,
  decodeStatus,
  decodeTelemetry,
  decodeTrip,
  decodeVehicle,
} from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { representAlert } from '../../../../src/simulator/representation/alert.js';
import { representCollision } from '../../../../src/simulator/representation/collision.js';
import type { LinkStyle } from '../../../../src/simulator/representation/links.js';
import { representMaintenance } from '../../../../src/simulator/representation/maintenance.js';
import { requestedOf } from '../../../../src/simulator/representation/telemetry-message.js';
import { representMessage } from '../../../../src/simulator/representation/telemetry.js';
import { representTrip } from '../../../../src/simulator/representation/trip.js';
import { representPosition as positionOfV2 } from '../../../../src/simulator/representation/v2/position.js';
import { representStatus as statusOfV2 } from '../../../../src/simulator/representation/v2/status.js';
import { representPosition as positionOfV3 } from '../../../../src/simulator/representation/v3/position.js';
import { representStatus as statusOfV3 } from '../../../../src/simulator/representation/v3/status.js';
import { representVehicle } from '../../../../src/simulator/representation/vehicle.js';
import { createWorld } from '../../../../src/simulator/world/world.js';
import { now } from './support/decoding.js';

const world = createWorld(4, [{ name: 'Paris', vehicles: 60, gaps: false }], () => now.getTime());
const vehicles = world.fleets[0]?.vehicles ?? [];
const style = (version: 'v2' | 'v3'): LinkStyle => ({
  base: `https://psa.example/connectedcar/${version}`,
  clientId: null,
  templates: false,
  version,
});
const drift = countingDrift();
const context = { fleetId: world.fleets[0]?.id ?? '', drift, now: () => now };

/**
 * Fields whose values differ between the versions: v2 has an ignition `Free`, one lock state instead of several, fewer values
 * for the emergency call and the rear park assist, others for the speed regulator, and the raw texts differ (Q18).
 */
const differs =
  /^\.ignition\.type$|^\.doorsState\.lockedStates|^\.safety\.autoECallTriggering$|^\.adas\.(rvv|parkAssist\.rear\[\])$|Raw(\[\])?$/;

/** As sent over the wire. */
const sent = (document: unknown): Resource => JSON.parse(JSON.stringify(document)) as Resource;

/** The shape of a value: the paths of all its members, without list indices, regardless of nulls. */
function shapeOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  if (Array.isArray(value)) return value.flatMap((item) => shapeOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([name, member]) => [`${path}.${name}`, ...shapeOf(member, `${path}.${name}`)]);
}

/** Returns the paths at which both versions have a value and these differ. */
function contradictions(two: unknown, three: unknown, path = ''): readonly string[] {
  if (two === null || two === undefined || three === null || three === undefined) return [];
  if (typeof two !== 'object' || two instanceof Date) return Object.is(String(two), String(three)) ? [] : [path];
  return Object.keys(two).flatMap((name) =>
    contradictions(
      (two as Record<string, unknown>)[name],
      (three as Record<string, unknown>)[name],
      Array.isArray(two) ? `${path}[]` : `${path}.${name}`,
    ),
  );
}

describe('API v2 and v3', () => {
  it.each<[string, (version: 'v2' | 'v3', index: number) => unknown]>([
    [
      'vehicle',
      (version, index) => {
        const vehicle = vehicles[index]!;
        const requested = { extensions: new Set(['branding', 'pictures']), locale: null, item: false };
        return decodeVehicle(
          sent(representVehicle(vehicle, world.traits(vehicle), style(version), requested)),
          context,
        );
      },
    ],
    [
      'status',
      (version, index) => {
        const of = [world, vehicles[index]!, style(version)] as const;
        return decodeStatus(sent(version === 'v2' ? statusOfV2(...of, new Set(), true) : statusOfV3(...of)), context);
      },
    ],
    [
      'position',
      (version, index) => {
        const represent = version === 'v2' ? positionOfV2 : positionOfV3;
        return decodePosition(sent(represent(world.snapshot(vehicles[index]!), true)), context);
      },
    ],
    [
      'maintenance',
      (version, index) =>
        decodeMaintenance(sent(representMaintenance(world, vehicles[index]!, style(version), true)), context),
    ],
    [
      'alert',
      (version, index) => {
        const alert = world.alerts(world.fleets[0]!)[index]!;
        return decodeAlert(sent(representAlert(world, alert, style(version))), context);
      },
    ],
    [
      'trip',
      (version, index) => {
        const trip = world.trips(world.fleets[0]!)[index]!;
        const requested = { batch: true, fleetWide: false };
        return decodeTrip(sent(representTrip(world, trip, style(version), requested)), context);
      },
    ],
    [
      'collision',
      (version, index) => {
        const collisions = world.collisions(world.fleets[0]!);
        const collision = collisions[index % collisions.length]!;
        return decodeCollision(sent(representCollision(collision, style(version), true)), context);
      },
    ],
    [
      'telemetry message',
      (version, index) => {
        const [trip] = world.trips(vehicles[index]!);
        const snapshot = world.snapshot(vehicles[index]!, trip?.startedAt);
        const message = { snapshot, alarms: [], position: () => snapshot };
        const requested = requestedOf(new Set(), new Set(['location', 'maintenance', 'odometer', 'kinetic']));
        const document = representMessage(message, trip ?? null, requested, style(version), '/fleets/f/telemetry');
        return decodeTelemetry(sent(document), context);
      },
    ],
  ])('decode to the same %s, except for data that one lacks', (_title, decoded) => {
    let compared = 0;
    for (const index of vehicles.keys()) {
      const [two, three] = [decoded('v2', index), decoded('v3', index)];
      expect(two).not.toBeNull();
      const names = (value: unknown) => Object.keys(value as object);
      expect(names(two)).toEqual(names(three));
      const found = contradictions(two, three).filter((path) => !differs.test(path));
      expect(found).toEqual([]);
      compared += shapeOf(two).length;
    }
    expect(compared).toBeGreaterThan(200);
    // And neither has unread fields.
    expect(drift.counts()).toEqual([]);
  });

  it('have every leaf of a group in both, null if a version lacks it', () => {
    const shapes = (['v2', 'v3'] as const).map(
      (version) =>
        new Set(
          vehicles.flatMap((vehicle) => {
            const of = [world, vehicle, style(version)] as const;
            const document = version === 'v2' ? statusOfV2(...of, new Set(), true) : statusOfV3(...of);
            // GeoJSON properties are present or absent, never null.
            const shape = shapeOf(decodeStatus(sent(document), context));
            return shape.filter((path) => !path.includes('.feature.'));
          }),
        ),
    );
    const [two, three] = shapes as [Set<string>, Set<string>];
    // Below a group that a version never sends nothing is present; a group that it sends is complete.
    const below = (path: string, of: ReadonlySet<string>) => of.has(path.slice(0, path.lastIndexOf('.')));
    const sibling = (path: string, of: ReadonlySet<string>) =>
      [...of].some((each) => each.slice(0, each.lastIndexOf('.')) === path.slice(0, path.lastIndexOf('.')));
    const lacking = [...three].filter((path) => !two.has(path) && below(path, two) && sibling(path, two));
    expect(lacking).toEqual([]);
  });

  it('have a vehicle’s label, v2 in the vehicle itself', () => {
    expect(decodeVehicle({ id: 'v1', label: '208 GT' }, context)?.label).toBe('208 GT');
    const both = { id: 'v1', label: 'old', _embedded: { extension: { branding: { label: 'new' } } } };
    expect(decodeVehicle(both, context)?.label).toBe('new');
  });
});
