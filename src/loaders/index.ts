export { FleetMemory } from './fleet-memory.js';
export type { FleetMemoryOptions } from './fleet-memory.js';
export { RequestLoaders } from './request-loaders.js';
export type { AlertListRequest, ListRequest, RequestLoadersOptions, VehicleListRequest } from './request-loaders.js';
export { noNeeds } from './vehicle-needs.js';
export type { VehicleNeeds } from './vehicle-needs.js';
export type { ListPosition, Window } from './window.js';
