import { connectionType } from '../relay/connection.js';
import { VehicleType } from './vehicle.type.js';

export const VehicleConnection = connectionType('Vehicle', () => VehicleType);
