import fc from 'fast-check';
import {
  AlertSeverity,
  byVin,
  Motorization,
  PrivacyState,
  VehicleOrderField,
  type Alert,
  type FleetRecord,
  type Maintenance,
  type Vehicle,
  type VehicleOrder,
  type VehicleStatus,
} from '../../../../../src/domain/index.js';
import { decodeAlert, decodeMaintenance, decodeStatus, decodeVehicle } from '../../../../../src/psa/decode/index.js';

const context = {
  fleetId: 'f1',
  drift: { unknownEnum: () => undefined, badLeaf: () => undefined, unknownField: () => undefined },
};

/** The relevant data of a vehicle in upstream terms; the decoders add the rest. */
export interface Traits {
  readonly id?: string;
  readonly vin?: string | null;
  readonly motorization?: string | null;
  /** Null: the vehicle has not reported. */
  readonly status?: object | null;
  readonly maintenance?: object | null;
  readonly alerts?: readonly object[];
}

export function record({ id = 'v1', vin = 'VIN1', motorization = null, ...rest }: Traits = {}): FleetRecord {
  const { status = null, maintenance = null, alerts = [] } = rest;
  return {
    vehicle: decodeVehicle({ id, vin, motorization }, context) as Vehicle,
    status: status && (decodeStatus(status as Record<string, unknown>, context) as VehicleStatus),
    maintenance: maintenance && (decodeMaintenance(maintenance as Record<string, unknown>, context) as Maintenance),
    alerts: alerts.map((alert, index) => decodeAlert({ id: `a${index}`, ...alert }, context) as Alert),
  };
}

export const fuel = (level: number | null, autonomy: number | null = null): object => ({
  type: 'Fuel',
  level,
  autonomy,
});
export const electric = (level: number | null, autonomy: number | null = null, charging?: string): object => ({
  type: 'Electric',
  level,
  autonomy,
  ...(charging === undefined ? {} : { extension: { electric: { charging: { status: charging } } } }),
});
export const at = (longitude: number, latitude: number): object => ({
  lastPosition: { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: {} },
});
export const orderBy = (field: VehicleOrderField, direction: 'ASC' | 'DESC' = 'ASC'): VehicleOrder => ({
  ...byVin,
  field,
  direction,
});

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 3 });
const few = maybe(fc.integer({ min: -3, max: 3 }));
const level = maybe(fc.constantFrom(0, 10, 50, 99.9, 100));

const statuses = fc.record({
  energies: fc.array(
    fc.record({ type: fc.constantFrom('Fuel', 'Electric', 'Steam'), level, autonomy: maybe(fc.nat(3)) }),
    { maxLength: 3 },
  ),
  kinetic: maybe(fc.record({ moving: maybe(fc.boolean()), speed: maybe(fc.nat(2)) })),
  privacy: maybe(fc.record({ state: fc.constantFrom('None', 'Geolocation', 'Full', 'Odd') })),
  lastPosition: maybe(
    fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })).map((coordinates) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: {},
    })),
  ),
  updatedAt: maybe(fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z')),
});

const alerts = fc.array(
  fc.record({
    active: maybe(fc.boolean()),
    severity: maybe(fc.constantFrom('Information', 'Warning', 'Critical', 'Odd')),
  }),
  { maxLength: 3 },
);

/** Fleets with many equal and many unknown values, ids unique. */
export const fleets: fc.Arbitrary<readonly FleetRecord[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(40),
      vin: maybe(fc.constantFrom('VF1', 'VF2', 'VR3')),
      motorization: maybe(fc.constantFrom('Electric', 'Hybrid', 'Thermic', 'Steam')),
      status: maybe(statuses),
      maintenance: maybe(fc.record({ daysBeforeMaintenance: few, mileageBeforeMaintenance: few })),
      alerts,
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((traits) => traits.map(({ id, ...rest }) => record({ ...rest, id: `v${id}` })));

export const orders: fc.Arbitrary<VehicleOrder> = fc.record({
  field: fc.constantFrom(...Object.values(VehicleOrderField)),
  direction: fc.constantFrom('ASC', 'DESC'),
  energyType: fc.constantFrom('FUEL', 'ELECTRIC', null),
  center: maybe(fc.constant({ longitude: 2, latitude: 48 })),
});

export const filters = fc.record({
  vinPrefix: maybe(fc.constantFrom('VF', 'vr')),
  motorization: maybe(fc.subarray(Object.values(Motorization))),
  privacy: maybe(fc.subarray(Object.values(PrivacyState))),
  moving: maybe(fc.boolean()),
  activeAlert: maybe(fc.constantFrom(...Object.values(AlertSeverity))),
});
