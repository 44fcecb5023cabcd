import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../../src/domain/index.js';
import { isNoData, toDomainError } from '../../../../src/psa/client/errors.js';
import { UpstreamError } from '../../../../src/transport/index.js';
import { httpError } from '../support/api.js';

describe('a transport error', () => {
  it.each([
    ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ['UNAUTHENTICATED', 'UPSTREAM_ERROR'],
    ['FORBIDDEN', 'FORBIDDEN'],
    ['NOT_FOUND', 'NOT_FOUND'],
    ['RATE_LIMITED', 'RATE_LIMITED'],
    ['UPSTREAM_TIMEOUT', 'UPSTREAM_TIMEOUT'],
    ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE'],
    ['UPSTREAM_TLS', 'UPSTREAM_TLS'],
    ['UPSTREAM_ERROR', 'UPSTREAM_ERROR'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('%s is %s to the domain', (code, expected) => {
    const error = new UpstreamError(code, 'HTTP_STATUS', 'what to check', { retryAfter: 7 });
    expect(toDomainError(error)).toMatchObject({
      code: expected,
      message: 'what to check',
      upstream: null,
      retryAfter: 7,
    });
    expect(toDomainError(error).cause).toBe(error);
  });

  it('keeps the details of the upstream', () => {
    expect(toDomainError(httpError(404, 40499)).upstream).toEqual({
      status: 404,
      code: 40499,
      uuid: 'uuid-1',
      timestamp: '2026-03-01T12:00:00Z',
    });
  });

  it('is unchanged if it is a domain error', () => {
    const error = new DomainError('FORBIDDEN', 'no');
    expect(toDomainError(error)).toBe(error);
  });

  it('is UPSTREAM_ERROR without its message if unexpected', () => {
    const error = toDomainError(new Error('https://psa.example/?client_id=secret'));
    expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', message: expect.not.stringContaining('secret') });
    expect(toDomainError('text')).toMatchObject({ code: 'UPSTREAM_ERROR' });
  });
});

describe('Q05: no data', () => {
  it.each([
    [404, 40400, true],
    [404, 40499, true],
    [404, 40401, true],
    [404, 40410, true],
    [200, 40410, true],
    [404, 404, false],
    [404, 40500, false],
    [500, 40410, false],
    [404, null, false],
    [400, 40499, false],
    [410, 40400, false],
  ])('is status %i with code %p: %p', (status, code, expected) => {
    expect(isNoData(toDomainError(httpError(status, code)))).toBe(expected);
  });

  it('is not an error without a response', () => {
    expect(isNoData(new DomainError('NOT_FOUND', 'x'))).toBe(false);
  });
});
