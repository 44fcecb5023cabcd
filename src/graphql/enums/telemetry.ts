import { TelemetryType } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(TelemetryType, 'TelemetryType', 'What a telemetry message is about, to choose messages by.', {
  ENVIRONMENT: 'The vehicle’s surroundings.',
  PRIVACY: 'What the vehicle keeps private.',
  VEHICLE: 'Anything of the vehicle itself.',
  ADAS: 'Driver assistance systems.',
  BATTERY: 'The 12 V battery.',
  DOORS_STATE: 'Locks and openings of the doors.',
  ENERGIES: 'Energies on board.',
  ENGINES: 'Engines.',
  IGNITION: 'The ignition.',
  LIGHTING: 'The lights, as older vehicles tell them.',
  LIGHTING_SYSTEM: 'Turn signals and fog lights. Unknown to API v2.',
  SAFETY: 'Seat belts and emergency call.',
  TRANSMISSION: 'The transmission.',
  DRIVING_BEHAVIOR: 'How the vehicle is set to drive.',
  ALARM_STATUS: 'Switching the anti-theft alarm. Unknown to API v2.',
  ALARM_TRIGGER: 'The anti-theft alarm going off. Unknown to API v2.',
  WIPING_BLADES: 'The windscreen wipers. Unknown to API v2.',
});

export { TelemetryType };
