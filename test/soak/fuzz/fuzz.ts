import { expect } from '@jest/globals';
import * as fc from 'fast-check';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { limits } from '../../support/limits.js';
import { cacheDefaults, type FacadeOptions, type TestWorld } from '../../support/world.js';
import { heapInUse, mebibytes, print, startProduction } from '../support.js';
import { KeepAliveConnection } from './connection.js';
import { mutate, randomNumbers, randomRequests } from './requests.js';

/** Requests of each fuzz test; two of them send `FUZZ_REQUESTS` together. */
export const requestCount = Math.ceil(Number(process.env['FUZZ_REQUESTS'] ?? 10_000) / 2);
const connections = 8;
/** Requests are sent in batches, so that pending ones use constant memory. */
const batchSize = 1000;

export const startFuzzedServer = (server: FacadeOptions['server'] = {}): Promise<TestWorld> =>
  startProduction({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 5 }] },
    cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 },
    snapshotTtlMs: 60_000,
    // The upstream and the clients share this process, so its event-loop delay is not that of a server.
    server: { limits: { ...limits, eventLoopDelayMs: 0 }, ...server },
  });

/** Sends random requests. Fails on a server error, a request without a response, or a growing heap. */
export async function fuzz(name: string, world: TestWorld, seed: number): Promise<void> {
  const statuses = new Map<number, number>();
  const failures: string[] = [];
  const heaps: number[] = [];
  const clients = Array.from({ length: connections }, () => new KeepAliveConnection(world.facade.url));
  const started = performance.now();
  const pool = fc.sample(randomRequests(fleetOf(world), seed), { seed, numRuns: 1000 });
  const random = randomNumbers(seed);
  const generatedMs = performance.now() - started;
  const batches = Math.ceil(requestCount / batchSize);
  // Stack traces of the rejected requests take a tenth of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  for (let batch = 1; batch <= batches; batch += 1) {
    const requests = Array.from({ length: batchSize }, () => mutate(pool[random(pool.length)] as string, random));
    const pending = requests.values();
    await Promise.all(
      clients.map(async (client) => {
        for (const request of pending) {
          const status = await client.send(request);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status === 0 || status >= 500) failures.push(`${status} ${request.slice(0, 1000)}`);
        }
      }),
    );
    if (batch === Math.ceil(batches / 5) || batch === batches) heaps.push(heapInUse());
  }
  Error.stackTraceLimit = stackTraceLimit;
  for (const client of clients) client.close();
  const seconds = (performance.now() - started) / 1000;
  const [early = 0, late = 0] = heaps;
  const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
  print(
    `fuzzing, ${name}: ${batches * batchSize} requests in ${seconds.toFixed(0)} s, ${(generatedMs / 1000).toFixed(0)} s of it to generate them (${counts.join(', ')}); heap ${mebibytes(early)} after a fifth, ${mebibytes(late)} at the end`,
  );
  expect(failures.slice(0, 5)).toEqual([]);
  expect(await world.ask('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  expect(late - early).toBeLessThan(100 * 1024 * 1024);
}
