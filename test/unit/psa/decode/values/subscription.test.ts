import { describe, expect, it } from '@jest/globals';
import { decodeMonitor, decodeRemoteCallback } from '../../../../../src/psa/decode/index.js';
import { testContext } from '../support/decoding.js';

const secret = 'kq7-lighthouse';

/** The same webhook, of a monitor and of a remote callback. */
const readers: readonly (readonly [
  string,
  (subscribe: unknown, context?: ReturnType<typeof testContext>) => unknown,
])[] = [
  [
    'monitor',
    (subscribeParam, context = testContext()) =>
      decodeMonitor({ monitorId: 'm', monitor: { subscribeParam } }, context)?.subscription,
  ],
  [
    'remote callback',
    (subscribe, context = testContext()) => decodeRemoteCallback({ id: 'c', subscribe }, context)?.subscription,
  ],
];

describe.each(readers)('the subscription of a %s', (_title, read) => {
  const attributesOf = (attributes: unknown, context = testContext()) =>
    read({ callback: { webhook: { attributes } } }, context);
  const targetOf = (target: unknown, context = testContext()) => read({ callback: { webhook: { target } } }, context);

  it.each(['Header', 'Query', 'HEADER', 'Cookie', '', null, undefined, 7])(
    'hides the fixed text of an attribute of type %p',
    (type) => {
      const subscription = attributesOf([{ type, key: 'X-Key', value: secret }]);
      expect(subscription).toMatchObject({ webhook: { attributes: [{ key: 'X-Key', value: null, hidden: true }] } });
      expect(JSON.stringify(subscription)).not.toContain(secret);
    },
  );

  it.each(['$vin', '$vid', '$fleetID', '$monitorID', '$callbackID', '$remoteType'])(
    'returns the variable %s of a header',
    (value) => {
      expect(attributesOf([{ type: 'Header', key: 'X-Key', value }])).toMatchObject({
        webhook: { attributes: [{ type: 'HEADER', typeRaw: 'Header', key: 'X-Key', value, hidden: false }] },
      });
    },
  );

  it.each([`$${secret}`, '$vin-kq7', '$vin\n', 'vin', 481516])(
    'takes %p for a fixed text, which is no variable',
    (value) => {
      const subscription = attributesOf([{ type: 'Query', key: 'k', value }]);
      expect(subscription).toMatchObject({ webhook: { attributes: [{ value: null, hidden: true }] } });
    },
  );

  it('shows literals in the body', () => {
    expect(attributesOf([{ type: 'Body', key: 'k', value: 'depot 4' }])).toMatchObject({
      webhook: { attributes: [{ type: 'BODY', value: 'depot 4', hidden: false }] },
    });
  });

  it('does not hide absent values, and counts invalid ones without keeping them', () => {
    const context = testContext();
    const subscription = attributesOf(
      [
        { type: 'Header', key: 'a' },
        { type: 'Header', value: { secret } },
      ],
      context,
    );
    expect(subscription).toMatchObject({ webhook: { attributes: [{ hidden: false }, { value: null }] } });
    expect(context.drifted().map((drift) => drift.split('.').at(-1))).toEqual(['value']);
    expect(JSON.stringify([subscription, context.drift.counts()])).not.toContain(secret);
  });

  it('Q13: reads attributres as attributes', () => {
    const context = testContext();
    const webhook = { attributres: [{ type: 'Header', key: 'X-Vehicle', value: '$vin' }] };
    const subscription = read({ callback: { webhook } }, context);
    expect(subscription).toMatchObject({ webhook: { attributes: [{ key: 'X-Vehicle', value: '$vin' }] } });
    expect(context.drifted()).toEqual([]);
  });

  it.each([
    ['https://receiver.example/events', 'https://receiver.example/events'],
    [`https://user:${secret}@receiver.example:8443/events`, 'https://receiver.example:8443/events'],
    [`https://receiver.example/events?token=${secret}#${secret}`, 'https://receiver.example/events'],
    [`http://${secret}@receiver.example/?`, 'http://receiver.example/'],
  ])('shows only origin and path of the target %s', (target, reported) => {
    expect(targetOf(target)).toMatchObject({ webhook: { target: reported } });
  });

  it.each([`javascript:${secret}`, `//receiver.example/${secret}`, `${secret}`, { href: secret }, [secret]])(
    'hides a target that is not an HTTP URL, and counts it',
    (target) => {
      const context = testContext();
      const subscription = targetOf(target, context);
      expect(subscription).toMatchObject({ webhook: { target: null } });
      expect(context.drifted().map((drift) => drift.split('.').at(-1))).toEqual(['target']);
      expect(JSON.stringify([subscription, context.drift.counts()])).not.toContain(secret);
    },
  );

  it('reads retry policy and batches', () => {
    const context = testContext();
    const retryPolicy = { policy: 'Bounded', retryNumber: 10, retryDelay: 60 };
    expect(read({ retryPolicy, batchNotify: { size: 50, timeWindow: 5 } }, context)).toEqual({
      refreshEvent: null,
      retryPolicy: { policy: 'BOUNDED', policyRaw: 'Bounded', retryNumber: 10, retryDelay: 60 },
      batchNotify: { size: 50, timeWindow: 5 },
      webhook: null,
    });
    expect(context.drifted()).toEqual([]);
  });

  it('Q24: reads the documentation’s maxRetryNumber', () => {
    const context = testContext();
    const subscription = read({ retryPolicy: { policy: 'Bounded', maxRetryNumber: 4 } }, context);
    expect(subscription).toMatchObject({ retryPolicy: { retryNumber: 4 } });
    expect(context.drifted()).toEqual([]);
  });

  it('Q18: keeps the raw value of an unknown policy', () => {
    const context = testContext();
    expect(read({ retryPolicy: { policy: 'Twice' } }, context)).toMatchObject({
      retryPolicy: { policy: 'UNKNOWN', policyRaw: 'Twice' },
    });
    expect(context.drifted()).toHaveLength(1);
  });
});
