import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { get, plain } from '../unit/simulator/support.js';
import { enumsOf, isLinkDecoration, isPositionVin, valuesOf } from './support/coverage.js';
import { contentTypesOf, leafPaths, leavesOf, loadSpec, validateResponse, validateRequest } from './support/openapi.js';

/** Records of vehicles and fleets: alarms, thefts, monitors, callbacks, remote actions. */

const minute = 60_000;
const start = Date.parse('2026-03-02T07:30:00.000Z');
/** Remote actions finish within minutes; thefts take days. */
const times = [start, start + minute, start + 4 * minute, start + 9 * 24 * 60 * minute];

type Item = Record<string, unknown>;

describe.each(['v3', 'v2'] as const)('records of the simulator against the specification of %s', (version) => {
  let simulator: Simulator;
  let now = start;
  const problems = new Set<string>();
  const statusesByOperation = new Map<string, Set<number>>();
  const seen = new Map<string, Item[]>();
  const hrefs = new Set<string>();

  /** Requests a path, validates the response and collects its contents. */
  async function ask(operation: string, path: string, itemsName?: string): Promise<Item[]> {
    const { status, headers, json } = await get(`${simulator.url}/${version}${path}`);
    statusesByOperation.set(operation, (statusesByOperation.get(operation) ?? new Set()).add(status));
    for (const problem of validateResponse(operation, status, json, version)) problems.add(problem);
    const types = contentTypesOf(operation, status, version);
    // The specification does not describe a few errors.
    if (types.length > 0 && !types.includes(headers['content-type'] ?? '')) {
      problems.add(`${operation} ${status}: content type ${headers['content-type']}`);
    }
    if (status !== 200) return [];
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'href' && typeof value === 'string') hrefs.add(value);
      return value;
    });
    const items = (itemsName === undefined ? [json] : json._embedded[itemsName]) as Item[];
    seen.set(operation, [...(seen.get(operation) ?? []), ...items]);
    return items;
  }

  beforeAll(async () => {
    simulator = await startSimulator({
      ...plain,
      fleets: [
        { name: 'North', vehicles: 250 },
        { name: 'Empty', vehicles: 0 },
      ],
      clock: () => now,
    });
    const { world } = simulator;
    for (now of times) {
      for (const fleet of world.fleets) {
        const path = `/fleets/${fleet.id}`;
        for (const { monitorId } of await ask('getFleetMonitors', `${path}/monitors?indexRange=0-59`, 'monitors'))
          await ask('getFleetMonitorsStatusById', `${path}/monitors/${String(monitorId)}`);
        await ask('getFleetMonitorsStatusById', `${path}/monitors/none`);
        if (version === 'v2') continue;

        const callbacks = await ask('getFleetRemotes', `${path}/remote/callbacks?types=Horn&types=WakeUp`, 'callbacks');
        callbacks.push(...(await ask('getFleetRemotes', `${path}/remote/callbacks?types=Navigation`, 'callbacks')));
        callbacks.push(...(await ask('getFleetRemotes', `${path}/remote/callbacks`, 'callbacks')));
        for (const { id } of callbacks) await ask('getFleetRemotebyId', `${path}/remote/callbacks/${String(id)}`);
        await ask('getFleetRemotebyId', `${path}/remote/callbacks/none`);
        for (const vehicle of fleet.vehicles) {
          const own = `${path}/vehicles/${vehicle.id}`;
          for (const { id } of world.callbacks(fleet).list()) {
            const actions = await ask('getRemoteRequestsForVhl', `${own}/callbacks/${id}/remotes`, 'remoteActions');
            const [action] = actions;
            if (action)
              await ask(
                'getRemoteRequestForVhlById',
                `${own}/callbacks/${id}/remotes/${String(action['remoteActionId'])}`,
              );
          }
          if (now === times[1] || now === times[2]) continue;
          const [alarm] = await ask('getVehicleAlarms', `${own}/alarms?type=vehicle.alarm.trigger`, 'alarms');
          if (alarm) {
            await ask('getVehicleAlarms', `${own}/alarms?pageSize=3`, 'alarms');
            await ask('getVehicleAlarmsById', `${own}/alarms/${String(alarm['id'])}`);
          }
          for (const { id } of await ask('getVehicleStolenHistory', `${own}/stolen`, 'stolen')) {
            await ask('getVehicleStolenById', `${own}/stolen/${String(id)}`);
            await ask('getVehicleStolenIdPosition', `${own}/stolen/${String(id)}/waypoints`, 'positions');
          }
        }
        const vehicle = fleet.vehicles[0];
        if (!vehicle) continue;
        const own = `${path}/vehicles/${vehicle.id}`;
        await ask('getRemoteRequestsForVhl', `${own}/callbacks/none/remotes`);
        await ask('getRemoteRequestForVhlById', `${own}/callbacks/none/remotes/none`);
        await ask('getVehicleAlarms', `${own}/alarms?type=vehicle.alarm`);
        await ask('getVehicleAlarmsById', `${own}/alarms/none`);
        await ask('getVehicleStolenHistory', `${own}/stolen?timestamps=today`);
        await ask('getVehicleStolenById', `${own}/stolen/none`);
        await ask('getVehicleStolenIdPosition', `${own}/stolen/none/waypoints`);
        await ask('getVehiclesCapabilities', '/vehicles/none');
        const hydrogen = fleet.vehicles.filter((each) => world.traits(each).motorization === 'Hydrogen');
        for (const { vin } of [...fleet.vehicles.slice(0, 60), ...hydrogen]) {
          const extensions = ['onboardCapabilities', 'branding', 'pictures']
            .map((each) => `extension=${each}`)
            .join('&');
          await ask('getVehiclesCapabilities', `/vehicles/${vin}?locale=fr-FR&${extensions}`);
        }
      }
    }
  }, 120_000);

  afterAll(() => simulator.close());

  const monitors = ['getFleetMonitors', 'getFleetMonitorsStatusById'];
  const built: readonly string[] =
    version === 'v2'
      ? monitors
      : [
          ...[...monitors, 'getFleetRemotes', 'getFleetRemotebyId'],
          ...['getRemoteRequestsForVhl', 'getRemoteRequestForVhlById'],
          ...['getVehicleAlarms', 'getVehicleAlarmsById', 'getVehiclesCapabilities'],
          ...['getVehicleStolenHistory', 'getVehicleStolenById', 'getVehicleStolenIdPosition'],
        ];

  it('returns only responses that the specification allows', () => {
    expect([...problems]).toEqual([]);
  });

  it('returns data for every operation, and an error if there is none', () => {
    expect([...statusesByOperation.keys()].sort()).toEqual([...built].sort());
    for (const [operation, statuses] of statusesByOperation) {
      if (operation === 'getFleetMonitors' || operation === 'getFleetRemotes') expect([...statuses]).toEqual([200]);
      else expect([...statuses].sort()).toEqual([200, expect.any(Number)]);
    }
  });

  const schemas = (
    [
      ['getFleetMonitors', 'Monitor'],
      ['getFleetRemotes', 'RemoteCallback'],
      ['getRemoteRequestsForVhl', 'RemoteAction'],
      ['getVehicleAlarms', 'AlarmDetails'],
      ['getVehicleStolenHistory', 'Stolen'],
      ['getVehiclesCapabilities', 'VehicleCapabilities'],
    ] as const
  ).filter(([operation]) => built.includes(operation));

  /** Enums of which not every value appears, and why. */
  const incomplete: readonly RegExp[] = [
    // There are too few monitors to watch every signal.
    /(triggers|dataTriggers)\[\]\.(data\.)?data$/,
    // A callback allows fewer values than the schema that it extends.
    /^subscribe\.retryPolicy\.policy$/,
    // An enum inside a text.
    /^remote\.wakeUp\.action\[\]$/,
    // Thefts are rare: their positions do not show every position quality.
    /^(start|end)Position\.properties\./,
  ];

  it.each(schemas)('has every leaf of %s', (operation, schema) => {
    const expected = [...leafPaths(loadSpec(version).schema(schema))].filter(
      (path) => !isLinkDecoration(path) && !isPositionVin(path),
    );
    const found = leavesOf(seen.get(operation) ?? []);
    expect(expected.filter((path) => !found.has(path))).toEqual([]);
    expect(expected.length).toBeGreaterThan(5);
  });

  it.each(schemas)('has every enum value of %s', (operation, schema) => {
    const values = valuesOf(seen.get(operation) ?? []);
    const missing = enumsOf(loadSpec(version).schema(schema)).filter(
      ([path, value]) => !incomplete.some((each) => each.test(path)) && !values.has(`${path}=${value}`),
    );
    expect(missing.map(([path, value]) => `${path}=${value}`)).toEqual([]);
  });

  it('returns all links of a vehicle', async () => {
    const { world } = simulator;
    const [fleet] = world.fleets;
    const [vehicle] = fleet?.vehicles ?? [];
    const list = (await get(`${simulator.url}/${version}/fleets/${fleet?.id}/vehicles`)).json._embedded.vehicles;
    const alone = (await get(`${simulator.url}/${version}/fleets/${fleet?.id}/vehicles/${vehicle?.id}`)).json;
    const relsOf = (name: string): string[] => {
      const paths = [...leafPaths(loadSpec(version).schema(name))];
      return paths.flatMap((path) => /^_links\.(\w+)\.href$/.exec(path)?.[1] ?? []);
    };
    expect(Object.keys(alone._links).sort()).toEqual(relsOf('Vehicle').sort());
    expect(Object.keys(list[0]._links).sort()).toEqual(relsOf(version === 'v3' ? 'VehicleItem' : 'Vehicle').sort());
  });

  it('returns links that are valid requests', () => {
    expect(hrefs.size).toBeGreaterThan(version === 'v3' ? 1_000 : 10);
    const problemsFound = [...hrefs].flatMap((href) =>
      validateRequest({ method: 'GET', path: href.slice(new URL(href).origin.length).replace('{vid}', '0a') }),
    );
    expect([...new Set(problemsFound)]).toEqual([]);
  });
});
