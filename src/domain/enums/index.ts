// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.
/** Every enumeration of the graph. `UNKNOWN` stands for a text of the upstream that no list has. */
export * from './adas.js';
export * from './alarm.js';
export * from './alert.js';
export * from './charging.js';
export * from './collision.js';
export * from './doors.js';
export * from './driving-behavior.js';
export * from './energy.js';
export * from './engine.js';
export * from './ignition.js';
export * from './lighting.js';
export * from './missing-reason.js';
export * from './monitor.js';
export * from './position.js';
export * from './powertrain.js';
export * from './preconditioning.js';
export * from './privacy.js';
export * from './program.js';
export * from './remote.js';
export * from './safety.js';
export * from './service.js';
export * from './subscription.js';
export * from './transmission.js';
export * from './trip.js';
export * from './vehicle.js';
export * from './wiping-blades.js';
