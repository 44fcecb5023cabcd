import { hourMs, minuteMs } from '../generation/clock.js';
import { between, roll, salt } from '../generation/random.js';
import { progress, type ItineraryPoint } from './itinerary.js';
import type { Traits } from '../vehicle.js';

export type ChargingStatus = 'Disconnected' | 'InProgress' | 'Failure' | 'Stopped' | 'Finished';

/** State of an electric battery at an instant. */
export interface Charge {
  /** In %. */
  readonly level: number;
  readonly plugged: boolean;
  readonly status: ChargingStatus;
  readonly quick: boolean;
  /** In ms until full; 0 unless charging. */
  readonly remainingMs: number;
  /** Range gained in km per hour; 0 unless charging. */
  readonly rate: number;
  /** Start of this charging status. */
  readonly since: number;
}

const of = {
  quick: salt('quick charge'),
  outcome: salt('charge outcome'),
  full: salt('full level'),
  plug: salt('plugged'),
};

const floorLevel = 6;

/** The charging during one stop. Times are instants. */
interface ChargePlan {
  /** In %. */
  readonly target: number;
  readonly arrivalLevel: number;
  readonly quick: boolean;
  readonly pluggedAt: number;
  readonly chargingMs: number;
  readonly unpluggedAt: number;
}

/** Percent of the battery used on a stage. */
const dropOf = (traits: Traits, point: ItineraryPoint): number => (100 * point.stage.leg.length) / traits.electricRange;
const targetOf = (seed: number): number => Math.round(between(84, 100, seed, of.full));

function planCharge(seed: number, traits: Traits, point: ItineraryPoint): ChargePlan {
  const target = targetOf(seed);
  const arrivalLevel = Math.max(floorLevel, target - dropOf(traits, point));
  const quick = roll(seed, of.quick, point.round, point.stageNumber) < 0.4;
  const powerWatts = quick ? 60_000 : 11_000;
  const gainWh = ((target - arrivalLevel) / 100) * traits.batteryCapacity;
  const pluggedAt = point.arrivesAt + 6 * minuteMs;
  const unpluggedAt = point.leavesAt - 8 * minuteMs;
  // Never longer than the stop, as the next drive starts from the target level.
  const chargingMs = Math.floor(Math.min((gainWh / powerWatts) * hourMs, unpluggedAt - pluggedAt - 10 * minuteMs));
  return { target, arrivalLevel, quick, pluggedAt, chargingMs, unpluggedAt };
}

/** Start and end of the charging of a stop, and the time of unplugging. */
export function chargeTimes(seed: number, traits: Traits, point: ItineraryPoint): readonly [number, number, number] {
  const { pluggedAt, chargingMs, unpluggedAt } = planCharge(seed, traits, point);
  return [pluggedAt, pluggedAt + chargingMs, unpluggedAt];
}

/** Plugged in after arrival, charged at constant power to the target level, unplugged before departure. */
export function chargeAt(seed: number, traits: Traits, point: ItineraryPoint, at: number): Charge {
  if (point.driving) {
    const level = Math.max(floorLevel, targetOf(seed) - dropOf(traits, point) * progress(point.share));
    return {
      level,
      plugged: false,
      status: 'Disconnected',
      quick: false,
      remainingMs: 0,
      rate: 0,
      since: point.departedAt,
    };
  }

  const { target, arrivalLevel, quick, pluggedAt, chargingMs, unpluggedAt } = planCharge(seed, traits, point);
  const share = Math.min(1, Math.max(0, (at - pluggedAt) / chargingMs));
  const level = arrivalLevel + (target - arrivalLevel) * share;
  const idle = { level, quick, remainingMs: 0, rate: 0 };
  if (at < pluggedAt) return { ...idle, plugged: false, status: 'Disconnected', since: point.arrivesAt };
  if (at >= unpluggedAt) return { ...idle, plugged: false, status: 'Disconnected', since: unpluggedAt };
  if (share >= 1) return { ...idle, plugged: true, status: 'Finished', since: pluggedAt + chargingMs };
  const outcome = roll(seed, of.outcome, point.round, point.stageNumber);
  if (outcome < 0.06) return { ...idle, plugged: true, status: 'Failure', since: pluggedAt };
  if (outcome < 0.14) return { ...idle, plugged: true, status: 'Stopped', since: pluggedAt };
  return {
    level,
    plugged: true,
    status: 'InProgress',
    quick,
    remainingMs: (1 - share) * chargingMs,
    rate: Math.min(500, Math.round((traits.electricRange * ((target - arrivalLevel) / 100) * hourMs) / chargingMs)),
    since: pluggedAt,
  };
}
