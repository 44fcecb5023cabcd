import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, fleetOf, frozen } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 3, gaps: false }];
  world = await startWorld({ simulator: { ...frozen, fleets } });
});
afterAll(() => world.close());

const farFuture = 'times: [{ from: "9999-01-01T00:00:00Z" }]';
const farPast = 'times: [{ to: "1900-01-01T00:00:00Z" }]';
const endless = 'times: [{ from: "2026-01-01T00:00:00Z", lasting: "P9999Y" }]';
const forged = Buffer.from(JSON.stringify(['vehicles', 60, 0, 'x'.repeat(10_000)])).toString('base64url');

describe('an argument that the upstream would refuse', () => {
  it.each([
    ['times', `trips(first: 1, ${farFuture}) { nodes { id } }`],
    ['times', `trips(first: 1, ${farPast}) { nodes { id } }`],
    ['times', `trips(first: 1, ${endless}) { nodes { id } }`],
    ['times', `alerts(first: 1, ${farFuture}) { nodes { id } }`],
    ['times', `collisions(first: 1, ${farFuture}) { nodes { id } }`],
    ['vinPrefix', 'vehicles(first: 1, vinPrefix: "VF\\u20283") { nodes { id } }'],
    ['locale', 'vehicles(first: 1, locale: "zh-Hans-CN") { nodes { id } }'],
    ['after', `vehicles(first: 1, after: "${forged}") { nodes { id } }`],
  ])('is refused by its name before any call: %s of %s', async (argument, field) => {
    const query = `{ fleet(fleetId: "${fleetOf(world).id}") { ${field} } }`;
    const { result, total } = await world.count(() => world.ask(query));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
    expect(total).toBe(0);
  });
});
