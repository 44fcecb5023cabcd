import { distance, type Place } from '../fleet-query/geo.js';

/** Start and end of a track; null if unknown. */
export interface TrackEnds {
  readonly start: Place | null;
  readonly stop: Place | null;
}

/** The visible part of a track. */
export interface VisibleTrack {
  /** One entry for each point. */
  readonly isVisible: readonly boolean[];
  /** Whether a place is near one of the ends and therefore hidden at any time. */
  isNearEnd(place: Place): boolean;
}

/**
 * Trims both ends of a track: points within `meters` of its start or end are hidden, measured along the track and as the
 * crow flies, so that neither a detour through the neighbourhood nor passing by later reveals it. A track shorter than twice
 * that has no visible point. Points without coordinates are hidden.
 */
export function trimEnds(points: readonly (Place | null)[], { start, stop }: TrackEnds, meters: number): VisibleTrack {
  const ends = [start, stop, points.find(isPlace) ?? null, points.findLast(isPlace) ?? null].filter(isPlace);
  const isNearEnd = (place: Place) => ends.some((end) => metersBetween(end, place) <= meters);
  const fromStart = metersAlong(start, points);
  const toStop = metersAlong(stop, points.toReversed()).reverse();
  const isFar = (distance: number | null | undefined) => typeof distance === 'number' && distance > meters;
  return {
    isVisible: points.map(
      (point, index) => point !== null && isFar(fromStart[index]) && isFar(toStop[index]) && !isNearEnd(point),
    ),
    isNearEnd,
  };
}

/** Metres along the track from one of its ends to each point. */
function metersAlong(end: Place | null, points: readonly (Place | null)[]): (number | null)[] {
  let previous = end;
  let meters = 0;
  return points.map((point) => {
    if (point === null) return null;
    if (previous !== null) meters += metersBetween(previous, point);
    previous = point;
    return meters;
  });
}

function metersBetween(one: Place, other: Place): number {
  return 1000 * distance(one, other);
}

function isPlace(point: Place | null): point is Place {
  return point !== null;
}
