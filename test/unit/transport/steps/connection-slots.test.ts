import { describe, expect, it } from '@jest/globals';
import { ConnectionSlots } from '../../../../src/transport/steps/connection-slots.js';
import type { Meter } from '../../../../src/transport/index.js';

function slotsOf(connections: number) {
  let now = 0;
  const slots = new ConnectionSlots(connections, () => now);
  /** A call that is sent at once. */
  const send = () => {
    const meter: Meter = { bytes: 0, status: null, headers: {}, sent: 0, shared: false, sentAt: now };
    return slots.start(meter);
  };
  return { slots, send, pass: (ms: number) => void (now += ms) };
}

describe('calls in flight', () => {
  it('are at most as many as connections, however long they wait for the rate limit', () => {
    const { slots, pass } = slotsOf(2);
    slots.start(undefined);
    slots.start({ bytes: 0, status: null, headers: {}, sent: 0, shared: false });
    pass(60_000);
    expect([slots.hasRoom, slots.mayStart]).toEqual([false, false]);
  });

  it('are one more every second, up to twice as many, if all connections hang', () => {
    const { slots, send, pass } = slotsOf(2);
    send();
    send();
    pass(2_000);
    expect(slots.mayStart).toBe(false);
    pass(1);
    expect(slots.mayStart).toBe(true);
    expect(send().isProbe).toBe(true);
    expect(slots.mayStart).toBe(false);
    pass(1_000);
    expect(slots.mayStart).toBe(true);
    send();
    pass(10_000);
    expect(slots.mayStart).toBe(false);
  });

  it('are no more if one connection does not hang', () => {
    const { slots, send, pass } = slotsOf(2);
    send();
    pass(5_000);
    send();
    pass(1_000);
    expect(slots.mayStart).toBe(false);
  });

  it('are aborted if they hang and a probe gets a response', () => {
    const { slots, send, pass } = slotsOf(2);
    const hanging = [send(), send()];
    pass(3_000);
    const probes = [send(), send()];
    slots.end(probes[0]!, false);
    expect(hanging.map(({ hung }) => hung.signal.aborted)).toEqual([false, false]);
    slots.end(probes[1]!, true);
    expect(hanging.map(({ hung }) => hung.signal.aborted)).toEqual([true, true]);
  });

  it('are not aborted if an ordinary call gets a response', () => {
    const { slots, send, pass } = slotsOf(2);
    const slow = send();
    pass(3_000);
    slots.end(send(), true);
    expect(slow.hung.signal.aborted).toBe(false);
  });
});
