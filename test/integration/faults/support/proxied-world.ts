import { startFaultProxy, type FaultProxy } from '../../../support/fault-proxy.js';
import { startWorld, type FacadeOptions, type TestWorld } from '../../../support/world.js';
import type { FinishedCall } from '../../../../src/transport/index.js';
import { frozen } from '../../support/truth.js';

export interface ProxiedWorld {
  readonly world: TestWorld;
  readonly proxy: FaultProxy;
  /** Calls to the upstream that have ended. */
  readonly calls: FinishedCall[];
  /** A facade that remembers nothing; its upstream is the proxy. */
  readonly restart: (options?: FacadeOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A world whose facade reaches its upstream through a fault proxy. Its clock stands still, so that right answers are always the same. */
export async function startProxiedWorld(vehicles: number, options: FacadeOptions = {}): Promise<ProxiedWorld> {
  const simulator = {
    ...frozen,
    fleets: [{ name: 'Paris', vehicles, gaps: false }],
    // Vehicle by vehicle: each has calls of its own, which can fail alone.
    collections: { advertised: false },
  };
  const world = await startWorld({ simulator, ...options });
  const proxy = await startFaultProxy(world.simulator.url, world.certificates);
  const calls: FinishedCall[] = [];
  const restart = (more: FacadeOptions = {}): Promise<void> =>
    world.restart({
      ...options,
      ...more,
      onCall: (call) => calls.push(call),
      upstream: {
        baseUrl: new URL(proxy.url),
        // The simulator's own links name the simulator.
        trustedHosts: [new URL(world.simulator.url).host],
        ...options.upstream,
        ...more.upstream,
      },
    });
  await restart();
  return {
    world,
    proxy,
    calls,
    restart,
    close: async () => {
      await proxy.close();
      await world.close();
    },
  };
}
