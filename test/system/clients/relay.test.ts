import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../../support/world.js';
import { fleetOf, worldStart } from '../../integration/support/truth.js';
import { compileRelay, RelayApp, type Artifacts, type Data } from './support/relay.js';

const hourMs = 3_600_000;

let world: TestWorld;
let time = worldStart;
let artifacts: Artifacts;
beforeAll(async () => {
  artifacts = await compileRelay();
  world = await startWorld({
    simulator: { clock: () => time, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] },
  });
});
afterAll(async () => {
  await world?.close();
  await artifacts?.remove();
});

interface List {
  readonly edges: readonly { readonly node: Data; readonly cursor: string }[];
  readonly totalCount: number;
}
const nodesOf = (data: Data, list: string) => (data[list] as List).edges.map(({ node }) => node);

async function openDashboard(count: number) {
  const app = new RelayApp(`${world.facade.url}/graphql`);
  const { fleet } = await app.load(await artifacts.query('dashboardQuery'), { fleetId: fleetOf(world).id, count });
  return { app, fleet: fleet as Data };
}

describe('a Relay application', () => {
  it('loads the first page and the next ones to the end of the list', async () => {
    const { app, fleet } = await openDashboard(50);
    const vehicles = await artifacts.fragment('dashboard_vehicles');
    const vins = () => nodesOf(app.read(vehicles, fleet), 'vehicles').map(({ vin }) => vin);
    const truth = fleetOf(world).vehicles.map(({ vin }) => vin);

    expect(fleet['name']).toBe('Paris');
    expect(vins()).toEqual(truth.slice(0, 50));
    expect(await app.loadNext(vehicles, fleet, 50)).toBe(true);
    expect(vins()).toEqual(truth.slice(0, 100));
    expect(await app.loadNext(vehicles, fleet, 50)).toBe(true);
    expect(vins()).toEqual(truth);
    expect(await app.loadNext(vehicles, fleet, 50)).toBe(false);
  });

  it('paginates a filtered list', async () => {
    const { app, fleet } = await openDashboard(5);
    const alerts = await artifacts.fragment('dashboard_alerts');
    const ids = () => nodesOf(app.read(alerts, fleet), 'alerts').map(({ alertId }) => alertId);

    expect(ids()).toHaveLength(5);
    while (await app.loadNext(alerts, fleet, 5)) expect(new Set(ids()).size).toBe(ids().length);
    const active = world.simulator.world.alerts(fleetOf(world)).filter(({ endsAt }) => endsAt > time);
    expect([...ids()].sort()).toEqual(active.map(({ id }) => id).sort());
  });

  it('reloads one vehicle of a page by its global id', async () => {
    const { app, fleet } = await openDashboard(3);
    const [node] = nodesOf(app.read(await artifacts.fragment('dashboard_vehicles'), fleet), 'vehicles');
    const vehicle = await artifacts.fragment('dashboard_vehicle');
    const reportedAt = () => (app.read(vehicle, node)['status'] as { createdAt: string }).createdAt;
    const before = reportedAt();
    time += 24 * hourMs;
    const { total } = await world.count(() => app.refetch(vehicle, node));
    expect(Date.parse(reportedAt())).toBeGreaterThan(Date.parse(before));
    // One call for the vehicle and one for its status, which contains the position.
    expect(total).toBe(2);
  });
});
