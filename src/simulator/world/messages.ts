import { minuteMs } from './clock.js';
import type { Tour } from './tour.js';

/** The telemetry messages of a vehicle, numbered through from its first tour on: none is computed before it is asked for. */
export interface Timeline {
  /** How many there are before an instant. */
  countBefore(at: number): number;
  instantOf(index: number): number;
}

/** One each minute of a drive, one at its end, and for cars that charge one when they are plugged in and one when unplugged. */
export function timelineOf(tour: Tour, chargeable: boolean): Timeline {
  const offsets = tour.stages.flatMap(({ startsAt, drivingMs, parkedMs }) => {
    const minutes = Array.from({ length: Math.ceil(drivingMs / minuteMs) }, (_, minute) => minute * minuteMs);
    const plugs = chargeable ? [drivingMs + 6 * minuteMs, drivingMs + parkedMs - 8 * minuteMs] : [];
    return [...minutes, drivingMs, ...plugs].map((into) => startsAt + into);
  });
  const countOffsetsBefore = (into: number): number => {
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] ?? 0) < into) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    countBefore(at) {
      const round = Math.floor((at - tour.anchor) / tour.periodMs);
      return round * offsets.length + countOffsetsBefore(at - tour.anchor - round * tour.periodMs);
    },
    instantOf(index) {
      const round = Math.floor(index / offsets.length);
      return tour.anchor + round * tour.periodMs + (offsets[index - round * offsets.length] ?? 0);
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
