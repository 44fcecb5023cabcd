import { DataTriggerOperator, EventExtension, MonitorStatus, ZoneTransition } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(MonitorStatus, 'MonitorStatus', 'State of a monitor.', {
  CREATED: 'It was created just now.',
  RUNNING: 'It watches the vehicles.',
  PAUSED: 'It was told to pause.',
  FAILED: 'It does not work.',
});

describeEnum(ZoneTransition, 'ZoneTransition', 'Whether entering or leaving a zone counts.', {
  IN: 'A vehicle enters the zone.',
  OUT: 'A vehicle leaves the zone.',
});

describeEnum(DataTriggerOperator, 'DataTriggerOperator', 'How a trigger looks at a vehicle’s data.', {
  EQUALS_TO: 'The data equals the value.',
  GREATER_THAN: 'The data is greater than the value.',
  LOWER_THAN: 'The data is lower than the value.',
  INCLUDED_IN: 'The data is one of the values.',
  ON_CHANGE: 'The data changes, whatever its value.',
});

describeEnum(
  EventExtension,
  'EventExtension',
  'Data that a monitor’s event brings along, as last known at that time.',
  {
    VEHICLE_DOORS_STATE: 'Which doors are locked and open.',
    VEHICLE_STATUS: 'The vehicle’s status.',
    VEHICLE_MAINTENANCE: 'When the next maintenance is due.',
    VEHICLE_POSITION: 'Where the vehicle is.',
    VEHICLE_ALERTS: 'The alerts that stand.',
    VEHICLE_COLLISIONS: 'The last collisions.',
    VEHICLE_TRIP: 'The trip that the event belongs to.',
    VEHICLE_STOLEN: 'The report of the theft, if the vehicle is reported stolen.',
    VEHICLE_TELEMETRY: 'All telemetry.',
    VEHICLE_TELEMETRY_ENVIRONMENT: 'Telemetry: the surroundings.',
    VEHICLE_TELEMETRY_PRIVACY: 'Telemetry: the privacy mode.',
    VEHICLE_TELEMETRY_VEHICLE: 'Telemetry: all that is about the vehicle.',
    VEHICLE_TELEMETRY_VEHICLE_ADAS: 'Telemetry: driver assistance.',
    VEHICLE_TELEMETRY_VEHICLE_BATTERY: 'Telemetry: the 12 V battery.',
    VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE: 'Telemetry: the doors.',
    VEHICLE_TELEMETRY_VEHICLE_ENERGIES: 'Telemetry: the energies.',
    VEHICLE_TELEMETRY_VEHICLE_ENGINES: 'Telemetry: the engines.',
    VEHICLE_TELEMETRY_VEHICLE_IGNITION: 'Telemetry: the ignition.',
    VEHICLE_TELEMETRY_VEHICLE_LIGHTING: 'Telemetry: the lights, in their former shape.',
    VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM: 'Telemetry: the lights.',
    VEHICLE_TELEMETRY_VEHICLE_SAFETY: 'Telemetry: belts and the emergency call.',
    VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION: 'Telemetry: the gearbox.',
    VEHICLE_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR: 'Telemetry: the driving mode.',
    VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS: 'Telemetry: whether the alarm is switched on.',
    VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER: 'Telemetry: what set off the alarm.',
    VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES: 'Telemetry: the wipers.',
  },
);

export { DataTriggerOperator, EventExtension, MonitorStatus, ZoneTransition };
