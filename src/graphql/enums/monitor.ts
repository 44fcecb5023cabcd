import { DataTriggerOperator, EventExtension, MonitorStatus, ZoneTransition } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(MonitorStatus, 'MonitorStatus', 'State of a monitor.', {
  CREATED: 'Created, not yet running.',
  RUNNING: 'Watching the vehicles.',
  PAUSED: 'Paused by request.',
  FAILED: 'Not working.',
});

describeEnum(ZoneTransition, 'ZoneTransition', 'Direction in which a zone boundary is crossed.', {
  IN: 'A vehicle enters the zone.',
  OUT: 'A vehicle leaves the zone.',
});

describeEnum(DataTriggerOperator, 'DataTriggerOperator', 'Comparison operator of a data trigger.', {
  EQUALS_TO: 'The data equals the value.',
  GREATER_THAN: 'The data is greater than the value.',
  LOWER_THAN: 'The data is lower than the value.',
  INCLUDED_IN: 'The data is one of the values.',
  ON_CHANGE: 'The data changes to any value.',
});

describeEnum(
  EventExtension,
  'EventExtension',
  'Data included in a monitor event, as last known at the time of the event.',
  {
    VEHICLE_DOORS_STATE: 'Lock and opening state of the doors.',
    VEHICLE_STATUS: 'The vehicle’s status.',
    VEHICLE_MAINTENANCE: 'When the next maintenance is due.',
    VEHICLE_POSITION: 'Position of the vehicle.',
    VEHICLE_ALERTS: 'Active alerts.',
    VEHICLE_COLLISIONS: 'Most recent collisions.',
    VEHICLE_TRIP: 'Trip during which the event occurred.',
    VEHICLE_STOLEN: 'Theft report, if the vehicle is reported stolen.',
    VEHICLE_TELEMETRY: 'All telemetry.',
    VEHICLE_TELEMETRY_ENVIRONMENT: 'Telemetry: environment.',
    VEHICLE_TELEMETRY_PRIVACY: 'Telemetry: privacy mode.',
    VEHICLE_TELEMETRY_VEHICLE: 'Telemetry: everything about the vehicle itself.',
    VEHICLE_TELEMETRY_VEHICLE_ADAS: 'Telemetry: driver assistance.',
    VEHICLE_TELEMETRY_VEHICLE_BATTERY: 'Telemetry: 12 V battery.',
    VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE: 'Telemetry: doors.',
    VEHICLE_TELEMETRY_VEHICLE_ENERGIES: 'Telemetry: energies.',
    VEHICLE_TELEMETRY_VEHICLE_ENGINES: 'Telemetry: engines.',
    VEHICLE_TELEMETRY_VEHICLE_IGNITION: 'Telemetry: ignition.',
    VEHICLE_TELEMETRY_VEHICLE_LIGHTING: 'Telemetry: lights, in the deprecated format.',
    VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM: 'Telemetry: lights.',
    VEHICLE_TELEMETRY_VEHICLE_SAFETY: 'Telemetry: seat belts and emergency call.',
    VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION: 'Telemetry: transmission.',
    VEHICLE_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR: 'Telemetry: driving mode.',
    VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS: 'Telemetry: whether the alarm is armed.',
    VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER: 'Telemetry: what triggered the alarm.',
    VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES: 'Telemetry: windscreen wipers.',
  },
);

export { DataTriggerOperator, EventExtension, MonitorStatus, ZoneTransition };
