import type { NoArguments, RemoteAction, RemoteActionRef, RemoteCallback, Vehicle } from '../../domain/index.js';
import { decodeRemoteCallback } from '../decode/callback.js';
import { decodeRemoteAction } from '../decode/remote.js';
import { shownCallback, shownRemoteAction } from '../shape.js';
import type { Entity, ToMany, ToOne } from './relation.js';
import { vehicleOf } from './vehicle.js';

const actionsPath = ({ fleetId, vehicleId, callbackId }: Omit<RemoteActionRef, 'remoteActionId'>) => [
  'fleets',
  fleetId,
  'vehicles',
  vehicleId,
  'callbacks',
  callbackId,
  'remotes',
];

const actions = {
  rels: ['remotes', 'remote'],
  items: ['remoteActions', 'remotes'],
  operation: 'getRemoteRequestsForVhl',
  decode: decodeRemoteAction,
  shows: shownRemoteAction,
  freshness: 'never' as const,
  rangeable: true,
  key: ({ remoteActionId }: RemoteAction) => remoteActionId,
  versions: ['v3'],
} as const;

/** Q08: `…/vehicles/{vid}/callbacks/{cbid}/remotes`; the parent knows one variable, the arguments the other. */
const variables = (vehicleId: string, callbackId: string) => ({
  vid: vehicleId,
  vehicleId,
  cbid: callbackId,
  callbackId,
});

export const entities = {
  RemoteAction: {
    operation: () => 'getRemoteRequestForVhlById',
    path: (ref) => [...actionsPath(ref), ref.remoteActionId],
    decode: decodeRemoteAction,
    shows: shownRemoteAction,
    freshness: 'never' as const,
    versions: ['v3'],
  } satisfies Entity<RemoteActionRef, RemoteAction, NoArguments>,
};

export const toOne = {
  'RemoteAction.vehicle': vehicleOf<RemoteAction>(),
  'RemoteAction.callback': {
    rels: ['callback', 'callbacks'],
    embedded: ['callback'],
    whole: ['_links', 'id', 'status', 'subscribe'],
    operation: 'getFleetRemotebyId',
    decode: decodeRemoteCallback,
    shows: shownCallback,
    freshness: 'live' as const,
    path: ({ fleetId, callbackId }) =>
      callbackId === null ? null : ['fleets', fleetId, 'remote', 'callbacks', callbackId],
  } satisfies ToOne<RemoteAction, RemoteCallback, NoArguments>,
};

export const toMany = {
  'Vehicle.remoteActions': {
    ...actions,
    variables: ({ vehicleId }, { callbackId }) => variables(vehicleId, callbackId),
    path: ({ fleetId, vehicleId }, { callbackId }) => actionsPath({ fleetId, vehicleId, callbackId }),
  } satisfies ToMany<Vehicle, RemoteAction, { readonly callbackId: string }>,
  'RemoteCallback.remoteActions': {
    ...actions,
    variables: ({ callbackId }, { vehicleId }) => variables(vehicleId, callbackId),
    path: ({ fleetId, callbackId }, { vehicleId }) => actionsPath({ fleetId, vehicleId, callbackId }),
  } satisfies ToMany<RemoteCallback, RemoteAction, { readonly vehicleId: string }>,
};
