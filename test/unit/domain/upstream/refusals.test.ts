import { describe, expect, it } from '@jest/globals';
import { Refusals } from '../../../../src/domain/index.js';

const options = { spacingMs: 10, firstProbeMs: 30, longestProbeMs: 100 };

function refusalsOf(limit = 10) {
  let now = 0;
  const refusals = new Refusals({ ...options, limit, now: () => now });
  const after = (ms: number): void => void (now += ms);
  const confirm = (): void => {
    for (let events = 0; events < 3; events += 1, after(10)) refusals.recordRefusal('a', 3);
  };
  return { refusals, after, confirm };
}

describe('refusals', () => {
  it('are only suspected at first', () => {
    const { refusals } = refusalsOf();
    expect(refusals.isSuspected('a')).toBe(false);
    expect([refusals.recordRefusal('a', 2), refusals.recordRefusal('a', 2)]).toEqual([true, false]);
    expect([refusals.isSuspected('a'), refusals.isAvoided('a'), refusals.mayAttempt('a')]).toEqual([true, false, true]);
    expect(refusals.isSuspected('b')).toBe(false);
  });

  it('are confirmed by the required number of events, each of any number of refusals', () => {
    const { refusals, after } = refusalsOf();
    for (let event = 0; event < 3; event += 1) {
      expect(refusals.isAvoided('a')).toBe(false);
      for (let refusal = 0; refusal < 5; refusal += 1) refusals.recordRefusal('a', 3);
      after(10);
    }
    expect([refusals.isAvoided('a'), refusals.mayAttempt('a'), refusals.isAvoided('b')]).toEqual([true, false, false]);
  });

  it('are cleared by a success', () => {
    const { refusals, after, confirm } = refusalsOf();
    refusals.recordRefusal('a', 2);
    expect([refusals.recordSuccess('a'), refusals.recordSuccess('a')]).toEqual([true, false]);
    after(10);
    refusals.recordRefusal('a', 2);
    expect(refusals.isAvoided('a')).toBe(false);
    confirm();
    refusals.recordSuccess('a');
    expect([refusals.isSuspected('a'), refusals.mayAttempt('a')]).toEqual([false, true]);
  });

  it('are probed by one caller at doubling intervals', () => {
    const { refusals, after, confirm } = refusalsOf();
    confirm();
    after(20 - 1);
    expect(refusals.mayAttempt('a')).toBe(false);
    after(1);
    for (const next of [60, 100, 100]) {
      expect([refusals.isAvoided('a'), refusals.mayAttempt('a'), refusals.mayAttempt('a')]).toEqual([
        false,
        true,
        false,
      ]);
      refusals.recordRefusal('a', 3);
      after(next - 1);
      expect(refusals.mayAttempt('a')).toBe(false);
      after(1);
    }
  });

  it('are probed again after an inconclusive probe', () => {
    const { refusals, after, confirm } = refusalsOf();
    confirm();
    after(20);
    expect([refusals.mayAttempt('a'), refusals.mayAttempt('a')]).toEqual([true, false]);
    after(30);
    expect(refusals.mayAttempt('a')).toBe(true);
  });

  it('expire, and the oldest are evicted', () => {
    const { refusals, after } = refusalsOf(2);
    refusals.recordRefusal('a', 2);
    after(200);
    expect(refusals.isSuspected('a')).toBe(false);
    for (const subject of ['a', 'b', 'c']) refusals.recordRefusal(subject, 2);
    expect(['a', 'b', 'c'].map((subject) => refusals.isSuspected(subject))).toEqual([false, true, true]);
  });
});
