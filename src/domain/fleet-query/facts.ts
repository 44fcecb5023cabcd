import type { AlertSeverity } from '../enums/alert.js';
import type { EnergyType } from '../enums/energy.js';
import type { PrivacyState } from '../enums/privacy.js';
import { timeOf } from '../values/freshness.js';
import type { Energy } from '../status/index.js';
import type { Place } from './geo.js';
import type { FleetRecord } from './record.js';

/** Facts about a vehicle that filters, orders and summaries are based on. Null means unknown. */

/** Energy types that can be requested. */
export type KnownEnergyType = Exclude<EnergyType, 'UNKNOWN'>;

/**
 * The energy of a type; without a type the main energy. That is electricity for electric vehicles and fuel for all others
 * that have it: a hybrid with an empty battery still drives.
 */
export function energyOf({ vehicle, status }: FleetRecord, type: KnownEnergyType | null): Energy | null {
  const fuel = () => ofType(status?.energies, 'FUEL');
  const electricity = () => ofType(status?.energies, 'ELECTRIC');
  if (type !== null) return type === 'FUEL' ? fuel() : electricity();
  return vehicle.motorization === 'ELECTRIC' ? (electricity() ?? fuel()) : (fuel() ?? electricity());
}

/** The first entry of the type with a known level, or else the first one. */
function ofType(energies: readonly Energy[] | null | undefined, type: KnownEnergyType): Energy | null {
  const candidates = energies?.filter((energy) => energy.type === type) ?? [];
  return candidates.find((energy) => energy.level !== null) ?? candidates[0] ?? null;
}

/** Range in kilometres: the sum of the known ranges of all energies. */
export function autonomyOf({ status }: FleetRecord): number | null {
  const known = status?.energies?.flatMap(({ autonomy }) => (autonomy === null ? [] : [autonomy])) ?? [];
  return known.length === 0 ? null : known.reduce((sum, autonomy) => sum + autonomy, 0);
}

/** Whether the vehicle reports that it is moving, or else whether its speed is not 0. */
export function isMoving({ status }: FleetRecord): boolean | null {
  const kinetic = status?.kinetic;
  if (kinetic === undefined || kinetic === null) return null;
  return kinetic.moving ?? (kinetic.speed === null ? null : kinetic.speed !== 0);
}

/** Also null for a vehicle that cannot be charged: see `isChargeable`. */
export function isCharging({ status }: FleetRecord): boolean | null {
  const state = ofType(status?.energies, 'ELECTRIC')?.extension?.electric?.charging?.status ?? null;
  return state === null || state === 'UNKNOWN' ? null : state === 'IN_PROGRESS';
}

/** False if the vehicle's energies are known and do not include electricity. */
export function isChargeable({ vehicle, status }: FleetRecord): boolean | null {
  const energies = status?.energies ?? null;
  if (vehicle.motorization === 'ELECTRIC' || energies?.some(({ type }) => type === 'ELECTRIC')) return true;
  return energies === null || energies.length === 0 ? null : false;
}

const strictness: readonly PrivacyState[] = ['FULL', 'GEOLOCATION', 'UNKNOWN', 'NONE'];

/** The strictest of the privacy states: API v2 has separate ones for the driver and the service. */
export function privacyOf({ status }: FleetRecord): PrivacyState | null {
  const privacy = status?.privacy;
  const states = [privacy?.state, privacy?.driverRequestState, privacy?.serviceState];
  return strictness.find((state) => states.includes(state)) ?? null;
}

/** The position of the status; it may be weeks older than the rest (`Q21`). */
export function placeOf({ status }: FleetRecord): Place | null {
  const { longitude = null, latitude = null } = status?.lastPosition ?? {};
  return longitude === null || latitude === null ? null : { longitude, latitude };
}

/** When the vehicle last reported: the later of the status's times (`Q11`), or else its position's time. */
export function seenAt({ status }: FleetRecord): Date | null {
  return status === null ? null : (timeOf(status) ?? status.lastPosition?.createdAt ?? null);
}

/** In ascending order; an unknown severity ranks below all others, but above having no alert. */
export const severities: readonly AlertSeverity[] = ['UNKNOWN', 'INFORMATION', 'WARNING', 'CRITICAL'];

/** Severities of the active alerts; `UNKNOWN` for an alert without one. */
export function activeSeverities({ alerts }: FleetRecord): readonly AlertSeverity[] {
  return alerts.flatMap(({ active, severity }) => (active === true ? [severity ?? 'UNKNOWN'] : []));
}

/** Highest severity of the active alerts; null if there are none. */
export function highestSeverity(record: FleetRecord): AlertSeverity | null {
  const active = activeSeverities(record);
  return severities.findLast((severity) => active.includes(severity)) ?? null;
}
