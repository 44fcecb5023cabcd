import { minuteMs } from '../generation/clock.js';
import { locate, type Itinerary } from './itinerary.js';

/** Interval of reports of a tracked vehicle while driving. It also reports at departure and arrival. */
const everyMs = 15 * minuteMs;

/** Times of the reports, oldest first, including both bounds. */
export function trackOf(itinerary: Itinerary, from: number, to: number): readonly number[] {
  const instants = new Set([from]);
  for (let point = locate(itinerary, from); point.departedAt <= to; point = locate(itinerary, point.leavesAt)) {
    for (let at = point.departedAt; at < point.arrivesAt; at += everyMs) instants.add(at);
    instants.add(point.arrivesAt);
  }
  instants.add(to);
  return [...instants].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
}
