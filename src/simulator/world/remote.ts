import { remoteTypes, type RemoteType, type WorldCallback } from './callback.js';
import { dayMs, minuteMs, secondMs } from './generation/clock.js';
import { hex, pick, roll, salt } from './generation/random.js';
import type { WorldVehicle } from './vehicle.js';

export type RemoteStatus =
  | 'Accepted'
  | 'WakingUpVehicle'
  | 'CheckingVehicle'
  | 'SentToVehicle'
  | 'VehicleBatteryChargeTooLow'
  | 'TooManyWakeUpsOverMonth'
  | 'Success'
  | 'AlreadyDone'
  | 'Failed';

export interface RemoteStep {
  readonly status: RemoteStatus;
  /** Start of this status. */
  readonly at: number;
  /** With `Failed` only. */
  readonly failureCause?: string;
  /** With `Success` of a forced door lock only. */
  readonly feedbackDetail?: string;
}

/** A remote action and its progress. Steps in the future have not happened yet. */
export interface WorldRemote {
  readonly id: string;
  readonly callbackId: string;
  readonly type: RemoteType;
  /** The request: a label, and the action under its name. */
  readonly order: Readonly<Record<string, unknown>>;
  readonly requestedAt: number;
  readonly steps: readonly RemoteStep[];
}

/** The current step; null before the first. */
export const stepAt = (remote: WorldRemote, at: number): RemoteStep | null =>
  remote.steps.findLast((step) => step.at <= at) ?? null;

const of = {
  type: salt('remote type'),
  callback: salt('remote callback'),
  when: salt('remote requested'),
  end: salt('remote end'),
  stuck: salt('remote stuck'),
  order: salt('remote order'),
  id: salt('remote id'),
};

const everyCause = [
  'GeneralError',
  'VehicleError',
  'WrongCommand',
  'VehicleConnectionTimeout',
  'MissingRights',
  'NotPossibleDueToVehiclePrivacyLevel',
  'TooManyRequestInShortTime',
  'SameActionInProgress',
  'NotPossibleDueToVehicleStolenState',
  'VehicleInUse',
  'TooManyRequestSent',
] as const;
/** Failure causes of single types of actions. */
const ownCauses: Readonly<Partial<Record<RemoteType, readonly string[]>>> = {
  ThermalPreconditioning: ['DoorsOpen', 'VehicleInUse'],
  ElectricBatteryChargingRequest: ['ExternalChargingSystemError', 'VehicleChargingSystemError'],
  Doors: ['DoorsOpen', 'CidInside', 'VehicleErrorOrCidInside'],
  Immobilization: ['VehicleIsNotLocked'],
  Navigation: ['CanceledByDriver'],
};

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
type Parts = readonly number[];

/** Requests of each type, following `Remote` in the specification. */
const orders: Readonly<Record<RemoteType, readonly ((at: number, parts: Parts) => Record<string, unknown>)[]>> = {
  ThermalPreconditioning: [
    () => ({ preconditioning: { airConditioning: { immediate: true } } }),
    (_, parts) => ({
      preconditioning: {
        airConditioning: {
          immediate: false,
          programs: [
            {
              slot: 1 + Math.floor(roll(...parts, 1) * 4),
              enabled: roll(...parts, 2) < 0.7,
              actionsType: roll(...parts, 3) < 0.2 ? 'Delete' : 'Set',
              recurrence: pick(['Daily', 'None'], ...parts, 5),
              start: 'PT7H30M',
              occurence: { day: [pick(week, ...parts, 4)] },
            },
          ],
        },
      },
    }),
  ],
  ElectricBatteryChargingRequest: [
    (_, parts) => ({ charging: { immediate: roll(...parts, 1) < 0.5 } }),
    (at) => ({ charging: { schedule: { nextDelayedTime: new Date(at + dayMs / 2).toISOString() } } }),
    (_, parts) => ({
      charging: {
        schedule: {
          programs: [
            { slot: 1, enabled: true, start: 'PT22H30M', end: 'PT5H', occurence: { day: ['Mon', 'Tue', 'Wed'] } },
            {
              slot: 2,
              enabled: roll(...parts, 2) < 0.5,
              start: 'PT12H',
              end: 'PT14H30M',
              occurence: { day: week.slice(3) },
            },
          ],
        },
      },
    }),
    (_, parts) => ({
      charging: {
        preferences: {
          level: pick(['Level1', 'Level2', 'Level3', 'Level4', 'Level5'], ...parts, 3),
          type: pick(['Partial', 'Full'], ...parts, 4),
        },
      },
    }),
    // The deprecated place of the same member.
    (at) => ({ charging: { nextDelayedTime: new Date(at + dayMs).toISOString() } }),
  ],
  Horn: [(_, parts) => ({ horn: { state: pick(['Activated', 'Unactivated'], ...parts, 1) } })],
  Doors: [
    (_, parts) => ({ door: { state: pick(['Locked', 'Unlocked'], ...parts, 1) } }),
    () => ({ door: { state: 'Locked', forced: true } }),
  ],
  Lights: [(_, parts) => ({ lights: { on: roll(...parts, 1) < 0.5 } })],
  Immobilization: [(_, parts) => ({ immobilization: { activate: roll(...parts, 1) < 0.5 } })],
  Stolen: [
    (_, parts) => ({ stolen: { stolen: roll(...parts, 1) < 0.5 } }),
    () => ({ stolen: { trackingPeriod: { running: 30, shutdown: 120 } } }),
    (_, parts) => ({ stolen: { immobilization: { activate: roll(...parts, 1) < 0.5 } } }),
  ],
  WakeUp: [() => ({ wakeUp: { action: 'WakeUp' } })],
  Navigation: [
    () => ({
      navigation: {
        driverApproval: true,
        positions: [
          { type: 'Point', coordinates: [2.333333, 48.866667] },
          { type: 'Point', coordinates: [4.835659, 45.764043] },
        ],
      },
    }),
    () => ({ navigation: { positions: [{ type: 'Point', coordinates: [-1.553621, 47.218371] }] } }),
  ],
};

const labels = ['', '', 'From the dashboard', 'Driver’s request'] as const;

/** The steps from the request to its end, or to the last one reached, within two minutes. */
function stepsOf(
  type: RemoteType,
  order: WorldRemote['order'],
  requestedAt: number,
  parts: Parts,
): readonly RemoteStep[] {
  // A destination is sent without waking the vehicle.
  const progress: RemoteStatus[] =
    type === 'Navigation'
      ? ['CheckingVehicle', 'SentToVehicle']
      : ['Accepted', 'WakingUpVehicle', 'CheckingVehicle', 'SentToVehicle'];
  const steps = progress.map((status, index): RemoteStep => ({ status, at: requestedAt + index * 15 * secondMs }));
  const add = (step: Omit<RemoteStep, 'at'>, seconds: number): void =>
    void steps.push({ ...step, at: requestedAt + seconds * secondMs });
  // Some get no response from the vehicle.
  if (roll(...parts, of.stuck) < 0.2)
    return steps.slice(0, 1 + Math.floor(roll(...parts, of.stuck, 1) * progress.length));

  const end = roll(...parts, of.end);
  if (end < 0.12) {
    const [status, failureCause] =
      end < 0.06
        ? (['VehicleBatteryChargeTooLow', 'NotPossibleDueToVehicleBatteryLevel'] as const)
        : (['TooManyWakeUpsOverMonth', 'TooManyWakeUpsOverMonth'] as const);
    steps.length = 1;
    add({ status }, 20);
    // The others wait until the vehicle is available.
    if (roll(...parts, of.end, 1) < 0.5) add({ status: 'Failed', failureCause }, 110);
    return steps;
  }
  if (end < 0.4)
    add({ status: 'Failed', failureCause: pick([...everyCause, ...(ownCauses[type] ?? [])], ...parts, 2) }, 75);
  else if (end < 0.5) add({ status: 'AlreadyDone' }, 70);
  else {
    const forced = (order['door'] as { forced?: boolean } | undefined)?.forced === true;
    const feedbackDetail = pick(['NoCIDBlacklisted', 'CIDBlacklisted'], ...parts, 3);
    add(forced ? { status: 'Success', feedbackDetail } : { status: 'Success' }, 70);
  }
  return steps;
}

/** Number of actions of a vehicle before the world starts. */
const pastActions = 12;
/** Actions that are younger may be in progress. */
const recentMs = 2 * minuteMs;

/** The actions before `start`, oldest first: about one per type, the last one very recent. */
export function firstRemotes(
  vehicle: WorldVehicle,
  callbacks: readonly WorldCallback[],
  start: number,
): readonly WorldRemote[] {
  const { seed } = vehicle;
  const firstType = Math.floor(roll(seed, of.type) * remoteTypes.length);
  return Array.from({ length: pastActions }, (_, index): WorldRemote | null => {
    const type = remoteTypes[(firstType + index) % remoteTypes.length] ?? 'Horn';
    const able = callbacks.filter((callback) => callback.remoteTypes.includes(type));
    if (able.length === 0) return null;
    const parts = [seed, of.order, index];
    const share = roll(seed, of.when, index);
    const ago =
      index === pastActions - 1
        ? share * recentMs
        : (pastActions - 1 - index) * 5 * dayMs - share * 4 * dayMs + recentMs;
    const requestedAt = Math.floor((start - ago) / secondMs) * secondMs;
    const label = pick(labels, seed, of.order, index, 1);
    const order = {
      ...(label === '' ? {} : { label }),
      ...pick(orders[type], seed, of.order, index, 2)(requestedAt, parts),
    };
    return {
      id: hex(32, seed, of.id, index),
      callbackId: pick(able, seed, of.callback, index).id,
      type,
      order,
      requestedAt,
      steps: stepsOf(type, order, requestedAt, parts),
    };
  }).filter((remote) => remote !== null);
}
