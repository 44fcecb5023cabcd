import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellCenter } from '../../src/domain/index.js';
import type { Config } from '../../src/config/index.js';
import { wideQueryLimits } from '../support/limits.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { clientsWith } from './support/clients.js';
import { degreesOf, leaksIn, placesIn, type Secrets } from './support/leaks.js';
import { leavesOf } from './support/leaves.js';
import { selectDeep } from './support/selection.js';
import { globalId, specimensOf, type Specimens } from './support/specimens.js';
import { codesOf, fleetOf, frozen } from './support/truth.js';

const { authenticate, as } = clientsWith({
  full: {},
  withheld: { position: 'withheld' },
  coarse: { position: { gridMeters: 1000 } },
  cut: { tripEndsMeters: 500 },
  masked: { vin: 'masked' },
  least: { position: 'withheld', tripEndsMeters: 500, vin: 'masked' },
});
type Client = Parameters<typeof as>[0];

let world: TestWorld;
let specimens: Specimens;
beforeAll(async () => {
  world = await startWorld({
    authenticate,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] },
    // Whole types are requested at once.
    server: { maxFirst: 2000, queryLimits: wideQueryLimits },
  });
  specimens = specimensOf(world.simulator);
});
afterAll(() => world.close());

const ask = <T = Record<string, never>>(client: Client, query: string, variables: object = {}) =>
  world.ask<T, object>(query, variables, as(client));

/** Everything that the graph returns, from each entry point. */
function questions(): readonly string[] {
  const {
    fleet,
    vehicle,
    trip,
    alert,
    collision,
    alarmed,
    alarm,
    stolen,
    stolenReport,
    commanded,
    remote,
    monitor,
    callback,
  } = specimens;
  const nodes = [
    ['Trip', fleet.id, trip.vehicle.id, trip.id],
    ['Alert', fleet.id, vehicle.id, alert.id],
    ['Collision', fleet.id, collision.trip.vehicle.id, collision.id],
    ['Alarm', fleet.id, alarmed.id, alarm.id],
    ['StolenReport', fleet.id, stolen.id, stolenReport.id],
    ['RemoteAction', fleet.id, commanded.id, callback.id, remote.id],
    ['RemoteCallback', fleet.id, callback.id],
    ['Monitor', fleet.id, monitor.id],
  ] as const;
  const vehicles = [vehicle, alarmed, stolen, commanded, trip.vehicle].map(
    ({ id }) =>
      `{ vehicle(by: { ref: { fleetId: "${fleet.id}", vehicleId: "${id}" } }) { ${selectDeep('Vehicle', 1)}
        remoteActions(callbackId: "${callback.id}") { edges { cursor node { ${selectDeep('RemoteAction', 1)} } } } } }`,
  );
  return [
    `{ fleet(fleetId: "${fleet.id}") { ${selectDeep('Fleet', 1, 60)} } }`,
    `{ fleet(fleetId: "${fleet.id}") { ${selectDeep('Fleet', 2, 2)} } }`,
    `{ fleets(first: 5) { edges { cursor node { id vehicles(first: 7, orderBy: { field: VIN }) { edges { cursor node { ${selectDeep('Vehicle', 0)} } } } } } } }`,
    `{ fleet(fleetId: "${fleet.id}") { vehicles(first: 7) { edges { cursor node { id vin } } } } }`,
    ...vehicles,
    ...nodes.map(
      ([type, ...ids]) => `{ node(id: "${globalId(type, ...ids)}") { id ... on ${type} { ${selectDeep(type, 1)} } } }`,
    ),
    `{ vehicle(by: { vin: { fleetId: "${fleet.id}", vin: "${vehicle.vin}" } }) { id vin status { vin } } }`,
    `{ vehicleByVin(vin: "${vehicle.vin}") { ${selectDeep('VehicleInformation', 0)} } }`,
  ];
}

async function askAll(client: Client): Promise<readonly Answer<unknown>[]> {
  const answers: Answer<unknown>[] = [];
  for (const question of questions()) answers.push(await ask(client, question));
  return answers;
}

let secrets: Secrets;
let unredacted: readonly Answer<unknown>[];
beforeAll(async () => {
  unredacted = await askAll('full');
  secrets = { degrees: degreesOf(placesIn(unredacted)), vins: fleetOf(world).vehicles.map(({ vin }) => vin) };
}, 60_000);

const without = (what: 'degrees' | 'vins'): Secrets => ({
  degrees: what === 'degrees' ? new Set() : secrets.degrees,
  vins: what === 'vins' ? [] : secrets.vins,
});

/** A coordinate of one place may equal that of the centre of another one's cell. */
const exceptCentres = (): Secrets => {
  const centres = degreesOf(placesIn(unredacted).map((place) => cellCenter(place, 1000)));
  return { degrees: new Set([...secrets.degrees].filter((degrees) => !centres.has(degrees))), vins: [] };
};

describe('a client without restrictions', () => {
  it('receives positions and VINs in many fields, which the search of this test finds', () => {
    expect(unredacted.flatMap((answer) => codesOf(answer))).toEqual([]);
    expect(secrets.degrees.size).toBeGreaterThan(250);
    const leaks = leaksIn(unredacted, secrets);
    // In cursors of waypoints as well.
    expect(leaks.filter((leak) => /^(cursor|endCursor): /.test(leak)).length).toBeGreaterThan(10);
    expect(leaksIn(unredacted, without('degrees')).length).toBeGreaterThan(100);
  });
});

describe.each<[string, number, Config['upstream']['apiVersion']]>([
  ['interpreted', Infinity, 'v3'],
  ['compiled', 1, 'v3'],
  ['from API v2', Infinity, 'v2'],
])('every field of the graph, %s', (_, compileAt, apiVersion) => {
  let before: number;
  beforeAll(async () => {
    const server = { maxFirst: 2000, queryLimits: wideQueryLimits, compileAt } as Partial<Config['server']>;
    before = world.log.length;
    await world.restart({ authenticate, server, upstream: { apiVersion } });
  });

  it('returns only waypoints and current positions to a client with redacted trip ends', async () => {
    const answers = await askAll('cut');
    expect(answers.flatMap((answer) => codesOf(answer))).toEqual([]);
    const placed = [...leavesOf(answers)].filter(
      ([path, values]) => path.endsWith('.longitude') && values.some((value) => value !== null),
    );
    const allowed =
      /\.(lastPosition|waypoints\.edges\[\]\.node|zone|alerts\.edges\[\]\.node\.position|node\.position)\.longitude$/;
    expect(placed.map(([path]) => path).filter((path) => !allowed.test(path))).toEqual([]);
    expect(placed.length).toBeGreaterThan(5);
  }, 60_000);

  it.each<[Client, () => Secrets]>([
    ['withheld', () => without('vins')],
    ['coarse', exceptCentres],
    ['masked', () => without('degrees')],
    ['least', () => secrets],
  ])(
    'returns no redacted value to a client with %s data',
    async (client, hidden) => {
      const answers = await askAll(client);
      expect(answers.flatMap((answer) => codesOf(answer))).toEqual([]);
      expect(leaksIn(answers, hidden())).toEqual([]);
      // The responses are not empty.
      expect(leavesOf(answers).size).toBeGreaterThan(300);
      const compiled = world.log.slice(before).filter((line) => line.includes('operation compiled')).length;
      expect(compiled > 0).toBe(compileAt === 1);
    },
    60_000,
  );
});
