import type { DataTrigger, TimeTrigger, Trigger, WorldMonitor, ZoneTrigger } from '../world/monitor.js';
import { instant, type Document } from './document.js';
import { fleetPath, link, type LinkStyle } from './links.js';
import { representSubscription } from './subscription.js';

/** Data that v2 does not have: monitors with such a trigger are not visible in v2. */
const unknownInV2: readonly string[] = [
  'vehicle.powertrain.status',
  'vehicle.autonomy',
  'vehicle.energy.charging.type',
  'vehicle.trip.start',
  'vehicle.trip.stop',
  'vehicle.trip.duration',
  'vehicle.trip.distance',
  'vehicle.trip.state',
  'vehicle.preconditioning.airConditioning',
  'vehicle.alarm.trigger.type',
  'vehicle.alarm.status.activation',
  'stolen.state',
];
const extensionsUnknownInV2: readonly string[] = ['vehicle.trip', 'vehicle.stolen'];

/** Whether the monitor can be represented in this version. */
export function isInVersion(
  { triggers, extendedEventParam }: WorldMonitor,
  { version }: Pick<LinkStyle, 'version'>,
): boolean {
  const unknown =
    triggers.some(({ data }) => data && unknownInV2.includes(data.data)) ||
    extendedEventParam.some((each) => extensionsUnknownInV2.includes(each));
  return version === 'v3' || !unknown;
}

const representZone = ({ transition, radius, longitude, latitude }: ZoneTrigger): Document => ({
  transition,
  place: { radius, center: { longitude, latitude } },
});

const representTime = ({ timeZone, times }: TimeTrigger): Document => ({
  timeZone,
  times: times.map(({ recurrence, start, duration, days, weeks }) => ({
    recurrence,
    start,
    duration,
    occurence: days ? { day: days, week: weeks } : undefined,
  })),
});

const representData = ({ data, op, values }: DataTrigger): Document => ({ data, op, value: values });

const representTrigger = ({ name, zone, time, data }: Trigger): Document => ({
  name,
  zone: zone && representZone(zone),
  time: time && representTime(time),
  data: data && representData(data),
});

/**
 * v2 groups triggers by kind. Its specification also requires the members of v3 without describing them, so both are
 * included with the same content.
 */
function triggersByKind(triggers: readonly Trigger[]): Document {
  const zone = triggers.find((trigger) => trigger.zone)?.zone;
  const time = triggers.find((trigger) => trigger.time)?.time;
  const data = triggers.flatMap((trigger) => trigger.data ?? []);
  return {
    timeZoneTriggers:
      zone || time ? { zoneTrigger: zone && representZone(zone), timeTrigger: time && timeOfV2(time) } : undefined,
    dataTriggers: data.map(representData),
  };
}

/** v2 requires a duration and days for every time. */
const timeOfV2 = (time: TimeTrigger): Document => {
  const all = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return representTime({
    ...time,
    times: time.times.map((each) => ({ ...each, duration: each.duration ?? 'P1D', days: each.days ?? all })),
  });
};

export function representMonitor(monitor: WorldMonitor, fleetId: string, style: LinkStyle): Document {
  const { id, status, label, createdAt, updatedAt, subscription, extendedEventParam, triggers, expression } = monitor;
  return {
    monitorId: id,
    status,
    createdAt: instant(createdAt),
    updatedAt: instant(updatedAt),
    monitor: {
      label,
      subscribeParam: {
        ...representSubscription(subscription),
        refreshEvent: subscription.refreshEvent ?? undefined,
      },
      extendedEventParam: extendedEventParam.length > 0 ? extendedEventParam : undefined,
      triggerParam: {
        ...(style.version === 'v2' ? triggersByKind(triggers) : {}),
        triggers: triggers.map(representTrigger),
        boolExp: expression,
      },
    },
    _links: {
      self: link(style, `${fleetPath(fleetId)}/monitors/${id}`),
      fleet: link(style, fleetPath(fleetId)),
    },
  };
}
