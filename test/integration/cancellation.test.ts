import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FinishedCall } from '../../src/transport/index.js';
import { FleetOverviewDocument, VehicleByVinDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { dataOf, fleetOf, vehicleWhere } from './support/truth.js';

let world: TestWorld;
/** Finished upstream calls, for tests that wait for one. */
const ended: FinishedCall[] = [];
let onEnded: () => void = () => undefined;

beforeAll(async () => {
  world = await startWorld({
    simulator: { fleets: [{ name: 'Paris', vehicles: 130, gaps: false }], collections: { advertised: false } },
    upstream: { connections: 5, timeoutMs: 60_000 },
    onCall: (call) => {
      ended.push(call);
      onEnded();
    },
  });
});
afterEach(() => {
  world.simulator.setFault(null);
});
afterAll(() => world.close());

const until = (isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    onEnded = () => {
      if (isSo()) resolve();
    };
    onEnded();
  });

/** Resolves as soon as the simulator has received this many requests of an operation. */
async function untilRequested(operation: string, times: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((world.simulator.counts.byOperation[operation] ?? 0) < times) {
    if (Date.now() > deadline) throw new Error(`the upstream received no request for ${operation}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function abortRequest<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  operation: string,
  times: number,
): Promise<void> {
  world.simulator.resetCounts();
  ended.length = 0;
  const client = new AbortController();
  const answer = ask(client.signal).then(
    () => 'answered',
    (error: unknown) => (error as Error).name,
  );
  await untilRequested(operation, times);
  client.abort();
  expect(await answer).toBe('AbortError');
  await until(() => world.facade.upstreamStats().inFlight === 0);
}

describe('a client that aborts', () => {
  it('cancels its upstream call', async () => {
    world.simulator.setFault({ kind: 'hang', operation: 'getFleetVehicleStatus' });
    const { fleetId, vin } = vehicleWhere(world);
    await abortRequest(
      (signal) => world.ask(VehicleByVinDocument, { fleetId, vin }, { signal }),
      'getFleetVehicleStatus',
      1,
    );
    expect(ended.filter(({ operation }) => operation === 'getFleetVehicleStatus')).toMatchObject([
      { code: 'CANCELLED', reason: 'CALLER_GONE' },
    ]);
  });

  it('ends its calls in progress and never sends those that wait for a connection', async () => {
    world.simulator.setFault({ kind: 'hang', operation: 'getFleetVehicleStatus' });
    const { id: fleetId } = fleetOf(world);
    await abortRequest(
      (signal) => world.ask(FleetOverviewDocument, { fleetId, first: 130 }, { signal }),
      'getFleetVehicleStatus',
      5,
    );
    expect(world.simulator.counts.byOperation['getFleetVehicleStatus']).toBe(5);
    const cancelled = ended.filter(({ code }) => code === 'CANCELLED');
    expect(cancelled.length).toBeGreaterThanOrEqual(130);
  });

  it('does not affect the next client', async () => {
    const { fleetId, vin, id } = vehicleWhere(world);
    const answer = await world.ask(VehicleByVinDocument, { fleetId, vin });
    expect(dataOf(answer).vehicle).toMatchObject({ vehicleId: id });
    expect(world.facade.upstreamStats().inFlight).toBe(0);
  });

  it('does not cancel a call that another client waits for', async () => {
    const { fleetId, vin, id } = vehicleWhere(world);
    world.simulator.setFault({ kind: 'latency', operation: 'getFleetVehicleStatus', ms: 1500 });
    world.simulator.resetCounts();
    const client = new AbortController();
    const gone = world.ask(VehicleByVinDocument, { fleetId, vin }, { signal: client.signal });
    await untilRequested('getFleetVehicleStatus', 1);
    ended.length = 0;
    const other = world.ask(VehicleByVinDocument, { fleetId, vin });
    // The vehicle is found; both wait for its status.
    await until(() => ended.length === 1);
    while (world.facade.upstreamStats().inFlight < 2) await new Promise(setImmediate);
    client.abort();
    await expect(gone).rejects.toThrow('aborted');
    expect(dataOf(await other).vehicle).toMatchObject({ vehicleId: id });
    expect(world.simulator.counts.byOperation['getFleetVehicleStatus']).toBe(1);
  });
});
