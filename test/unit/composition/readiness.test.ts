import { describe, expect, it } from '@jest/globals';
import { DomainError, type Fleet, type Page, type PageRequest } from '../../../src/domain/index.js';
import { ReadinessCheck, type ReadinessOptions } from '../../../src/composition/readiness.js';
import { fleetOf } from '../loaders/support/entities.js';
import { MemoryUpstream } from '../loaders/support/upstream.js';

const fleets = Array.from({ length: 25 }, (_, index) => fleetOf(`f${index + 1}`));

class Fleets extends MemoryUpstream {
  failure: Error | null = null;
  endless = false;

  constructor() {
    super({ fleets, vehicles: [] });
  }

  override async fleets(page: PageRequest): Promise<Page<Fleet>> {
    const answer = await super.fleets(page);
    if (this.failure !== null) throw this.failure;
    return this.endless ? { ...answer, next: '0' } : answer;
  }
}

function checkOf(options: Partial<ReadinessOptions> = {}) {
  const upstream = new Fleets();
  const learnt: string[] = [];
  const onFleet = ({ fleetId }: Fleet) => void learnt.push(fleetId);
  const check = new ReadinessCheck({
    upstream,
    onFleet,
    lastAnswer: () => null,
    pageSize: 10,
    now: () => 100_000,
    ...options,
  });
  return { check, upstream, learnt };
}

describe('readiness', () => {
  it('probes while the upstream has not responded, and learns the fleets of all pages', async () => {
    const { check, upstream, learnt } = checkOf();
    expect(await check.check()).toMatchObject({ ready: true });
    expect(upstream.calls).toHaveLength(3);
    expect(learnt).toEqual(fleets.map(({ fleetId }) => fleetId));
  });

  it.each([
    [59_999, 0],
    [60_000, 3],
  ])('makes, %i ms after a response, %i calls', async (age, calls) => {
    const { check, upstream } = checkOf({ lastAnswer: () => 100_000 - age });
    expect(await check.check()).toMatchObject({ ready: true });
    expect(upstream.calls).toHaveLength(calls);
  });

  it('is lost at once when the credentials are rejected, without a call', async () => {
    const loginRefusal = () => ({ message: 'The login is refused.', retryInMs: 4_200 });
    const { check, upstream } = checkOf({ lastAnswer: () => 99_999, loginRefusal });
    expect(await check.check()).toEqual({ ready: false, detail: 'The login is refused. Next attempt in 5 s.' });
    expect(upstream.calls).toHaveLength(0);
  });

  it('retries rejected credentials when it is time, however fresh the last response is', async () => {
    const loginRefusal = () => ({ message: 'The login is refused.', retryInMs: 0 });
    const { check, upstream } = checkOf({ lastAnswer: () => 99_999, loginRefusal });
    expect(await check.check()).toMatchObject({ ready: true });
    expect(upstream.calls).toHaveLength(3);
  });

  it('stays while calls are paused after a 429, and reports for how long', async () => {
    const { check } = checkOf({ lastAnswer: () => 99_999, pauseMs: () => 59_001 });
    expect(await check.check()).toEqual({
      ready: true,
      detail: 'The upstream responded with 429: calls are paused for another 60 s.',
      pause: { retryAfter: 60 },
    });
  });

  it('uses a response for `freshMs`', async () => {
    const { check, upstream } = checkOf({ lastAnswer: () => 99_000, freshMs: 1000 });
    await check.check();
    expect(upstream.calls).toHaveLength(3);
  });

  it('shares one probe among concurrent checks, and probes again later', async () => {
    const { check, upstream } = checkOf();
    await Promise.all([check.check(), check.check(), check.check()]);
    expect(upstream.calls).toHaveLength(3);
    await check.check();
    expect(upstream.calls).toHaveLength(6);
  });

  it('is absent while the upstream fails, with the reason, and returns afterwards', async () => {
    const { check, upstream } = checkOf();
    upstream.failure = new DomainError('UPSTREAM_TLS', 'The certificate expired.');
    expect(await check.check()).toEqual({ ready: false, detail: 'The certificate expired.' });
    upstream.failure = null;
    expect(await check.check()).toMatchObject({ ready: true });
  });

  it('stays while the budget is spent: the login was accepted', async () => {
    const { check, upstream } = checkOf();
    upstream.failure = new DomainError('RATE_LIMITED', 'The budget is spent.');
    expect(await check.check()).toEqual({ ready: true, detail: 'The budget is spent.' });
  });

  it('does not follow an endless list of fleets', async () => {
    const { check, upstream } = checkOf();
    upstream.endless = true;
    expect(await check.check()).toMatchObject({ ready: true });
    expect(upstream.calls).toHaveLength(10);
  });
});
