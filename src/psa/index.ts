export { LatestStatuses } from './latest-statuses.js';
export type { FreshnessTimes } from './freshness.js';
export { PsaClient } from './client.js';
export { Sources } from './document.js';
export { PsaUpstream } from './upstream.js';
export type { PsaUpstreamOptions } from './upstream.js';
