import { signalGroups, type SignalGroup } from '../../../domain/index.js';
import { findEmbedded, isResource, type Resource } from '../../../hal/index.js';
import { isUsualDate, parseDate } from '../values/dates.js';
import { keysOf } from '../reader/former-names.js';

/** Current and former names of each group (Q12, Q13). */
const namesOf = new Map(
  signalGroups.map((group) => [group, [keysOf(group), group === 'energies' ? 'energy' : []].flat()]),
);

/**
 * The groups of a status whose times are all in the future. The decoder rejects these times, so the groups look as if they had
 * none. Works on raw dates, to keep decoding lazy.
 *
 * @param latest The latest plausible time, in ms since 1970.
 */
export function misdatedGroups(status: Resource, latest: number): ReadonlySet<SignalGroup> {
  const isAfter = timesAfter(latest);
  const embedded = findEmbedded(status, ['extension', 'extensions']);
  const extension = embedded.state === 'one' ? embedded.item : {};
  const found = new Set<SignalGroup>();
  for (const group of signalGroups) {
    const places = (namesOf.get(group) ?? [group]).flatMap((name) => [status[name], extension[name]]);
    const isOwn = (place: unknown): boolean => isMisdated(place, isAfter);
    // The times of a position are in its properties, in older contracts next to them.
    if (places.some((place) => isOwn(place) || (group === 'lastPosition' && isOwn(propertiesOf(place)))))
      found.add(group);
  }
  return found;
}

type IsAfter = (date: unknown) => boolean | null;

/** For a list, one entry is enough. */
function isMisdated(signals: unknown, isAfter: IsAfter): boolean {
  if (Array.isArray(signals)) return signals.some((entry) => isMisdated(entry, isAfter));
  if (!isResource(signals)) return false;
  const dates = [isAfter(signals['createdAt']), isAfter(signals['updatedAt'])];
  return dates.includes(true) && !dates.includes(false);
}

/** Null for values that are not dates. */
function timesAfter(latest: number): IsAfter {
  const text = new Date(latest).toISOString().slice(0, secondsLength);
  return (date) => {
    if (typeof date !== 'string') return null;
    // Fast path: dates in the usual format sort as text.
    if (isUsualDate(date) && date.slice(0, secondsLength) < text) return false;
    const time = parseDate(date)?.getTime();
    return time === undefined ? null : time > latest;
  };
}

/** Length of a date to the second. */
const secondsLength = 'YYYY-MM-DDTHH:mm:ss'.length;

function propertiesOf(feature: unknown): unknown {
  return isResource(feature) ? feature['properties'] : null;
}
