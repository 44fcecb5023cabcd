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

describeEnum(RemoteType, 'RemoteType', 'Kind of a remote action.', {
  THERMAL_PRECONDITIONING: 'Heat or cool the cabin before a drive.',
  ELECTRIC_BATTERY_CHARGING_REQUEST: 'Charge the traction battery.',
  HORN: 'Sound the horn.',
  DOORS: 'Lock or unlock the doors.',
  LIGHTS: 'Switch the lights on or off.',
  IMMOBILIZATION: 'Prevent the vehicle from being started.',
  STOLEN: 'Declare the vehicle stolen, or control a stolen vehicle.',
  WAKE_UP: 'Wake up the vehicle so that it reports fresh data.',
  NAVIGATION: 'Send a route to the navigation system.',
});

describeEnum(RemoteCallbackStatus, 'RemoteCallbackStatus', 'State of a remote callback.', {
  RUNNING: 'Reporting the progress of remote actions.',
  PAUSED: 'Paused by request.',
  FAILED: 'Not working.',
});

describeEnum(
  RemoteActionStatus,
  'RemoteActionStatus',
  'Progress of a remote action. `SUCCESS`, `ALREADY_DONE` and `FAILED` are final.',
  {
    ACCEPTED: 'The upstream accepted the action.',
    WAKING_UP_VEHICLE: 'The vehicle is being woken up.',
    CHECKING_VEHICLE: 'The upstream is checking whether the vehicle can perform the action.',
    SENT_TO_VEHICLE: 'The action was sent to the vehicle.',
    SUCCESS: 'The vehicle performed the action.',
    ALREADY_DONE: 'The vehicle was already in the requested state.',
    FAILED: 'The action failed: see `failureCause`.',
    VEHICLE_BATTERY_CHARGE_TOO_LOW: 'The action is pending: the 12 V battery is too low to wake up the vehicle.',
    TOO_MANY_WAKE_UPS_OVER_MONTH: 'The action is pending: the vehicle was woken up too often this month.',
  },
);

describeEnum(RemoteFailureCause, 'RemoteFailureCause', 'Why a remote action failed.', {
  GENERAL_ERROR: 'Unspecified error.',
  VEHICLE_ERROR: 'Vehicle error.',
  WRONG_COMMAND: 'The vehicle did not understand the action.',
  VEHICLE_CONNECTION_TIMEOUT: 'The vehicle did not respond in time.',
  MISSING_RIGHTS: 'The subscription does not allow the action.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL: 'The battery is too low.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL: 'The vehicle’s privacy mode does not allow the action.',
  NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE: 'The stolen state of the vehicle does not allow the action.',
  TOO_MANY_WAKE_UPS_OVER_MONTH: 'The vehicle was woken up too often this month.',
  TOO_MANY_REQUEST_IN_SHORT_TIME: 'Too many actions were sent in a short time.',
  TOO_MANY_REQUEST_SENT: 'Too many actions were sent.',
  SAME_ACTION_IN_PROGRESS: 'The same action is still in progress.',
  VEHICLE_IN_USE: 'The vehicle is in use.',
  DOORS_OPEN: 'A door is open.',
  VEHICLE_ERROR_OR_CID_INSIDE: 'Vehicle error, or a key (CID) is inside the vehicle.',
  CID_INSIDE: 'A key (CID) is inside the vehicle.',
  EXTERNAL_CHARGING_SYSTEM_ERROR: 'Charging station error.',
  VEHICLE_CHARGING_SYSTEM_ERROR: 'Vehicle charging system error.',
  VEHICLE_IS_NOT_LOCKED: 'The vehicle is not locked.',
  CANCELED_BY_DRIVER: 'Cancelled by the driver.',
});

describeEnum(
  RemoteFeedbackDetail,
  'RemoteFeedbackDetail',
  'What happened to a key (CID) left inside when the doors were force-locked.',
  {
    NO_CID_BLACKLISTED: 'The doors are locked and the key still works.',
    CID_BLACKLISTED: 'The doors are locked and the key is blocked.',
  },
);

describeEnum(ProgramAction, 'ProgramAction', 'Operation on a program.', {
  SET: 'Create the program, or replace the one in its slot.',
  DELETE: 'Delete the program in the slot.',
});

describeEnum(HornState, 'HornState', 'Requested state of the horn.', {
  ACTIVATED: 'Sound the horn.',
  UNACTIVATED: 'Silence the horn.',
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
