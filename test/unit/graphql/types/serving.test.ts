import { describe, expect, it } from '@jest/globals';
import { ask, buildTypes, everythingOf } from './graph.js';
import * as ofRecords from './record-samples.js';
import * as ofVehicles from './samples.js';
import * as ofTrips from './trip-samples.js';

const schema = buildTypes();
const samples = { ...ofVehicles, ...ofTrips, ...ofRecords };

describe('GraphQL types', () => {
  it('return every property of the domain objects and have no other fields', async () => {
    const { data, errors } = await ask(schema, everythingOf(schema.getQueryType()), samples);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(samples)));
  });

  it('return null for everything that the upstream omits, except ids and computed lists', async () => {
    const ids = Object.fromEntries(
      Object.values(samples).flatMap((sample) => Object.entries(sample).filter(([name]) => name.endsWith('Id'))),
    );
    const bare = (sample: object) => ({
      ...Object.fromEntries(Object.keys(sample).map((property) => [property, null])),
      ...Object.fromEntries(Object.entries({ ...ids, rejectedValues: [] }).filter(([name]) => name in sample)),
    });
    const world = Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, bare(sample)]));
    const { data, errors } = await ask(schema, everythingOf(schema.getQueryType()), world);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(world);
  });
});

describe('a leaf that cannot be serialized', () => {
  it('nulls only the date', async () => {
    const fleet = { ...samples.fleet, createdAt: new Date('no date') };
    const { data, errors } = await ask(schema, '{ fleet { name createdAt updatedAt } }', { fleet });
    expect(data).toEqual({ fleet: { name: 'Couriers', createdAt: null, updatedAt: '2026-11-24T08:02:00.000Z' } });
    expect(errors?.map(({ path }) => path)).toEqual([['fleet', 'createdAt']]);
  });

  it('nulls only the URL, not its list', async () => {
    const pictures = ['https://visuals.example/1', 'visuals/2', 'javascript:alert(1)', 'https://visuals.example/4'];
    const vehicle = { ...samples.vehicle, pictures };
    const { data, errors } = await ask(schema, '{ vehicle { label pictures } }', { vehicle });
    expect(data).toEqual({ vehicle: { label: '308 SW', pictures: [pictures[0], null, null, pictures[3]] } });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['vehicle', 'pictures', 1],
      ['vehicle', 'pictures', 2],
    ]);
  });

  it('nulls only a duration, a fractional integer or an enum value', async () => {
    const maintenance = { ...samples.maintenance, daysBeforeMaintenance: 12.5 };
    const status = {
      ...samples.status,
      ignition: {
        ...samples.status.ignition,
        type: 'Ignited' as 'START',
        typeRaw: 'Ignited',
        createdAt: null,
        updatedAt: null,
      },
      preconditioning: {
        airConditioning: { programs: [{ slot: 1, start: 'half past two' }] },
      } as never,
    };
    const query = `{
      maintenance { daysBeforeMaintenance mileageBeforeMaintenance }
      status { ignition { type typeRaw } preconditioning { airConditioning { programs { slot start } } } }
    }`;
    const { data, errors } = await ask(schema, query, { maintenance, status });
    expect(data).toEqual({
      maintenance: { daysBeforeMaintenance: null, mileageBeforeMaintenance: 1234.5 },
      status: {
        ignition: { type: null, typeRaw: 'Ignited' },
        preconditioning: { airConditioning: { programs: [{ slot: 1, start: null }] } },
      },
    });
    expect(errors).toHaveLength(3);
  });

  it('nulls only the GeoJSON feature and does not quote coordinates in the error', async () => {
    const position = {
      ...samples.position,
      feature: {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [2.5, 991.25] as const },
        properties: {},
      },
    };
    const { data, errors } = await ask(schema, '{ position { altitude feature } }', { position });
    expect(data).toEqual({ position: { altitude: 35.5, feature: null } });
    expect(errors?.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code: 'UPSTREAM_ERROR' }),
    ]);
    expect(JSON.stringify([errors, errors?.map(({ message, stack }) => [message, stack])])).not.toContain('991.25');
  });
});
