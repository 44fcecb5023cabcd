export { entity, fleet, namedThings, needsText, toOne, vehicleOf } from './links.js';
export { listOf } from './lists.js';
export { namedVehicles, oncePerVehicle, ownField, positionOfVehicle, reasonOf } from './vehicles.js';
export { callsOfPages } from './pages.js';
export { addSnapshot, fleetSize } from './snapshot.js';
