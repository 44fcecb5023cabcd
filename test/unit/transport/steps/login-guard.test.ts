import { describe, expect, it } from '@jest/globals';
import { UpstreamError, type UpstreamAnswer, type UpstreamRequest } from '../../../../src/transport/index.js';
import { guardLogin, LoginGuard } from '../../../../src/transport/steps/login-guard.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const requestOf = (operation: string): UpstreamRequest => ({
  operation,
  method: 'GET',
  url: new URL(`https://upstream.example/v3/${operation}`),
  accept: 'application/hal+json',
});
const upstreamOf = (status: number, code: number | null = status * 100) => ({
  status,
  code,
  uuid: null,
  timestamp: null,
});
const unauthenticated = new UpstreamError('UNAUTHENTICATED', 'HTTP_STATUS', 'The login is refused.', {
  upstream: upstreamOf(401),
});
const forbidden = new UpstreamError('FORBIDDEN', 'HTTP_STATUS', 'Not allowed.', { upstream: upstreamOf(403) });
const expired = new UpstreamError('UPSTREAM_TLS', 'CERTIFICATE_EXPIRED', 'The client certificate has expired.');
const noData = new UpstreamError('NOT_FOUND', 'HTTP_STATUS', 'No data.', { upstream: upstreamOf(404, 40_400) });
const broken = new UpstreamError('UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET', 'Closed.');
const spent = new UpstreamError('RATE_LIMITED', 'BUDGET_SPENT', 'Spent.');

function createGuard() {
  const state = { now: 1_000_000, sent: 0, changes: [] as (string | null)[] };
  const guard = new LoginGuard({
    clock: () => state.now,
    isEntry: ({ operation }) => operation === 'getFleets',
    onChange: (refusal) => state.changes.push(refusal?.message ?? null),
  });
  const step = guardLogin(guard);
  /** Resolves to 'ok', or to the error's reason. */
  const call = async (operation: string, outcome: UpstreamError | null): Promise<string> => {
    try {
      await step(requestOf(operation), () => {
        state.sent += 1;
        return outcome === null ? Promise.resolve(answer) : Promise.reject(outcome);
      });
      return 'ok';
    } catch (error) {
      return (error as UpstreamError).reason;
    }
  };
  /** A call that is in flight until the test ends it. */
  const begin = (operation: string) => {
    let settle!: (outcome: UpstreamError | null) => void;
    const ended = step(
      requestOf(operation),
      () =>
        new Promise((resolve, reject) => {
          settle = (outcome) => (outcome === null ? resolve(answer) : reject(outcome));
        }),
    ).then(
      () => 'ok',
      (error: UpstreamError) => error.reason as string,
    );
    return (outcome: UpstreamError | null) => {
      settle(outcome);
      return ended;
    };
  };
  return { guard, state, step, call, begin };
}

describe('refused credentials', () => {
  it.each([
    ['401', 'getStatus', unauthenticated, 'UNAUTHENTICATED'],
    ['403 at the entry point', 'getFleets', forbidden, 'UNAUTHENTICATED'],
    ['a refused client certificate', 'getStatus', expired, 'UPSTREAM_TLS'],
  ])('block all calls, which fail with the cause: %s', async (_, operation, refusal, code) => {
    const { state, step, call } = createGuard();
    await call(operation, refusal);
    const held = step(requestOf('getVehicle'), () => Promise.reject(new Error('was sent')));
    await expect(held).rejects.toMatchObject({
      code,
      reason: 'LOGIN_REFUSED',
      retryAfter: 5,
      upstream: refusal.upstream,
    });
    await expect(held).rejects.toThrow(refusal.message);
    expect(state).toMatchObject({ sent: 1, changes: [refusal.message] });
  });

  it('are tried again by one call at a time, with pauses from 5 s to 5 min', async () => {
    const { state, call } = createGuard();
    await call('getStatus', unauthenticated);
    const pauses: number[] = [];
    for (let last = state.now; pauses.length < 9; state.now += 1_000) {
      const [first, second] = [await call('getStatus', unauthenticated), await call('getVehicle', unauthenticated)];
      expect(second).toBe('LOGIN_REFUSED');
      if (first !== 'HTTP_STATUS') continue;
      pauses.push((state.now - last) / 1_000);
      last = state.now;
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it.each([
    ['a success', null],
    ['no data', noData],
    ['a 403 for one resource', forbidden],
  ])('are accepted again after %s', async (_, outcome) => {
    const { guard, state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    await call('getStatus', outcome);
    expect(await call('getVehicle', null)).toBe('ok');
    expect(guard.refusal).toBeNull();
    expect(state.changes).toEqual(['The login is refused.', null]);
  });

  it('stay refused after an inconclusive probe', async () => {
    const { state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    expect(await call('getStatus', broken)).toBe('CONNECTION_RESET');
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
    state.now += 5_000;
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('are tried by the next call if the probe was not sent', async () => {
    const { state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    expect(await call('getStatus', spent)).toBe('BUDGET_SPENT');
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('count once for all calls that were in flight together', async () => {
    const { guard, begin } = createGuard();
    const calls = Array.from({ length: 10 }, () => begin('getStatus'));
    for (const end of calls) await end(unauthenticated);
    expect(guard.refusal).toEqual({ message: 'The login is refused.', retryInMs: 5_000 });
  });

  it('are not accepted again by the success of a call sent before', async () => {
    const { begin, call } = createGuard();
    const [early, late] = [begin('getStatus'), begin('getStatus')];
    await early(unauthenticated);
    expect(await late(null)).toBe('ok');
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
  });

  it('are not refused by a late response to a call sent before a success', async () => {
    const { begin, call } = createGuard();
    const early = begin('getStatus');
    await call('getVehicle', null);
    await early(unauthenticated);
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('are tried at once after a reset, by one call', async () => {
    const { guard, call } = createGuard();
    await call('getStatus', unauthenticated);
    guard.reset();
    expect(guard.refusal?.retryInMs).toBe(0);
    expect(await call('getStatus', unauthenticated)).toBe('HTTP_STATUS');
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
    guard.reset();
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('stay refused by a 403 for a resource after a 403 at the entry point', async () => {
    const { state, call } = createGuard();
    await call('getFleets', forbidden);
    state.now += 5_000;
    await call('getStatus', forbidden);
    state.now += 5_000;
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
  });
});

describe('a refusal of one operation', () => {
  it('with 403 blocks no call', async () => {
    const { call, state } = createGuard();
    for (let count = 0; count < 5; count += 1) expect(await call('getMaintenance', forbidden)).toBe('HTTP_STATUS');
    expect(await call('getVehicle', null)).toBe('ok');
    expect(state.changes).toEqual([]);
  });

  it('by a gateway (403 without the API’s error code) blocks no call', async () => {
    const { call } = createGuard();
    const bare = new UpstreamError('FORBIDDEN', 'HTTP_STATUS', 'Not allowed.', { upstream: upstreamOf(403, null) });
    await call('getFleets', bare);
    expect(await call('getFleets', null)).toBe('ok');
  });

  it('with 401 blocks only its own calls once another succeeds', async () => {
    const { guard, state, call } = createGuard();
    await call('getMaintenance', unauthenticated);
    state.now += 5_000;
    expect(await call('getVehicle', null)).toBe('ok');
    expect(guard.refusal).toBeNull();
    expect(await call('getMaintenance', unauthenticated)).toBe('HTTP_STATUS');
    expect(await call('getMaintenance', null)).toBe('LOGIN_REFUSED');
    expect(await call('getVehicle', null)).toBe('ok');
    state.now += 10_000;
    expect(await call('getMaintenance', null)).toBe('ok');

    // It is refused again, and other operations are not.
    expect(await call('getMaintenance', unauthenticated)).toBe('HTTP_STATUS');
    expect(await call('getMaintenance', null)).toBe('LOGIN_REFUSED');
    expect(await call('getVehicle', null)).toBe('ok');
    state.now += 5_000;
    expect(await call('getMaintenance', null)).toBe('ok');

    // Long after, the credentials may be the cause.
    state.now += 600_000;
    await call('getMaintenance', unauthenticated);
    expect(await call('getVehicle', null)).toBe('LOGIN_REFUSED');
  });
});
