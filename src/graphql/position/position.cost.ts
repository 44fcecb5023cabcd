import { positionOfVehicle, type Costs } from '../cost/index.js';

export const positionCosts: Costs = { 'Vehicle.lastPosition': positionOfVehicle };
