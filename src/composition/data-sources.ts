import type { Config } from '../config/index.js';
import { FleetMemory, FleetSnapshots, type DataSources } from '../loaders/index.js';
import type { UpstreamClient } from './upstream-client.js';

/** The sources of data that outlive a request: the upstream, what is known of the fleets, and snapshots of whole fleets. */
export function createDataSources(
  { upstream }: Pick<UpstreamClient, 'upstream'>,
  config: Config,
  now: () => number,
): DataSources & { readonly memory: FleetMemory; readonly snapshots: FleetSnapshots } {
  const { pageSize } = config.upstream;
  const memory = new FleetMemory({ now });
  const snapshots = new FleetSnapshots({ upstream, memory, pageSize, now, ttlMs: config.snapshotTtlMs });
  return { upstream, memory, snapshots };
}
