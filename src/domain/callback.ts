import type { Fleet } from './fleet.js';
import type { NoArguments } from './relations.js';
import type { Vehicle } from './vehicle.js';
import type { RemoteCallbackStatus, RemoteType } from './enums/remote.js';
import type { Subscription } from './values/subscription.js';

/** Where the upstream reports the progress of remote actions. API v3 only. */
export interface RemoteCallback {
  /** The vendor's id of the fleet that the callback was read from. */
  readonly fleetId: string;
  /** The vendor's id of the callback. */
  readonly callbackId: string;
  readonly status: RemoteCallbackStatus | null;
  /** The upstream's text of `status`. */
  readonly statusRaw: string | null;
  readonly label: string | null;
  /** The kinds of remote action that it reports on. */
  readonly remoteTypes: readonly RemoteType[] | null;
  /** The upstream's texts of `remoteTypes`, in the same order. */
  readonly remoteTypesRaw: readonly string[] | null;
  readonly subscription: Subscription | null;
}

export interface RemoteCallbackRef {
  readonly fleetId: string;
  readonly callbackId: string;
}

export interface RemoteCallbackListArguments {
  /** Empty: all types. */
  readonly types: readonly RemoteType[];
}

declare module './relations.js' {
  interface Entities {
    RemoteCallback: { ref: RemoteCallbackRef; target: RemoteCallback; args: NoArguments };
  }
  interface ToManyRelations {
    'Fleet.remoteCallbacks': { parent: Fleet; target: RemoteCallback; args: RemoteCallbackListArguments };
    'Vehicle.remoteCallbacks': { parent: Vehicle; target: RemoteCallback; args: RemoteCallbackListArguments };
  }
}
