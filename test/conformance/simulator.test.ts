import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { get, plain } from '../unit/simulator/support.js';
import { enumsOf, isLinkDecoration, isPositionVin, valuesOf } from './support/coverage.js';
import {
  contentTypesOf,
  leafPaths,
  leavesOf,
  loadSpec,
  validateResponse,
  validateRequest,
  type ApiVersion,
} from './support/openapi.js';

const hour = 3_600_000;
const start = Date.parse('2026-03-02T07:30:00.000Z');
/** A morning drive, parked, night, one week later, five weeks later. */
const times = [start, start + 3 * hour, start + 11 * hour + 60_000, start + 173 * hour, start + 851 * hour];

/** All tested operations. */
const built: Readonly<Record<ApiVersion, readonly string[]>> = {
  v2: [
    ...[
      'getFleets',
      'getFleet',
      'getVehiclesByDevice',
      'getVehicleByid',
      'getCarLastPosition',
      'getVehicleMaintenance',
    ],
    ...[
      'getFleetStatusList',
      'getFleetMantenanceList',
      'getFleetAlertList',
      'getFleetAlertById',
      'getFleetVehicleStatus',
    ],
    ...['getVehicleAlerts', 'getFleetVehicleAlertsById'],
  ],
  v3: [
    ...[
      'getVehiclesCapabilities',
      'getFleets',
      'getFleet',
      'getVehiclesByDevice',
      'getVehicleByid',
      'getCarLastPosition',
    ],
    ...[
      'getVehicleMaintenance',
      'getFleetStatusList',
      'getFleetMantenanceList',
      'getFleetAlertList',
      'getFleetAlertById',
    ],
    ...['getFleetVehicleStatus', 'getVehicleAlerts', 'getFleetVehicleAlertsById'],
  ],
};

/** Thefts are rare: their positions do not show every position quality. */
const isTheftPosition = (path: string): boolean => /^stolen\.\w+Position\./.test(path);

describe.each(['v3', 'v2'] as const)('simulator against the specification of %s', (version) => {
  let simulator: Simulator;
  let now = start;
  const problems = new Set<string>();
  const statusesByOperation = new Map<string, Set<number>>();
  const statuses: unknown[] = [];
  const alerts: unknown[] = [];

  /** Requests a path, validates the response and returns it. */
  async function ask(
    operation: string,
    path: string,
    accept = 'application/hal+json',
  ): Promise<Record<string, unknown>> {
    const { status, headers, json } = await get(`${simulator.url}/${version}${path}`, { accept });
    statusesByOperation.set(operation, (statusesByOperation.get(operation) ?? new Set()).add(status));
    for (const problem of validateResponse(operation, status, json, version)) problems.add(problem);
    if (!contentTypesOf(operation, status, version).includes(headers['content-type'] ?? '')) {
      problems.add(`${operation} ${status}: content type ${headers['content-type']}`);
    }
    return (json ?? {}) as Record<string, unknown>;
  }

  const itemsOf = (page: Record<string, unknown>, name: string): readonly Record<string, unknown>[] =>
    ((page['_embedded'] as Record<string, unknown> | undefined)?.[name] ?? []) as Record<string, unknown>[];

  beforeAll(async () => {
    simulator = await startSimulator({
      ...plain,
      fleets: [
        { name: 'North', description: 'Vans', vehicles: 250 },
        { name: 'South', vehicles: 3 },
        { name: 'Empty', vehicles: 0 },
      ],
      clock: () => now,
    });
    for (now of times) {
      await ask('getFleets', '/fleets?pageSize=2');
      for (const fleet of simulator.world.fleets) {
        const path = `/fleets/${fleet.id}`;
        const more = version === 'v3' ? '&extension=branding&extension=pictures' : '';
        await ask('getFleet', path);
        await ask('getVehiclesByDevice', `${path}/vehicles?locale=fr-FR${more}`);
        for (const range of ['0-59', '60-119', '120-179', '180-239', '240-']) {
          const status = await ask(
            'getFleetStatusList',
            `${path}/status?indexRange=${range}${version === 'v2' ? '&extension=kinetic&extension=odometer' : ''}`,
          );
          statuses.push(...itemsOf(status, 'status'));
          await ask('getFleetMantenanceList', `${path}/maintenances?indexRange=${range}`);
          const list = await ask('getFleetAlertList', `${path}/alerts?indexRange=${range}`);
          alerts.push(...itemsOf(list, 'alerts'));
        }
        const [first] = simulator.world.alerts(fleet);
        await ask('getFleetAlertById', `${path}/alerts/${first?.id ?? 'none'}`);
        for (const vehicle of fleet.vehicles.slice(0, 50)) {
          const own = `${path}/vehicles/${vehicle.id}`;
          await ask('getVehicleByid', `${own}?${more}${version === 'v3' ? '&extension=onboardCapabilities' : ''}`);
          statuses.push(await ask('getFleetVehicleStatus', `${own}/status`));
          await ask('getCarLastPosition', `${own}/lastPosition`, 'application/vnd.geo+json');
          await ask('getVehicleMaintenance', `${own}/maintenance`);
          await ask('getVehicleAlerts', `${own}/alerts`);
          const [alert] = simulator.world.alerts(vehicle);
          if (alert) await ask('getFleetVehicleAlertsById', `${own}/alerts/${alert.id}`);
          if (version === 'v3')
            await ask('getVehiclesCapabilities', `/vehicles/${vehicle.vin}?extension=onboardCapabilities`);
        }
      }
      // Invalid parameters.
      await ask('getFleets', '/fleets?pageSize=61');
      await ask('getFleet', '/fleets/unknown');
      await ask('getFleetAlertList', `/fleets/${simulator.world.fleets[0]?.id}/alerts?timestamps=today`);
    }
  }, 120_000);

  afterAll(() => simulator.close());

  it('returns only responses that the specification allows', () => {
    expect([...problems]).toEqual([]);
  });

  it('returns data for every operation, and 404 if there is none', () => {
    expect([...statusesByOperation.keys()].sort()).toEqual([...built[version]].sort());
    for (const [operation, seen] of statusesByOperation)
      expect({ operation, seen: [...seen] }).toEqual({ operation, seen: expect.arrayContaining([200]) });
    for (const operation of ['getFleetVehicleStatus', 'getCarLastPosition', 'getVehicleMaintenance']) {
      expect(statusesByOperation.get(operation)).toContain(404);
    }
  });

  it('has every leaf of a Status', () => {
    const expected = [...leafPaths(loadSpec(version).schema('Status'))].filter(
      (path) => !isLinkDecoration(path) && !isPositionVin(path),
    );
    const found = leavesOf(statuses);
    expect(expected.filter((path) => !found.has(path))).toEqual([]);
    expect(expected.length).toBeGreaterThan(version === 'v3' ? 130 : 60);
  });

  it('has every enum value of a Status', () => {
    const seen = valuesOf(statuses);
    const missing = enumsOf(loadSpec(version).schema('Status')).filter(
      ([path, value]) => !isTheftPosition(path) && !seen.has(`${path}=${value}`),
    );
    expect(missing.map(([path, value]) => `${path}=${value}`)).toEqual([]);
  });

  it('has every leaf of an Alert', () => {
    const expected = [...leafPaths(loadSpec(version).schema('Alert'))].filter(
      (path) => !isLinkDecoration(path) && !isPositionVin(path),
    );
    const found = leavesOf(alerts);
    expect(expected.filter((path) => !found.has(path))).toEqual([]);
  });

  it('returns links that are valid requests', async () => {
    const { json } = await get(
      `${simulator.url}/${version}/fleets/${simulator.world.fleets[0]?.id}/vehicles?pageSize=7`,
    );
    const hrefs: string[] = [];
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'href' && typeof value === 'string') hrefs.push(value.replace('{cbid}', '0a1b'));
      return value;
    });
    expect(hrefs.length).toBeGreaterThan(7 * 8);
    // v2 vehicles link to callbacks, although v2 has no such operation.
    const followed = hrefs.filter((href) => version === 'v3' || !href.includes('/remote/callbacks'));
    const problemsFound = followed.flatMap((href) =>
      validateRequest({ method: 'GET', path: href.slice(new URL(href).origin.length) }),
    );
    expect([...new Set(problemsFound)]).toEqual([]);
  });
});

describe('the validation of responses', () => {
  const link = { href: 'https://upstream.example.com/x' };
  const position = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2.3, 48.8] },
    properties: { createdAt: '2026-03-02T07:30:00Z' },
  };
  const vehicle = { vin: 'VF3ABCDE0FG123456', createdAt: '2026-03-02T07:30:00Z' };

  it.each([
    ['a missing required member', 'getVehiclesCapabilities', { vin: vehicle.vin }],
    ['a value that is not in the enum', 'getVehiclesCapabilities', { ...vehicle, motorization: 'Steam' }],
    [
      'a number out of range',
      'getFleetVehicleStatus',
      { ...vehicle, _links: { self: link }, energies: [{ ...vehicle, type: 'Fuel', level: 101 }] },
    ],
    ['a text that is not a date', 'getFleet', { id: '0a', _links: { self: link }, createdAt: 'yesterday' }],
    ['a link without href', 'getFleet', { id: '0a', _links: { self: {} } }],
    [
      'a value of another type',
      'getCarLastPosition',
      { ...position, geometry: { type: 'Point', coordinates: ['2.3', 48.8] } },
    ],
  ])('finds %s', (_, operation, body) => {
    expect(validateResponse(operation, 200, body)).toHaveLength(1);
  });

  it('accepts valid responses, including unknown members', () => {
    expect(validateResponse('getVehiclesCapabilities', 200, { ...vehicle, colour: 'red' })).toEqual([]);
    expect(validateResponse('getCarLastPosition', 200, position)).toEqual([]);
  });
});

describe('the validation of requests', () => {
  const problemsOf = (path: string): readonly string[] =>
    validateRequest({ method: 'GET', path: `/connectedcar${path}` });

  it('accepts valid requests', () => {
    expect(problemsOf('/v3/fleets?pageSize=60&client_id=x')).toEqual([]);
    expect(problemsOf('/v3/fleets/0a/vehicles?extension=branding&extension=pictures&client_id=x')).toEqual([]);
    expect(
      problemsOf('/v3/fleets/0a/alerts?timestamps=2026-01-01T00:00:00Z/P1D&indexRange=0-9&profile=endUser&client_id=x'),
    ).toEqual([]);
    expect(problemsOf('/v2/fleets/0a/status?extension=odometer&client_id=x')).toEqual([]);
  });

  it.each([
    ['an unknown path', '/v3/fleet?client_id=x'],
    ['a path of v3 in v2', '/v2/vehicles/VF3?client_id=x'],
    ['a parameter of another operation', '/v3/fleets?indexRange=0-9&client_id=x'],
    ['a page that is too large', '/v3/fleets?pageSize=61&client_id=x'],
    ['a page size that is not a number', '/v3/fleets?pageSize=many&client_id=x'],
    ['a value that is not in the enum', '/v3/fleets/0a/vehicles?extension=onboardCapabilities&client_id=x'],
    ['too many values', `/v3/fleets/0a/alerts?${'timestamps=a/b&'.repeat(11)}client_id=x`],
    ['a repeated single-value parameter', '/v3/fleets?pageSize=1&pageSize=2&client_id=x'],
    ['no client id', '/v3/fleets'],
  ])('finds %s', (_, path) => {
    expect(problemsOf(path)).toHaveLength(1);
  });
});
