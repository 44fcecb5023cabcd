import { AlertSeverity, AlertType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(AlertSeverity, 'AlertSeverity', 'How grave an alert is.', {
  INFORMATION: 'The vehicle works; a repair would be good.',
  WARNING: 'To be repaired soon.',
  CRITICAL: 'The vehicle must not be started before it is repaired.',
});

describeEnum(AlertType, 'AlertType', 'What an alert is about: a message that the vehicle shows to its driver.', {
  AD_BLUE_FAULT_STARTING_IMPOSSIBLE: 'A fault of the AdBlue system; the engine will not start.',
  AD_BLUE_FAULT_STARTING_IMPOSSIBLE_SOON: 'A fault of the AdBlue system; the engine will soon not start any more.',
  ELECTRIC_TRACTION_SYSTEM_FAILURE_LIMIT_SPEED: 'The electric drive has failed; drive slowly.',
  ELECTRIC_TRACTION_SYSTEM_FAILURE_STOP_VEHICLE: 'The electric drive has failed; stop the vehicle.',
  ESP_ASR_SYSTEM_FAULT: 'A fault of the stability (ESP) or traction (ASR) control.',
  INTER_VEHICLE_TIME_MEASUREMENT_FAULT: 'The time to the vehicle ahead cannot be measured.',
  PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW:
    'Heating or airing before the drive was switched off: the battery is low.',
  PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET:
    'Heating or airing before the drive was switched off: the clock is not set.',
  PREHEATING_PREVENTILATION_DEACTIVATED_FUEL_LEVEL_LOW:
    'Heating or airing before the drive was switched off: the fuel is low.',
  PARTICLE_FILTER_REGENERATING: 'The particle filter is being burnt clean.',
  LEFT_FRONT_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  LEFT_REAR_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  RIGHT_FRONT_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  RIGHT_REAR_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  REAR_WINDOW_OPEN_LOW_SPEED: 'The rear window is open while the vehicle moves slowly.',
  TRUNK_OR_HOOD_OPEN_LOW_SPEED: 'The boot or the bonnet is open while the vehicle moves slowly.',
  ROOF_OPERATION_NOT_POSSIBLE_SPEED_UNKNOWN: 'The roof cannot move: the speed is not known.',
  ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP: 'The roof cannot move: its mechanism is too hot.',
  TOO_MANY_ROOF_OPERATIONS: 'The roof was moved too often in a short time.',
  SHIFT_TO_PARK: 'The gearbox has to be put into park.',
  SUSPENSION_FAULT_LIMIT_SPEED: 'A fault of the suspension; drive slowly.',
  RISK_OF_ICE: 'The road may be icy.',
});

export { AlertSeverity, AlertType };
