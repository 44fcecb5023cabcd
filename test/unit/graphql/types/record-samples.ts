/** Samples of alarms, thefts, monitors, callbacks and remote actions, without null leaves. */
import type {
  Alarm,
  Monitor,
  RemoteAction,
  RemoteCallback,
  StolenReport,
  Subscription,
  VehicleInformation,
} from '../../../../src/domain/index.js';
import { position, vehicle } from './samples.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));

export const alarm: Alarm = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  alarmId: 'alarm-1',
  trigger: {
    type: 'VEHICLE_LIFTING',
    typeRaw: 'VehicleLifting',
    position,
    startAt: at(1),
    createdAt: at(2),
    updatedAt: at(31),
  },
  status: { activation: 'INACTIVE', activationRaw: 'Inactive', createdAt: at(3), updatedAt: at(32) },
};

export const stolenReport: StolenReport = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  stolenId: 'stolen-2',
  state: false,
  startedAt: at(4),
  endAt: at(5),
  startPosition: position,
  endPosition: { ...position, latitude: 51.5 },
  createdAt: at(6),
  updatedAt: at(7),
};

const subscription: Subscription = {
  refreshEvent: 120,
  retryPolicy: { policy: 'BOUNDED', policyRaw: 'Bounded', retryNumber: 10, retryDelay: 60 },
  batchNotify: { size: 50, timeWindow: 30 },
  webhook: {
    name: 'Depot',
    target: 'https://receiver.example/events',
    attributes: [
      { type: 'BODY', typeRaw: 'Body', key: 'depot', value: 'four', hidden: false },
      { type: 'HEADER', typeRaw: 'Header', key: 'X-Key', value: null, hidden: true },
    ],
  },
};

export const monitor: Monitor = {
  fleetId: 'fleet-1',
  monitorId: 'monitor-1',
  status: 'PAUSED',
  statusRaw: 'Paused',
  label: 'Left the depot',
  subscription,
  extendedEventParam: ['VEHICLE_POSITION', 'UNKNOWN'],
  extendedEventParamRaw: ['vehicle.position', 'vehicle.mood'],
  trigger: {
    boolExp: 'depot & night & low',
    triggers: [
      {
        name: 'depot',
        zone: { transition: 'OUT', transitionRaw: 'Out', radius: 2.5, longitude: 2.3, latitude: 48.9 },
        time: null,
        data: null,
      },
      {
        name: 'night',
        zone: null,
        time: {
          timeZone: 'Europe/Paris',
          times: [
            {
              recurrence: 'DAILY',
              recurrenceRaw: 'Daily',
              start: 'PT22H',
              startAt: at(8),
              duration: 'PT7H',
              days: ['SAT', 'SUN'],
              daysRaw: ['Sat', 'Sun'],
              weeks: ['w1', 'w34-w46'],
            },
          ],
        },
        data: null,
      },
      {
        name: 'low',
        zone: null,
        time: null,
        data: { data: 'vehicle.energy.fuel.level', op: 'LOWER_THAN', opRaw: 'lowerThan', values: ['10'] },
      },
    ],
  },
  createdAt: at(9),
  updatedAt: at(10),
};

export const remoteCallback: RemoteCallback = {
  fleetId: 'fleet-1',
  callbackId: 'callback-1',
  status: 'RUNNING',
  statusRaw: 'Running',
  label: 'Actions',
  remoteTypes: ['HORN', 'WAKE_UP'],
  remoteTypesRaw: ['Horn', 'WakeUp'],
  subscription,
};

const occurrence = { day: ['MON'], dayRaw: ['Mon'] } as const;

/** All actions at once, although a real remote action has only one. */
export const remoteAction: RemoteAction = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  callbackId: 'callback-1',
  remoteActionId: 'remote-1',
  types: ['DOORS', 'UNKNOWN'],
  typesRaw: ['Doors', 'Levitation'],
  status: 'FAILED',
  statusRaw: 'Failed',
  failureCause: 'DOORS_OPEN',
  failureCauseRaw: 'DoorsOpen',
  feedbackDetail: 'NO_CID_BLACKLISTED',
  feedbackDetailRaw: 'NoCIDBlacklisted',
  remote: {
    label: 'Everything',
    preconditioning: {
      airConditioning: {
        immediate: true,
        programs: [
          {
            slot: 3,
            enabled: true,
            recurrence: 'DAILY',
            recurrenceRaw: 'Daily',
            start: 'PT7H30M',
            occurrence,
            actionsType: 'SET',
            actionsTypeRaw: 'Set',
          },
        ],
      },
    },
    immobilization: { activate: true },
    door: { state: 'LOCKED', stateRaw: 'Locked', forced: false },
    horn: { state: 'UNACTIVATED', stateRaw: 'Unactivated' },
    charging: {
      immediate: true,
      schedule: {
        nextDelayedTime: 'PT22H30M',
        nextDelayedAt: at(11),
        programs: [{ slot: 1, enabled: false, start: 'PT1H', end: 'PT6H', chargeUntilFull: true, occurrence }],
      },
      preferences: { level: 'LEVEL_4', levelRaw: 'Level4', type: 'FULL', typeRaw: 'Full' },
    },
    stolen: {
      stolen: true,
      trackingPeriod: { running: 30, shutdown: 120 },
      immobilization: { activate: false },
    },
    lights: { on: true },
    wakeUp: { action: 'WakeUp' },
    navigation: { driverApproval: true, positions: [{ longitude: 5.97, latitude: -62.53 }] },
  },
};

const { fleetId: _fleet, vehicleId: _id, updatedAt: _updated, ...rest } = vehicle;
export const vehicleInformation: VehicleInformation = rest;
