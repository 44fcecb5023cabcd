import { describe, expect, it } from '@jest/globals';
import { decodeRemoteAction } from '../../../../src/psa/decode/index.js';
import { links, testContext } from './support/decoding.js';

const path = '/fleets/f/vehicles/v1/callbacks/c1/remotes/r1';

/** The only action of a document; all others are null. */
function only(remote: object, context = testContext()) {
  const read = decodeRemoteAction({ remoteActionId: 'r', remote }, context)?.remote ?? {};
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
}

describe('decodeRemoteAction', () => {
  it('reads its progress and the reason of its failure', () => {
    const context = testContext();
    const action = decodeRemoteAction(
      {
        ...links(path),
        remoteActionId: 'r1',
        type: 'Doors',
        status: 'Failed',
        failureCause: 'DoorsOpen',
        feedbackDetail: 'NoCIDBlacklisted',
      },
      context,
    );
    expect(action).toEqual({
      fleetId: 'fleet-1',
      vehicleId: 'v1',
      callbackId: 'c1',
      remoteActionId: 'r1',
      types: ['DOORS'],
      typesRaw: ['Doors'],
      status: 'FAILED',
      statusRaw: 'Failed',
      failureCause: 'DOORS_OPEN',
      failureCauseRaw: 'DoorsOpen',
      feedbackDetail: 'NO_CID_BLACKLISTED',
      feedbackDetailRaw: 'NoCIDBlacklisted',
      remote: null,
    });
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['Horn', ['HORN']],
    [
      ['Horn', 'Lights'],
      ['HORN', 'LIGHTS'],
    ],
    [[], []],
    [null, null],
  ])('Q23: reads the type %j', (type, types) => {
    expect(decodeRemoteAction({ remoteActionId: 'r', type }, testContext())?.types).toEqual(types);
  });

  it('Q18: keeps unknown raw values', () => {
    const context = testContext();
    const texts = { type: 'Levitation', status: 'Dreaming', failureCause: 'Moon', feedbackDetail: 'Odd' };
    expect(decodeRemoteAction({ remoteActionId: 'r', ...texts }, context)).toMatchObject({
      types: ['UNKNOWN'],
      typesRaw: ['Levitation'],
      status: 'UNKNOWN',
      statusRaw: 'Dreaming',
      failureCause: 'UNKNOWN',
      failureCauseRaw: 'Moon',
      feedbackDetail: 'UNKNOWN',
      feedbackDetailRaw: 'Odd',
    });
    expect(context.drifted()).toHaveLength(4);
  });

  it.each([
    ['its remoteActionId', { remoteActionId: 'r1', ...links('/fleets/f/vehicles/v/callbacks/c/remotes/r2') }],
    ['its self link', links(path)],
    ['the link of a send response', { _links: { remote: { href: `/connectedcar/v3${path}` } } }],
  ])('reads its id from %s', (_title, document) => {
    expect(decodeRemoteAction(document, testContext())?.remoteActionId).toBe('r1');
  });

  it('reads its callback from the link to it rather than from its path', () => {
    const callback = { href: '/connectedcar/v3/fleets/f/remote/callbacks/c2' };
    const action = decodeRemoteAction({ _links: { ...links(path)._links, callback } }, testContext());
    expect(action).toMatchObject({ vehicleId: 'v1', callbackId: 'c2' });
  });

  it('Q08: does not use a template variable as id', () => {
    const callback = { href: '/connectedcar/v3/fleets/f/vehicles/{vid}/callbacks/{cbid}/remotes', templated: true };
    const action = decodeRemoteAction({ remoteActionId: 'r', _links: { callback } }, testContext());
    expect(action).toMatchObject({ vehicleId: null, callbackId: null });
  });

  it('returns null without an id, and counts it', () => {
    const context = testContext();
    const document = { status: 'Success', ...links('/fleets/f/vehicles/v1/callbacks/c1/remotes') };
    expect(decodeRemoteAction(document, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf remoteAction.remoteActionId']);
  });
});

describe('the content of a remote action', () => {
  it.each([
    ['immobilization', { activate: true }, { activate: true }],
    ['door', { state: 'Locked', forced: false }, { state: 'LOCKED', stateRaw: 'Locked', forced: false }],
    ['horn', { state: 'Unactivated' }, { state: 'UNACTIVATED', stateRaw: 'Unactivated' }],
    ['lights', { on: false }, { on: false }],
    ['wakeUp', { action: 'WakeUp' }, { action: 'WakeUp' }],
    [
      'stolen',
      { stolen: true, trackingPeriod: { running: 30, shutdown: 120 }, immobilization: { activate: false } },
      { stolen: true, trackingPeriod: { running: 30, shutdown: 120 }, immobilization: { activate: false } },
    ],
    [
      'navigation',
      {
        driverApproval: true,
        positions: [
          { type: 'Point', coordinates: [5.970338, -62.536239] },
          { type: 'Point', coordinates: [2.35, 48.85, 35] },
        ],
      },
      {
        driverApproval: true,
        positions: [
          { longitude: 5.970338, latitude: -62.536239 },
          { longitude: 2.35, latitude: 48.85 },
        ],
      },
    ],
    [
      'charging',
      {
        immediate: true,
        schedule: {
          nextDelayedTime: 'PT22H30M',
          programs: [{ slot: 2, enabled: true, start: 'PT1H', end: 'PT6H', occurence: { day: ['Sat', 'Sun'] } }],
        },
        preferences: { level: 'Level3', type: 'Partial' },
      },
      {
        immediate: true,
        schedule: {
          nextDelayedTime: 'PT22H30M',
          nextDelayedAt: null,
          programs: [
            {
              slot: 2,
              enabled: true,
              start: 'PT1H',
              end: 'PT6H',
              chargeUntilFull: null,
              occurrence: { day: ['SAT', 'SUN'], dayRaw: ['Sat', 'Sun'] },
            },
          ],
        },
        preferences: { level: 'LEVEL_3', levelRaw: 'Level3', type: 'PARTIAL', typeRaw: 'Partial' },
      },
    ],
    [
      'preconditioning',
      {
        airConditioning: {
          immediate: false,
          programs: [
            {
              slot: 1,
              enabled: true,
              recurrence: 'Daily',
              start: 'PT14H30M',
              occurence: { day: ['Mon'] },
              actionsType: 'Set',
            },
            { slot: 2, actionsType: 'Delete', occurence: null },
          ],
        },
      },
      {
        airConditioning: {
          immediate: false,
          programs: [
            {
              slot: 1,
              enabled: true,
              recurrence: 'DAILY',
              recurrenceRaw: 'Daily',
              start: 'PT14H30M',
              occurrence: { day: ['MON'], dayRaw: ['Mon'] },
              actionsType: 'SET',
              actionsTypeRaw: 'Set',
            },
            {
              slot: 2,
              enabled: null,
              recurrence: null,
              recurrenceRaw: null,
              start: null,
              occurrence: null,
              actionsType: 'DELETE',
              actionsTypeRaw: 'Delete',
            },
          ],
        },
      },
    ],
  ])('is read completely: %s', (name, sent, read) => {
    const context = testContext();
    expect(only({ label: 'now', [name]: sent }, context)).toEqual({ label: 'now', [name]: read });
    expect(context.drifted()).toEqual([]);
  });

  it('Q13: reads both spellings of preconditioning and lights', () => {
    const context = testContext();
    expect(only({ preconditionning: { airConditioning: { immediate: true } }, ligths: { on: true } }, context)).toEqual(
      {
        preconditioning: { airConditioning: { immediate: true, programs: null } },
        lights: { on: true },
      },
    );
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['inside the schedule', { schedule: { nextDelayedTime: '2026-03-01T22:30:00Z' } }],
    ['in its deprecated place', { nextDelayedTime: '2026-03-01T22:30:00Z' }],
    [
      'in both, where the schedule counts',
      { nextDelayedTime: 'PT1H', schedule: { nextDelayedTime: '2026-03-01T22:30:00Z' } },
    ],
  ])('reads an instant of the next charge %s', (_title, charging) => {
    const context = testContext();
    expect(only({ charging }, context)).toMatchObject({
      charging: {
        schedule: { nextDelayedTime: null, nextDelayedAt: new Date('2026-03-01T22:30:00Z'), programs: null },
      },
    });
    expect(context.drifted()).toEqual([]);
  });

  it('has no schedule if none was sent', () => {
    expect(only({ charging: { immediate: true } })).toMatchObject({ charging: { immediate: true, schedule: null } });
  });

  it('drops only an invalid position of a route', () => {
    const context = testContext();
    const positions = [{ type: 'Point', coordinates: [200, 48] }, { type: 'Point' }, 'home'];
    expect(only({ navigation: { positions } }, context)).toMatchObject({
      navigation: {
        positions: [
          { longitude: null, latitude: 48 },
          { longitude: null, latitude: null },
        ],
      },
    });
    expect(context.drift.counts().every(({ kind }) => kind === 'badLeaf')).toBe(true);
    expect(JSON.stringify(context.drift.counts())).not.toMatch(/home|200/);
  });
});
