import {
  type DataTrigger,
  DataTriggerOperator,
  type MonitorCondition,
  type MonitorTrigger,
  type TimeTrigger,
  ZoneTransition,
  type ZoneTrigger,
} from '../../../domain/index.js';
import { enumTable } from './enum-table.js';
import { dayOfWeek, programRecurrence } from './enums.js';
import { readDurationOrDate } from './moment.js';
import { notNegative } from './numbers.js';
import type { GroupReader } from '../reader/reader.js';

const dataTriggerOperator = enumTable(DataTriggerOperator);
const zoneTransition = enumTable(ZoneTransition);

/**
 * A monitor's `triggerParam`. `Q24`: the documentation has other names for `boolExp`, `timeZone` and `place`. API v2 lists
 * triggers by kind, without names and expression; all must hold. Its specification also requires v3's members, which are
 * preferred if present.
 */
export function readCondition(condition: GroupReader): MonitorCondition {
  const named = condition.list('triggers', readTrigger);
  const byKind = [
    condition.list('timeZoneTriggers', readTimeZoneTrigger)?.flat() ?? null,
    condition.list('dataTriggers', (data) => triggerOf({ data: readData(data) })),
  ].filter((list) => list !== null);
  const nested = condition.group('bool', (bool) => bool.string('exp'));
  return {
    boolExp: condition.string('boolExp') ?? nested,
    triggers: byKind.length === 0 || (named !== null && named.length > 0) ? named : byKind.flat(),
  };
}

function readTrigger(trigger: GroupReader): MonitorTrigger {
  return {
    name: trigger.string('name'),
    zone: trigger.group('zone', readZone),
    time: trigger.group('time', readTime),
    data: trigger.group('data', readData),
  };
}

function readTimeZoneTrigger(trigger: GroupReader): readonly MonitorTrigger[] {
  const zone = trigger.group('zoneTrigger', readZone);
  const time = trigger.group('timeTrigger', readTime);
  return [...(zone ? [triggerOf({ zone })] : []), ...(time ? [triggerOf({ time })] : [])];
}

function triggerOf(part: Partial<MonitorTrigger>): MonitorTrigger {
  return { name: null, zone: null, time: null, data: null, ...part };
}

function readZone(zone: GroupReader): ZoneTrigger {
  const transition = zone.enumField('transition', zoneTransition);
  const circle = zone.group('place', (place) => ({
    radius: place.number('radius', notNegative),
    center: place.group('center', (center) => ({
      longitude: center.number('longitude', { min: -180, max: 180 }),
      latitude: center.number('latitude', { min: -90, max: 90 }),
    })),
  }));
  return {
    ...transition,
    radius: circle?.radius ?? null,
    longitude: circle?.center?.longitude ?? null,
    latitude: circle?.center?.latitude ?? null,
  };
}

function readTime(time: GroupReader): TimeTrigger {
  const nested = time.group('time', (inner) => inner.string('zone'));
  return {
    timeZone: time.string('timeZone') ?? nested,
    times: time.list('times', (entry) => {
      const start = readDurationOrDate(entry, 'start');
      return {
        ...entry.enumField('recurrence', programRecurrence),
        start: start.duration,
        startAt: start.date,
        duration: entry.duration('duration'),
        ...readDays(entry),
      };
    }),
  };
}

/** The specification describes an object with `day` and `week`, but its example is a list of days. */
function readDays(entry: GroupReader) {
  if (Array.isArray(entry.raw('occurence')))
    return { ...entry.enumListField('days', dayOfWeek, 'occurence'), weeks: null };
  const occurrence = entry.group('occurence', (group) => ({
    ...group.enumListField('days', dayOfWeek, ['day', 'days']),
    weeks: group.strings(['week', 'weeks']),
  }));
  return occurrence ?? { days: null, daysRaw: null, weeks: null };
}

function readData(data: GroupReader): DataTrigger {
  const values = data.raw(['value', 'values']);
  const texts = (Array.isArray(values) ? (values as readonly unknown[]) : [values]).flatMap((value) => {
    if (['string', 'number', 'boolean'].includes(typeof value)) return [String(value)];
    if (value !== null) data.countBad('value[]');
    return [];
  });
  return {
    data: data.string('data'),
    ...data.enumField('op', dataTriggerOperator),
    values: values === null ? null : texts,
  };
}
