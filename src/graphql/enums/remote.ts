import {
  HornState,
  ProgramAction,
  RemoteActionStatus,
  RemoteCallbackStatus,
  RemoteFailureCause,
  RemoteFeedbackDetail,
  RemoteType,
} from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(RemoteType, 'RemoteType', 'A kind of remote action.', {
  THERMAL_PRECONDITIONING: 'Heating or cooling the cabin before the drive.',
  ELECTRIC_BATTERY_CHARGING_REQUEST: 'Charging the traction battery.',
  HORN: 'Sounding the horn.',
  DOORS: 'Locking or unlocking the doors.',
  LIGHTS: 'Switching the lights on or off.',
  IMMOBILIZATION: 'Keeping the vehicle from being started.',
  STOLEN: 'Declaring the vehicle stolen, and what follows from that.',
  WAKE_UP: 'Waking the vehicle up, so that it tells its data anew.',
  NAVIGATION: 'Sending a route to the navigation system.',
});

describeEnum(RemoteCallbackStatus, 'RemoteCallbackStatus', 'State of a remote callback.', {
  RUNNING: 'It reports the progress of remote actions.',
  PAUSED: 'It was told to pause.',
  FAILED: 'It does not work.',
});

describeEnum(
  RemoteActionStatus,
  'RemoteActionStatus',
  'How far a remote action came. `SUCCESS`, `ALREADY_DONE` and `FAILED` are final.',
  {
    ACCEPTED: 'The upstream took the action.',
    WAKING_UP_VEHICLE: 'The vehicle is being woken up.',
    CHECKING_VEHICLE: 'It is being checked whether the vehicle can do it.',
    SENT_TO_VEHICLE: 'The vehicle was told.',
    SUCCESS: 'The vehicle did it.',
    ALREADY_DONE: 'There was nothing to do.',
    FAILED: 'It was not done: see `failureCause`.',
    VEHICLE_BATTERY_CHARGE_TOO_LOW: 'The 12 V battery is too low to wake the vehicle up: the action waits.',
    TOO_MANY_WAKE_UPS_OVER_MONTH: 'The vehicle was woken up too often this month: the action waits.',
  },
);

describeEnum(RemoteFailureCause, 'RemoteFailureCause', 'Why a remote action failed.', {
  GENERAL_ERROR: 'An error that is not named.',
  VEHICLE_ERROR: 'An error in the vehicle.',
  WRONG_COMMAND: 'The vehicle did not understand the action.',
  VEHICLE_CONNECTION_TIMEOUT: 'The vehicle did not answer in time.',
  MISSING_RIGHTS: 'The subscription does not allow the action.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL: 'The battery is too low.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL: 'The vehicle’s privacy mode does not allow the action.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE: 'The vehicle is, or is not, reported stolen.',
  TOO_MANY_WAKE_UPS_OVER_MONTH: 'The vehicle was woken up too often this month.',
  TOO_MANY_REQUEST_IN_SHORT_TIME: 'Too many actions in a short time.',
  TOO_MANY_REQUEST_SENT: 'Too many actions were sent.',
  SAME_ACTION_IN_PROGRESS: 'The same action is still going on.',
  VEHICLE_IN_USE: 'Somebody drives the vehicle.',
  DOORS_OPEN: 'A door is open.',
  VEHICLE_ERROR_OR_CID_INSIDE: 'An error in the vehicle, or a key (CID) inside it.',
  CID_INSIDE: 'A key (CID) is inside the vehicle.',
  EXTERNAL_CHARGING_SYSTEM_ERROR: 'An error of the charging station.',
  VEHICLE_CHARGING_SYSTEM_ERROR: 'An error of the vehicle’s charging system.',
  VEHICLE_IS_NOT_LOCKED: 'The vehicle is not locked.',
  CANCELED_BY_DRIVER: 'The driver called it off.',
});

describeEnum(
  RemoteFeedbackDetail,
  'RemoteFeedbackDetail',
  'What became of a key (CID) that was inside when the doors were locked by force.',
  {
    NO_CID_BLACKLISTED: 'The doors are locked, and the key still works.',
    CID_BLACKLISTED: 'The doors are locked, and the key was blocked.',
  },
);

describeEnum(ProgramAction, 'ProgramAction', 'What is done with a program.', {
  SET: 'It is created, or replaced where its slot is taken.',
  DELETE: 'The program in its slot is deleted.',
});

describeEnum(HornState, 'HornState', 'What the horn is told to do.', {
  ACTIVATED: 'To sound.',
  UNACTIVATED: 'To be silent.',
});

export {
  HornState,
  ProgramAction,
  RemoteActionStatus,
  RemoteCallbackStatus,
  RemoteFailureCause,
  RemoteFeedbackDetail,
  RemoteType,
};
