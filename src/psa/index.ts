export { LatestStatuses } from './latest-statuses.js';
export type { FreshnessTimes } from './freshness.js';
export { PsaClient } from './client.js';
export { Sources } from './sources.js';
export { PsaUpstream } from './upstream.js';
export type { PsaUpstreamOptions } from './upstream.js';
