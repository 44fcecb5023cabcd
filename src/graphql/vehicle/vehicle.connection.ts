import { connectionType } from '../relay/connection.js';
import { VehicleObject } from './vehicle.type.js';

export const VehicleConnection = connectionType('Vehicle', () => VehicleObject);
