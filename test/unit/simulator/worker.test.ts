import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { SimulatorWorker, WorkerOptions } from '../../../src/simulator/index.js';
import { get, plain } from './support.js';

/** A worker thread runs the compiled files: the tests run after the build. */
const compiled = new URL('../../../dist/simulator/index.js', import.meta.url);
const isBuilt = existsSync(compiled);
if (!isBuilt && process.env['CI']) throw new Error('dist/ is missing: build first.');
if (!isBuilt) console.warn('Skipped: dist/simulator is missing, so no thread can run it. Build first.');

interface Compiled {
  startSimulatorWorker(options: WorkerOptions): Promise<SimulatorWorker>;
}

const { clock: _, ...options } = plain;

(isBuilt ? describe : describe.skip)('a simulator in a worker thread', () => {
  it('responds to requests and reports its counts', async () => {
    const { startSimulatorWorker } = (await import(compiled.href)) as Compiled;
    const simulator = await startSimulatorWorker(options);
    try {
      expect((await get(`${simulator.url}/v3/fleets`)).json.total).toBe(1);
      expect(await simulator.counts()).toEqual({
        total: 1,
        byOperation: { getFleets: 1 },
        maxConcurrent: 1,
        connections: 1,
      });
      await simulator.resetCounts();
      expect((await simulator.counts()).total).toBe(0);
      await simulator.setFault({ kind: 'status', status: 503 });
      expect((await get(`${simulator.url}/v3/fleets`)).status).toBe(503);
      await simulator.setFault(null);
      expect((await get(`${simulator.url}/v3/fleets`)).status).toBe(200);
      await simulator.setCollections({ advertised: false });
    } finally {
      await simulator.close();
    }
    await expect(get(`${simulator.url}/v3/fleets`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(simulator.counts()).rejects.toThrow('exited');
  });

  it('rejects if it cannot start', async () => {
    const { startSimulatorWorker } = (await import(compiled.href)) as Compiled;
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    await expect(startSimulatorWorker({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    taken.close();
  });
});
