import { describe, expect, it } from '@jest/globals';
import {
  DomainError,
  reasonOfAttempt,
  reasonOfCapabilities,
  type ExplainedPart,
  type Privacy,
  type PrivacyState,
} from '../../../../src/domain/index.js';

const parts: readonly ExplainedPart[] = ['status', 'lastPosition', 'maintenance'];

const privacy = (states: Partial<Pick<Privacy, 'state' | 'driverRequestState' | 'serviceState'>>): Privacy => ({
  state: null,
  stateRaw: null,
  driverRequestState: null,
  driverRequestStateRaw: null,
  serviceState: null,
  serviceStateRaw: null,
  createdAt: null,
  updatedAt: null,
  ...states,
});

const failed = (status: number) =>
  new DomainError('UPSTREAM_ERROR', 'It failed.', {
    upstream: { status, code: status * 100, uuid: null, timestamp: null },
  });

describe('the reason from an attempt', () => {
  it.each([
    ['what the upstream refuses with 403', failed(403), 'NOT_SUBSCRIBED'],
    ['what it forbids', new DomainError('FORBIDDEN', 'Not for you.'), 'NOT_SUBSCRIBED'],
    ['an error of its own', failed(500), 'UPSTREAM_FAILED'],
    ['no answer in time', new DomainError('UPSTREAM_TIMEOUT', 'Too late.'), 'UPSTREAM_FAILED'],
    ['a spent budget', new DomainError('RATE_LIMITED', 'Later.'), 'UPSTREAM_FAILED'],
    ['an unexpected error', new TypeError('A bug.'), 'UPSTREAM_FAILED'],
  ])('for %s is the failure, regardless of privacy', (_title, error, reason) => {
    const reasons = parts.map((part) => reasonOfAttempt(part, { error, privacy: privacy({ state: 'FULL' }) }));
    expect(reasons).toEqual([reason, reason, reason]);
  });

  it.each<[PrivacyState, readonly (string | null)[]]>([
    ['FULL', ['PRIVACY', 'PRIVACY', 'PRIVACY']],
    ['GEOLOCATION', [null, 'PRIVACY', null]],
    ['NONE', [null, null, null]],
    ['UNKNOWN', [null, null, null]],
  ])('with privacy %s applies to status, position and maintenance', (state, expected) => {
    for (const name of ['state', 'driverRequestState', 'serviceState'] as const) {
      const known = privacy({ state: 'NONE', [name]: state });
      expect(parts.map((part) => reasonOfAttempt(part, { error: null, privacy: known }))).toEqual(expected);
    }
  });

  it('is null without a failure and without known privacy', () => {
    for (const part of parts) expect(reasonOfAttempt(part, { error: null, privacy: null })).toBeNull();
  });
});

describe('the reason from the capabilities', () => {
  const reasons = (data: readonly string[] | null) =>
    parts.map((part) => reasonOfCapabilities(part, { data, remote: null }));

  it('is NO_DATA if they are unknown', () => {
    expect(reasons(null)).toEqual(['NO_DATA', 'NO_DATA', 'NO_DATA']);
    expect(parts.map((part) => reasonOfCapabilities(part, null))).toEqual(['NO_DATA', 'NO_DATA', 'NO_DATA']);
  });

  it.each([
    ['nothing', [], ['NOT_SUBSCRIBED', 'NOT_SUBSCRIBED', 'NOT_SUBSCRIBED']],
    ['all telemetry', ['data:telemetry'], ['NO_DATA', 'NOT_SUBSCRIBED', 'NOT_SUBSCRIBED']],
    ['some telemetry', ['data:telemetry:vehicle:battery'], ['NO_DATA', 'NOT_SUBSCRIBED', 'NOT_SUBSCRIBED']],
    ['the position', ['data:position'], ['NOT_SUBSCRIBED', 'NO_DATA', 'NOT_SUBSCRIBED']],
    ['the maintenance', ['data:telemetry:vehicle:maintenance'], ['NO_DATA', 'NOT_SUBSCRIBED', 'NO_DATA']],
    ['what only sounds alike', ['data:telemetryx', 'data:positions'], Array(3).fill('NOT_SUBSCRIBED')],
  ])('with %s applies to status, position and maintenance', (_title, data, expected) => {
    expect(reasons(data)).toEqual(expected);
  });
});
