import { EventExtension, type Monitor, MonitorStatus } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { idInPath, parseId } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import { readSubscription } from './values/subscription.js';
import { readCondition } from './values/triggers.js';

const eventExtension = enumTable(EventExtension);
const monitorStatus = enumTable(MonitorStatus);

/** Null without an id. Also reads the response to a creation, which has no `monitor`. */
export function decodeMonitor(resource: Resource, context: DecodeContext): Monitor | null {
  const { fleetId } = context;
  return readGroup(resource, 'monitor', readingOf(context), (group) => {
    const monitorId =
      parseId(group.raw('monitorId')) ??
      parseId(group.raw('id')) ??
      idInPath(resource, ['self', 'monitor'], 'monitors');
    group.skip('id');
    const parameters = group.group('monitor', (monitor) => ({
      label: monitor.string('label'),
      subscription: monitor.group('subscribeParam', readSubscription),
      ...monitor.enumListField('extendedEventParam', eventExtension),
      trigger: monitor.group('triggerParam', readCondition),
    }));
    const monitor = {
      ...group.enumField('status', monitorStatus),
      ...(parameters ?? nothing),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
    };
    if (monitorId === null) group.countBad('monitorId');
    return monitorId === null ? null : { fleetId, monitorId, ...monitor };
  });
}

const nothing = {
  label: null,
  subscription: null,
  extendedEventParam: null,
  extendedEventParamRaw: null,
  trigger: null,
};
