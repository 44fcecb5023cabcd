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

describeEnum(ParkAssistState, 'ParkAssistState', 'State of the park assist’s sensors at one end of the vehicle.', {
  FAULT: 'The system has a fault.',
  DRIVER_INHIBITION: 'Switched off by the driver.',
  TRAILER_INHIBITION: 'Switched off because a trailer is coupled: at the rear only.',
});

describeEnum(
  AdaptiveCruiseControlState,
  'AdaptiveCruiseControlState',
  'State of the adaptive cruise control, which keeps the speed and the distance to the vehicle ahead.',
  {
    OVER_SPEEDING_BY_PEDAL_PRESS: 'The driver goes faster than set by pressing the pedal.',
  },
);

describeEnum(
  SpeedRegulatorState,
  'SpeedRegulatorState',
  'State of the advanced speed regulator, which keeps a set speed and fits it to the traffic.',
  {
    AUTO_DEACTIVATED: 'It switched itself off.',
    LACK_OF_VISIBILITY_RADAR: 'The radar cannot see.',
    LEARNING_RADAR: 'The radar is learning.',
    ACTIVE: 'It works. API v2 only.',
    INACTIVE: 'It is on, but does not work now. API v2 only.',
    DISABLED: 'It was switched off. API v2 only.',
    DISABLED_BY_SYSTEM: 'It switched itself off. API v2 only.',
    SPEED_EXCEEDED: 'The vehicle is faster than set. API v2 only.',
    MAX_SPEED_EXCEEDED: 'The vehicle is faster than the regulator can work. API v2 only.',
    SPEED_DELTA_EXCEEDED: 'The vehicle’s speed is too far from the one set. API v2 only.',
    REDUCED_VISIBILITY: 'It cannot see well. API v2 only.',
    LEARNING: 'It is learning. API v2 only.',
  },
);

describeEnum(EmergencyBrakingState, 'EmergencyBrakingState', 'State of the emergency braking’s warning lamp.', {
  FIXED: 'The lamp is lit.',
  ON_FLASHING: 'The lamp flashes.',
});

describeEnum(LaneDepartureWarningState, 'LaneDepartureWarningState', 'State of the lane departure warning’s lamp.', {
  FLASHING_FAULT: 'The lamp flashes for a fault.',
  FLASHING_WARNING: 'The lamp flashes because the vehicle leaves its lane.',
  ON_FIXED: 'The lamp is lit.',
});

describeEnum(
  InterVehicleTimeState,
  'InterVehicleTimeState',
  'Whether the assistant that watches the time to the vehicle ahead is selected.',
);

describeEnum(BlindSpotMonitoringState, 'BlindSpotMonitoringState', 'State of the blind spot monitoring.');

describeEnum(LaneKeepingAssistState, 'LaneKeepingAssistState', 'State of the lane keeping assist on one side.', {
  AUTHORIZED: 'It may correct the course.',
  CORRECTION_IN_PROGRESS: 'It is correcting the course.',
  NOT_AUTHORIZED: 'It may not correct the course now.',
  NOT_SELECTED: 'The driver has not selected it.',
});

describeEnum(RecommendedGear, 'RecommendedGear', 'The gear change that the dashboard recommends.', {
  NONE: 'Keep the gear.',
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
