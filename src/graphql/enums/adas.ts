import {
  AdaptiveCruiseControlState,
  BlindSpotMonitoringState,
  EmergencyBrakingState,
  InterVehicleTimeState,
  LaneDepartureWarningState,
  LaneKeepingAssistState,
  ParkAssistState,
  RecommendedGear,
  SpeedRegulatorState,
} from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(ParkAssistState, 'ParkAssistState', 'State of the park assist sensors at one end of the vehicle.', {
  FAULT: 'The system has a fault.',
  DRIVER_INHIBITION: 'Switched off by the driver.',
  TRAILER_INHIBITION: 'Switched off because a trailer is attached. Rear sensors only.',
});

describeEnum(
  AdaptiveCruiseControlState,
  'AdaptiveCruiseControlState',
  'State of the adaptive cruise control, which maintains the speed and the distance to the vehicle ahead.',
  {
    OVER_SPEEDING_BY_PEDAL_PRESS: 'The driver exceeds the set speed by pressing the accelerator.',
  },
);

describeEnum(
  SpeedRegulatorState,
  'SpeedRegulatorState',
  'State of the advanced speed regulator, which maintains a set speed and adapts it to the traffic.',
  {
    AUTO_DEACTIVATED: 'The system switched itself off.',
    LACK_OF_VISIBILITY_RADAR: 'The radar has insufficient visibility.',
    LEARNING_RADAR: 'The radar is in its learning phase.',
    ACTIVE: 'Regulating the speed. API v2 only.',
    INACTIVE: 'Switched on but not regulating. API v2 only.',
    DISABLED: 'Switched off. API v2 only.',
    DISABLED_BY_SYSTEM: 'The system switched itself off. API v2 only.',
    SPEED_EXCEEDED: 'The vehicle exceeds the set speed. API v2 only.',
    MAX_SPEED_EXCEEDED: 'The vehicle exceeds the maximum speed of the regulator. API v2 only.',
    SPEED_DELTA_EXCEEDED: 'The difference between actual and set speed is too large. API v2 only.',
    REDUCED_VISIBILITY: 'Visibility is reduced. API v2 only.',
    LEARNING: 'In its learning phase. API v2 only.',
  },
);

describeEnum(EmergencyBrakingState, 'EmergencyBrakingState', 'State of the emergency braking warning lamp.', {
  FIXED: 'The lamp is lit.',
  ON_FLASHING: 'The lamp flashes.',
});

describeEnum(LaneDepartureWarningState, 'LaneDepartureWarningState', 'State of the lane departure warning lamp.', {
  FLASHING_FAULT: 'The lamp flashes because of a fault.',
  FLASHING_WARNING: 'The lamp flashes because the vehicle is leaving its lane.',
  ON_FIXED: 'The lamp is lit.',
});

describeEnum(
  InterVehicleTimeState,
  'InterVehicleTimeState',
  'Whether the following-time assistant, which monitors the time gap to the vehicle ahead, is selected.',
);

describeEnum(BlindSpotMonitoringState, 'BlindSpotMonitoringState', 'State of the blind spot monitor.');

describeEnum(
  LaneKeepingAssistState,
  'LaneKeepingAssistState',
  'State of the lane keeping assist on one side of the vehicle.',
  {
    AUTHORIZED: 'Ready to correct the course.',
    CORRECTION_IN_PROGRESS: 'Correcting the course.',
    NOT_AUTHORIZED: 'Currently unable to correct the course.',
    NOT_SELECTED: 'Not selected by the driver.',
  },
);

describeEnum(RecommendedGear, 'RecommendedGear', 'Gear change that the dashboard recommends.', {
  NONE: 'Keep the current gear.',
  UP: 'Shift up.',
  DOWN: 'Shift down.',
});

export {
  AdaptiveCruiseControlState,
  BlindSpotMonitoringState,
  EmergencyBrakingState,
  InterVehicleTimeState,
  LaneDepartureWarningState,
  LaneKeepingAssistState,
  ParkAssistState,
  RecommendedGear,
  SpeedRegulatorState,
};
