import { type RemoteAction, RemoteActionStatus, RemoteFailureCause, RemoteFeedbackDetail } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { remoteType } from './values/enums.js';
import { idInPath, parseId, vehicleIdOf } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import { readRemote } from './remote/remote.js';

const remoteActionStatus = enumTable(RemoteActionStatus);
const remoteFailureCause = enumTable(RemoteFailureCause);
const remoteFeedbackDetail = enumTable(RemoteFeedbackDetail);

/** Null without an id. Also reads the response to sending an action, which links to it as `remote`. */
export function decodeRemoteAction(resource: Resource, { fleetId, drift }: DecodeContext): RemoteAction | null {
  return readGroup(resource, 'remoteAction', { drift }, (group) => {
    const remoteActionId =
      parseId(group.raw('remoteActionId')) ??
      parseId(group.raw('id')) ??
      idInPath(resource, ['self', 'remote'], 'remotes');
    group.skip('id');
    const action = {
      vehicleId: vehicleIdOf(resource) ?? idInPath(resource, ['remote', 'callback'], 'vehicles'),
      callbackId: idInPath(resource, ['callback', 'self', 'remote'], 'callbacks'),
      // Q23: a text or a list.
      ...group.enumListField('types', remoteType, ['type', 'types']),
      ...group.enumField('status', remoteActionStatus),
      ...group.enumField('failureCause', remoteFailureCause),
      ...group.enumField('feedbackDetail', remoteFeedbackDetail),
      remote: group.group('remote', readRemote),
    };
    if (remoteActionId === null) group.countBad('remoteActionId');
    return remoteActionId === null ? null : { fleetId, remoteActionId, ...action };
  });
}
