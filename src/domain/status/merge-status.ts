import type { Timestamps } from '../values/freshness.js';
import { isHidden } from '../errors/missing-reason.js';
import {
  addContradiction,
  contradicts,
  isMajority,
  odometerReadingOf,
  type Contradiction,
} from './driving/odometer-plausibility.js';
import type { VehicleStatus } from './vehicle-status.js';

/** The signal groups of a status; a vehicle reports each at its own time. */
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
  /** Groups that were not taken from the read status because the known ones are newer or more plausible. */
  readonly regressions: readonly SignalGroup[];
  readonly history: StatusHistory;
}

/** State that later reports of the vehicle are compared with, in addition to its status. */
export interface StatusHistory {
  /** Groups with an implausible time: they are used until a better report arrives. */
  readonly misdated: ReadonlySet<SignalGroup>;
  /** When the privacy was reported, in ms since 1970, if the status has no time for it. */
  readonly privacySince: number | null;
  readonly contradiction: Contradiction | null;
}

/** Context of a status that was read. */
export interface ReadContext {
  /** Groups with an implausible time. Default: none. */
  readonly misdated?: ReadonlySet<SignalGroup>;
  /** When it was read, in ms since 1970. */
  readonly readAt?: number | null;
  /** Whether a group is known not to be older without decoding it, if the status as a whole is not older. */
  readonly isSurelyNotOlder?: (group: SignalGroup) => boolean;
}

const noGroups: ReadonlySet<SignalGroup> = new Set();

/** The history after a first status. Privacy that hides the position and has no time counts from the time of reading. */
export function historyOf(
  status: VehicleStatus,
  { misdated = noGroups, readAt = null }: ReadContext = {},
): StatusHistory {
  const track: StatusHistory = { misdated, privacySince: null, contradiction: null };
  const isUndated = readAt !== null && timeIn('privacy', { status, track }) === -Infinity;
  return isUndated && isHidden('lastPosition', status.privacy) ? { ...track, privacySince: readAt } : track;
}

/**
 * Merges two statuses of one vehicle: the newest of each signal group, because the upstream returns older snapshots between
 * newer ones (`Q11`). A group's time is its own, or else that of its status; a group that is missing in a newer status is
 * missing. An implausible time is older than any other. The odometer neither goes backwards, because stale content may have a
 * new time, nor advances faster than a vehicle drives. Privacy that hides the position applies until a newer report changes it.
 */
export function mergeStatus(
  known: VehicleStatus,
  read: VehicleStatus,
  reading: ReadContext = {},
  track: StatusHistory = historyOf(known),
): MergedStatus {
  const { misdated = noGroups, isSurelyNotOlder = () => false } = reading;
  const before: DatedStatus = { status: known, track };
  const after: DatedStatus = { status: read, track: historyOf(read, reading) };
  const wholeIsOlder = ownTime(read) < ownTime(known);
  let { contradiction } = track;
  const isOutranked = (group: SignalGroup): boolean => {
    if (group === 'privacy' && read.privacy === null && isHidden('lastPosition', known.privacy)) return true;
    const isTracked = group === 'privacy' && track.privacySince !== null;
    const isDated = !misdated.has(group) && !track.misdated.has(group) && !isTracked;
    // Reading a group decodes it, so it is read only if necessary.
    const isSure = !wholeIsOlder && isDated && isSurelyNotOlder(group);
    if (!isSure && known[group] === null) return false;
    if (!isSure && timeIn(group, after) < timeIn(group, before)) return true;
    if (group !== 'odometer') return false;
    contradiction = isSure ? null : contradictionOf(after, before);
    return contradiction !== null;
  };
  const regressions = signalGroups.filter(isOutranked);
  const isKept = (group: SignalGroup) => regressions.includes(group);
  // The merged status keeps the known time, which is not the time of groups without one from the read status.
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

/** A status and its history. */
interface DatedStatus {
  readonly status: VehicleStatus;
  readonly track: StatusHistory;
}

/** Null if the odometer that was read is plausible. */
function contradictionOf(after: DatedStatus, before: DatedStatus): Contradiction | null {
  const read = odometerReadingOf(after.status.odometer, timeIn('odometer', after));
  const known = odometerReadingOf(before.status.odometer, timeIn('odometer', before));
  if (read === null || known === null || !contradicts(read, known)) return null;
  const found = addContradiction(before.track.contradiction, read, known);
  return isMajority(found) ? null : found;
}

/** Milliseconds since 1970. */
function timeIn(group: SignalGroup, { status, track }: DatedStatus): number {
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
