export { guardFleets, guardKnowledge as guardMemory, type DataSources } from './fleet-guard/fleet-guard.js';
export { FleetCache as FleetMemory } from './fleet-cache.js';
export type { FleetKnowledge, FleetCacheOptions as FleetMemoryOptions } from './fleet-cache.js';
export type { FleetSnapshot } from './snapshots/fleet-snapshot.js';
export { FleetSnapshots } from './snapshots/fleet-snapshots.js';
export type { FleetSnapshotsOptions } from './snapshots/fleet-snapshots.js';
export type { ItemPosition, ListFilter, ListRequest, ListPage as ListWindow } from './lists/list-page.js';
export { alertsByActivity } from './snapshots/active-alerts.js';
export { trimsTracks, isTrack } from './redacted/redacted-track.js';
export { createLoaders } from './loaders.js';
export type { Loaders } from './loaders.js';
export { scheduledLoaders as pacedLoaders } from './scheduled-loaders.js';
export { auditedLoaders as recordedLoaders } from './audited-loaders.js';
export { RequestLoaders } from './request-loaders.js';
export type {
  PagedRequest,
  RequestLoadersOptions,
  VehicleListRequest,
  VehicleSelectionRequest,
} from './request-loaders.js';
export { noNeeds } from './vehicle-needs.js';
export type { VehicleNeeds } from './vehicle-needs.js';
export type { PagePosition, Window } from './lists/forward-page.js';
export * from './forecast/index.js';
export { listKey as nameOfList, listPartKey as nameOfPart, stableJson as textOf } from './keys.js';
export { maxItems } from './lists/paging-guard.js';
export { satisfies, mergeNeeds as unite } from './vehicle-needs.js';
export { upstreamPageSize as sizeFor } from './lists/forward-page.js';
