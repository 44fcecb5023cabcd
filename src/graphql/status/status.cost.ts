import { fleet, oncePerVehicle, vehicleOf, type Costs } from '../cost/index.js';

export const statusCosts: Costs = {
  'Vehicle.status': oncePerVehicle('status', 'VehicleStatus'),
  'VehicleStatus.fleet': fleet(({ parents }) => parents.fleetId),
  'VehicleStatus.vehicle': vehicleOf('VehicleStatus.vehicle'),
};
