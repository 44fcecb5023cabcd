export { entity, fleet, entitiesById, needsText, toOne, vehicleOf } from './links.js';
export { listOf } from './lists.js';
export { vehiclesById, oncePerVehicle, ownField, positionOfVehicle, reasonOf } from './vehicles.js';
export { callsOfPages } from './pages.js';
export { addSnapshot, fleetSize } from './snapshot.js';
