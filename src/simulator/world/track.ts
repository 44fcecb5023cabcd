import { minuteMs } from './clock.js';
import { locate, type Itinerary } from './itinerary.js';

/** A vehicle that is tracked reports its place when it sets off, so often while it drives, and when it arrives. */
const everyMs = 15 * minuteMs;

/** The instants of its reports, oldest first, both bounds included. */
export function trackOf(itinerary: Itinerary, from: number, to: number): readonly number[] {
  const instants = new Set([from]);
  for (let point = locate(itinerary, from); point.departedAt <= to; point = locate(itinerary, point.leavesAt)) {
    for (let at = point.departedAt; at < point.arrivesAt; at += everyMs) instants.add(at);
    instants.add(point.arrivesAt);
  }
  instants.add(to);
  return [...instants].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
}
