import * as domain from '../../../domain/enums/index.js';
import { enumTable } from './enum-table.js';

// Position
export const positionType = enumTable(domain.PositionType);
export const positionFixStatus = enumTable(domain.PositionFixStatus, { '2D': 'TWO_D', '3D': 'THREE_D' });

// Vehicle
export const motorization = enumTable(domain.Motorization);

// Energy
export const energyType = enumTable(domain.EnergyType);
export const energySubType = enumTable(domain.EnergySubType);
export const chargingStatus = enumTable(domain.ChargingStatus);
export const chargingPowerLevel = enumTable(domain.ChargingPowerLevel);
export const chargingMode = enumTable(domain.ChargingMode);
export const chargingType = enumTable(domain.ChargingType);

// Programs
export const dayOfWeek = enumTable(domain.DayOfWeek, {
  Monday: 'MON',
  Tuesday: 'TUE',
  Wednesday: 'WED',
  Thursday: 'THU',
  Friday: 'FRI',
  Saturday: 'SAT',
  Sunday: 'SUN',
});
export const programRecurrence = enumTable(domain.ProgramRecurrence);
export const preconditioningStatus = enumTable(domain.PreconditioningStatus);
export const preconditioningStartingCause = enumTable(domain.PreconditioningStartingCause);
export const preconditioningFailureCause = enumTable(domain.PreconditioningFailureCause);

// Drive
export const ignitionType = enumTable(domain.IgnitionType);
export const engineType = enumTable(domain.EngineType);
export const scrWarning = enumTable(domain.ScrWarning);
export const powertrainStatus = enumTable(domain.PowertrainStatus);
export const gearRatio = enumTable(domain.GearRatio);
export const drivingMode = enumTable(domain.DrivingMode, { '4AWD': 'FOUR_AWD' });

// Driver assistance
export const parkAssistState = enumTable(domain.ParkAssistState);
export const adaptiveCruiseControlState = enumTable(domain.AdaptiveCruiseControlState);
export const speedRegulatorState = enumTable(domain.SpeedRegulatorState, {
  MaxSpeedExceed: 'MAX_SPEED_EXCEEDED',
  SpeedDeltaExceed: 'SPEED_DELTA_EXCEEDED',
});
export const emergencyBrakingState = enumTable(domain.EmergencyBrakingState);
export const laneDepartureWarningState = enumTable(domain.LaneDepartureWarningState);
export const interVehicleTimeState = enumTable(domain.InterVehicleTimeState);
export const blindSpotMonitoringState = enumTable(domain.BlindSpotMonitoringState);
export const laneKeepingAssistState = enumTable(domain.LaneKeepingAssistState);
export const recommendedGear = enumTable(domain.RecommendedGear);

// Body
export const doorsLockState = enumTable(domain.DoorsLockState);
export const doorIdentifier = enumTable(domain.DoorIdentifier);
export const doorOpeningState = enumTable(domain.DoorOpeningState);
export const wipingSpeed = enumTable(domain.WipingSpeed);
export const lightDirection = enumTable(domain.LightDirection);
export const lightPosition = enumTable(domain.LightPosition);
export const lightStatus = enumTable(domain.LightStatus);

// Safety, theft, service
export const beltState = enumTable(domain.BeltState);
export const seatIdentifier = enumTable(domain.SeatIdentifier);
export const autoECallTriggering = enumTable(domain.AutoECallTriggering, {
  ShockDetectionUnabled: 'SHOCK_DETECTION_DISABLED',
});
export const eCallTriggeringRequest = enumTable(domain.ECallTriggeringRequest, { AirbagUnabled: 'AIRBAG_DISABLED' });
export const alarmActivation = enumTable(domain.AlarmActivation);
export const alarmTriggerType = enumTable(domain.AlarmTriggerType, {
  RearRightFrontDoorBreakIn: 'REAR_RIGHT_DOOR_BREAK_IN',
  RearLeftFrontDoorBreakIn: 'REAR_LEFT_DOOR_BREAK_IN',
});
export const privacyState = enumTable(domain.PrivacyState);
/** `Unknown` is a value of the specification. */
export const serviceType = enumTable(domain.ServiceType, { Unknown: 'UNKNOWN' });

// Remote actions and their callbacks
export const remoteType = enumTable(domain.RemoteType);
