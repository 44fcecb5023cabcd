import { startFaultProxy, type FaultProxy } from '../../../support/fault-proxy.js';
import { startWorld, type FacadeOptions, type TestWorld } from '../../../support/world.js';
import type { FinishedCall } from '../../../../src/transport/index.js';
import { frozen } from '../../support/truth.js';

export interface ProxiedWorld {
  readonly world: TestWorld;
  readonly proxy: FaultProxy;
  /** Finished upstream calls. */
  readonly calls: FinishedCall[];
  /** Restarts the facade with empty caches and the proxy as its upstream. */
  readonly restart: (options?: FacadeOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A world whose facade reaches its upstream through a fault proxy. Its clock is frozen, so that correct responses never change. */
export async function startProxiedWorld(vehicles: number, options: FacadeOptions = {}): Promise<ProxiedWorld> {
  const simulator = {
    ...frozen,
    fleets: [{ name: 'Paris', vehicles, gaps: false }],
    // No collections: each vehicle has its own calls, which can fail individually.
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
        // Links in responses point to the simulator.
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
