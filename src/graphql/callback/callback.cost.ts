import { entity, fleet, listOf, type Costs } from '../cost/index.js';
import { callbackArguments, type RemoteCallbackListArgs } from './callback.resolver.js';

const callbacks = {
  argsOf: callbackArguments,
  view: (args: RemoteCallbackListArgs, maxFirst: number) => ({ list: 'remote callbacks', args, maxFirst }),
};

export const callbackCosts: Costs = {
  'RemoteCallback.fleet': fleet(({ parents }) => parents.fleetId),
  'Fleet.remoteCallbacks': listOf<RemoteCallbackListArgs>('Fleet.remoteCallbacks', 'RemoteCallback', callbacks),
  'Fleet.remoteCallback': entity('RemoteCallback', ({ callbackId }) => ({ callbackId: String(callbackId) })),
  'Vehicle.remoteCallbacks': listOf<RemoteCallbackListArgs>('Vehicle.remoteCallbacks', 'RemoteCallback', callbacks),
};
