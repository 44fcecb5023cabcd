import { describe, expect, it } from '@jest/globals';
import { decodeMonitor } from '../../../../src/psa/decode/index.js';
import { links, testContext } from './support/decoding.js';

const triggerOf = (triggerParam: unknown, context = testContext()) =>
  decodeMonitor({ monitorId: 'm', monitor: { triggerParam } }, context)?.trigger;

/** The same condition with the names of the specification and of the documentation. */
const place = { radius: 20, center: { longitude: 2.333333, latitude: 48.866667 } };
const times = [{ recurrence: 'Daily', start: 'PT8H30M', duration: 'PT7H30M', occurence: { day: ['Mon', 'Tue'] } }];
const inSpecification = {
  boolExp: 'home & !night',
  triggers: [
    { name: 'home', zone: { transition: 'Out', place } },
    { name: 'night', time: { timeZone: 'Europe/Paris', times } },
  ],
};
const inDocumentation = [
  {
    'bool.exp': 'home & !night',
    triggers: [
      { name: 'home', zone: { transition: 'Out', circle: place } },
      { name: 'night', time: { 'time.zone': 'Europe/Paris', times } },
    ],
  },
  {
    bool: { exp: 'home & !night' },
    triggers: [
      { name: 'home', zone: { transition: 'Out', circle: place } },
      { name: 'night', time: { time: { zone: 'Europe/Paris' }, times } },
    ],
  },
  {
    bool: { exp: 'home & !night' },
    triggers: [
      { name: 'home', zone: { transition: 'Out', circle: place } },
      { name: 'night', time: { zone: 'Europe/Paris', times } },
    ],
  },
];

describe('decodeMonitor', () => {
  it('reads label, times and event extensions', () => {
    const context = testContext();
    const extendedEventParam = ['vehicle.doorsState', 'vehicle.telemetry', 'vehicle.telemetry.vehicle.energies'];
    const monitor = decodeMonitor(
      {
        monitorId: 'm1',
        status: 'Paused',
        monitor: { label: 'Depot', subscribeParam: { refreshEvent: 120 }, extendedEventParam },
        createdAt: '2026-01-01T00:00:00Z',
        updatedAt: '2026-01-02T00:00:00Z',
      },
      context,
    );
    expect(monitor).toMatchObject({
      fleetId: 'fleet-1',
      monitorId: 'm1',
      status: 'PAUSED',
      statusRaw: 'Paused',
      label: 'Depot',
      subscription: { refreshEvent: 120 },
      extendedEventParam: ['VEHICLE_DOORS_STATE', 'VEHICLE_TELEMETRY', 'VEHICLE_TELEMETRY_VEHICLE_ENERGIES'],
      extendedEventParamRaw: extendedEventParam,
      trigger: null,
      createdAt: new Date('2026-01-01T00:00:00Z'),
      updatedAt: new Date('2026-01-02T00:00:00Z'),
    });
    expect(context.drifted()).toEqual([]);
  });

  it('accepts every kind of telemetry that the specification allows in monitor notifications', () => {
    const kinds =
      'environment privacy vehicle vehicle.adas vehicle.battery vehicle.doorsState vehicle.energies vehicle.engines vehicle.ignition vehicle.lighting vehicle.lightingSystem vehicle.safety vehicle.transmission vehicle.drivingBehavior vehicle.alarm.status vehicle.alarm.trigger vehicle.wipingBlades'.split(
        ' ',
      );
    const context = testContext();
    const extendedEventParam = kinds.map((kind) => `vehicle.telemetry.${kind}`);
    const found = decodeMonitor({ monitorId: 'm', monitor: { extendedEventParam } }, context)?.extendedEventParam;
    expect(new Set(found).size).toBe(17);
    expect(context.drifted()).toEqual([]);
  });

  it('Q23: reads the Created status of a create response', () => {
    const context = testContext();
    const monitor = decodeMonitor({ monitorId: 'm', status: 'Created' }, context);
    expect(monitor).toMatchObject({ status: 'CREATED', statusRaw: 'Created', label: null, subscription: null });
    expect(context.drifted()).toEqual([]);
  });

  it('Q18: keeps the raw value of an unknown status', () => {
    const context = testContext();
    expect(decodeMonitor({ monitorId: 'm', status: 'Asleep' }, context)).toMatchObject({
      status: 'UNKNOWN',
      statusRaw: 'Asleep',
    });
    expect(context.drifted()).toEqual(['unknownEnum monitor.status']);
  });

  it.each([
    ['its monitorId', { monitorId: 'm1', ...links('/fleets/f/monitors/m2') }],
    ['its self link', links('/fleets/f/monitors/m1')],
    ['a self link with more segments', links('/fleets/f/monitors/m1/status')],
    ['its link to the monitor', { _links: { monitor: { href: '/connectedcar/v3/fleets/f/monitors/m1' } } }],
  ])('reads its id from %s', (_title, document) => {
    expect(decodeMonitor(document, testContext())?.monitorId).toBe('m1');
  });

  it('returns null without an id, and counts it', () => {
    const context = testContext();
    expect(decodeMonitor({ status: 'Running', ...links('/fleets/f/monitors') }, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf monitor.monitorId']);
  });
});

describe('the condition of a monitor', () => {
  it('has zones, times and the expression that combines them', () => {
    const context = testContext();
    expect(triggerOf(inSpecification, context)).toEqual({
      boolExp: 'home & !night',
      triggers: [
        {
          name: 'home',
          zone: { transition: 'OUT', transitionRaw: 'Out', radius: 20, longitude: 2.333333, latitude: 48.866667 },
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
                start: 'PT8H30M',
                startAt: null,
                duration: 'PT7H30M',
                days: ['MON', 'TUE'],
                daysRaw: ['Mon', 'Tue'],
                weeks: null,
              },
            ],
          },
          data: null,
        },
      ],
    });
    expect(context.drifted()).toEqual([]);
  });

  it.each(inDocumentation)('Q24: is the same with the names of the documentation %#', (triggerParam) => {
    const context = testContext();
    expect(triggerOf(triggerParam, context)).toEqual(triggerOf(inSpecification));
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['greaterThan', ['75'], 'GREATER_THAN', ['75']],
    ['includedIn', ['Full', 5, true], 'INCLUDED_IN', ['Full', '5', 'true']],
    ['equalsTo', 'Full', 'EQUALS_TO', ['Full']],
    ['onChange', null, 'ON_CHANGE', null],
  ])('compares data by %s', (op, value, name, values) => {
    const context = testContext();
    const data = { data: 'vehicle.energy.electric.level', op, value };
    expect(triggerOf({ triggers: [{ name: 'low', data }] }, context)?.triggers?.[0]?.data).toEqual({
      data: 'vehicle.energy.electric.level',
      op: name,
      opRaw: op,
      values,
    });
    expect(context.drifted()).toEqual([]);
  });

  it('omits values that are not strings, and counts them', () => {
    const context = testContext();
    const data = { data: 'vehicle.alert', op: 'includedIn', value: ['a', { b: 1 }, null] };
    expect(triggerOf({ triggers: [{ data }] }, context)?.triggers?.[0]?.data?.values).toEqual(['a']);
    expect(context.drift.counts()).toMatchObject([{ kind: 'badLeaf', count: 1 }]);
  });

  it('starts at an instant if it does not recur', () => {
    const entry = { recurrence: 'None', start: '2018-01-03T12:00:00+01:00', duration: 'PT04H30M' };
    const context = testContext();
    expect(triggerOf({ triggers: [{ time: { times: [entry] } }] }, context)?.triggers?.[0]?.time?.times).toMatchObject([
      { recurrence: 'NONE', start: null, startAt: new Date('2018-01-03T11:00:00Z'), duration: 'PT04H30M', days: null },
    ]);
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['an object', { day: ['Mon', 'Fri'], week: ['w1', 'w34-w46'] }, ['MON', 'FRI'], ['w1', 'w34-w46']],
    ['a list, as in the specification’s example', ['Mon', 'Fri'], ['MON', 'FRI'], null],
    ['null (Q22)', null, null, null],
  ])('has its days from %s', (_title, occurence, days, weeks) => {
    const context = testContext();
    const condition = triggerOf({ triggers: [{ time: { times: [{ start: 'PT8H', occurence }] } }] }, context);
    expect(condition?.triggers?.[0]?.time?.times).toMatchObject([{ days, weeks }]);
    expect(context.drifted()).toEqual([]);
  });

  it('counts a start that is neither a time of day nor an instant', () => {
    const context = testContext();
    const condition = triggerOf({ triggers: [{ time: { times: [{ start: 'at noon' }] } }] }, context);
    expect(condition?.triggers?.[0]?.time?.times).toMatchObject([{ start: null, startAt: null }]);
    expect(context.drifted()).toHaveLength(1);
  });

  it('reads triggers once if they are listed by name and by kind', () => {
    const context = testContext();
    const byKind = {
      timeZoneTriggers: { zoneTrigger: { transition: 'Out', place }, timeTrigger: { timeZone: 'Europe/Paris', times } },
      dataTriggers: [],
    };
    expect(triggerOf({ ...inSpecification, ...byKind }, context)).toEqual(triggerOf(inSpecification));
    expect(triggerOf({ ...byKind, triggers: [] }, context)?.triggers).toHaveLength(2);
    expect(context.drifted()).toEqual([]);
  });

  it('reads API v2’s zone, time and data as unnamed triggers', () => {
    const context = testContext();
    const triggerParam = {
      timeZoneTriggers: {
        zoneTrigger: { transition: 'In', place },
        timeTrigger: { timeZone: 'Europe/Paris', times },
      },
      dataTriggers: [{ data: 'vehicle.engines.running', op: 'onChange' }],
    };
    expect(triggerOf(triggerParam, context)).toMatchObject({
      boolExp: null,
      triggers: [
        { name: null, zone: { transition: 'IN', radius: 20 }, time: null, data: null },
        { name: null, zone: null, time: { timeZone: 'Europe/Paris' }, data: null },
        { name: null, zone: null, time: null, data: { data: 'vehicle.engines.running', op: 'ON_CHANGE' } },
      ],
    });
    expect(context.drifted()).toEqual([]);
  });

  it('rejects invalid coordinates, and keeps the rest', () => {
    const context = testContext();
    const zone = { transition: 'In', place: { radius: -1, center: { longitude: 181, latitude: 48 } } };
    expect(triggerOf({ triggers: [{ zone }] }, context)?.triggers?.[0]?.zone).toMatchObject({
      transition: 'IN',
      radius: null,
      longitude: null,
      latitude: 48,
    });
    expect(context.drifted()).toHaveLength(2);
  });
});
