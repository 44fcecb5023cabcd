import type { Dated } from '../freshness.js';
import type { Odometer } from './odometer.js';
import type { VehicleStatus } from './vehicle-status.js';

/** The groups of signals of a status, each of which a vehicle reports in its own time. */
export const signalGroups = [
  'ignition',
  'energies',
  'engines',
  'transmission',
  'powertrain',
  'adas',
  'doorsState',
  'battery',
  'safety',
  'odometer',
  'overallAutonomy',
  'kinetic',
  'drivingBehavior',
  'wipingBlades',
  'lightingSystem',
  'alarm',
  'lastPosition',
  'preconditioning',
  'privacy',
  'service',
  'environment',
  'stolen',
] as const satisfies readonly (keyof VehicleStatus)[];
export type SignalGroup = (typeof signalGroups)[number];

export interface Latest {
  readonly status: VehicleStatus;
  /** Groups of what was read that were older than what was known. */
  readonly regressions: readonly SignalGroup[];
}

/** An odometer may be set right by a workshop: a lower value is believed when it comes so much later, in ms. */
const believedAfterMs = 24 * 3_600_000;

/**
 * Of two statuses of one vehicle the newest of each group of signals, since the upstream sends older snapshots between newer
 * ones (`Q11`). A group is as old as its own time says, else as its status; one that is missing from a newer status is
 * missing. The odometer does not go backwards either where stale content comes under a new time.
 *
 * @param isSurelyNotOlder Whether a group of a status that is not older as a whole is known not to be older without looking at it.
 */
export function latestOf(
  known: VehicleStatus,
  read: VehicleStatus,
  isSurelyNotOlder: (group: SignalGroup) => boolean = () => false,
): Latest {
  const wholeIsOlder = ownTime(read) < ownTime(known);
  const regressions = signalGroups.filter(
    (group) => (wholeIsOlder || !isSurelyNotOlder(group)) && isOlder(group, read, known),
  );
  if (regressions.length === 0 && !wholeIsOlder) return { status: read, regressions };
  const kept = Object.fromEntries(regressions.map((group) => [group, known[group]]));
  const { createdAt, updatedAt } = wholeIsOlder ? known : read;
  const isKept = ({ path }: { readonly path: string }) =>
    regressions.some((group) => path === group || path.startsWith(`${group}.`) || path.startsWith(`${group}[`));
  const rejectedValues = [
    ...read.rejectedValues.filter((value) => !isKept(value)),
    ...known.rejectedValues.filter(isKept),
  ];
  return { status: { ...read, ...kept, createdAt, updatedAt, rejectedValues }, regressions };
}

function isOlder(group: SignalGroup, read: VehicleStatus, known: VehicleStatus): boolean {
  if (known[group] === null) return false;
  if (timeIn(group, read) < timeIn(group, known)) return true;
  return group === 'odometer' && wentBack(read.odometer, known.odometer);
}

function wentBack(read: Odometer | null, known: Odometer | null): boolean {
  const [mileage, before] = [read?.mileage ?? null, known?.mileage ?? null];
  if (mileage === null || before === null || mileage >= before) return false;
  const later = (read?.createdAt?.getTime() ?? 0) - (known?.createdAt?.getTime() ?? 0);
  return later <= believedAfterMs;
}

/** Milliseconds since 1970. */
function timeIn(group: SignalGroup, status: VehicleStatus): number {
  const signals: unknown = status[group];
  let own = -Infinity;
  if (Array.isArray(signals)) for (const part of signals) own = Math.max(own, ownTime(part));
  else own = ownTime(signals);
  return own === -Infinity ? ownTime(status) : own;
}

function ownTime(part: unknown): number {
  if (typeof part !== 'object' || part === null) return -Infinity;
  const { createdAt = null, updatedAt = null } = part as Partial<Dated>;
  return Math.max(createdAt?.getTime() ?? -Infinity, updatedAt?.getTime() ?? -Infinity);
}
