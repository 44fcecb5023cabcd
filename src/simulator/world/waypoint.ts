import { minuteMs } from './generation/clock.js';

/** Coordinates in degrees (WGS 84). */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const kmPerDegree = 111.195;

/** Times of the waypoints of a drive: every minute, and its end once reached. */
export function waypointInstants(startedAt: number, endsAt: number, now: number): readonly number[] {
  const instants: number[] = [];
  for (let at = startedAt; at < endsAt && at <= now; at += minuteMs) instants.push(at);
  if (endsAt <= now) instants.push(endsAt);
  return instants;
}

/** Distance in km from a point to a segment, on a plane: accurate enough for some hundred km. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const east = kmPerDegree * Math.cos((from.latitude * Math.PI) / 180);
  const [x, y] = [(to.longitude - from.longitude) * east, (to.latitude - from.latitude) * kmPerDegree];
  const [u, v] = [(point.longitude - from.longitude) * east, (point.latitude - from.latitude) * kmPerDegree];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (u * x + v * y) / length));
  return Math.hypot(u - share * x, v - share * y);
}

/** Douglas–Peucker: keeps as few points as possible within a tolerance in km. */
export function simplifyPath<T>(points: readonly T[], placeOf: (point: T) => Point, toleranceKm: number): readonly T[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const [from, to] = [placeOf(first), placeOf(last)];
  let farthest = 0;
  let at = 0;
  points.forEach((point, index) => {
    const distance = distanceTo(placeOf(point), from, to);
    if (distance > farthest) [farthest, at] = [distance, index];
  });
  if (farthest <= toleranceKm) return [first, last];
  const before = simplifyPath(points.slice(0, at + 1), placeOf, toleranceKm);
  return [...before.slice(0, -1), ...simplifyPath(points.slice(at), placeOf, toleranceKm)];
}
