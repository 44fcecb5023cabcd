import { hex, pick, roll, salt } from './generation/random.js';
import { minuteMs } from './generation/clock.js';
import type { WorldTrip } from './trip.js';

/** A collision during a trip. */
export interface WorldCollision {
  readonly trip: WorldTrip;
  readonly id: string;
  readonly at: number;
  readonly details: readonly {
    readonly side: 'Front' | 'Rear' | 'Lateral';
    readonly severity: 'Minimal' | 'Minor' | 'Major' | null;
  }[];
  /** null without the sensor. */
  readonly tippedOver: boolean | null;
  readonly pedestrian: boolean | null;
}

const of = {
  happens: salt('collision'),
  share: salt('collision instant'),
  side: salt('collision side'),
  sensor: salt('collision sensors'),
  id: salt('collision id'),
};

const sides = ['Front', 'Rear', 'Lateral'] as const;
const severities = ['Minimal', 'Minimal', 'Minor', 'Minor', 'Major', null] as const;

/** One trip in 500 has a collision. */
export function collisionOf(trip: WorldTrip): WorldCollision | null {
  const { vehicle, round, stageNumber, startedAt, endsAt } = trip;
  const key = [vehicle.seed, round, stageNumber] as const;
  if (roll(of.happens, ...key) >= 0.002) return null;
  const into = (0.1 + 0.8 * roll(of.share, ...key)) * (endsAt - startedAt);
  const hits = roll(of.side, ...key) < 0.3 ? [0, 1] : [0];
  const senses = (sensor: number): boolean => roll(vehicle.seed, of.sensor, sensor) < 0.6;
  return {
    trip,
    id: hex(128, of.id, ...key),
    at: startedAt + Math.floor(into / minuteMs) * minuteMs,
    details: hits.map((hit) => ({
      side: pick(sides, of.side, ...key, hit),
      severity: pick(severities, of.side, ...key, hit, 1),
    })),
    tippedOver: senses(0) ? roll(of.sensor, ...key, 0) < 0.1 : null,
    pedestrian: senses(1) ? roll(of.sensor, ...key, 1) < 0.1 : null,
  };
}

/** Newest first. */
export const collisionsOf = (trips: readonly WorldTrip[]): readonly WorldCollision[] =>
  trips
    .map(collisionOf)
    .filter((collision) => collision !== null)
    .sort((a, b) => b.at - a.at);
