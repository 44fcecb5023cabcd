import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  BudgetSpent,
  InProcessBudget,
  type Permit,
  type Priority,
  type RateAnswer,
} from '../../../src/budget/index.js';
import { Waiters } from '../../../src/scheduling/index.js';

const answer = (headers: Record<string, number | string> = {}, status = 200): RateAnswer => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
});
const limits = (perSecond: number, remaining = perSecond) => ({
  'x-ratelimit-limit-1': 100_000,
  'x-ratelimit-remaining-1': 99_000,
  'x-ratelimit-limit-2': perSecond,
  'x-ratelimit-remaining-2': remaining,
});

beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void jest.useRealTimers());

const create = (perSecond = 5): InProcessBudget =>
  new InProcessBudget({ now: () => Date.now(), assumedPerSecond: perSecond });

/** Requests a permit and notes when it is granted. */
function requestPermit(budget: InProcessBudget, priority: Priority = 'interactive', signal?: AbortSignal) {
  const requested: { permit: Permit | null; error: unknown; at: number | null } = {
    permit: null,
    error: null,
    at: null,
  };
  void budget.take({ priority, signal }).then(
    (permit) => Object.assign(requested, { permit, at: Date.now() }),
    (error: unknown) => Object.assign(requested, { error }),
  );
  return requested;
}

/** Settles pending promises without advancing the clock. */
const settle = () => jest.advanceTimersByTimeAsync(0);

describe('the sliding second', () => {
  it('allows as many calls as the limit, and the next one a second after a response', async () => {
    const budget = create(3);
    const calls = Array.from({ length: 5 }, () => requestPermit(budget));
    await settle();
    expect(calls.map(({ permit }) => permit !== null)).toEqual([true, true, true, false, false]);
    await jest.advanceTimersByTimeAsync(5_000);
    // Without a response it is unknown when the upstream counted them.
    expect(calls[3]?.permit).toBeNull();
    calls[0]?.permit?.done(answer());
    await jest.advanceTimersByTimeAsync(1_001);
    expect(calls[3]?.permit).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(calls[3]?.permit).not.toBeNull();
    expect(calls[4]?.permit).toBeNull();
  });

  it('sends all calls even if time passes between two checks', async () => {
    for (let step = 0.02; step < 1; step += 0.07) {
      let looks = 0;
      const budget = new InProcessBudget({ now: () => Date.now() + step * looks++, assumedPerSecond: 1 });
      let out = 0;
      for (let call = 0; call < 10; call += 1) {
        void budget.take({ priority: 'interactive' }).then((permit) => {
          out += 1;
          permit.done(answer());
        });
      }
      await jest.advanceTimersByTimeAsync(60_000);
      expect({ step, out }).toEqual({ step, out: 10 });
    }
  });

  it('never exceeds the limit in any second of the upstream, however late calls arrive', async () => {
    const budget = create(10);
    const arrivals: number[] = [];
    for (let call = 0; call < 200; call += 1) {
      void budget.take({ priority: 'interactive' }).then((permit) => {
        const travel = (call * 37) % 400;
        setTimeout(() => arrivals.push(Date.now()), travel / 2);
        setTimeout(() => permit.done(answer()), travel);
      });
    }
    await jest.advanceTimersByTimeAsync(60_000);
    expect(arrivals).toHaveLength(200);
    arrivals.sort((one, other) => one - other);
    for (let index = 10; index < arrivals.length; index += 1) {
      expect((arrivals[index] ?? 0) - (arrivals[index - 10] ?? 0)).toBeGreaterThan(1_000);
    }
    // And not slower than necessary: 200 calls at 10 per second with up to 400 ms of latency.
    expect((arrivals.at(-1) ?? 0) - 1_000_000).toBeLessThan(30_000);
  });

  it('uses the limit that the upstream reports', async () => {
    const budget = create(2);
    const first = requestPermit(budget);
    await settle();
    first.permit?.done(answer(limits(50)));
    expect(budget.state().second.limit).toBe(50);
  });

  it('leaves room for calls of other users of the subscription', async () => {
    const budget = create(10);
    const first = requestPermit(budget);
    await settle();
    first.permit?.done(answer(limits(10, 4)));
    expect(budget.state().second.remaining).toBe(4);
    await jest.advanceTimersByTimeAsync(1_002);
    expect(budget.state().second.remaining).toBe(10);
  });

  it('sends commands first, then reads, then background refreshes', async () => {
    const budget = create(1);
    const busy = requestPermit(budget);
    await settle();
    const order = (['background', 'interactive', 'command'] as const).map((each) => ({
      each,
      call: requestPermit(budget, each),
    }));
    const seen: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const out = [busy, ...order.map(({ call }) => call)].find(({ permit }) => permit !== null);
      const { permit } = out ?? {};
      if (out) out.permit = null;
      permit?.done(answer());
      await jest.advanceTimersByTimeAsync(1_002);
      seen.push(order.find(({ call }) => call.permit !== null)?.each ?? 'none');
    }
    expect(seen).toEqual(['command', 'interactive', 'background']);
  });

  it('serves clients in turn, and a shared call when the first of its clients is served', async () => {
    const budget = create(1);
    const order: string[] = [];
    const take = (name: string, client: string, waiters?: Waiters) =>
      void budget.take({ priority: 'interactive', client, waiters }).then((permit) => {
        order.push(name);
        permit.done(answer());
      });
    const waiters = new Waiters();
    for (const name of ['a1', 'a2', 'a3']) take(name, 'a');
    take('shared', 'a', waiters);
    take('b1', 'b');
    waiters.join({ client: 'c', priority: 'interactive' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(['a1', 'a2', 'b1', 'shared', 'a3']);
  });

  it('removes an aborted call from the queue', async () => {
    const budget = create(1);
    const first = requestPermit(budget);
    const gone = new AbortController();
    const second = requestPermit(budget, 'interactive', gone.signal);
    const third = requestPermit(budget);
    await settle();
    gone.abort(new Error('gone'));
    first.permit?.done(answer());
    await jest.advanceTimersByTimeAsync(1_002);
    expect(second).toMatchObject({ permit: null, error: { message: 'gone' } });
    expect(third.permit).not.toBeNull();
    expect(requestPermit(budget, 'interactive', gone.signal).permit).toBeNull();
  });
});

describe('a 429', () => {
  it('makes calls wait if the pause is short', async () => {
    const budget = create();
    const first = requestPermit(budget);
    await settle();
    first.permit?.done({ ...answer({}, 429), retryAfter: 2 });
    const second = requestPermit(budget);
    await jest.advanceTimersByTimeAsync(1_999);
    expect(second.permit).toBeNull();
    await jest.advanceTimersByTimeAsync(2);
    expect(second.permit).not.toBeNull();
  });

  it('rejects calls, also queued ones, with retryAfter if the pause is long', async () => {
    const budget = create(1);
    const first = requestPermit(budget);
    const waiting = requestPermit(budget);
    await settle();
    first.permit?.done({ ...answer({}, 429), retryAfter: 120 });
    await settle();
    expect(waiting.error).toBeInstanceOf(BudgetSpent);
    expect(waiting.error).toMatchObject({ retryAfter: 120 });
    await jest.advanceTimersByTimeAsync(1_000);
    const later = requestPermit(budget, 'command');
    await settle();
    expect(later.error).toMatchObject({ retryAfter: 119 });
    await jest.advanceTimersByTimeAsync(119_000);
    const after = requestPermit(budget);
    await settle();
    expect(after.permit).not.toBeNull();
  });
});

describe('the day', () => {
  const day = (remaining: number, limit = 1_000) => ({
    'x-ratelimit-limit-1': limit,
    'x-ratelimit-remaining-1': remaining,
  });
  async function withRemaining(remaining: number): Promise<InProcessBudget> {
    const budget = create(100);
    const first = requestPermit(budget);
    await settle();
    first.permit?.done(answer(day(remaining)));
    return budget;
  }
  async function outcome(budget: InProcessBudget, priority: Priority): Promise<string> {
    const call = requestPermit(budget, priority);
    await settle();
    return call.permit === null ? 'refused' : 'sent';
  }

  it.each([
    [500, 'sent', 'sent', 'sent'],
    [100, 'refused', 'sent', 'sent'],
    [21, 'refused', 'sent', 'sent'],
  ])(
    'with %i of 1000 calls left: background %s, interactive %s, command %s',
    async (left, background, interactive, command) => {
      const budget = await withRemaining(left);
      expect(await outcome(budget, 'background')).toBe(background);
      expect(await outcome(budget, 'interactive')).toBe(interactive);
      expect(await outcome(budget, 'command')).toBe(command);
    },
  );

  it('reserves calls for commands, and sends a probe once a minute', async () => {
    const budget = await withRemaining(20);
    expect(await outcome(budget, 'interactive')).toBe('sent');
    expect(await outcome(budget, 'interactive')).toBe('refused');
    expect(await outcome(budget, 'command')).toBe('sent');
    await jest.advanceTimersByTimeAsync(60_000);
    const probe = requestPermit(budget);
    await settle();
    probe.permit?.done(answer(day(900)));
    expect(await outcome(budget, 'interactive')).toBe('sent');
  });

  it('counts calls in flight in addition to the upstream’s count', async () => {
    const budget = create(100);
    const [first, second] = [requestPermit(budget), requestPermit(budget)];
    await settle();
    first.permit?.done(answer(day(700)));
    expect(budget.state().day).toMatchObject({ limit: 1_000, remaining: 699 });
    second.permit?.done(answer(day(698)));
    expect(budget.state().day.remaining).toBe(698);
  });
});
