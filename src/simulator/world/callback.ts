import { hex, salt } from './generation/random.js';
import type { Subscription, SubscriptionStatus } from './subscription.js';

export const remoteTypes = [
  'ThermalPreconditioning',
  'ElectricBatteryChargingRequest',
  'Horn',
  'Doors',
  'Lights',
  'Immobilization',
  'Stolen',
  'WakeUp',
  'Navigation',
] as const;

export type RemoteType = (typeof remoteTypes)[number];

/** A subscription to the progress of remote actions. */
export interface WorldCallback {
  readonly id: string;
  readonly status: SubscriptionStatus;
  readonly label: string | null;
  readonly remoteTypes: readonly RemoteType[];
  readonly subscription: Subscription;
}

type Plan = Omit<WorldCallback, 'id'>;

const plans: readonly Plan[] = [
  {
    status: 'Running',
    label: 'All remote actions',
    remoteTypes,
    subscription: {
      webhook: {
        name: 'Remote',
        target: 'https://partner.example.com/remote/events?tenant=north',
        attributes: [
          { type: 'Header', key: 'X-Api-Key', value: 'simulated-header-secret' },
          { type: 'Query', key: 'type', value: '$remoteType' },
          { type: 'Body', key: 'callback', value: '$callbackID' },
        ],
      },
      retryPolicy: { policy: 'Bounded', retryNumber: 3, retryDelay: 20 },
      batch: null,
      refreshEvent: null,
    },
  },
  {
    status: 'Paused',
    label: null,
    remoteTypes: ['Doors', 'Horn', 'Lights'],
    subscription: {
      webhook: {
        name: 'Key service',
        target: 'https://keys.example.org/hook',
        attributes: [
          { type: 'Header', key: 'X-Vin', value: '$vin' },
          { type: 'Query', key: 'token', value: 'simulated-query-secret' },
        ],
      },
      retryPolicy: { policy: 'None' },
      batch: { size: 10, timeWindow: 60 },
      refreshEvent: null,
    },
  },
  {
    status: 'Failed',
    label: 'Charging at night',
    remoteTypes: ['ThermalPreconditioning', 'ElectricBatteryChargingRequest'],
    subscription: {
      webhook: {
        name: 'Grid',
        target: 'https://grid.example.net/hook',
        attributes: [{ type: 'Body', key: 'fleet', value: '$fleetID' }],
      },
      retryPolicy: null,
      batch: null,
      refreshEvent: null,
    },
  },
];

const of = salt('callback id');

/** The initial callbacks of a fleet, oldest first. */
export const firstCallbacks = (fleetSeed: number): readonly WorldCallback[] =>
  plans.map((plan, index) => ({ ...plan, id: hex(32, fleetSeed, of, index) }));
