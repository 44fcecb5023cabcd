import type { AlertSeverity } from '../enums/alert.js';
import type { PrivacyState } from '../enums/privacy.js';
import type { Motorization } from '../enums/vehicle.js';
import type { Bounds } from '../values/interval.js';
import {
  activeSeverities,
  autonomyOf,
  energyOf,
  isCharging,
  isMoving,
  placeOf,
  privacyOf,
  seenAt,
  severities,
  type KnownEnergyType,
} from './facts.js';
import { isInBox, isInCircle, type BoundingBox, type Circle } from './geo.js';
import type { FleetPart, FleetRecord } from './record.js';

/**
 * Conditions on a vehicle; null: no condition. A vehicle has to meet all of them. An unknown value meets no condition.
 */
export interface VehicleFilter {
  /** Start of the VIN, case-insensitive. */
  readonly vinPrefix: string | null;
  readonly motorization: readonly Motorization[] | null;
  /** Percent; without a type that of the main energy. */
  readonly energyLevel: (Bounds & { readonly type: KnownEnergyType | null }) | null;
  /** Kilometres. */
  readonly autonomy: Bounds | null;
  readonly moving: boolean | null;
  readonly charging: boolean | null;
  readonly privacy: readonly PrivacyState[] | null;
  readonly circle: Circle | null;
  readonly box: BoundingBox | null;
  /** Days; negative is overdue. */
  readonly daysBeforeMaintenance: Bounds | null;
  /** Kilometres; negative is overdue. */
  readonly mileageBeforeMaintenance: Bounds | null;
  /** Has an active alert of at least this severity. */
  readonly activeAlert: AlertSeverity | null;
  readonly seenSince: Date | null;
}

export const noFilter: VehicleFilter = {
  vinPrefix: null,
  motorization: null,
  energyLevel: null,
  autonomy: null,
  moving: null,
  charging: null,
  privacy: null,
  circle: null,
  box: null,
  daysBeforeMaintenance: null,
  mileageBeforeMaintenance: null,
  activeAlert: null,
  seenSince: null,
};

type Condition = keyof VehicleFilter;
type ConditionValue<C extends Condition> = NonNullable<VehicleFilter[C]>;

/** Each condition with the collection that it needs. */
const conditions: {
  readonly [C in Condition]: {
    readonly part: FleetPart;
    readonly holds: (record: FleetRecord, wanted: ConditionValue<C>) => boolean;
  };
} = {
  vinPrefix: {
    part: 'vehicles',
    holds: ({ vehicle }, prefix) => vehicle.vin?.toUpperCase().startsWith(prefix.toUpperCase()) ?? false,
  },
  motorization: { part: 'vehicles', holds: ({ vehicle }, among) => isAmong(vehicle.motorization, among) },
  energyLevel: {
    part: 'status',
    holds: (record, { type, ...range }) => isWithin(energyOf(record, type)?.level ?? null, range),
  },
  autonomy: { part: 'status', holds: (record, range) => isWithin(autonomyOf(record), range) },
  moving: { part: 'status', holds: (record, wanted) => isMoving(record) === wanted },
  charging: { part: 'status', holds: (record, wanted) => isCharging(record) === wanted },
  privacy: { part: 'status', holds: (record, among) => isAmong(privacyOf(record), among) },
  circle: { part: 'status', holds: (record, circle) => lies(record, (place) => isInCircle(place, circle)) },
  box: { part: 'status', holds: (record, box) => lies(record, (place) => isInBox(place, box)) },
  daysBeforeMaintenance: {
    part: 'maintenances',
    holds: ({ maintenance }, range) => isWithin(maintenance?.daysBeforeMaintenance ?? null, range),
  },
  mileageBeforeMaintenance: {
    part: 'maintenances',
    holds: ({ maintenance }, range) => isWithin(maintenance?.mileageBeforeMaintenance ?? null, range),
  },
  activeAlert: {
    part: 'alerts',
    holds: (record, min) => {
      const accepted = severities.slice(severities.indexOf(min));
      return activeSeverities(record).some((severity) => accepted.includes(severity));
    },
  },
  seenSince: {
    part: 'status',
    holds: (record, since) => {
      const seen = seenAt(record);
      return seen !== null && seen >= since;
    },
  },
};

const names = Object.keys(conditions) as readonly Condition[];

/** Whether the vehicle meets every condition. */
export function matches(record: FleetRecord, filter: VehicleFilter): boolean {
  return names.every((name) => holds(name, record, filter));
}

/** The collections that the filter needs. */
export function partsOfFilter(filter: VehicleFilter): ReadonlySet<FleetPart> {
  return new Set(names.flatMap((name) => (filter[name] === null ? [] : [conditions[name].part])));
}

function holds<C extends Condition>(name: C, record: FleetRecord, filter: VehicleFilter): boolean {
  const wanted = filter[name];
  return wanted === null || conditions[name].holds(record, wanted as ConditionValue<C>);
}

function isWithin(value: number | null, { min, max }: Bounds): boolean {
  return value !== null && (min === null || value >= min) && (max === null || value <= max);
}

function isAmong<T>(value: T | null, among: readonly T[]): boolean {
  return value !== null && among.includes(value);
}

function lies(record: FleetRecord, isThere: (place: NonNullable<ReturnType<typeof placeOf>>) => boolean): boolean {
  const place = placeOf(record);
  return place !== null && isThere(place);
}
