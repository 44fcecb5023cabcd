import type { Timestamps } from '../freshness.js';
import { isHidden } from '../missing-reason.js';
import { addContradiction, contradicts, isMajority, odometerReadingOf, type Contradiction } from './odometer-plausibility.js';
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

export interface MergedStatus {
  readonly status: VehicleStatus;
  /** Groups of what was read that were not taken, since what was known is newer or more plausible. */
  readonly regressions: readonly SignalGroup[];
  readonly history: StatusHistory;
}

/** What later reports of the vehicle are compared with, besides its status. */
export interface StatusHistory {
  /** Groups of the status whose own time cannot be true: they are shown until there is something better. */
  readonly misdated: ReadonlySet<SignalGroup>;
  /** When the privacy was reported, in ms since 1970, where the status does not say so. */
  readonly privacySince: number | null;
  readonly contradiction: Contradiction | null;
}

/** What is known of a status that was read, besides what it says. */
export interface ReadContext {
  /** Groups whose own time cannot be true. Default: none. */
  readonly misdated?: ReadonlySet<SignalGroup>;
  /** When it was read, in ms since 1970. */
  readonly readAt?: number | null;
  /** Whether a group of a status that is not older as a whole is known not to be older without looking at it. */
  readonly isSurelyNotOlder?: (group: SignalGroup) => boolean;
}

const noGroups: ReadonlySet<SignalGroup> = new Set();

/** What there is to go by after a first status. Privacy that hides something and has no time counts from when it was read. */
export function historyOf(status: VehicleStatus, { misdated = noGroups, readAt = null }: ReadContext = {}): StatusHistory {
  const track: StatusHistory = { misdated, privacySince: null, contradiction: null };
  const isUndated = readAt !== null && timeIn('privacy', { status, track }) === -Infinity;
  return isUndated && isHidden('lastPosition', status.privacy) ? { ...track, privacySince: readAt } : track;
}

/**
 * Of two statuses of one vehicle the newest of each group of signals, since the upstream sends older snapshots between newer
 * ones (`Q11`). A group is as old as its own time, else as its status; one that is missing from a newer status is missing.
 * What has a time that cannot be true is older than all else. The odometer does not go backwards where stale content comes
 * under a new time, nor further than a vehicle drives. Privacy that hides the position stands until a newer one says
 * otherwise, and while it does there is no position.
 */
export function mergeStatus(
  known: VehicleStatus,
  read: VehicleStatus,
  reading: ReadContext = {},
  track: StatusHistory = historyOf(known),
): MergedStatus {
  const { misdated = noGroups, isSurelyNotOlder = () => false } = reading;
  const before: Side = { status: known, track };
  const after: Side = { status: read, track: historyOf(read, reading) };
  const wholeIsOlder = ownTime(read) < ownTime(known);
  let { contradiction } = track;
  const isOutranked = (group: SignalGroup): boolean => {
    if (group === 'privacy' && read.privacy === null && isHidden('lastPosition', known.privacy)) return true;
    const isTracked = group === 'privacy' && track.privacySince !== null;
    const isDated = !misdated.has(group) && !track.misdated.has(group) && !isTracked;
    // A group that is looked at is decoded: only where there is no other way to know.
    const isSure = !wholeIsOlder && isDated && isSurelyNotOlder(group);
    if (!isSure && known[group] === null) return false;
    if (!isSure && timeIn(group, after) < timeIn(group, before)) return true;
    if (group !== 'odometer') return false;
    contradiction = isSure ? null : contradictionOf(after, before);
    return contradiction !== null;
  };
  const regressions = signalGroups.filter(isOutranked);
  const isKept = (group: SignalGroup) => regressions.includes(group);
  // In a status that keeps the time of the known one, what was read is not as old as that.
  const isTimeless = (group: SignalGroup) => wholeIsOlder && timeIn(group, after) === -Infinity;
  const isMisdated = (group: SignalGroup) =>
    isKept(group) ? track.misdated.has(group) : misdated.has(group) || isTimeless(group);
  const taken = wholeIsOlder ? timeIn('privacy', after) : after.track.privacySince;
  const next: StatusHistory = {
    misdated: new Set(signalGroups.filter(isMisdated)),
    privacySince: isKept('privacy') ? timeIn('privacy', before) : taken,
    contradiction,
  };
  if (regressions.length === 0 && !wholeIsOlder) return { status: read, regressions, history: next };
  const kept = Object.fromEntries(regressions.map((group) => [group, known[group]]));
  const privacy = isKept('privacy') ? known.privacy : read.privacy;
  const hidden = isHidden('lastPosition', privacy) ? { lastPosition: null } : {};
  const { createdAt, updatedAt } = wholeIsOlder ? known : read;
  const isOfKept = ({ path }: { readonly path: string }) =>
    regressions.some((group) => path === group || path.startsWith(`${group}.`) || path.startsWith(`${group}[`));
  const rejectedValues = [
    ...read.rejectedValues.filter((value) => !isOfKept(value)),
    ...known.rejectedValues.filter(isOfKept),
  ];
  const status = { ...read, ...kept, ...hidden, createdAt, updatedAt, rejectedValues };
  return { status, regressions, history: next };
}

/** A status, and what is known of it. */
interface Side {
  readonly status: VehicleStatus;
  readonly track: StatusHistory;
}

/** Null where the odometer that was read is to be believed. */
function contradictionOf(after: Side, before: Side): Contradiction | null {
  const read = odometerReadingOf(after.status.odometer, timeIn('odometer', after));
  const known = odometerReadingOf(before.status.odometer, timeIn('odometer', before));
  if (read === null || known === null || !contradicts(read, known)) return null;
  const found = addContradiction(before.track.contradiction, read, known);
  return isMajority(found) ? null : found;
}

/** Milliseconds since 1970. */
function timeIn(group: SignalGroup, { status, track }: Side): number {
  if (group === 'privacy' && track.privacySince !== null) return track.privacySince;
  if (track.misdated.has(group)) return -Infinity;
  const signals: unknown = status[group];
  let own = -Infinity;
  if (Array.isArray(signals)) for (const part of signals) own = Math.max(own, ownTime(part));
  else own = ownTime(signals);
  return own === -Infinity ? ownTime(status) : own;
}

function ownTime(part: unknown): number {
  if (typeof part !== 'object' || part === null) return -Infinity;
  const { createdAt = null, updatedAt = null } = part as Partial<Timestamps>;
  return Math.max(createdAt?.getTime() ?? -Infinity, updatedAt?.getTime() ?? -Infinity);
}
