import { dayMs } from './generation/clock.js';
import { between, salt } from './generation/random.js';
import type { Snapshot } from './driving/snapshot.js';

/** Remaining days and kilometres until the next service. Restarts after each service. */
export interface MaintenanceDue {
  readonly days: number;
  /** In km. */
  readonly mileage: number;
}

const yearDays = 365;
const of = { days: salt('service days'), interval: salt('service interval') };

export function maintenanceOf({ vehicle, mileage, reportedAt }: Snapshot): MaintenanceDue {
  const day = Math.floor(reportedAt / dayMs) + Math.floor(between(0, yearDays, vehicle.seed, of.days));
  const interval = 20_000 + 1_000 * Math.floor(between(0, 10, vehicle.seed, of.interval));
  return { days: yearDays - (day % yearDays), mileage: Math.round(interval - (mileage % interval)) };
}
