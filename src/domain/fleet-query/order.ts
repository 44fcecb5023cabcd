import type { Motorization } from '../enums/vehicle.js';
import {
  autonomyOf,
  energyOf,
  highestSeverity,
  isMoving,
  placeOf,
  seenAt,
  severities,
  type KnownEnergyType,
} from './facts.js';
import { distance, type Place } from './geo.js';
import type { FleetPart, FleetRecord } from './record.js';

/** Fields that vehicles can be sorted by. */
export const VehicleOrderField = {
  VIN: 'VIN',
  MOTORIZATION: 'MOTORIZATION',
  ENERGY_LEVEL: 'ENERGY_LEVEL',
  AUTONOMY: 'AUTONOMY',
  MOVING: 'MOVING',
  DISTANCE: 'DISTANCE',
  DAYS_BEFORE_MAINTENANCE: 'DAYS_BEFORE_MAINTENANCE',
  MILEAGE_BEFORE_MAINTENANCE: 'MILEAGE_BEFORE_MAINTENANCE',
  ALERT_SEVERITY: 'ALERT_SEVERITY',
  SEEN_AT: 'SEEN_AT',
} as const;
export type VehicleOrderField = (typeof VehicleOrderField)[keyof typeof VehicleOrderField];

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];

export interface VehicleOrder {
  readonly field: VehicleOrderField;
  readonly direction: OrderDirection;
  /** `ENERGY_LEVEL`: the energy type; null: the main energy. */
  readonly energyType: KnownEnergyType | null;
  /** `DISTANCE`: where the distance is measured from; without it all distances are unknown. */
  readonly center: Place | null;
}

/** The default order: the VIN is the stable identifier of a vehicle (`Q10`). */
export const byVin: VehicleOrder = { field: 'VIN', direction: 'ASC', energyType: null, center: null };

/** Value that a vehicle is sorted by; null if unknown. */
export type SortValue = number | string | null;

/** A vehicle's position in an order, as stored in a cursor. */
export interface SortKey {
  readonly value: SortValue;
  readonly vehicleId: string;
}

/** Sort order of the values; unknown ones come last. */
const motorizations: readonly Motorization[] = ['ELECTRIC', 'HYBRID', 'THERMIC', 'HYDROGEN', 'UNKNOWN'];

const fields: {
  readonly [F in VehicleOrderField]: {
    readonly part: FleetPart;
    readonly value: (record: FleetRecord, order: VehicleOrder) => SortValue;
  };
} = {
  VIN: { part: 'vehicles', value: ({ vehicle }) => vehicle.vin },
  MOTORIZATION: {
    part: 'vehicles',
    value: ({ vehicle }) => (vehicle.motorization === null ? null : motorizations.indexOf(vehicle.motorization)),
  },
  ENERGY_LEVEL: { part: 'status', value: (record, { energyType }) => energyOf(record, energyType)?.level ?? null },
  AUTONOMY: { part: 'status', value: autonomyOf },
  MOVING: {
    part: 'status',
    value: (record) => {
      const moving = isMoving(record);
      return moving === null ? null : Number(moving);
    },
  },
  DISTANCE: {
    part: 'status',
    value: (record, { center }) => {
      const place = placeOf(record);
      return center === null || place === null ? null : distance(center, place);
    },
  },
  DAYS_BEFORE_MAINTENANCE: {
    part: 'maintenances',
    value: ({ maintenance }) => maintenance?.daysBeforeMaintenance ?? null,
  },
  MILEAGE_BEFORE_MAINTENANCE: {
    part: 'maintenances',
    value: ({ maintenance }) => maintenance?.mileageBeforeMaintenance ?? null,
  },
  ALERT_SEVERITY: {
    part: 'alerts',
    // -1 if no alert is active, which is known and ranks below all severities.
    value: (record) => {
      const highest = highestSeverity(record);
      return highest === null ? -1 : severities.indexOf(highest);
    },
  },
  SEEN_AT: { part: 'status', value: (record) => seenAt(record)?.getTime() ?? null },
};

export function sortKey(record: FleetRecord, order: VehicleOrder): SortKey {
  return { value: fields[order.field].value(record, order), vehicleId: record.vehicle.vehicleId };
}

/** The collection that the order needs. */
export function partOfOrder({ field }: VehicleOrder): FleetPart {
  return fields[field].part;
}

/** A total order: unknown values come last in both directions, and the id breaks ties. */
export function compareKeys(one: SortKey, other: SortKey, direction: OrderDirection): number {
  if (one.value !== null && other.value !== null) {
    const compared = compareValues(one.value, other.value);
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  } else if (one.value !== other.value) {
    return one.value === null ? 1 : -1;
  }
  return compareValues(one.vehicleId, other.vehicleId);
}

/** Compares texts by code units, independent of any locale. */
function compareValues(one: number | string, other: number | string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
