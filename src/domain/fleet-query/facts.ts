import type { AlertSeverity } from '../enums/alert.js';
import type { EnergyType } from '../enums/energy.js';
import type { PrivacyState } from '../enums/privacy.js';
import { timeOf } from '../freshness.js';
import type { Energy } from '../status/index.js';
import type { Place } from './geo.js';
import type { FleetRecord } from './record.js';

/** What conditions, orders and totals know of a vehicle. Null is "not known" in all of them. */

/** An energy that is asked for by its type. */
export type KnownEnergyType = Exclude<EnergyType, 'UNKNOWN'>;

/**
 * The energy of that type; without a type the main one. That is electricity for an electric vehicle and fuel for all
 * others that have some: a hybrid whose battery is empty still drives. What has no fuel has electricity.
 */
export function energyOf({ vehicle, status }: FleetRecord, type: KnownEnergyType | null): Energy | null {
  const fuel = () => ofType(status?.energies, 'FUEL');
  const electricity = () => ofType(status?.energies, 'ELECTRIC');
  if (type !== null) return type === 'FUEL' ? fuel() : electricity();
  return vehicle.motorization === 'ELECTRIC' ? (electricity() ?? fuel()) : (fuel() ?? electricity());
}

/** Of several entries of one type the first that tells its level. */
function ofType(energies: readonly Energy[] | null | undefined, type: KnownEnergyType): Energy | null {
  const candidates = energies?.filter((energy) => energy.type === type) ?? [];
  return candidates.find((energy) => energy.level !== null) ?? candidates[0] ?? null;
}

/** Kilometres that the vehicle gets on everything on board: what is known of it, summed up. */
export function autonomyOf({ status }: FleetRecord): number | null {
  const known = status?.energies?.flatMap(({ autonomy }) => (autonomy === null ? [] : [autonomy])) ?? [];
  return known.length === 0 ? null : known.reduce((sum, autonomy) => sum + autonomy, 0);
}

/** What the vehicle says, else whether it has a speed. */
export function isMoving({ status }: FleetRecord): boolean | null {
  const kinetic = status?.kinetic;
  if (kinetic === undefined || kinetic === null) return null;
  return kinetic.moving ?? (kinetic.speed === null ? null : kinetic.speed !== 0);
}

/** Null also for a vehicle that has nothing to charge: see `isChargeable`. */
export function isCharging({ status }: FleetRecord): boolean | null {
  const state = ofType(status?.energies, 'ELECTRIC')?.extension?.electric?.charging?.status ?? null;
  return state === null || state === 'UNKNOWN' ? null : state === 'IN_PROGRESS';
}

/** False where the vehicle tells its energies and electricity is not among them. */
export function isChargeable({ vehicle, status }: FleetRecord): boolean | null {
  const energies = status?.energies ?? null;
  if (vehicle.motorization === 'ELECTRIC' || energies?.some(({ type }) => type === 'ELECTRIC')) return true;
  return energies === null || energies.length === 0 ? null : false;
}

const strictness: readonly PrivacyState[] = ['FULL', 'GEOLOCATION', 'UNKNOWN', 'NONE'];

/** The strictest of the states that apply: API v2 tells the driver's and the service's apart. */
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

/** When the vehicle was last heard of: the later of the status's times (`Q11`), else its position's. */
export function seenAt({ status }: FleetRecord): Date | null {
  return status === null ? null : (timeOf(status) ?? status.lastPosition?.createdAt ?? null);
}

/** From the mildest; an alert of unknown severity ranks below all, but above none. */
export const severities: readonly AlertSeverity[] = ['UNKNOWN', 'INFORMATION', 'WARNING', 'CRITICAL'];

/** Severities of the alerts that are known to stand; one without a severity is of unknown severity. */
export function activeSeverities({ alerts }: FleetRecord): readonly AlertSeverity[] {
  return alerts.flatMap(({ active, severity }) => (active === true ? [severity ?? 'UNKNOWN'] : []));
}

/** The gravest of the active alerts; null where there is none. */
export function highestSeverity(record: FleetRecord): AlertSeverity | null {
  const active = activeSeverities(record);
  return severities.findLast((severity) => active.includes(severity)) ?? null;
}
