import type { RemoteCallback } from './callback.js';
import type { NoArguments } from './relations.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { ChargingPowerLevel, ChargingType } from './enums/charging.js';
import type { DoorsLockState } from './enums/doors.js';
import type {
  HornState,
  ProgramAction,
  RemoteActionStatus,
  RemoteFailureCause,
  RemoteFeedbackDetail,
  RemoteType,
} from './enums/remote.js';
import type { ChargingProgram } from './status/powertrain/charging.js';
import type { PreconditioningProgram } from './status/comfort/preconditioning.js';

/** A remote action of a vehicle and its progress. API v3 only. */
export interface RemoteAction {
  /** The vendor's id of the fleet that the action was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the callback that the action was sent by, from the links. */
  readonly callbackId: string | null;
  /** The vendor's id of the action. */
  readonly remoteActionId: string;
  /** Upstream: `type`, a string or a list (`Q23`). */
  readonly types: readonly RemoteType[] | null;
  /** The upstream's texts of `types`, in the same order. */
  readonly typesRaw: readonly string[] | null;
  readonly status: RemoteActionStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  /** Why the action failed; null if it did not. */
  readonly failureCause: RemoteFailureCause | null;
  /** The upstream's text of `failureCause`. */
  readonly failureCauseRaw: string | null;
  /** More about a success. */
  readonly feedbackDetail: RemoteFeedbackDetail | null;
  /** The upstream's text of `feedbackDetail`. */
  readonly feedbackDetailRaw: string | null;
  /** The requested action. */
  readonly remote: Remote | null;
}

/** A requested action: one property is set, the others are null. */
export interface Remote {
  readonly label: string | null;
  readonly preconditioning: RemotePreconditioning | null;
  readonly immobilization: RemoteImmobilization | null;
  readonly door: RemoteDoor | null;
  readonly horn: RemoteHorn | null;
  readonly charging: RemoteCharging | null;
  readonly stolen: RemoteStolen | null;
  readonly lights: RemoteLights | null;
  readonly wakeUp: RemoteWakeUp | null;
  readonly navigation: RemoteNavigation | null;
}

export interface RemotePreconditioning {
  readonly airConditioning: RemoteAirConditioning | null;
}

export interface RemoteAirConditioning {
  /** Whether it starts at once, regardless of the programs. */
  readonly immediate: boolean | null;
  readonly programs: readonly RemotePreconditioningProgram[] | null;
}

/** A program to set, or to delete by its slot. */
export interface RemotePreconditioningProgram extends PreconditioningProgram {
  readonly actionsType: ProgramAction | null;
  /** The upstream's text of `actionsType`. */
  readonly actionsTypeRaw: string | null;
}

export interface RemoteImmobilization {
  readonly activate: boolean | null;
}

export interface RemoteDoor {
  /** `LOCKED` or `UNLOCKED`. */
  readonly state: DoorsLockState | null;
  /** The upstream's text of `state`. */
  readonly stateRaw: string | null;
  /** Deprecated upstream. */
  readonly forced: boolean | null;
}

export interface RemoteHorn {
  readonly state: HornState | null;
  /** The upstream's text of `state`. */
  readonly stateRaw: string | null;
}

export interface RemoteCharging {
  /** Whether the charge starts at once. */
  readonly immediate: boolean | null;
  readonly schedule: RemoteChargingSchedule | null;
  readonly preferences: RemoteChargingPreferences | null;
}

/** Either the next charge or programs. */
export interface RemoteChargingSchedule {
  /** When the next charge starts, an ISO 8601 duration (`Q20`). Upstream: `nextDelayedTime`. */
  readonly nextDelayedTime: string | null;
  /** When the next charge starts, if the upstream sends an instant. Upstream: `nextDelayedTime` as well. */
  readonly nextDelayedAt: Date | null;
  readonly programs: readonly ChargingProgram[] | null;
}

export interface RemoteChargingPreferences {
  readonly level: ChargingPowerLevel | null;
  /** The upstream's text of `level`. */
  readonly levelRaw: string | null;
  readonly type: ChargingType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
}

/** Exactly one property is set. */
export interface RemoteStolen {
  /** Whether the vehicle is declared stolen. */
  readonly stolen: boolean | null;
  readonly trackingPeriod: RemoteTrackingPeriod | null;
  readonly immobilization: RemoteImmobilization | null;
}

/** How often a stolen vehicle reports. The vendor states no unit. */
export interface RemoteTrackingPeriod {
  /** With the ignition on, 5 or more. */
  readonly running: number | null;
  /** With the ignition off, 60 or more. */
  readonly shutdown: number | null;
}

export interface RemoteLights {
  readonly on: boolean | null;
}

export interface RemoteWakeUp {
  /** The upstream's only value is `WakeUp`. */
  readonly action: string | null;
}

export interface RemoteNavigation {
  /** Deprecated upstream. */
  readonly driverApproval: boolean | null;
  /** Waypoints in order, the last one is the destination; at most ten. Personal data. */
  readonly positions: readonly NavigationPosition[] | null;
}

export interface NavigationPosition {
  /** Degrees east of Greenwich, WGS 84, -180 to 180. */
  readonly longitude: number | null;
  /** Degrees north of the equator, WGS 84, -90 to 90. */
  readonly latitude: number | null;
}

export interface RemoteActionRef {
  readonly fleetId: string;
  readonly vehicleId: string;
  readonly callbackId: string;
  readonly remoteActionId: string;
}

declare module './relations.js' {
  interface Entities {
    RemoteAction: { ref: RemoteActionRef; target: RemoteAction; args: NoArguments };
  }
  interface ToOneRelations {
    'RemoteAction.vehicle': { parent: RemoteAction; target: Vehicle; args: VehicleArguments };
    'RemoteAction.callback': { parent: RemoteAction; target: RemoteCallback; args: NoArguments };
  }
  interface ToManyRelations {
    'Vehicle.remoteActions': { parent: Vehicle; target: RemoteAction; args: { readonly callbackId: string } };
    'RemoteCallback.remoteActions': {
      parent: RemoteCallback;
      target: RemoteAction;
      args: { readonly vehicleId: string };
    };
  }
}
