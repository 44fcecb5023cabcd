import { TelemetryType } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(TelemetryType, 'TelemetryType', 'Topic of a telemetry message. Used as a filter.', {
  ENVIRONMENT: 'Environment of the vehicle.',
  PRIVACY: 'What the vehicle’s privacy mode hides.',
  VEHICLE: 'Everything about the vehicle itself.',
  ADAS: 'Driver assistance systems.',
  BATTERY: 'The 12 V battery.',
  DOORS_STATE: 'Lock and opening state of the doors.',
  ENERGIES: 'On-board energies.',
  ENGINES: 'Engines.',
  IGNITION: 'The ignition.',
  LIGHTING: 'Lights, as reported by older vehicles.',
  LIGHTING_SYSTEM: 'Turn signals and fog lights. Not available with API v2.',
  SAFETY: 'Seat belts and emergency call.',
  TRANSMISSION: 'The transmission.',
  DRIVING_BEHAVIOR: 'Driving mode.',
  ALARM_STATUS: 'Arming and disarming of the anti-theft alarm. Not available with API v2.',
  ALARM_TRIGGER: 'Triggering of the anti-theft alarm. Not available with API v2.',
  WIPING_BLADES: 'Windscreen wipers. Not available with API v2.',
});

export { TelemetryType };
