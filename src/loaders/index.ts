export { guardFleets, guardMemory, type DataSources } from './fleet-guard.js';
export { FleetMemory } from './fleet-memory.js';
export type { FleetKnowledge, FleetMemoryOptions } from './fleet-memory.js';
export type { FleetSnapshot } from './fleet-snapshot.js';
export { FleetSnapshots } from './fleet-snapshots.js';
export type { FleetSnapshotsOptions } from './fleet-snapshots.js';
export type { ItemPosition, ListFilter, ListRequest, ListWindow } from './list-window.js';
export { alertsByActivity } from './active-alerts.js';
export { trimsTracks, isTrack } from './redacted/track.js';
export { createLoaders } from './loaders.js';
export type { Loaders } from './loaders.js';
export { pacedLoaders } from './paced-loaders.js';
export { recordedLoaders } from './recorded-loaders.js';
export { RequestLoaders } from './request-loaders.js';
export type {
  PagedRequest,
  RequestLoadersOptions,
  VehicleListRequest,
  VehicleSelectionRequest,
} from './request-loaders.js';
export { noNeeds } from './vehicle-needs.js';
export type { VehicleNeeds } from './vehicle-needs.js';
export type { PagePosition, Window } from './window.js';
export * from './forecast/index.js';
export { nameOfList, nameOfPart, textOf } from './keys.js';
export { maxItems } from './pages.js';
export { satisfies, unite } from './vehicle-needs.js';
export { sizeFor } from './window.js';
