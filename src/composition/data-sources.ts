import type { Config } from '../config/index.js';
import { FleetCache, FleetSnapshots, type DataSources } from '../loaders/index.js';
import type { UpstreamClient } from './upstream-client.js';

/** The sources of data that outlive a request: the upstream, what is known of the fleets, and snapshots of whole fleets. */
export function createDataSources(
  { upstream }: Pick<UpstreamClient, 'upstream'>,
  config: Config,
  now: () => number,
): DataSources & { readonly knowledge: FleetCache; readonly snapshots: FleetSnapshots } {
  const { pageSize } = config.upstream;
  const knowledge = new FleetCache({ now });
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize, now, ttlMs: config.snapshotTtlMs });
  return { upstream, knowledge, snapshots };
}
