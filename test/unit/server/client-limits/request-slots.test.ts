import { describe, expect, it } from '@jest/globals';
import { RequestSlots } from '../../../../src/server/client-limits/request-slots.js';

/** Takes slots until none are free; returns their number, and a function that frees one. */
function takeAll(places: RequestSlots, client: string, most = Infinity) {
  const ends: (() => void)[] = [];
  while (ends.length < most && places.isOpenTo(client)) {
    void places.run(client, () => new Promise<void>((resolve) => ends.push(resolve)));
  }
  const free = async () => {
    ends.pop()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { taken: ends.length, free };
}

describe('request slots', () => {
  it('are all available to a single client, and no others', () => {
    const places = new RequestSlots(20);
    expect(takeAll(places, 'a').taken).toBe(20);
    expect(places.isOpenTo('a')).toBe(false);
  });

  it('are given to another client from the reserve when one client holds all', () => {
    const places = new RequestSlots(20);
    takeAll(places, 'a');
    expect(takeAll(places, 'b').taken).toBe(2);
    expect(places.isOpenTo('c')).toBe(false);
  });

  it('go to the client below its share first when they become free', async () => {
    const places = new RequestSlots(20);
    const { free } = takeAll(places, 'a');
    expect(takeAll(places, 'b').taken).toBe(2);
    let given = 2;
    for (let freed = 0; freed < 8; freed += 1) {
      await free();
      expect(places.isOpenTo('a')).toBe(false);
      given += takeAll(places, 'b').taken;
    }
    expect(given).toBe(10);
    expect(places.isOpenTo('b')).toBe(false);
    // Both have their share. Free slots beyond the reserve go to any client.
    for (let freed = 0; freed < 3; freed += 1) await free();
    expect(places.isOpenTo('a')).toBe(true);
  });

  it('never exceed the reserve, however many clients there are', () => {
    const places = new RequestSlots(20);
    const taken = Array.from({ length: 100 }, (_, index) => takeAll(places, `client ${index}`, 1).taken);
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(22);
  });

  it('have a reserve of one if there is a single slot', () => {
    const places = new RequestSlots(1);
    expect(takeAll(places, 'a').taken).toBe(1);
    expect(takeAll(places, 'b').taken).toBe(1);
    expect(takeAll(places, 'c').taken).toBe(0);
  });

  it('are released when the work fails', async () => {
    const places = new RequestSlots(1);
    await expect(places.run('a', () => Promise.reject(new RangeError('failed')))).rejects.toThrow(RangeError);
    expect(places.isOpenWhenBusyTo('a')).toBe(true);
  });

  it('go, while the event loop is late, to clients that hold none, up to the reserve', () => {
    const places = new RequestSlots(20);
    expect(places.isOpenWhenBusyTo('a')).toBe(true);
    takeAll(places, 'a', 1);
    expect(places.isOpenWhenBusyTo('a')).toBe(false);
    expect(places.isOpenWhenBusyTo('b')).toBe(true);
    takeAll(places, 'b', 1);
    expect(places.isOpenWhenBusyTo('c')).toBe(false);
  });
});
