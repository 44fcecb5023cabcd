import { describe, expect, it } from '@jest/globals';
import { retry, type RetryOptions } from '../../../../src/transport/steps/retry.js';
import { UpstreamError } from '../../../../src/transport/index.js';
import type {
  UpstreamAnswer,
  UpstreamErrorCode,
  UpstreamErrorReason,
  UpstreamRequest,
} from '../../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const read: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets'),
  accept: 'application/hal+json',
};
const reset = () => new UpstreamError('UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET', 'reset');
const failed = (status: number, retryAfter: number | null = null, code: UpstreamErrorCode = 'UPSTREAM_ERROR') =>
  new UpstreamError(code, 'HTTP_STATUS', `status ${status}`, {
    upstream: { status, code: null, uuid: null, timestamp: null },
    retryAfter,
  });

const inBody = (code: number) =>
  new UpstreamError('UPSTREAM_ERROR', 'ERROR_IN_BODY', `code ${code}`, {
    upstream: { status: 200, code, uuid: null, timestamp: null },
  });

function* noPause(): Generator<number, never> {
  for (;;) yield 0;
}

/** A retry step in front of an upstream with these outcomes, the last one repeated. */
function before(outcomes: readonly (UpstreamAnswer | UpstreamError)[], options: Partial<RetryOptions> = {}) {
  const step = retry({ retries: 2, delays: noPause, ...options });
  let tries = 0;
  const next = (): Promise<UpstreamAnswer> => {
    const outcome = outcomes[Math.min(tries, outcomes.length - 1)];
    tries += 1;
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome as UpstreamAnswer);
  };
  return { ask: (request: Partial<UpstreamRequest> = {}) => step({ ...read, ...request }, next), tries: () => tries };
}

describe('a read', () => {
  it.each([
    ['a reset', reset()],
    ['a refused connection', new UpstreamError('UPSTREAM_UNAVAILABLE', 'CONNECTION_REFUSED', 'refused')],
    ['a truncated response', new UpstreamError('UPSTREAM_UNAVAILABLE', 'BODY_CUT', 'cut')],
    ['500', failed(500)],
    ['502', failed(502)],
    ['503', failed(503)],
    ['504', failed(504)],
    ['a gateway’s 500 in a 200 response', inBody(500)],
    ['the vendor’s 503 in a 200 response', inBody(50301)],
  ])('is retried after %s', async (_, failure) => {
    let retries = 0;
    const { ask, tries } = before([failure, failure, answer], { onRetry: () => (retries += 1) });
    expect(await ask()).toBe(answer);
    expect(tries()).toBe(3);
    expect(retries).toBe(2);
  });

  it.each<[UpstreamErrorCode, UpstreamErrorReason]>([
    ['UPSTREAM_TIMEOUT', 'DEADLINE'],
    ['UPSTREAM_TIMEOUT', 'CONNECT_TIMEOUT'],
    ['UPSTREAM_TLS', 'CERTIFICATE_REJECTED'],
    ['UPSTREAM_ERROR', 'BODY_NOT_JSON'],
    ['UPSTREAM_ERROR', 'BODY_TOO_LARGE'],
    ['RATE_LIMITED', 'BUDGET_SPENT'],
    ['UPSTREAM_UNAVAILABLE', 'QUEUE_FULL'],
    ['UPSTREAM_UNAVAILABLE', 'CIRCUIT_OPEN'],
    ['CANCELLED', 'CALLER_GONE'],
  ])('is not retried after %s, %s', async (code, reason) => {
    const { ask, tries } = before([new UpstreamError(code, reason, 'no use')]);
    await expect(ask()).rejects.toMatchObject({ code, reason });
    expect(tries()).toBe(1);
  });

  it.each([400, 401, 403, 404, 410, 429, 495, 501, 505])('is not retried after %i', async (status) => {
    const { ask, tries } = before([failed(status)]);
    await expect(ask()).rejects.toMatchObject({ upstream: { status } });
    expect(tries()).toBe(1);
  });

  it('is not retried after another error in a 200 response', async () => {
    const { ask, tries } = before([inBody(40300), answer]);
    await expect(ask()).rejects.toMatchObject({ reason: 'ERROR_IN_BODY' });
    expect(tries()).toBe(1);
  });

  it('fails with its last failure after all retries', async () => {
    const { ask, tries } = before([reset(), failed(502), failed(503), answer]);
    await expect(ask()).rejects.toMatchObject({ upstream: { status: 503 } });
    expect(tries()).toBe(3);
  });

  it('fails with the upstream’s failure if a retry was not sent', async () => {
    const { ask } = before([failed(503), new UpstreamError('UPSTREAM_UNAVAILABLE', 'CIRCUIT_OPEN', 'open')]);
    await expect(ask()).rejects.toMatchObject({ upstream: { status: 503 } });
  });

  it('waits for a short Retry-After', async () => {
    const { ask, tries } = before([failed(503, 1), answer]);
    const startedAt = performance.now();
    expect(await ask()).toBe(answer);
    expect(performance.now() - startedAt).toBeGreaterThan(990);
    expect(tries()).toBe(2);
  });

  it('is not retried after a long Retry-After, which is returned', async () => {
    const { ask, tries } = before([failed(503, 30), answer]);
    await expect(ask()).rejects.toMatchObject({ retryAfter: 30 });
    expect(tries()).toBe(1);
  });

  it('is not retried after its caller aborts, and the delay ends at once', async () => {
    const gone = new AbortController();
    function* forEver(): Generator<number, never> {
      for (;;) yield 60_000;
    }
    const { ask, tries } = before([reset(), answer], { delays: forEver });
    const asked = ask({ signal: gone.signal });
    setImmediate(() => gone.abort());
    await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(tries()).toBe(1);
  });
});

describe('a write', () => {
  it.each(['POST', 'PUT', 'DELETE'] as const)('is sent once, whatever the outcome: %s', async (method) => {
    for (const failure of [reset(), failed(500), failed(503)]) {
      const { ask, tries } = before([failure, answer]);
      await expect(ask({ method })).rejects.toBe(failure);
      expect(tries()).toBe(1);
    }
  });
});

describe('an upstream', () => {
  it('gets at most 1.1 times the calls if all fail', async () => {
    const { ask, tries } = before([failed(503)]);
    for (let call = 0; call < 1_000; call += 1) await ask().catch(() => undefined);
    expect(tries()).toBeGreaterThan(1_050);
    expect(tries()).toBeLessThanOrEqual(1_100);
  });

  it('has all calls retried successfully if one in three fails', async () => {
    const outcomes = Array.from({ length: 3_000 }, (_, index) => (index % 3 === 1 ? failed(500) : answer));
    const { ask } = before(outcomes);
    for (let call = 0; call < 1_000; call += 1) expect(await ask()).toBe(answer);
  });
});
