import { entity, listOf, toOne, vehicleOf, type ArgumentValues, type Costs } from '../cost/index.js';
import { alertArguments, alertView, type AlertListArgs } from './alert.connection.js';

const alerts = { argsOf: alertArguments, view: alertView };
const alert = ({ alertId }: ArgumentValues) => ({ alertId: String(alertId) });

export const alertCosts: Costs = {
  'Alert.vehicle': vehicleOf('Alert.vehicle'),
  'Alert.position': toOne('Alert.position', 'Position', ({ profile = null }) => ({ profile })),
  'Fleet.alerts': listOf<AlertListArgs>('Fleet.alerts', 'Alert', alerts),
  'Fleet.alert': entity('Alert', alert),
  'Vehicle.alerts': listOf<AlertListArgs>('Vehicle.alerts', 'Alert', alerts),
  'Vehicle.alert': entity('Alert', alert),
  'Trip.alerts': listOf<AlertListArgs>('Trip.alerts', 'Alert', alerts),
  'Trip.alert': entity('Alert', alert),
  'Maintenance.alerts': listOf<AlertListArgs>('Maintenance.alerts', 'Alert', alerts),
};
