import { AlertSeverity, AlertType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(AlertSeverity, 'AlertSeverity', 'Severity of an alert.', {
  INFORMATION: 'The vehicle works; a repair is recommended.',
  WARNING: 'The vehicle should be repaired soon.',
  CRITICAL: 'The vehicle must not be started before it is repaired.',
});

describeEnum(AlertType, 'AlertType', 'Kind of an alert: the message that the vehicle shows to its driver.', {
  AD_BLUE_FAULT_STARTING_IMPOSSIBLE: 'AdBlue system fault: the engine will not start.',
  AD_BLUE_FAULT_STARTING_IMPOSSIBLE_SOON: 'AdBlue system fault: the engine will soon no longer start.',
  ELECTRIC_TRACTION_SYSTEM_FAILURE_LIMIT_SPEED: 'Electric drive failure: drive slowly.',
  ELECTRIC_TRACTION_SYSTEM_FAILURE_STOP_VEHICLE: 'Electric drive failure: stop the vehicle.',
  ESP_ASR_SYSTEM_FAULT: 'Fault in the stability control (ESP) or traction control (ASR).',
  INTER_VEHICLE_TIME_MEASUREMENT_FAULT: 'The time gap to the vehicle ahead cannot be measured.',
  PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW:
    'Preheating or ventilation was switched off because the battery is low.',
  PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET:
    'Preheating or ventilation was switched off because the clock is not set.',
  PREHEATING_PREVENTILATION_DEACTIVATED_FUEL_LEVEL_LOW:
    'Preheating or ventilation was switched off because the fuel level is low.',
  PARTICLE_FILTER_REGENERATING: 'The particle filter is regenerating.',
  LEFT_FRONT_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  LEFT_REAR_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  RIGHT_FRONT_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  RIGHT_REAR_DOOR_OPEN_LOW_SPEED: 'The door is open while the vehicle moves slowly.',
  REAR_WINDOW_OPEN_LOW_SPEED: 'The rear window is open while the vehicle moves slowly.',
  TRUNK_OR_HOOD_OPEN_LOW_SPEED: 'The boot or bonnet is open while the vehicle moves slowly.',
  ROOF_OPERATION_NOT_POSSIBLE_SPEED_UNKNOWN: 'The roof cannot be operated because the vehicle speed is unknown.',
  ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP: 'The roof cannot be operated because its mechanism is too hot.',
  TOO_MANY_ROOF_OPERATIONS: 'The roof was operated too often in a short time.',
  SHIFT_TO_PARK: 'Shift the gearbox to park.',
  SUSPENSION_FAULT_LIMIT_SPEED: 'Suspension fault: drive slowly.',
  RISK_OF_ICE: 'The road may be icy.',
});

export { AlertSeverity, AlertType };
