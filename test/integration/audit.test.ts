import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anyone, type Principal } from '../../src/domain/index.js';
import { createMetrics } from '../../src/observability/index.js';
import { FleetOverviewDocument } from '../support/generated/documents.js';
import { cacheDefaults, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

interface Line {
  readonly log: string;
  readonly time: string;
  readonly requestId: string;
  readonly principal: string | null;
  readonly operation: string | null;
  readonly request: string;
  readonly status: number;
  readonly errorCodes?: readonly string[];
  readonly fromCache?: boolean;
  readonly disclosure?: unknown;
  readonly part: number;
  readonly parts: number;
  readonly fleetId: string | null;
  readonly outcome: string | null;
  readonly data: readonly string[];
  readonly vehicleIds: readonly string[];
}

const workshop: Principal = { ...anyone, id: 'workshop' };
const unknown = Object.assign(new Error('who are you'), { statusCode: 401, code: 'UNAUTHENTICATED' });
/** Authenticates by a header, as far as these tests need it. */
const authenticate = async ({ authorization }: { authorization?: string | undefined }): Promise<Principal> => {
  if (authorization === undefined) throw unknown;
  return { ...workshop, id: authorization };
};

let folder: string;
let file: string;
let world: TestWorld;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-audit-'));
  file = join(folder, 'audit.log');
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const start = async (options: TestWorldOptions = {}): Promise<void> => {
  world = await startWorld({
    audit: { destination: file, onFailure: 'refuse' },
    authenticate,
    ...options,
    simulator: { ...frozen, ...options.simulator },
  });
};
const linesOf = (path = file): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
const as = (id: string, requestId = 'request-1') => ({ headers: { authorization: id, 'x-request-id': requestId } });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(new URL('/graphql', world.facade.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** `printf %s ID | sha256sum | cut -c 1-16` */
const claimed = (id: string): string => `sha256:${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

const threeThings = `query Three($ref: VehicleRefInput!) {
  vehicle(by: { ref: $ref }) { vin status { createdAt } lastPosition { longitude latitude } trips(first: 3) { nodes { startedAt: createdAt } } }
}`;

describe('the audit log', () => {
  it('records principal, data, vehicle, time, request and operation', async () => {
    await start();
    const vehicle = vehicleWhere(world);
    await world.ask(threeThings, { ref: refOf(vehicle) }, as('alice'));
    const lines = linesOf();
    expect(lines).toEqual([
      {
        log: 'audit',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        requestId: 'request-1',
        principal: 'alice',
        operation: 'Three',
        request: 'ok',
        status: 200,
        part: 1,
        parts: 1,
        fleetId: vehicle.fleetId,
        outcome: 'ok',
        data: ['position', 'status', 'trips', 'vehicle'],
        vehicleIds: [vehicle.id],
      },
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('lists all vehicles of a large fleet in lines of bounded length', async () => {
    await start({ simulator: { fleets: [{ name: 'Large', vehicles: 1000, gaps: false }] } });
    const fleet = fleetOf(world);
    const query = `query Large($fleetId: ID!) {
      fleet(fleetId: $fleetId) { vehicles(first: 1000) { nodes { vin status { createdAt } maintenance { createdAt } } } }
    }`;
    dataOf(await world.ask<unknown, unknown>(query, { fleetId: fleet.id }, as('alice')));
    const text = readFileSync(file, 'utf8');
    const lines = linesOf().filter(({ vehicleIds }) => vehicleIds.length > 0);
    expect(lines.map(({ data }) => data)).toEqual(Array(5).fill(['maintenance', 'status', 'vehicle']));
    expect(new Set(lines.flatMap(({ vehicleIds }) => vehicleIds))).toEqual(new Set(fleet.vehicles.map(({ id }) => id)));
    expect(lines.flatMap(({ vehicleIds }) => vehicleIds)).toHaveLength(1000);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(32_768);
    expect(linesOf().map(({ part, parts }) => `${part}/${parts}`)).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it('contains no VIN and no position, even when a client sends them in the wrong place', async () => {
    await start();
    const vehicle = vehicleWhere(world);
    const { id: fleetId, vehicles } = fleetOf(world);
    dataOf(await world.ask(FleetOverviewDocument, { fleetId }, as('alice')));
    const query = `query Of_${vehicle.vin}($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { lastPosition { longitude latitude } } }`;
    await world.ask(query, { ref: { fleetId, vehicleId: vehicle.vin } }, as('alice', vehicle.vin));
    const seen = dataOf(
      await world.ask<{ vehicle: { lastPosition: { longitude: number; latitude: number } } }, unknown>(
        query,
        { ref: refOf(vehicle) },
        as('alice', `a-${vehicle.vin}`),
      ),
    ).vehicle.lastPosition;
    const text = readFileSync(file, 'utf8');
    const canaries = [...vehicles.map(({ vin }) => vin), String(seen.longitude), String(seen.latitude)];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(linesOf().filter(({ data, outcome }) => outcome === 'notFound' && data.includes('vehicle'))).toEqual([
      expect.objectContaining({ requestId: '[vin]', data: ['vehicle'], vehicleIds: [claimed(vehicle.vin)] }),
    ]);
  });

  it('records the principal of a response served from the cache', async () => {
    await start({
      cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 },
      // Two clients with the same permissions get the same response.
      authenticate: async () => workshop,
    });
    const ref = refOf(vehicleWhere(world));
    const query = threeThings.replace('query Three', 'query Again').replace(/trips.*\} \}/, '}');
    const [first, second] = [
      await world.ask(query, { ref }, as('alice', 'request-1')),
      await world.ask(query, { ref }, as('alice', 'request-2')),
    ];
    expect(dataOf(second)).toEqual(dataOf(first));
    const [one, two] = linesOf();
    expect(one).not.toHaveProperty('fromCache');
    expect(two).toEqual({ ...one, time: two?.time, requestId: 'request-2', fromCache: true });
    expect(one?.data).toEqual(['position', 'status', 'vehicle']);
  });

  it('marks a response as cached only for the principal it was cached for', async () => {
    await start({ cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 } });
    const ref = refOf(vehicleWhere(world));
    const query = threeThings.replace(/trips.*\} \}/, '}');
    for (const id of ['alice', 'bob', 'alice']) await world.ask(query, { ref }, as(id));
    expect(linesOf().map(({ principal, fromCache = false }) => [principal, fromCache])).toEqual([
      ['alice', false],
      ['bob', false],
      ['alice', true],
    ]);
  });

  it('records every principal when one read serves several requests', async () => {
    await start({ cache: { maxBytes: 1_000_000 } });
    const ref = refOf(vehicleWhere(world));
    await Promise.all(['alice', 'bob', 'carol'].map((id) => world.ask(threeThings, { ref }, as(id, `of-${id}`))));
    expect(
      linesOf()
        .map(({ principal, requestId, vehicleIds }) => [principal, requestId, vehicleIds])
        .sort(),
    ).toEqual(['alice', 'bob', 'carol'].map((id) => [id, `of-${id}`, [ref.vehicleId]]));
  });

  it('records data that was not found, forbidden or failed', async () => {
    await start();
    const ref = refOf(vehicleWhere(world));
    const query = `query Partly($ref: VehicleRefInput!, $none: VehicleRefInput!) {
      vehicle(by: { ref: $ref }) { status { createdAt } maintenance { createdAt } }
      other: vehicle(by: { ref: $none }) { vin }
    }`;
    const none = { ...ref, vehicleId: 'unknown' };
    world.simulator.setFault({ kind: 'status', status: 403, code: 40300, operation: 'getFleetVehicleStatus' });
    expect(codesOf(await world.ask(query, { ref, none }, as('alice')))).toContain('FORBIDDEN');
    world.simulator.setFault({ kind: 'status', status: 500, code: 50000, operation: 'getVehicleMaintenance' });
    expect(codesOf(await world.ask(query, { ref, none }, as('alice')))).toContain('UPSTREAM_ERROR');
    const lines = linesOf();
    const reported = lines.map(({ outcome, data, vehicleIds }) => [outcome, data, vehicleIds]);
    expect(reported).toEqual(
      expect.arrayContaining([
        ['ok', ['maintenance', 'vehicle'], [ref.vehicleId]],
        ['ok', ['status', 'vehicle'], [ref.vehicleId]],
        ['forbidden', ['status'], [ref.vehicleId]],
        ['failed', ['maintenance'], [ref.vehicleId]],
        ['notFound', ['vehicle'], [claimed('unknown')]],
      ]),
    );
    expect(new Set(lines.map(({ request }) => request))).toEqual(new Set(['partial']));
    expect(new Set(lines.flatMap(({ errorCodes = [] }) => errorCodes))).toEqual(
      new Set(['FORBIDDEN', 'UPSTREAM_ERROR']),
    );
  });

  it('records rejected requests, with the principal if known', async () => {
    await start();
    await post('{"query":"{ __typename }"}', { 'x-request-id': 'who' });
    await post('{', { authorization: 'alice', 'x-request-id': 'malformed' });
    await post('{"query":"{ nothing }"}', { authorization: 'alice', 'x-request-id': 'invalid' });
    await post('x', { authorization: 'alice', 'content-type': 'application/xml', 'x-request-id': 'type' });
    await fetch(new URL('/graphql', world.facade.url), {
      method: 'DELETE',
      headers: { authorization: 'alice', 'x-request-id': 'method' },
    });
    const lines = linesOf();
    expect(lines.map((line) => [line.requestId, line.principal, line.request, line.status])).toEqual([
      ['who', null, 'refused', 401],
      ['malformed', 'alice', 'refused', 400],
      ['invalid', 'alice', 'refused', expect.any(Number)],
      ['type', 'alice', 'refused', 415],
      ['method', 'alice', 'refused', 405],
    ]);
    expect(lines.flatMap(({ data, vehicleIds }) => [...data, ...vehicleIds])).toEqual([]);
    expect(lines[2]?.errorCodes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('records entities read by a gateway', async () => {
    await start({ server: { federation: true } });
    const [one, other] = fleetOf(world).vehicles;
    if (one === undefined || other === undefined) throw new Error('the world is too small');
    const representations = [
      { __typename: 'Vehicle', fleetId: one.fleetId, vehicleId: one.id },
      { __typename: 'Vehicle', fleetId: other.fleetId, vin: other.vin },
    ];
    const query = `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on Vehicle { status { createdAt } } } }`;
    dataOf(await world.ask<unknown, unknown>(query, { of: representations }, as('gateway')));
    const lines = linesOf();
    expect(lines.map(({ data, outcome }) => [data, outcome])).toEqual([[['status', 'vehicle'], 'ok']]);
    expect(new Set(lines[0]?.vehicleIds)).toEqual(new Set([one.id, other.id]));
  });

  it('records the redaction of personal data', async () => {
    const disclosure = { position: 'withheld', tripEndsMeters: 0, vin: 'masked' } as const;
    await start({ authenticate: async () => ({ ...workshop, disclosure }) });
    await world.ask(threeThings, { ref: refOf(vehicleWhere(world)) });
    const lines = linesOf();
    expect(lines.map(({ data, outcome }) => [data, outcome])).toEqual([
      [['position'], 'notFound'],
      [['status', 'trips', 'vehicle'], 'ok'],
    ]);
    expect(lines.map((line) => line.disclosure)).toEqual([disclosure, disclosure]);
  });

  it('records the vehicles and data that a fleet filter selects', async () => {
    await start();
    const { id: fleetId } = fleetOf(world);
    const query = `query Low($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 3, filter: { energyLevel: { max: 60 } }) { nodes { vin } } } }`;
    dataOf(await world.ask<unknown, unknown>(query, { fleetId }, as('alice')));
    const [chosen] = linesOf().filter(({ vehicleIds }) => vehicleIds.length > 0);
    expect(chosen?.data).toEqual(['status', 'vehicle']);
    expect(chosen?.vehicleIds).toHaveLength(3);
  });

  it('continues in a new file after a rotation', async () => {
    await start();
    await world.ask('query Before { __typename }', {}, as('alice'));
    renameSync(file, `${file}.1`);
    await world.ask('query Between { __typename }', {}, as('alice'));
    world.facade.reopenAuditLog();
    await world.ask('query After { __typename }', {}, as('alice'));
    expect(linesOf(`${file}.1`).map(({ operation }) => operation)).toEqual(['Before', 'Between']);
    expect(linesOf().map(({ operation }) => operation)).toEqual(['After']);
  });

  it('is separate from the application log', async () => {
    await start();
    await world.ask(threeThings, { ref: refOf(vehicleWhere(world)) }, as('alice'));
    expect(world.log.filter((line) => line.includes('"log":"audit"') || line.includes('alice'))).toEqual([]);
    expect(world.log.filter((line) => line.includes('"msg":"operation"'))).toHaveLength(1);
  });

  it('stops the start with the variable and the reason when its file cannot be opened', async () => {
    await start({ audit: null });
    await expect(
      world.restart({ audit: { destination: join(folder, 'no', 'audit.log'), onFailure: 'refuse' } }),
    ).rejects.toMatchObject({
      name: 'AuditLogError',
      message: expect.stringMatching(/^AUDIT_LOG: .*ENOENT/),
    });
    await world.restart({ audit: null });
  });
});

describe('an audit log that cannot be written', () => {
  // Every write fails as on a full disk.
  const full = '/dev/full';

  it('rejects requests without upstream calls and fails readiness', async () => {
    const metrics = createMetrics();
    await start({ audit: { destination: full, onFailure: 'refuse' }, metrics });
    const body = JSON.stringify({ query: threeThings, variables: { ref: refOf(vehicleWhere(world)) } });
    // The first request detects it: its response is ready but is not sent.
    const first = await post(body, { authorization: 'alice' });
    expect(first.status).toBe(503);
    const text = await first.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
    expect(text).not.toContain('longitude');
    const { result, total } = await world.count(() => post(body, { authorization: 'alice' }));
    expect([result.status, total]).toEqual([503, 0]);
    expect(await result.json()).toMatchObject({ errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
    const health = await fetch(new URL('/health/ready', world.facade.url));
    expect([health.status, await health.text()]).toEqual([503, expect.stringContaining('audit log')]);
    expect(await metrics.text()).toMatch(/fleetgraph_audit_failures_total 1\n/);
    const reported = world.log.map((line) => JSON.parse(line) as { msg: string; reason?: string });
    expect(reported.filter(({ msg }) => msg === 'the audit log cannot be written')).toEqual([
      expect.objectContaining({ level: 'error', reason: 'ENOSPC' }),
    ]);
  });

  it('is counted and logged when requests are still served', async () => {
    const metrics = createMetrics();
    await start({ audit: { destination: full, onFailure: 'serve' }, metrics });
    for (let turn = 0; turn < 3; turn += 1) {
      dataOf(await world.ask(threeThings, { ref: refOf(vehicleWhere(world)) }, as('alice')));
    }
    expect(await metrics.text()).toMatch(/fleetgraph_audit_failures_total 3\n/);
    expect(world.log.filter((line) => line.includes('the audit log cannot be written'))).toHaveLength(1);
  });
});
