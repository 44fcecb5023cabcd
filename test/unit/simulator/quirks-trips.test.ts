import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulator, type QuirkId, type Simulator } from '../../../src/simulator/index.js';
import { fleetUrl, get, plain, type Json } from './support.js';

/** The quirks of trips, waypoints, telemetry and collisions. */
describe('quirks', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ ...plain, fleets: [{ name: 'North', vehicles: 60, gaps: false }] });
  });
  afterAll(() => simulator.close());
  beforeEach(() => simulator.setQuirks([]));

  const ask = async (path: string, ...quirks: QuirkId[]): Promise<Json> => {
    simulator.setQuirks(quirks);
    return (await get(fleetUrl(simulator, path))).json;
  };
  const trips = async (query: string, ...quirks: QuirkId[]): Promise<Json[]> =>
    (await ask(`/trips?${query}`, ...quirks))._embedded.trips;
  const vehicle = () =>
    simulator.world.fleets[0]!.vehicles.find((each) => simulator.world.traits(each).privacy === 'None')!;
  const messages = async (...quirks: QuirkId[]): Promise<Json[]> =>
    (await ask(`/vehicles/${vehicle().id}/telemetry?extension=location`, ...quirks))._embedded.telemetries;
  const textOf = (value: unknown): string => JSON.stringify(value);

  it('Q03: hrefs have no client id, also between pages', async () => {
    const page = await ask('/trips?distance=10-', 'Q03');
    expect(textOf(page)).not.toContain('client_id');
    expect(page._links.next.href).toContain('distance=10-');
  });

  it('Q05: a trip without alerts or collisions returns 404', async () => {
    const trip = (await trips('pageSize=30')).find(({ id }) =>
      simulator.world.collisions(simulator.world.fleets[0]!).every((collision) => collision.trip.id !== id),
    );
    const { href } = trip._links.collisions;
    expect((await get(href, { clientId: null })).json._embedded.Collisions).toEqual([]);
    simulator.setQuirks(['Q05']);
    expect((await get(href, { clientId: null })).json.code).toBe(40_499);
    expect((await ask('/trips?distance=9000-', 'Q05')).code).toBe(40_499);
  });

  it('Q06: trips are oldest first, and last leads to the newest', async () => {
    const page = await ask('/trips?pageSize=10', 'Q06');
    const starts = page._embedded.trips.map(({ startedAt }: Json) => startedAt);
    expect(starts).toEqual([...starts].sort());
    const last = (await get(page._links.last.href, { clientId: null })).json;
    expect(last._links.next).toBeUndefined();
    expect(last._embedded.trips[0].startedAt > starts.at(-1)).toBe(true);
  });

  it('Q07: on a single page first, self and last are the same', async () => {
    const { _links: links } = await ask('/trips?indexRange=0-4', 'Q07');
    expect([links.self, links.last]).toEqual([links.first, links.first]);
  });

  it('Q09: collisions, trips and waypoints have other names', async () => {
    expect(Object.keys((await ask('/collisions', 'Q09'))._embedded)).toEqual(['collisions']);
    expect(Object.keys((await ask('/collisions'))._embedded)).toEqual(['Collisions']);
    const { Trips: listed } = (await ask('/trips', 'Q09'))._embedded;
    const rels = listed.map(({ _links: links }: Json) => Object.keys(links).sort().join());
    expect(new Set(rels)).toEqual(
      new Set(['alerts,collisions,self,vehicle,waypoints', 'alerts,collisions,self,vehicles,wayPoints']),
    );
  });

  it('Q12 and Q14: messages have energy next to energies, and sentinel values', async () => {
    const [message] = await messages('Q12', 'Q14');
    expect(message.vehicle).toHaveProperty('energy');
    expect(message.environment.air.temp).toBe(215);
    expect(message).toMatchObject({ createdAt: expect.any(String), _links: { self: expect.anything() } });
    expect((await messages())[0].environment.air.temp).toBeLessThan(50);
  });

  it('Q14: some trips start at mileage 0', async () => {
    const zeros = (await trips('states=Nominal', 'Q14')).filter(({ startMileage }) => startMileage === 0);
    expect(zeros.length).toBeGreaterThan(2);
    expect(zeros.length).toBeLessThan(30);
    expect((await trips('states=Nominal')).some(({ startMileage }) => startMileage === 0)).toBe(false);
  });

  it('Q18: propulsions have other spellings, and faults unknown names', async () => {
    const faulty = await trips('states=Unstarted,DataLacking,Unfinished', 'Q18');
    const faults = new Set(faulty.flatMap((trip) => trip.faults.map(({ fault, cause }: Json) => `${fault} ${cause}`)));
    expect([...faults]).toContain('Overrun Roaming');
    expect([...faults].some((each) => each.startsWith('DataLacking'))).toBe(true);
    const propulsions = (await trips('states=Nominal', 'Q18')).flatMap(({ segments }) =>
      segments.map(({ propulsion }: Json) => propulsion),
    );
    expect(new Set(propulsions)).toEqual(new Set(['Thermic', 'Electric', 'Hybrid']));
    simulator.setQuirks(['Q18']);
    const { json } = await get(fleetUrl(simulator, '/trips', 'v2'));
    const names = json._embedded.trips.flatMap(({ faults: listed = [] }: Json) => listed);
    expect(names.every((name: unknown) => typeof name === 'string')).toBe(true);
  });

  it('Q19: dates have all formats', async () => {
    const stops = (await trips('states=Nominal', 'Q19')).map(({ stoppedAt }) => String(stoppedAt));
    for (const shape of [/Z$/, /\+02:00$/, /\+0000$/, / GMT /])
      expect(stops.some((stop) => shape.test(stop))).toBe(true);
  });

  it('Q21: waypoints have no altitude, but their times', async () => {
    const [trip] = await trips('pageSize=1&states=Nominal&distance=1-');
    const points = async (...quirks: QuirkId[]): Promise<Json[]> => {
      simulator.setQuirks(quirks);
      return (await get(trip._links.waypoints.href, { clientId: null })).json._embedded.positions;
    };
    const [plainPoints, flat] = [await points(), await points('Q21')];
    expect(new Set(plainPoints.map(({ geometry }) => geometry.coordinates.length))).toEqual(new Set([3]));
    expect(new Set(flat.map(({ geometry }) => geometry.coordinates.length))).toEqual(new Set([2]));
    expect(flat.map(({ properties }) => properties.createdAt)).toEqual(
      plainPoints.map(({ properties }) => properties.createdAt),
    );
  });

  it('Q10: trips are found under the new ids of their vehicles', async () => {
    let followed = 0;
    for (const trip of await trips('pageSize=20', 'Q10')) {
      const { status, json } = await get(trip._links.self.href, { clientId: null });
      expect([status, json.id]).toEqual([200, trip.id]);
      followed += 1;
    }
    expect(followed).toBe(20);
  });
});
