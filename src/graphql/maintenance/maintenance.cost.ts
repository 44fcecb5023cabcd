import { oncePerVehicle, vehicleOf, type Costs } from '../cost/index.js';

export const maintenanceCosts: Costs = {
  'Vehicle.maintenance': oncePerVehicle('maintenance', 'Maintenance'),
  'Maintenance.vehicle': vehicleOf('Maintenance.vehicle'),
};
