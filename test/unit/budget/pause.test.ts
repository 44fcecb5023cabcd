import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../support/effort.js';
import { InProcessBudget, type BudgetSpent, type Priority, type RateAnswer } from '../../../src/budget/index.js';
import { retryAfterOf } from '../../../src/transport/exchange/retry-after.js';

const hour = 3_600;
const day = 86_400;

beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-03-02T07:30:00Z') }));
afterEach(() => void jest.useRealTimers());

const create = (options: { maxPauseMs?: number } = {}): InProcessBudget =>
  new InProcessBudget({ now: () => Date.now(), assumedPerSecond: 5, ...options });
const good: RateAnswer = { status: 200, headers: {} };
const refused = (retryAfter: number | null, headers: Record<string, string> = {}): RateAnswer => ({
  status: 429,
  headers,
  retryAfter,
});
const spentDay = { 'x-ratelimit-limit-1': '1000', 'x-ratelimit-remaining-1': '0' };
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

/** Sends a call, if it is allowed at once, and ends it with this response. */
async function send(budget: InProcessBudget, answer: RateAnswer, priority: Priority = 'interactive') {
  let outcome: string | number = 'waits';
  const leaving = new AbortController();
  const taken = budget.take({ priority, patient: false, signal: leaving.signal }).then(
    (permit) => {
      outcome = 'sent';
      permit.done(answer);
    },
    (error: BudgetSpent) => {
      if (outcome === 'waits') outcome = error.retryAfter;
    },
  );
  await jest.advanceTimersByTimeAsync(1);
  leaving.abort(new Error('gone'));
  await taken;
  return outcome;
}

describe('a pause', () => {
  it('is bounded, whatever the upstream requests', async () => {
    const budget = create();
    expect(await send(budget, refused(day))).toBe('sent');
    expect(await send(budget, good)).toBe(hour);
    expect(budget.state()).toMatchObject({ pauseMs: hour * 1_000 - 2 });

    const stricter = create({ maxPauseMs: 60_000 });
    await send(stricter, refused(day));
    expect(await send(stricter, good)).toBe(60);
  });

  it('may last a day if the daily quota is spent', async () => {
    const budget = create();
    await send(budget, refused(day, spentDay));
    expect(await send(budget, good)).toBe(day);
  });

  it('sends a probe after 2 s, then at growing intervals up to a minute', async () => {
    const budget = create();
    await send(budget, refused(hour));
    const sentAt: number[] = [];
    for (let second = 0; second < 300; second += 1) {
      if ((await send(budget, refused(hour))) === 'sent') sentAt.push(second);
      expect(await send(budget, good)).not.toBe('sent');
      await later(1);
    }
    expect(sentAt).toEqual([2, 5, 9, 13, 18, 25, 33, 43, 55, 70, 89, 113, 143, 180, 226, 283]);
  });

  it('sends no probe for background work', async () => {
    const budget = create();
    await send(budget, refused(hour));
    await later(15);
    expect(await send(budget, good, 'background')).not.toBe('sent');
    expect(await send(budget, good)).toBe('sent');
  });

  it('ends with a successful probe', async () => {
    const budget = create();
    await send(budget, refused(hour));
    await later(10);
    expect(await send(budget, good)).toBe('sent');
    expect(await send(budget, good)).toBe('sent');
    expect(budget.state().pauseMs).toBe(0);
  });

  it('does not end with the response to a call sent before it', async () => {
    const budget = create();
    const [first, second] = await Promise.all([
      budget.take({ priority: 'interactive' }),
      budget.take({ priority: 'interactive' }),
    ]);
    await later(1);
    first.done(refused(hour));
    second.done(good);
    expect(await send(budget, good)).toBe(hour);
  });

  it('takes the Retry-After of a refused probe', async () => {
    const budget = create();
    await send(budget, refused(hour));
    await later(10);
    await send(budget, refused(5));
    await later(6);
    expect(await send(budget, good)).toBe('sent');
  });

  it('ends on resume, and so does a spent day', async () => {
    const budget = create();
    await send(budget, refused(day, spentDay));
    budget.resume();
    expect(await send(budget, good)).toBe('sent');
    expect(budget.state()).toMatchObject({ pauseMs: 0, day: { limit: 1_000, remaining: null } });
  });

  it('reports no calls left in the second, and when it ends', async () => {
    const budget = create();
    await send(budget, refused(600));
    const { second } = budget.state();
    expect(second.remaining).toBe(0);
    expect(second.resetInMs).toBe(599_999);
  });
});

describe('a spent day', () => {
  it('ends with a success whose response does not report it', async () => {
    const budget = create();
    await send(budget, { ...good, headers: spentDay });
    expect(await send(budget, good)).toBe('sent');
    expect(await send(budget, good)).toBe('sent');
    expect(budget.state().day.remaining).toBeNull();
  });

  it('stays spent while responses report it, with probes up to a minute apart', async () => {
    const budget = create();
    await send(budget, { ...good, headers: spentDay });
    let sent = 0;
    for (let second = 0; second < 300; second += 1) {
      if ((await send(budget, { ...good, headers: spentDay })) === 'sent') sent += 1;
      await later(1);
    }
    expect(sent).toBe(17);
  });

  it('ends after a day without a report', async () => {
    const budget = create();
    await send(budget, { ...good, headers: spentDay });
    await send(budget, { status: 500, headers: {} });
    expect(await send(budget, good)).not.toBe('sent');
    await later(day);
    expect(await send(budget, good)).toBe('sent');
    expect(budget.state().day.remaining).toBeNull();
  });
});

describe('a limit per second that was reported once', () => {
  it('is dropped if it is not reported for ten minutes', async () => {
    const budget = create();
    await send(budget, { ...good, headers: { 'x-ratelimit-limit-2': '1', 'x-ratelimit-remaining-2': '0' } });
    await later(300);
    await send(budget, good);
    expect(budget.state().second.limit).toBe(1);
    await later(301);
    await send(budget, good);
    expect(budget.state().second.limit).toBe(5);
  });
});

describe('after any upstream responses', () => {
  const times = () => Math.floor(Date.now() / 1_000);
  const number = fc.oneof(
    fc.constantFrom('0', '1', '7', '3600', '86401', '999999999999', '9'.repeat(30), '-1', '1e9', 'NaN', ''),
    fc.integer({ min: -1e6, max: 1e6 }).map((offset) => String(times() + offset)),
    fc.integer({ min: -1e9, max: 1e9 }).map((offset) => String(Date.now() + offset)),
    fc.integer({ min: -1e9, max: 1e12 }).map((offset) => new Date(Date.now() + offset).toUTCString()),
    fc.nat({ max: 2_000 }).map(String),
    fc.tuple(fc.constantFrom('default', 'per-day', 'second', ''), fc.nat()).map(([name, n]) => `name=${name},${n};`),
    fc.string({ maxLength: 12 }),
  );
  const names = ['retry-after', 'x-ratelimit-reset', 'date'].concat(
    ['', '-1', '-2'].flatMap((suffix) => [`x-ratelimit-limit${suffix}`, `x-ratelimit-remaining${suffix}`]),
  );
  const answer = fc.record({
    status: fc.constantFrom(200, 200, 401, 404, 429, 429, 429, 500, 503, null),
    headers: fc.dictionary(fc.constantFrom(...names), number, { maxKeys: 6 }),
    afterMs: fc.oneof(fc.constant(0), fc.nat({ max: 120_000 })),
  });

  it('calls are sent again within minutes after it recovers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 12 }), fc.boolean(), async (hostile, reportsLimits) => {
        const budget = create();
        for (const { status, headers, afterMs } of hostile) {
          await send(budget, {
            status,
            headers,
            retryAfter: retryAfterOf({ status: status ?? 0, headers }, Date.now()),
          });
          await later(afterMs / 1_000);
          const {
            pauseMs,
            day: { resetInMs },
            second,
          } = budget.state();
          for (const shown of [pauseMs, resetInMs ?? 0, second.resetInMs ?? 0])
            expect(shown).toBeLessThanOrEqual(day * 1_000);
        }
        const headers: Record<string, string> = reportsLimits
          ? {
              'x-ratelimit-limit-1': '100000',
              'x-ratelimit-remaining-1': '99996',
              'x-ratelimit-limit-2': '100',
              'x-ratelimit-remaining-2': '99',
            }
          : {};
        let inARow = 0;
        // Two probes of a pause, then one of the day, each within a minute.
        for (let second = 0; second <= 200 && inARow < 10; second += 2) {
          inARow = (await send(budget, { status: 200, headers })) === 'sent' ? inARow + 1 : 0;
          await later(2);
        }
        expect(inARow).toBe(10);
      }),
      { numRuns: numRuns(75) },
    );
  });
});
