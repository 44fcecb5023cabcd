import type { Alert, NoArguments } from '../../domain/index.js';
import { decodeAlert } from '../decode/index.js';
import type { ToMany } from './relation.js';

const alerts = { rels: ['alerts', 'alert'], items: ['alerts', 'alert'], decode: decodeAlert };

export const fleetAlerts: ToMany<Alert, NoArguments> = { ...alerts, operation: 'getFleetAlertList' };
export const vehicleAlerts: ToMany<Alert, NoArguments> = { ...alerts, operation: 'getVehicleAlerts' };
