import { signalGroups, type SignalGroup } from '../../../domain/index.js';
import { findEmbedded, isResource, type Resource } from '../../../hal/index.js';
import { isUsualDate, parseDate } from '../dates.js';
import { keysOf } from '../former-names.js';

/** The names of each group: its own, and those of older contracts (`Q12`, `Q13`). */
const namesOf = new Map(
  signalGroups.map((group) => [group, [keysOf(group), group === 'energies' ? 'energy' : []].flat()]),
);

/**
 * The groups of a status whose own time cannot be true: a decoder has refused it, so that they look like groups without a
 * time. A group with another time that can be true is dated by that. Told by the texts, since decoding all groups would cost
 * what decoding them lazily saves.
 *
 * @param latest The latest time that can be true, in ms since 1970.
 */
export function misdatedGroups(status: Resource, latest: number): ReadonlySet<SignalGroup> {
  const isAfter = timesAfter(latest);
  const embedded = findEmbedded(status, ['extension', 'extensions']);
  const extension = embedded.state === 'one' ? embedded.item : {};
  const found = new Set<SignalGroup>();
  for (const group of signalGroups) {
    const places = (namesOf.get(group) ?? [group]).flatMap((name) => [status[name], extension[name]]);
    const isOwn = (place: unknown): boolean => isMisdated(place, isAfter);
    // A position has its times in its properties; in older contracts beside them.
    if (places.some((place) => isOwn(place) || (group === 'lastPosition' && isOwn(propertiesOf(place)))))
      found.add(group);
  }
  return found;
}

type IsAfter = (date: unknown) => boolean | null;

/** Of a list one entry is enough. */
function isMisdated(signals: unknown, isAfter: IsAfter): boolean {
  if (Array.isArray(signals)) return signals.some((entry) => isMisdated(entry, isAfter));
  if (!isResource(signals)) return false;
  const dates = [isAfter(signals['createdAt']), isAfter(signals['updatedAt'])];
  return dates.includes(true) && !dates.includes(false);
}

/** Null for what is no date. */
function timesAfter(latest: number): IsAfter {
  const text = new Date(latest).toISOString().slice(0, secondsLength);
  return (date) => {
    if (typeof date !== 'string') return null;
    // The usual shape sorts as text: nearly all dates are decided so.
    if (isUsualDate(date) && date.slice(0, secondsLength) < text) return false;
    const time = parseDate(date)?.getTime();
    return time === undefined ? null : time > latest;
  };
}

/** Characters of a date to the second. */
const secondsLength = 'YYYY-MM-DDTHH:mm:ss'.length;

function propertiesOf(feature: unknown): unknown {
  return isResource(feature) ? feature['properties'] : null;
}
