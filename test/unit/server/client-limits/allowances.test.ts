import { describe, expect, it } from '@jest/globals';
import { Allowances } from '../../../../src/server/client-limits/allowances.js';

describe('the allowance of a client', () => {
  function start() {
    let now = 0;
    const allowances = new Allowances(() => now);
    return { allowances, pass: (ms: number) => void (now += ms) };
  }

  it('is granted at once, then as it refills, and a refusal costs nothing', () => {
    const { allowances, pass } = start();
    const take = () => allowances.take('a', 60);
    expect(Array.from({ length: 61 }, () => take().granted)).toEqual([...Array<boolean>(60).fill(true), false]);
    for (let tries = 0; tries < 100; tries += 1)
      expect(take()).toMatchObject({ granted: false, remaining: 0, waitMs: 1000 });
    pass(999);
    expect(take().granted).toBe(false);
    pass(1);
    expect([take().granted, take().granted]).toEqual([true, false]);
    pass(60_000);
    expect(allowances.read('a', 60)).toEqual({ limit: 60, remaining: 60, waitMs: 0, fullMs: 0 });
  });

  it('is separate for each client', () => {
    const { allowances } = start();
    expect(allowances.take('a', 1).granted).toBe(true);
    expect(allowances.take('a', 1).granted).toBe(false);
    expect(allowances.take('b', 1).granted).toBe(true);
  });

  it('may be overdrawn by a charge, and then refills first', () => {
    const { allowances, pass } = start();
    allowances.charge('a', 60, 180);
    expect(allowances.read('a', 60)).toMatchObject({ remaining: -120, waitMs: 121_000 });
    pass(121_000);
    expect(allowances.take('a', 60).granted).toBe(true);
  });

  it('is stored for the most recent clients', () => {
    const { allowances } = start();
    for (let client = 0; client < 50_000; client += 1) allowances.take(String(client), 1);
    expect(allowances.clients).toBe(10_000);
    expect(allowances.take('49999', 1).granted).toBe(false);
  });
});
