import { reasonOf, type Costs } from '../cost/index.js';

export const missingReasonCosts: Costs = {
  'Vehicle.statusReason': reasonOf('status'),
  'Vehicle.lastPositionReason': reasonOf('lastPosition'),
  'Vehicle.maintenanceReason': reasonOf('maintenance'),
};
