export { FleetMemory } from './fleet-memory.js';
export type { FleetMemoryOptions } from './fleet-memory.js';
export type { ItemPosition, ListFilter, ListRequest, ListWindow } from './list-window.js';
export { RequestLoaders } from './request-loaders.js';
export type { PagedRequest, RequestLoadersOptions, VehicleListRequest } from './request-loaders.js';
export { noNeeds } from './vehicle-needs.js';
export type { VehicleNeeds } from './vehicle-needs.js';
export type { PagePosition, Window } from './window.js';
