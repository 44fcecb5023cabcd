export { LatestStatuses } from './latest-statuses.js';
export type { FreshnessTimes } from './client/freshness.js';
export { PsaClient } from './client/client.js';
export { Sources } from './sources.js';
export { PsaUpstream } from './upstream.js';
export type { PsaUpstreamOptions } from './upstream.js';
