import { distance, type Place } from '../fleet-query/geo.js';

/** Where a way began and ended; null where that is not known. */
export interface TrackEnds {
  readonly start: Place | null;
  readonly stop: Place | null;
}

/** What of a way is shown. */
export interface VisibleTrack {
  /** Of each point in turn. */
  readonly isShown: readonly boolean[];
  /** Whether a place is near one of the ends, so that it is not shown whenever the vehicle was there. */
  isNearEnd(place: Place): boolean;
}

/**
 * A way without its ends: points within so many metres of its start or its end are left out, along the way as well as
 * around the end, so that neither a zig-zag through the neighbourhood nor passing by later shows it. A way that is
 * shorter than twice that has no point left. A point without a place cannot be judged and is left out.
 */
export function trimEnds(points: readonly (Place | null)[], { start, stop }: TrackEnds, meters: number): VisibleTrack {
  const ends = [start, stop, points.find(isPlace) ?? null, points.findLast(isPlace) ?? null].filter(isPlace);
  const isNearEnd = (place: Place) => ends.some((end) => metersBetween(end, place) <= meters);
  const gone = alongFrom(start, points);
  const left = alongFrom(stop, points.toReversed()).reverse();
  const isFar = (way: number | null | undefined) => typeof way === 'number' && way > meters;
  return {
    isShown: points.map(
      (point, index) => point !== null && isFar(gone[index]) && isFar(left[index]) && !isNearEnd(point),
    ),
    isNearEnd,
  };
}

/** Metres of the way from its end up to each point. */
function alongFrom(end: Place | null, points: readonly (Place | null)[]): (number | null)[] {
  let at = end;
  let gone = 0;
  return points.map((point) => {
    if (point === null) return null;
    if (at !== null) gone += metersBetween(at, point);
    at = point;
    return gone;
  });
}

function metersBetween(one: Place, other: Place): number {
  return 1000 * distance(one, other);
}

function isPlace(point: Place | null): point is Place {
  return point !== null;
}
