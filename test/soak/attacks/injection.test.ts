import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { fleetOf } from '../../integration/support/truth.js';
import { print, send, startProduction } from '../support.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startProduction({ simulator: { fleets: [{ name: 'Paris', vehicles: 3 }] } });
});
afterAll(() => world.close());

let attempts = 0;
const header = 'x-evil: canary';
const payloads: readonly [string, string][] = [
  ['a line break', `a\r\n${header}\r\n\r\nGET /canary HTTP/1.1`],
  ['a line feed', `a\n${header}`],
  ['a carriage return', `a\r${header}`],
  ['a null byte', 'a\0canary'],
  ['an escape sequence', 'a\u001b[31mcanary'],
  ['a line separator', 'a\u2028canary'],
  ['a next line', 'a\u0085canary'],
  ['a right-to-left override', 'a\u202ecanary'],
  ['an unpaired surrogate', 'a\ud800canary'],
  ['a delete character', 'a\u007fcanary'],
];

const operations: readonly [string, string, (value: string, fleetId: string) => object][] = [
  ['fleetId', 'query ($v: ID!) { fleet(fleetId: $v) { name } }', (v) => ({ v })],
  [
    'vehicleId',
    'query ($v: ID!, $f: ID!) { vehicle(by: { ref: { fleetId: $f, vehicleId: $v } }) { vin } }',
    (v, f) => ({ v, f }),
  ],
  ['id', 'query ($v: ID!) { node(id: $v) { id } }', (v) => ({ v: Buffer.from(`Fleet:${v}`).toString('base64url') })],
  ['ids', 'query ($v: ID!) { nodes(ids: [$v]) { id } }', (v) => ({ v })],
  ['alertId', 'query ($v: ID!, $f: ID!) { fleet(fleetId: $f) { alert(alertId: $v) { id } } }', (v, f) => ({ v, f })],
  ['vin', 'query ($v: VIN!, $f: ID!) { vehicle(by: { vin: { fleetId: $f, vin: $v } }) { id } }', (v, f) => ({ v, f })],
  ['the VIN of vehicleByVin', 'query ($v: VIN!) { vehicleByVin(vin: $v) { brand } }', (v) => ({ v })],
  [
    'locale',
    'query ($v: String!, $f: ID!) { fleet(fleetId: $f) { vehicles(first: 1, locale: $v) { nodes { vin } } } }',
    (v, f) => ({ v, f }),
  ],
  [
    'after',
    'query ($v: String!, $f: ID!) { fleet(fleetId: $f) { vehicles(first: 1, after: $v) { nodes { vin } } } }',
    (v, f) => ({ v, f }),
  ],
  [
    'after, encoded as a cursor',
    'query ($v: String!, $f: ID!) { fleet(fleetId: $f) { vehicles(first: 1, after: $v) { nodes { vin } } } }',
    (v, f) => ({ v: Buffer.from(JSON.stringify({ t: v, token: v, s: 60, i: 0 })).toString('base64url'), f }),
  ],
];

describe('an argument value is never injected into upstream requests:', () => {
  it.each(operations)('%s', async (_name, query, variablesOf) => {
    const before = world.simulator.requests.length;
    for (const [, payload] of payloads) {
      const answer = await send(world.facade.url, { query, variables: variablesOf(payload, fleetOf(world).id) });
      expect(answer.body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      attempts += 1;
    }
    for (const { path, headers } of world.simulator.requests.slice(before)) {
      expect(path).toMatch(/^[\x21-\x7e]+$/);
      expect(decodeURIComponent(path)).not.toMatch(/canary|evil/i);
      expect(JSON.stringify(headers)).not.toMatch(/canary|evil/i);
    }
  });

  it('encodes characters that older software treats as line breaks', async () => {
    const query = 'query ($v: ID!) { fleet(fleetId: $v) { name } }';
    await send(world.facade.url, { query, variables: { v: 'a\u560d\u560ax-evil: canary' } });
    const sent = world.simulator.requests.at(-1)?.path ?? '';
    expect(sent).toContain('a%E5%98%8D%E5%98%8Ax-evil%3A%20canary');
    expect(sent).not.toMatch(/%0[ad]/i);
  });

  it('does not forward request headers', async () => {
    const headers = { 'x-request-id': 'canary', 'x-evil': 'canary', 'accept-language': 'canary', cookie: 'canary=1' };
    const { total } = await world.count(() =>
      send(world.facade.url, { query: '{ rateLimit { day { limit } } fleets { nodes { description } } }' }, headers),
    );
    expect(total).toBeLessThanOrEqual(1);
    expect(JSON.stringify(world.simulator.requests)).not.toContain('"canary');
    print(`injection: ${attempts} attempts, each rejected with BAD_USER_INPUT, none reached the upstream`);
  });
});
