import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { everything, vehiclesOf, type SelectedVehicle } from './support/fleet-query.js';
import { codesOf, dataOf, fleetOf, frozen } from './support/truth.js';

type Counts = readonly { readonly value: string | null; readonly count: number }[];

interface Summary {
  readonly asOf: string;
  readonly vehicles: number;
  readonly motorization: Counts;
  readonly moving: Readonly<Record<string, number>>;
  readonly charging: Readonly<Record<string, number>>;
  readonly privacy: Counts;
  readonly alertSeverity: Counts;
  readonly activeAlerts: Counts;
  readonly maintenance: Readonly<Record<string, number>>;
  readonly energyLevels: readonly {
    readonly type: string;
    readonly vehicles: number;
    readonly average: number;
    readonly min: number;
    readonly max: number;
    readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  }[];
}

const all = `asOf vehicles motorization { value count } moving { moving parked unknown }
  charging { charging notCharging notChargeable unknown } privacy { value count }
  alertSeverity { value count } activeAlerts { value count } maintenance { overdue due later unknown }
  energyLevels { type vehicles average min max histogram { from to count } }`;

let world: TestWorld;
let vehicles: readonly SelectedVehicle[];

function ask(selection: string, args = '') {
  const query = `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { summary${args} { ${selection} } } }`;
  return world.ask<{ fleet: { summary: Summary | null } | null }, { fleetId: string }>(query, {
    fleetId: fleetOf(world).id,
  });
}

async function summaryOf(selection: string, args = ''): Promise<Summary> {
  const { fleet } = dataOf(await ask(selection, args));
  if (!fleet?.summary) throw new Error('no summary');
  return fleet.summary;
}

/** The number of occurrences of each value, for comparison. */
function usageCounter(values: readonly (string | null | undefined)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value ?? null, (counts.get(value ?? null) ?? 0) + 1);
  return counts;
}
const asMap = (counts: Counts) => new Map(counts.map(({ value, count }) => [value, count]));
const severities = ['INFORMATION', 'WARNING', 'CRITICAL'];
const alertsOf = ({ alerts }: SelectedVehicle) => (alerts?.nodes ?? []).map(({ severity }) => severity ?? 'UNKNOWN');

beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 240, gaps: true }] } });
  vehicles = (await vehiclesOf(world, 'first: 1000', everything)).nodes;
});
afterEach(async () => {
  world.simulator.setFault(null);
  await world.restart();
});
afterAll(() => world.close());

describe('the totals of a fleet', () => {
  it('equal the counts over its vehicles', async () => {
    const summary = await summaryOf(all);
    expect(summary.vehicles).toBe(240);
    expect(asMap(summary.motorization)).toEqual(usageCounter(vehicles.map(({ motorization }) => motorization)));
    expect(asMap(summary.privacy)).toEqual(usageCounter(vehicles.map(({ status }) => status?.privacy?.state)));

    const moving = usageCounter(vehicles.map(({ status }) => String(status?.kinetic?.moving ?? null)));
    expect(summary.moving).toEqual({
      moving: moving.get('true'),
      parked: moving.get('false'),
      unknown: moving.get('null'),
    });

    const energies = (type: string) =>
      vehicles.flatMap(({ status }) => status?.energies?.filter((energy) => energy.type === type) ?? []);
    const charges = energies('ELECTRIC').map(({ extension }) => extension?.electric?.charging?.status ?? null);
    expect(summary.charging['charging']).toBe(charges.filter((status) => status === 'IN_PROGRESS').length);
    expect(summary.charging['notCharging']).toBe(
      charges.filter((status) => !['IN_PROGRESS', 'UNKNOWN', null].includes(status)).length,
    );
    expect(Object.values(summary.charging).reduce((sum, count) => sum + count)).toBe(240);

    const highest = vehicles.map((vehicle) => severities.findLast((severity) => alertsOf(vehicle).includes(severity)));
    expect(asMap(summary.alertSeverity)).toEqual(usageCounter(highest));
    expect(asMap(summary.activeAlerts)).toEqual(usageCounter(vehicles.flatMap(alertsOf)));

    for (const { type, ...levels } of summary.energyLevels) {
      const known = energies(type).flatMap(({ level }) => level ?? []);
      expect(levels).toMatchObject({ vehicles: known.length, min: Math.min(...known), max: Math.max(...known) });
      expect(levels.average).toBeCloseTo(known.reduce((sum, level) => sum + level) / known.length, 6);
      expect(levels.histogram).toHaveLength(10);
      for (const { from, to, count } of levels.histogram) {
        const within = known.filter((level) => level >= from && (level < to || (to === 100 && level === 100)));
        expect(count).toBe(within.length);
      }
    }
    expect(summary.energyLevels.map(({ type }) => type)).toEqual(['FUEL', 'ELECTRIC']);
  });

  it('count maintenance as due within the requested days or kilometres', async () => {
    const within = (days: number, mileage: number) => {
      const classes = vehicles.map(({ maintenance }) => {
        const left = [maintenance?.daysBeforeMaintenance ?? null, maintenance?.mileageBeforeMaintenance ?? null];
        if (left.every((each) => each === null)) return 'unknown';
        if (left.some((each) => each !== null && each < 0)) return 'overdue';
        return left.some((each, index) => each !== null && each <= [days, mileage][index]!) ? 'due' : 'later';
      });
      return Object.fromEntries(usageCounter(classes));
    };
    const { maintenance } = await summaryOf('maintenance { overdue due later unknown }');
    expect(maintenance).toMatchObject(within(30, 1500));
    const args = '(maintenanceWithin: { days: 100, mileage: 0 })';
    const wider = await summaryOf('maintenance { overdue due later unknown }', args);
    expect(wider.maintenance).toMatchObject(within(100, 0));
    expect(wider.maintenance['due']).toBeGreaterThan(0);
  });

  it('read only the collections of the selected fields, and none while those are fresh', async () => {
    const calls = async (selection: string) => (await world.count(() => summaryOf(selection))).byOperation;
    expect(await calls('asOf vehicles motorization { value count }')).toEqual({ getVehiclesByDevice: 4 });
    expect(await calls('moving { moving } energyLevels { average }')).toEqual({ getFleetStatusList: 4 });
    expect(await calls('maintenance { due }')).toEqual({ getFleetMantenanceList: 4 });
    expect(Object.keys(await calls('activeAlerts { count }'))).toEqual(['getFleetAlertList']);
    expect(await calls(all)).toEqual({});
    const filtered = await world.count(() =>
      vehiclesOf(world, 'filter: { activeAlert: WARNING, moving: false }, orderBy: { field: DAYS_BEFORE_MAINTENANCE }'),
    );
    expect(filtered.total).toBe(0);
  });

  it('share their calls with the vehicle fields of the same request', async () => {
    const query = `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { summary { moving { moving } }
      vehicles(first: 1000, filter: { moving: true }) { totalCount } } }`;
    const { result, byOperation } = await world.count(() =>
      world.ask<{ fleet: { summary: Summary; vehicles: { totalCount: number } } }, { fleetId: string }>(query, {
        fleetId: fleetOf(world).id,
      }),
    );
    const { summary, vehicles } = dataOf(result).fleet;
    expect(vehicles.totalCount).toBe(summary.moving['moving']);
    expect(byOperation).toEqual({ getVehiclesByDevice: 4, getFleetStatusList: 4 });
  });

  it('are null with the error of the failed collection', async () => {
    world.simulator.setFault({ kind: 'status', status: 503, operation: 'getFleetMantenanceList' });
    const failed = await ask('vehicles maintenance { due }');
    expect(failed.data?.fleet?.summary).toBeNull();
    expect(codesOf(failed)).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect((await summaryOf('vehicles moving { moving }')).vehicles).toBe(240);
  });

  it('reject a horizon in the past before any call, naming the argument', async () => {
    const { result, total } = await world.count(() => ask('maintenance { due }', '(maintenanceWithin: { days: -1 })'));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toMatch(/^maintenanceWithin\.days: /);
    expect(total).toBe(0);
  });
});

describe('totals of unreadable data', () => {
  const alertTotals = 'summary { vehicles alertSeverity { value count } activeAlerts { value count } }';
  const query = `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { ${alertTotals} } }`;
  const askTotals = () => world.ask<{ fleet: { summary: unknown } }, unknown>(query, { fleetId: fleetOf(world).id });

  it('are null when the alerts do not name their vehicle', async () => {
    world.simulator.setFault({ kind: 'document', operation: 'getFleetAlertList', change: withoutVehicles });
    expect(dataOf(await askTotals()).fleet.summary).toEqual({ vehicles: 240, alertSeverity: null, activeAlerts: null });
  });

  it.each([
    ['alerts', 'getFleetAlertList', 'activeAlerts { count }'],
    ['statuses', 'getFleetStatusList', 'moving { moving parked }'],
    ['maintenances', 'getFleetMantenanceList', 'maintenance { due }'],
    ['vehicles', 'getVehiclesByDevice', 'vehicles motorization { count }'],
  ])('return an error when the %s are neither present nor reported as empty', async (_, operation, totals) => {
    world.simulator.setFault({ kind: 'document', operation, change: ({ _links }) => ({ _links, total: 240 }) });
    const answer = await ask(totals);
    expect(answer.data?.fleet?.summary).toBeNull();
    expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
  });

  it('return an error when an announced page of vehicles has no data', async () => {
    world.simulator.setFault({ kind: 'status', status: 404, code: 40_410, operation: 'getVehiclesByDevice', after: 1 });
    const answer = await ask('vehicles');
    expect(answer.data?.fleet?.summary).toBeNull();
    expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
  });
});

/** A page of alerts without references to vehicles. */
function withoutVehicles(page: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { alerts } = page['_embedded'] as { readonly alerts: readonly Record<string, unknown>[] };
  const nameless = alerts.map(({ vin: _vin, _links, ...alert }) => alert);
  return { ...page, _embedded: { alerts: nameless } };
}
