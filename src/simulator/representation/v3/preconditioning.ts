import type { Snapshot } from '../../world/driving/snapshot.js';
import { dayMs } from '../../world/generation/clock.js';
import { pick, roll, salt } from '../../world/generation/random.js';
import { duration, instant, type Document } from '../document.js';

const statuses = ['Enabled', 'Disabled', 'Disabled', 'Finished', 'Failure'] as const;
const causes = [
  'Defect',
  'DoorOpened',
  'LowBattery',
  'LowFuelLevel',
  'TooManyUnusedProg',
  'WindowsRoofOpened',
  'HoodOpened',
  'NotParked',
  'OtherFailures',
] as const;
export const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const of = {
  status: salt('preconditioning'),
  cause: salt('failure cause'),
  start: salt('program start'),
  count: salt('programs'),
  days: salt('days'),
};

/** One or more days of the week. */
export function daysOf(seed: number, slot: number): readonly string[] {
  const days = week.filter((_, index) => roll(seed, of.days, slot, index) < 0.6);
  return days.length > 0 ? days : ['Mon'];
}

/** In quarters of an hour after midnight. */
export const startOf = (seed: number, slot: number): string =>
  duration((20 + Math.floor(roll(seed, of.start, slot) * 50)) * 15 * 60_000);

export function representPreconditioning({ vehicle: { seed }, reportedAt }: Snapshot): Document {
  const day = Math.floor(reportedAt / dayMs);
  const status = pick(statuses, seed, of.status, day);
  const count = 1 + Math.floor(roll(seed, of.count) * 4);
  return {
    airConditioning: {
      createdAt: instant(reportedAt),
      status,
      startingCause: status === 'Disabled' ? undefined : pick(['Immediate', 'Scheduled'], seed, of.status, day, 1),
      failureCause: status === 'Failure' ? pick(causes, seed, of.cause, day) : undefined,
      programs: Array.from({ length: count }, (_, index) => ({
        slot: index + 1,
        enabled: roll(seed, of.count, index) < 0.6,
        recurrence: roll(seed, of.status, index) < 0.8 ? 'Daily' : 'None',
        start: startOf(seed, index),
        occurence: { day: daysOf(seed, index) },
      })),
    },
  };
}
