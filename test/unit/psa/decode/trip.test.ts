import { describe, expect, it } from '@jest/globals';
import { decodeTrip } from '../../../../src/psa/decode/index.js';
import { links, point, testContext } from './support/decoding.js';

const decode = (fields: object) => {
  const context = testContext();
  const trip = decodeTrip({ id: 't', ...fields }, context);
  return { trip, drifted: context.drifted(), rejected: trip?.rejectedValues };
};

describe('decodeTrip', () => {
  it('finds its ids in its path', () => {
    const trip = decodeTrip(links('/fleets/f/vehicles/v9/trips/t9'), testContext());
    expect(trip).toMatchObject({ fleetId: 'fleet-1', vehicleId: 'v9', tripId: 't9' });
  });

  it('reads its vehicle from the link in a fleet’s list', () => {
    const { self } = links('/fleets/f/trips/t9')._links;
    const trip = decodeTrip({ _links: { self, vehicle: { href: '/fleets/f/vehicles/v8' } } }, testContext());
    expect(trip).toMatchObject({ vehicleId: 'v8', tripId: 't9' });
  });

  it('returns null without an id', () => {
    const context = testContext();
    expect(decodeTrip({ distance: 12 }, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf trip.id']);
  });

  it('reads start and stop position', () => {
    const { trip, drifted } = decode({ startPosition: point(1, 2), stopPosition: point(3, 4, 5) });
    expect(trip).toMatchObject({ startPosition: { longitude: 1 }, stopPosition: { longitude: 3, altitude: 5 } });
    expect(drifted).toEqual([]);
  });

  it('Q19: reads times with an offset and without a colon in it', () => {
    const { trip } = decode({ startedAt: '2017-08-10T13:46:39.652+0000', stoppedAt: '2017-08-10T16:46:39+02:00' });
    expect(trip?.startedAt?.toISOString()).toBe('2017-08-10T13:46:39.652Z');
    expect(trip?.stoppedAt?.toISOString()).toBe('2017-08-10T14:46:39.000Z');
  });
});

describe('the duration of a trip', () => {
  it.each([
    ['seconds as v3 has them', 3723, 'PT1H2M3S'],
    ['seconds as v2 has them, a text', '3723', 'PT1H2M3S'],
    ['a fraction of a second', 59.6, 'PT1M'],
    ['no time at all', 0, 'PT0S'],
    ['an hour and a second', 3601, 'PT1H0M1S'],
    ['more than a day', 90_000, 'P1DT1H'],
    ['Q20: ISO 8601', 'PT14H30M', 'PT14H30M'],
  ])('is read from %s', (_title, duration, text) => {
    const { trip, drifted } = decode({ duration });
    expect(trip?.duration).toBe(text);
    expect(drifted).toEqual([]);
  });

  it.each([-1, '-1', 'an hour', true, 1e300])('is null and counted if invalid: %p', (duration) => {
    const { trip, drifted, rejected } = decode({ duration });
    expect(trip?.duration).toBeNull();
    expect(drifted).toEqual(['badLeaf trip.duration']);
    expect(rejected).toEqual([{ path: 'duration', raw: String(duration) }]);
  });
});

describe('the numbers of a trip', () => {
  it('Q14: treat a start mileage of 0 as unknown, and keep it as rejected', () => {
    for (const startMileage of [0, '0.0']) {
      const { trip, drifted, rejected } = decode({ startMileage });
      expect(trip?.startMileage).toBeNull();
      // Sentinels for "unknown" are not drift.
      expect(drifted).toEqual([]);
      expect(rejected).toEqual([{ path: 'startMileage', raw: String(startMileage) }]);
    }
  });

  it('Q14: keep a small start mileage, and distance and speeds of 0', () => {
    const { trip, rejected } = decode({ startMileage: 0.1, distance: 0, kinetic: { avgSpeed: 0, maxSpeed: 0 } });
    expect(trip).toMatchObject({ startMileage: 0.1, distance: 0, kinetic: { avgSpeed: 0, maxSpeed: 0 } });
    expect(rejected).toEqual([]);
  });

  it('are null and counted if invalid', () => {
    const { trip, drifted, rejected } = decode({
      distance: -1,
      startMileage: -5,
      kinetic: { avgSpeed: -1, maxSpeed: 'fast' },
      segments: [{ propulsion: 'Electric', percent: 101, distance: -2 }],
      endEnergies: [{ type: 'Electric', level: 100.5, autonomy: -1 }],
      energyConsumptions: [{ type: 'Fuel', consumption: -3, avgConsumption: -4 }],
    });
    expect(trip).toMatchObject({
      distance: null,
      startMileage: null,
      kinetic: { avgSpeed: null, maxSpeed: null },
      segments: [{ propulsion: 'ELECTRIC', percent: null, distance: null }],
      endEnergies: [{ type: 'ELECTRIC', level: null, autonomy: null }],
      energyConsumptions: [{ consumption: null, avgConsumption: -4 }],
    });
    const bad = [
      'distance',
      'startMileage',
      'endEnergies[].level',
      'endEnergies[].autonomy',
      'energyConsumptions[].consumption',
      'kinetic.avgSpeed',
      'kinetic.maxSpeed',
      'segments[].percent',
      'segments[].distance',
    ];
    expect(drifted).toEqual(bad.map((path) => `badLeaf trip.${path}`));
    expect(rejected?.map(({ path }) => path)).toEqual(bad.map((path) => path.replace('[]', '[0]')));
  });
});

describe('the speeds of a trip', () => {
  it('are in m/s for the average and in km/h for the maximum: 20.5 km in 1240 s are 59.5 km/h', () => {
    const { trip, drifted } = decode({ duration: 1240, distance: 20.5, kinetic: { avgSpeed: 16.53, maxSpeed: 94 } });
    expect(trip?.kinetic).toEqual({ avgSpeed: 59.5, maxSpeed: 94 });
    expect(trip?.kinetic?.avgSpeed).toBeCloseTo((20.5 / 1240) * 3600, 1);
    expect(drifted).toEqual([]);
  });

  it('Q14: treat a maximum of 0 as unknown for a vehicle that drove, and keep it as rejected', () => {
    const { trip, drifted, rejected } = decode({
      duration: 2608,
      distance: 18,
      kinetic: { avgSpeed: 6.9, maxSpeed: 0 },
    });
    expect(trip?.kinetic).toEqual({ avgSpeed: 24.8, maxSpeed: null });
    expect(drifted).toEqual([]);
    expect(rejected).toEqual([{ path: 'kinetic.maxSpeed', raw: '0' }]);
  });
});

describe('the consumption of a trip', () => {
  it('matches the distance', () => {
    const energyConsumptions = [{ type: 'Fuel', consumption: 32.184, avgConsumption: 156.995 }];
    const [fuel] = decode({ distance: 20.5, energyConsumptions }).trip?.energyConsumptions ?? [];
    expect(((fuel?.consumption ?? 0) / 20.5) * 100).toBeCloseTo(fuel?.avgConsumption ?? 0, 2);
  });

  it.each([
    ['fuel', { type: 'Fuel' }, 'CENTILITER'],
    ['petrol', { type: 'Fuel', subType: 'FossilEnergy' }, 'CENTILITER'],
    ['hydrogen', { type: 'Fuel', subType: 'Hydrogen' }, 'CENTILITER'],
    ['hydrogen as v2 names it', { type: 'Hydrogen' }, 'CENTILITER'],
    ['electricity', { type: 'Electric' }, 'WATT_HOUR'],
    ['a sub-type without its type', { subType: 'ElectricEnergy' }, 'WATT_HOUR'],
    ['a type that no list has', { type: 'Steam' }, null],
    ['nothing that is known', {}, null],
  ])('Q17: has its unit from the class of energy: %s', (_title, kind, unit) => {
    const { trip } = decode({ energyConsumptions: [{ ...kind, consumption: 12.5, avgConsumption: 7 }] });
    expect(trip?.energyConsumptions).toMatchObject([{ unit, consumption: 12.5, avgConsumption: 7 }]);
  });

  it('accepts hydrogen by the name of either version', () => {
    const { trip } = decode({ startEnergies: [{ type: 'Hydrogen' }, { type: 'Fuel', subType: 'Hydrogen' }] });
    const hydrogen = { type: 'FUEL', subType: 'HYDROGEN' };
    expect(trip?.startEnergies).toMatchObject([hydrogen, hydrogen]);
  });
});

describe('the faults of a trip', () => {
  it('are objects in v3 and texts in v2', () => {
    const fault = { fault: 'DATA_LACKING', faultRaw: 'DataLacking' };
    expect(decode({ faults: ['DataLacking'] }).trip?.faults).toEqual([{ ...fault, cause: null, causeRaw: null }]);
    expect(decode({ faults: [{ fault: 'DataLacking', cause: 'GeoPrivacy' }] }).trip?.faults).toEqual([
      { ...fault, cause: 'GEO_PRIVACY', causeRaw: 'GeoPrivacy' },
    ]);
    expect(decode({ faults: 'DataLacking' }).trip?.faults).toMatchObject([fault]);
  });

  it('are dropped if they are neither', () => {
    const { trip, drifted } = decode({ faults: [7, 'Unfinished', ['Unstarted']] });
    expect(trip?.faults).toMatchObject([{ fault: 'UNFINISHED' }]);
    expect(drifted).toEqual(['badLeaf trip.faults[]']);
  });

  it('Q18: keep unknown raw values', () => {
    const { trip, drifted } = decode({ faults: ['Hijacked', { fault: 'unfinished', cause: 'Tunnel' }] });
    expect(trip?.faults).toMatchObject([
      { fault: 'UNKNOWN', faultRaw: 'Hijacked' },
      { fault: 'UNFINISHED', cause: 'UNKNOWN', causeRaw: 'Tunnel' },
    ]);
    expect(drifted).toEqual(['unknownEnum trip.faults[].fault', 'unknownEnum trip.faults[].cause']);
  });

  it('are empty if nothing is missing', () => {
    expect(decode({ faults: [] }).trip?.faults).toEqual([]);
  });
});

describe('the segments of a trip', () => {
  it.each([
    ['Thermal', 'THERMIC'],
    ['Thermic', 'THERMIC'],
    ['ELECTRIC', 'ELECTRIC'],
    ['Hybrid', 'HYBRID'],
  ])('Q18: accept the propulsion %s', (propulsion, name) => {
    const { trip } = decode({ segments: [{ propulsion, percent: 40.5, distance: 12.3 }] });
    expect(trip?.segments).toEqual([{ propulsion: name, propulsionRaw: propulsion, percent: 40.5, distance: 12.3 }]);
  });
});
