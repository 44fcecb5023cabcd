import { describe, expect, it } from '@jest/globals';
import { decodeRemoteCallback } from '../../../../src/psa/decode/index.js';
import { links, testContext } from './support/decoding.js';

describe('decodeRemoteCallback', () => {
  it('Q08: reads a callback with a templated link to its actions', () => {
    const context = testContext();
    const callback = decodeRemoteCallback(
      {
        _links: {
          self: { href: 'https://psa.example/connectedcar/v3/fleets/f/remote/callbacks/c1' },
          remotes: {
            href: 'https://psa.example/connectedcar/v3/fleets/f/vehicles/{vid}/callbacks/c1/remotes',
            templated: true,
          },
        },
        id: 'c1',
        status: 'Running',
        subscribe: { label: 'Actions', remoteTypes: ['Horn', 'WakeUp'], batchNotify: { size: 3 } },
      },
      context,
    );
    expect(callback).toMatchObject({
      fleetId: 'fleet-1',
      callbackId: 'c1',
      status: 'RUNNING',
      statusRaw: 'Running',
      label: 'Actions',
      remoteTypes: ['HORN', 'WAKE_UP'],
      remoteTypesRaw: ['Horn', 'WakeUp'],
      subscription: { refreshEvent: null, batchNotify: { size: 3, timeWindow: null } },
    });
    expect(context.drifted()).toEqual([]);
  });

  it('Q08: does not use a template variable as id', () => {
    const self = { href: '/connectedcar/v3/fleets/f/remote/callbacks/{cbid}', templated: true };
    expect(decodeRemoteCallback({ _links: { self } }, testContext())).toBeNull();
  });

  it.each([
    ['its id', { id: 'c1', ...links('/fleets/f/remote/callbacks/c2') }],
    ['the callbackId of a create response', { callbackId: 'c1', status: 'Running' }],
    ['its self link', links('/fleets/f/remote/callbacks/c1')],
    ['a self link with more segments', links('/fleets/f/remote/callbacks/c1/status')],
    ['its link to the callback', { _links: { callback: { href: '/connectedcar/v3/fleets/f/remote/callbacks/c1' } } }],
  ])('reads its id from %s', (_title, document) => {
    const context = testContext();
    expect(decodeRemoteCallback(document, context)?.callbackId).toBe('c1');
    expect(context.drifted()).toEqual([]);
  });

  it('Q18: keeps raw values of unknown types', () => {
    const context = testContext();
    const subscribe = { remoteTypes: ['Horn', 'Levitation', 'wakeup'] };
    expect(decodeRemoteCallback({ id: 'c', subscribe }, context)).toMatchObject({
      remoteTypes: ['HORN', 'UNKNOWN', 'WAKE_UP'],
      remoteTypesRaw: ['Horn', 'Levitation', 'wakeup'],
    });
    expect(context.drifted()).toEqual(['unknownEnum callback.subscribe.remoteTypes[]']);
  });

  it('returns null without an id, and counts it', () => {
    const context = testContext();
    expect(decodeRemoteCallback({ status: 'Running' }, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf callback.id']);
  });
});
