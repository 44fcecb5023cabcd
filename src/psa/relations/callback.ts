import type {
  Fleet,
  NoArguments,
  RemoteCallback,
  RemoteCallbackListArguments,
  RemoteCallbackRef,
  RemoteType,
  Vehicle,
} from '../../domain/index.js';
import { decodeRemoteCallback } from '../decode/callback.js';
import { shownCallback } from '../shape.js';
import type { Entity, Query, ToMany } from './relation.js';

/** `UNKNOWN` cannot be requested. */
const types: Readonly<Record<RemoteType, string | null>> = {
  THERMAL_PRECONDITIONING: 'ThermalPreconditioning',
  ELECTRIC_BATTERY_CHARGING_REQUEST: 'ElectricBatteryChargingRequest',
  HORN: 'Horn',
  DOORS: 'Doors',
  LIGHTS: 'Lights',
  IMMOBILIZATION: 'Immobilization',
  STOLEN: 'Stolen',
  WAKE_UP: 'WakeUp',
  NAVIGATION: 'Navigation',
  UNKNOWN: null,
};

function typesOf(args: RemoteCallbackListArguments): readonly string[] {
  return args.types.flatMap((type) => types[type] ?? []);
}

const callbacks = {
  rels: ['callbacks', 'callback'],
  items: ['callbacks', 'callback'],
  operation: 'getFleetRemotes',
  decode: decodeRemoteCallback,
  shows: shownCallback,
  freshness: 'live' as const,
  rangeable: true,
  key: ({ callbackId }: RemoteCallback) => callbackId,
  path: ({ fleetId }: { readonly fleetId: string }) => ['fleets', fleetId, 'remote', 'callbacks'],
  versions: ['v3'],
  query: (args: RemoteCallbackListArguments): Query => {
    const requested = typesOf(args);
    return { types: requested.length === 0 ? null : requested };
  },
  nothingRequested: (args: RemoteCallbackListArguments) => args.types.length > 0 && typesOf(args).length === 0,
} as const;

export const entities = {
  RemoteCallback: {
    operation: () => 'getFleetRemotebyId',
    path: ({ fleetId, callbackId }) => ['fleets', fleetId, 'remote', 'callbacks', callbackId],
    decode: decodeRemoteCallback,
    shows: shownCallback,
    freshness: 'live' as const,
    versions: ['v3'],
  } satisfies Entity<RemoteCallbackRef, RemoteCallback, NoArguments>,
};

export const toMany = {
  'Fleet.remoteCallbacks': callbacks satisfies ToMany<Fleet, RemoteCallback, RemoteCallbackListArguments>,
  'Vehicle.remoteCallbacks': callbacks satisfies ToMany<Vehicle, RemoteCallback, RemoteCallbackListArguments>,
};
