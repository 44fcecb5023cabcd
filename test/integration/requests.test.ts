import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import { worldStart } from '../../src/simulator/index.js';
import { validateRequest } from '../conformance/support/openapi.js';
import { credentials, startWorld, type TestWorld } from '../support/world.js';
import { operationNames } from './support/operations.js';
import { dataOf, fleetOf, refOf, vehicleWhere } from './support/truth.js';

describe.each(['v2', 'v3'] as const)('the requests to %s while all operations run', (apiVersion) => {
  let world: TestWorld;
  const answered = new Map<string, unknown>();
  beforeAll(async () => {
    world = await startWorld({
      simulator: { ...demoWorld, timeScale: 0 },
      upstream: { apiVersion },
      now: () => worldStart,
    });
    for (const { name, document, variables } of readExamples(demoVariables(world.simulator.world))) {
      answered.set(name, dataOf(await world.ask<unknown, unknown>(document, JSON.parse(variables ?? '{}'))));
    }
    await askMore(world);
  });
  afterAll(() => world.close());

  it('cover every operation of the project', () => {
    expect([...answered.keys()].sort()).toEqual([...operationNames].sort());
  });

  it('are as the specification has them', () => {
    const { requests } = world.simulator;
    expect(new Set(requests.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(9);
    const problems = requests.flatMap((request) => validateRequest(request));
    expect(problems).toEqual([]);
  });

  it('are reads that carry login, client id and the type that is accepted', () => {
    const login = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    for (const { method, path, headers, operation } of world.simulator.requests) {
      expect(operation).not.toBe('unknown');
      expect(method).toBe('GET');
      expect(headers['authorization']).toBe(`Basic ${login}`);
      expect(new URL(path, 'http://upstream.invalid').searchParams.getAll('client_id')).toEqual([credentials.clientId]);
      const geo = operation === 'getCarLastPosition';
      expect(headers['accept']).toContain(geo ? 'application/vnd.geo+json' : 'application/hal+json');
    }
  });
});

/** What the operations do not reach: further pages and cursors, the one by one of a fleet without collections, extensions of a list. */
async function askMore(world: TestWorld): Promise<void> {
  const { id } = fleetOf(world);
  const variables = { id, ref: refOf(vehicleWhere(world)) };
  const list = `query ($id: ID!) {
    fleet(fleetId: $id) {
      vehicles(first: 130, vinPrefix: "V", locale: "fr-FR") { nodes { brand pictures label status { createdAt } maintenance { createdAt } } }
      alerts(first: 100, active: false) { nodes { vehicle { brand } } }
    }
  }`;
  dataOf(await world.ask<unknown, unknown>(list, variables));
  world.simulator.setCollections({ advertised: false });
  await world.restart();
  dataOf(await world.ask<unknown, unknown>(list, variables));
  const one = `query ($ref: VehicleRefInput!) {
    vehicle(by: { ref: $ref }, locale: "de") { capabilities { data } pictures lastPosition { heading } alerts(first: 5) { nodes { id } } }
  }`;
  dataOf(await world.ask<unknown, unknown>(one, variables));
}
