import { type RemoteCallback, RemoteCallbackStatus } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { remoteType } from './values/enums.js';
import { idInPath, parseId } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import { readSubscription } from './values/subscription.js';

const remoteCallbackStatus = enumTable(RemoteCallbackStatus);

/** Null without an id. Also reads the response to a creation, which has `callbackId` but no `subscribe`. */
export function decodeRemoteCallback(resource: Resource, { fleetId, drift }: DecodeContext): RemoteCallback | null {
  return readGroup(resource, 'callback', { drift }, (group) => {
    const callbackId =
      parseId(group.raw('id')) ??
      parseId(group.raw('callbackId')) ??
      idInPath(resource, ['self', 'callback'], 'callbacks');
    group.skip('id', 'callbackId');
    const subscribe = group.group('subscribe', (subscription) => ({
      label: subscription.string('label'),
      ...subscription.enumListField('remoteTypes', remoteType),
      subscription: readSubscription(subscription),
    }));
    const callback = { ...group.enumField('status', remoteCallbackStatus), ...(subscribe ?? nothing) };
    if (callbackId === null) group.countBad('id');
    return callbackId === null ? null : { fleetId, callbackId, ...callback };
  });
}

const nothing = { label: null, remoteTypes: null, remoteTypesRaw: null, subscription: null };
