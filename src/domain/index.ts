export * from './alert.js';
export * from './capabilities.js';
export * from './enums/index.js';
export * from './fleet.js';
export * from './maintenance.js';
export * from './position.js';
export * from './status/index.js';
export * from './vehicle.js';
