import { between, hex, roll, salt } from './generation/random.js';
import { dayMs, hourMs } from './generation/clock.js';
import type { Subscription, SubscriptionStatus } from './subscription.js';

/** A subscription to events of a fleet's vehicles. */
export interface WorldMonitor {
  readonly id: string;
  readonly status: SubscriptionStatus;
  readonly label: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly subscription: Subscription;
  /** Data sent with each event. */
  readonly extendedEventParam: readonly string[];
  readonly triggers: readonly Trigger[];
  /** Names of triggers with `&`, `|`, `!` and parentheses. */
  readonly expression: string;
}

/** Exactly one of zone, time and data. */
export interface Trigger {
  readonly name: string;
  readonly zone?: ZoneTrigger;
  readonly time?: TimeTrigger;
  readonly data?: DataTrigger;
}

export interface ZoneTrigger {
  readonly transition: 'In' | 'Out';
  /** In km. */
  readonly radius: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface TimeTrigger {
  /** IANA name. */
  readonly timeZone: string;
  readonly times: readonly TimeWindow[];
}

export interface TimeWindow {
  readonly recurrence: 'None' | 'Daily';
  /** ISO 8601: a duration since midnight if daily, otherwise an instant. */
  readonly start: string;
  readonly duration?: string;
  readonly days?: readonly string[];
  /** `w1` to `w52`, or ranges such as `w1-w25`. */
  readonly weeks?: readonly string[];
}

export interface DataTrigger {
  readonly data: string;
  readonly op: 'equalsTo' | 'greaterThan' | 'lowerThan' | 'includedIn' | 'onChange';
  readonly values?: readonly string[];
}

type Plan = Omit<WorldMonitor, 'id' | 'createdAt' | 'updatedAt'>;

/** Covers all kinds of triggers, retry policies, batches and webhook attributes. */
const plans: readonly Plan[] = [
  {
    status: 'Running',
    label: 'Leaves the depot at night',
    subscription: {
      webhook: {
        name: 'Night watch',
        target: 'https://partner.example.com/events/night?tenant=north',
        attributes: [
          { type: 'Header', key: 'X-Api-Key', value: 'simulated-header-secret' },
          { type: 'Header', key: 'X-Vehicle-Id', value: '$vid' },
          { type: 'Body', key: 'vin', value: '$vin' },
        ],
      },
      retryPolicy: { policy: 'Bounded', retryNumber: 5, retryDelay: 30 },
      batch: null,
      refreshEvent: 600,
    },
    extendedEventParam: ['vehicle.position', 'vehicle.doorsState'],
    triggers: [
      { name: 'depot1', zone: { transition: 'Out', radius: 2, longitude: 2.333333, latitude: 48.866667 } },
      {
        name: 'night1',
        time: {
          timeZone: 'Europe/Paris',
          times: [
            {
              recurrence: 'Daily',
              start: 'PT22H',
              duration: 'PT7H30M',
              days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
              weeks: ['w1-w25', 'w30', 'w36-w50'],
            },
          ],
        },
      },
      { name: 'moving1', data: { data: 'vehicle.kinetic.moving', op: 'equalsTo', values: ['true'] } },
    ],
    expression: 'depot1 & night1 & moving1',
  },
  {
    status: 'Running',
    label: 'Low battery',
    subscription: {
      webhook: {
        name: 'Energy',
        target: 'https://partner.example.com/events/energy',
        attributes: [
          { type: 'Query', key: 'token', value: 'simulated-query-secret' },
          { type: 'Query', key: 'monitor', value: '$monitorID' },
          { type: 'Body', key: 'source', value: 'fleet' },
        ],
      },
      retryPolicy: { policy: 'Always', retryDelay: 60 },
      batch: { size: 20, timeWindow: 30 },
      refreshEvent: null,
    },
    extendedEventParam: ['vehicle.status', 'vehicle.telemetry', 'vehicle.alerts'],
    triggers: [
      { name: 'level1', data: { data: 'vehicle.energy.electric.level', op: 'lowerThan', values: ['20'] } },
      { name: 'plugged1', data: { data: 'vehicle.energy.charging.plugged', op: 'onChange' } },
      {
        name: 'charge1',
        data: { data: 'vehicle.energy.charging.status', op: 'includedIn', values: ['Failure', 'Stopped'] },
      },
    ],
    expression: 'level1 & (plugged1 | charge1)',
  },
  {
    status: 'Paused',
    label: 'Summer delivery round',
    subscription: {
      webhook: { name: 'Rounds', target: 'https://partner.example.com/events/rounds', attributes: [] },
      retryPolicy: { policy: 'None' },
      batch: { size: 5 },
      refreshEvent: null,
    },
    extendedEventParam: [],
    triggers: [
      { name: 'city1', zone: { transition: 'In', radius: 20, longitude: 4.835659, latitude: 45.764043 } },
      {
        name: 'season1',
        time: {
          timeZone: 'Europe/London',
          times: [
            { recurrence: 'None', start: '2026-06-01T06:00:00+02:00', duration: 'P92D' },
            { recurrence: 'Daily', start: 'PT8H', duration: 'PT4H', days: ['Sat', 'Sun'] },
          ],
        },
      },
    ],
    expression: 'city1 & season1',
  },
  {
    status: 'Failed',
    label: 'Due for service',
    subscription: {
      webhook: {
        name: 'Workshop',
        // Some partners put credentials into the URL.
        target: 'https://hook:simulated-userinfo-secret@workshop.example.org/hook#v1',
        attributes: [{ type: 'Body', key: 'fleet', value: '$fleetID' }],
      },
      retryPolicy: null,
      batch: null,
      refreshEvent: 86_400,
    },
    extendedEventParam: ['vehicle.maintenance', 'vehicle.collisions'],
    triggers: [
      { name: 'days1', data: { data: 'vehicle.maintenance.daysBeforeMaintenance', op: 'lowerThan', values: ['15'] } },
      { name: 'odometer1', data: { data: 'vehicle.odometer', op: 'greaterThan', values: ['150000'] } },
    ],
    expression: 'days1 & odometer1',
  },
  {
    // v3 only: v2 has neither stolen reports nor alarms.
    status: 'Running',
    label: 'Theft',
    subscription: {
      webhook: {
        name: 'Security desk',
        target: 'https://security.example.org:8443/thefts',
        attributes: [{ type: 'Header', key: 'Authorization', value: 'Bearer simulated-bearer-token' }],
      },
      retryPolicy: { policy: 'Bounded', retryNumber: 10, retryDelay: 10 },
      batch: null,
      refreshEvent: 60,
    },
    extendedEventParam: ['vehicle.stolen', 'vehicle.trip', 'vehicle.position'],
    triggers: [
      { name: 'stolen1', data: { data: 'stolen.state', op: 'onChange' } },
      {
        name: 'alarm1',
        data: { data: 'vehicle.alarm.trigger.type', op: 'includedIn', values: ['VehicleLifting', 'KeyLearning'] },
      },
      { name: 'home1', zone: { transition: 'Out', radius: 50, longitude: -0.57918, latitude: 44.837789 } },
    ],
    expression: 'stolen1 | (alarm1 & home1)',
  },
];

const of = { id: salt('monitor id'), born: salt('monitor born'), changed: salt('monitor changed') };

/** The initial monitors of a fleet, oldest first. */
export const firstMonitors = (fleetSeed: number, fleetBornAt: number): readonly WorldMonitor[] =>
  plans.map((plan, index) => {
    const createdAt =
      fleetBornAt + (30 + 20 * index) * dayMs + Math.floor(between(0, 24, fleetSeed, of.born, index)) * hourMs;
    const updatedAt =
      createdAt +
      Math.floor(between(0, 20, fleetSeed, of.changed, index) * (roll(fleetSeed, index) < 0.5 ? 1 : 0)) * dayMs;
    return { ...plan, id: hex(32, fleetSeed, of.id, index), createdAt, updatedAt };
  });
