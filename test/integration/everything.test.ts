import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VehicleStatusDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { leavesOf } from './support/leaves.js';
import { selectOwn } from './support/selection.js';
import { dataOf, fleetOf, refOf, worldStart } from './support/truth.js';

const hour = 3_600_000;

/** Position times of v2, in groups that only v3 has. */
const neverReported: readonly string[] = [
  'alarm.trigger.position.updatedAt',
  'stolen.startPosition.updatedAt',
  'stolen.endPosition.updatedAt',
];

let world: TestWorld;
let now = worldStart;
beforeAll(async () => {
  world = await startWorld({
    simulator: { clock: () => now, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] },
  });
});
afterAll(() => world.close());

describe('the full status', () => {
  it('has no error for many vehicles, and every schema field is returned by at least one', async () => {
    const query = `query ($id: ID!) {
      fleet(fleetId: $id) { vehicles(first: 120) { nodes { status { ${selectOwn('VehicleStatus')} } } } }
    }`;
    interface Data {
      readonly fleet: { readonly vehicles: { readonly nodes: readonly { readonly status: object | null }[] } };
    }
    const reported = new Set<string>();
    const requested = new Set<string>();
    for (const [apiVersion, times, quirks] of [
      ['v3', [0, 9.5, 40, 200], []],
      ['v2', [0], []],
      // Fields that older contracts and real vehicles send beyond the specification.
      ['v3', [0], ['Q31']],
    ] as const) {
      world.simulator.setQuirks(quirks);
      await world.restart({ upstream: { apiVersion } });
      for (const at of times) {
        now = worldStart + at * hour;
        const answer = await world.ask<Data, unknown>(query, { id: fleetOf(world).id });
        const { nodes } = dataOf(answer).fleet.vehicles;
        expect(nodes).toHaveLength(120);
        for (const { status } of nodes) {
          expect(status).not.toBeNull();
          for (const [path, values] of leavesOf(status)) {
            requested.add(path);
            if (values.some((value) => value !== null)) reported.add(path);
          }
        }
      }
    }
    world.simulator.setQuirks([]);
    // A group or list missing in one vehicle looks like a leaf there; another vehicle must have it.
    const isGroup = (path: string) =>
      [...reported].some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
    expect([...requested].filter((path) => !reported.has(path) && !isGroup(path))).toEqual(neverReported);
    expect(reported.size).toBeGreaterThan(200);
  });

  it('causes no drift', () => {
    expect(world.facade.drift()).toEqual([]);
  });

  it('has no error when requested vehicle by vehicle', async () => {
    await world.restart();
    for (const at of [1]) {
      now = worldStart + at * hour;
      const vehicles = fleetOf(world).vehicles.slice(0, 40);
      const answers = await Promise.all(vehicles.map((vehicle) => world.ask(VehicleStatusDocument, refOf(vehicle))));
      answers.forEach((answer, index) => {
        expect(dataOf(answer).vehicle).toMatchObject({
          vin: vehicles[index]?.vin,
          status: { vin: vehicles[index]?.vin },
        });
      });
    }
  });
});
