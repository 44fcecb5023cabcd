import type { AlertSeverity } from '../enums/alert.js';
import type { PrivacyState } from '../enums/privacy.js';
import type { Motorization } from '../enums/vehicle.js';
import {
  activeSeverities,
  energyOf,
  highestSeverity,
  isChargeable,
  isCharging,
  isMoving,
  privacyOf,
  type KnownEnergyType,
} from './facts.js';
import type { FleetRecord } from './record.js';

/** Number of occurrences of a value; null: unknown. */
export interface ValueCount<T> {
  readonly value: T | null;
  readonly count: number;
}

/** Numbers of vehicles, which add up to all vehicles. */
export interface MovingCounts {
  readonly moving: number;
  readonly parked: number;
  readonly unknown: number;
}

/** Numbers of vehicles, which add up to all vehicles. */
export interface ChargingCounts {
  readonly charging: number;
  readonly notCharging: number;
  /** Vehicles without electric energy. */
  readonly notChargeable: number;
  readonly unknown: number;
}

export interface MaintenanceHorizon {
  readonly days: number;
  /** Kilometres. */
  readonly mileage: number;
}

/** Numbers of vehicles, which add up to all vehicles. */
export interface MaintenanceCounts {
  /** Negative days or kilometres. */
  readonly overdue: number;
  /** Not overdue, and due within the horizon's days or kilometres. */
  readonly due: number;
  readonly later: number;
  /** Days and kilometres are both unknown. */
  readonly unknown: number;
}

/** Levels of one energy type, in percent, over the vehicles that report it. */
export interface EnergyLevels {
  readonly type: KnownEnergyType;
  /** Vehicles with a known level. */
  readonly vehicles: number;
  readonly average: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly histogram: readonly LevelBucket[];
}

/** Levels from `from` (inclusive) to `to` percent (exclusive); the last bucket includes 100 %. */
export interface LevelBucket {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export function countMotorizations(records: readonly FleetRecord[]): readonly ValueCount<Motorization>[] {
  return countValues(records.map(({ vehicle }) => vehicle.motorization));
}

export function countPrivacy(records: readonly FleetRecord[]): readonly ValueCount<PrivacyState>[] {
  return countValues(records.map(privacyOf));
}

/** Vehicles by the highest severity of their active alerts; null: no active alert. */
export function countHighestSeverities(records: readonly FleetRecord[]): readonly ValueCount<AlertSeverity>[] {
  return countValues(records.map(highestSeverity));
}

/** Active alerts, not vehicles. */
export function countActiveAlerts(records: readonly FleetRecord[]): readonly ValueCount<AlertSeverity>[] {
  return countValues(records.flatMap(activeSeverities));
}

export function countMoving(records: readonly FleetRecord[]): MovingCounts {
  const counts = { moving: 0, parked: 0, unknown: 0 };
  for (const record of records) {
    const moving = isMoving(record);
    counts[moving === null ? 'unknown' : moving ? 'moving' : 'parked'] += 1;
  }
  return counts;
}

export function countCharging(records: readonly FleetRecord[]): ChargingCounts {
  const counts = { charging: 0, notCharging: 0, notChargeable: 0, unknown: 0 };
  for (const record of records) {
    const charging = isCharging(record);
    if (charging !== null) counts[charging ? 'charging' : 'notCharging'] += 1;
    else counts[isChargeable(record) === false ? 'notChargeable' : 'unknown'] += 1;
  }
  return counts;
}

export function countMaintenance(records: readonly FleetRecord[], horizon: MaintenanceHorizon): MaintenanceCounts {
  const counts = { overdue: 0, due: 0, later: 0, unknown: 0 };
  for (const { maintenance } of records) {
    const days = maintenance?.daysBeforeMaintenance ?? null;
    const mileage = maintenance?.mileageBeforeMaintenance ?? null;
    if (days === null && mileage === null) counts.unknown += 1;
    else if ((days ?? 0) < 0 || (mileage ?? 0) < 0) counts.overdue += 1;
    else if ((days ?? Infinity) <= horizon.days || (mileage ?? Infinity) <= horizon.mileage) counts.due += 1;
    else counts.later += 1;
  }
  return counts;
}

const buckets = 10;

export function energyLevels(records: readonly FleetRecord[], type: KnownEnergyType): EnergyLevels {
  const levels = records.flatMap((record) => energyOf(record, type)?.level ?? []);
  const width = 100 / buckets;
  const counts = Array.from({ length: buckets }, () => 0);
  for (const level of levels) {
    const bucket = Math.max(0, Math.min(buckets - 1, Math.floor(level / width)));
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const known = levels.length > 0;
  return {
    type,
    vehicles: levels.length,
    average: known ? levels.reduce((sum, level) => sum + level, 0) / levels.length : null,
    min: known ? levels.reduce((least, level) => Math.min(least, level)) : null,
    max: known ? levels.reduce((most, level) => Math.max(most, level)) : null,
    histogram: counts.map((count, index) => ({ from: index * width, to: (index + 1) * width, count })),
  };
}

/** Each value with its count, most frequent first, null last. */
function countValues<T extends string>(values: readonly (T | null)[]): readonly ValueCount<T>[] {
  const counts = new Map<T | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) return one.value === null ? 1 : -1;
      return other.count - one.count || (one.value < other.value ? -1 : 1);
    });
}
