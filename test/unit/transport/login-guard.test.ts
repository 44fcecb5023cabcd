import { describe, expect, it } from '@jest/globals';
import { UpstreamError, type UpstreamAnswer, type UpstreamRequest } from '../../../src/transport/index.js';
import { guardLogin, LoginGuard } from '../../../src/transport/login-guard.js';

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
  /** A call that is on the wire until it is answered. */
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
  ])('after %s: no other call is sent, and each fails with what is wrong', async (_, operation, refusal, code) => {
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

  it('are tried by one call at a time, with pauses that grow from 5 s to 5 min', async () => {
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
    ['a good answer', null],
    ['the answer that there is no data', noData],
    ['the answer that one resource is not allowed', forbidden],
  ])('are over with %s', async (_, outcome) => {
    const { guard, state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    await call('getStatus', outcome);
    expect(await call('getVehicle', null)).toBe('ok');
    expect(guard.refusal).toBeNull();
    expect(state.changes).toEqual(['The login is refused.', null]);
  });

  it('stay refused after a probe that says nothing of them', async () => {
    const { state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    expect(await call('getStatus', broken)).toBe('CONNECTION_RESET');
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
    state.now += 5_000;
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('are tried by the next call where the probe was not sent', async () => {
    const { state, call } = createGuard();
    await call('getStatus', unauthenticated);
    state.now += 5_000;
    expect(await call('getStatus', spent)).toBe('BUDGET_SPENT');
    expect(await call('getStatus', null)).toBe('ok');
  });

  it('are one refusal for all calls that were on the wire together', async () => {
    const { guard, begin } = createGuard();
    const calls = Array.from({ length: 10 }, () => begin('getStatus'));
    for (const end of calls) await end(unauthenticated);
    expect(guard.refusal).toEqual({ message: 'The login is refused.', retryInMs: 5_000 });
  });

  it('are not accepted again with the answer to a call that was on the wire before', async () => {
    const { begin, call } = createGuard();
    const [early, late] = [begin('getStatus'), begin('getStatus')];
    await early(unauthenticated);
    expect(await late(null)).toBe('ok');
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
  });

  it('are not refused by the late answer to a call that was sent before one that went well', async () => {
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

  it('with 403 at the entry point stay refused with 403 for a resource, which answers the same client id', async () => {
    const { state, call } = createGuard();
    await call('getFleets', forbidden);
    state.now += 5_000;
    await call('getStatus', forbidden);
    state.now += 5_000;
    expect(await call('getStatus', null)).toBe('LOGIN_REFUSED');
  });
});

describe('a refusal of one thing', () => {
  it('with 403 stops no other call, nor its own', async () => {
    const { call, state } = createGuard();
    for (let count = 0; count < 5; count += 1) expect(await call('getMaintenance', forbidden)).toBe('HTTP_STATUS');
    expect(await call('getVehicle', null)).toBe('ok');
    expect(state.changes).toEqual([]);
  });

  it('by something in front of the API (403 without its error code) stops no other call', async () => {
    const { call } = createGuard();
    const bare = new UpstreamError('FORBIDDEN', 'HTTP_STATUS', 'Not allowed.', { upstream: upstreamOf(403, null) });
    await call('getFleets', bare);
    expect(await call('getFleets', null)).toBe('ok');
  });

  it('with 401 stops its own calls alone once another goes well', async () => {
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

    // One vehicle of many: it is refused again, and others are not.
    expect(await call('getMaintenance', unauthenticated)).toBe('HTTP_STATUS');
    expect(await call('getMaintenance', null)).toBe('LOGIN_REFUSED');
    expect(await call('getVehicle', null)).toBe('ok');
    state.now += 5_000;
    expect(await call('getMaintenance', null)).toBe('ok');

    // Long after, it may be the credentials.
    state.now += 600_000;
    await call('getMaintenance', unauthenticated);
    expect(await call('getVehicle', null)).toBe('LOGIN_REFUSED');
  });
});
