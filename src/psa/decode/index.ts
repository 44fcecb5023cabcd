/** HAL documents → domain. No decoder throws, whatever the JSON. */
export { decodeAlert } from './alert.js';
export type { DecodeContext } from './context.js';
export { countingDrift } from './drift.js';
export type { CountingDrift, Drift, DriftCount, DriftKind } from './drift.js';
export { decodeFleet } from './fleet.js';
export { ownId, vehicleIdOf } from './ids.js';
export { decodeMaintenance } from './maintenance.js';
export { decodePosition } from './position.js';
export { decodeStatus } from './status.js';
export { decodeVehicle } from './vehicle.js';
