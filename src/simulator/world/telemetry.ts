import { minuteMs } from './clock.js';
import { locate, type Itinerary, type ItineraryPoint } from './itinerary.js';

/** The telemetry messages of a vehicle, numbered through from its first itinerary on: none is computed before it is asked for. */
export interface Timeline {
  /** How many there are before an instant. */
  countBefore(at: number): number;
  instantOf(index: number): number;
}

/** The three times of a stop's charging, which differ from stop to stop. */
type ChargeTimes = (point: ItineraryPoint) => readonly [number, number, number];

/**
 * One each minute of a drive, one at its end; and of cars that charge one when they are plugged in, charged and unplugged.
 * So each round of an itinerary has as many.
 */
export function timelineOf(itinerary: Itinerary, chargeTimes: ChargeTimes | null): Timeline {
  /** ms from the round's start, or which of the times of a stop's charging. */
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
  /** Included. */
  readonly to: number;
}

/** Instants, newest first. */
export interface Messages {
  readonly length: number;
  slice(from: number, to: number): readonly number[];
}

/** The instants of the messages within some spans, each once; counted without being listed. */
export function messagesWithin(timeline: Timeline, spans: readonly Span[]): Messages {
  const ranges: { first: number; end: number }[] = [];
  const found = spans.map(({ from, to }) => ({ first: timeline.countBefore(from), end: timeline.countBefore(to + 1) }));
  for (const range of found.filter(({ first, end }) => end > first).sort((a, b) => b.end - a.end)) {
    const last = ranges[ranges.length - 1];
    // What overlaps is one range.
    if (last && range.end >= last.first) last.first = Math.min(last.first, range.first);
    else ranges.push({ ...range });
  }
  const length = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  return {
    length,
    slice(from, to) {
      const instants: number[] = [];
      let passed = 0;
      for (const { first, end } of ranges) {
        const size = end - first;
        for (let at = Math.max(0, from - passed); at < Math.min(size, to - passed); at += 1)
          instants.push(timeline.instantOf(end - 1 - at));
        passed += size;
      }
      return instants;
    },
  };
}
