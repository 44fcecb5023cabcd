import { minuteMs } from './generation/clock.js';
import { locate, type Itinerary, type ItineraryPoint } from './driving/itinerary.js';

/** The numbered telemetry messages of a vehicle, computed on demand. */
interface Timeline {
  /** Number of messages before an instant. */
  countBefore(at: number): number;
  instantOf(index: number): number;
}

/** The three times of a stop's charging (see `chargeTimes`). */
type ChargeTimes = (point: ItineraryPoint) => readonly [number, number, number];

/**
 * One message per minute of a drive and one at its end; for cars that charge, also when plugged in, charged and unplugged.
 * Each round of an itinerary has the same number of messages.
 */
export function timelineOf(itinerary: Itinerary, chargeTimes: ChargeTimes | null): Timeline {
  /** Time in ms from the start of the round, or the index of a charging time. */
  const slots = itinerary.stages.flatMap(({ startsAt, drivingMs }) => {
    const minutes = Array.from(
      { length: Math.ceil(drivingMs / minuteMs) },
      (_, minute) => startsAt + minute * minuteMs,
    );
    const arrival = startsAt + drivingMs;
    const charging = chargeTimes === null ? [] : [0, 1, 2].map((time) => ({ arrival, time }));
    return [...minutes, arrival, ...charging];
  });
  const roundStart = (round: number): number => itinerary.anchor + round * itinerary.periodMs;
  const instantAt = (round: number, place: number): number => {
    const slot = slots[place] ?? 0;
    if (typeof slot === 'number') return roundStart(round) + slot;
    return chargeTimes?.(locate(itinerary, roundStart(round) + slot.arrival))[slot.time] ?? 0;
  };
  return {
    countBefore(at) {
      const round = Math.floor((at - itinerary.anchor) / itinerary.periodMs);
      let [low, high] = [0, slots.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (instantAt(round, middle) < at) low = middle + 1;
        else high = middle;
      }
      return round * slots.length + low;
    },
    instantOf(index) {
      const round = Math.floor(index / slots.length);
      return instantAt(round, index - round * slots.length);
    },
  };
}

export interface Span {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** Times of messages, newest first. */
export interface Messages {
  readonly length: number;
  slice(from: number, to: number): readonly number[];
}

/** The times of the messages within some spans, without duplicates. Counting them does not compute them. */
export function messagesWithin(timeline: Timeline, spans: readonly Span[]): Messages {
  const ranges: { first: number; end: number }[] = [];
  const found = spans.map(({ from, to }) => ({ first: timeline.countBefore(from), end: timeline.countBefore(to + 1) }));
  for (const range of found.filter(({ first, end }) => end > first).sort((a, b) => b.end - a.end)) {
    const last = ranges[ranges.length - 1];
    // Overlapping spans are merged.
    if (last && range.end >= last.first) last.first = Math.min(last.first, range.first);
    else ranges.push({ ...range });
  }
  const length = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  return {
    length,
    slice(from, to) {
      const instants: number[] = [];
      let skipped = 0;
      for (const { first, end } of ranges) {
        const size = end - first;
        for (let at = Math.max(0, from - skipped); at < Math.min(size, to - skipped); at += 1)
          instants.push(timeline.instantOf(end - 1 - at));
        skipped += size;
      }
      return instants;
    },
  };
}
