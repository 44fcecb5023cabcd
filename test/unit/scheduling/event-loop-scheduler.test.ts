import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createEventLoopScheduler } from '../../../src/scheduling/event-loop-scheduler.js';

/** A constant clock: only the number of turns counts. */
const clock = () => 0;

describe('turns of the event loop', () => {
  it('start in the same iteration without other turns', async () => {
    const yieldToEventLoop = createEventLoopScheduler({ clock });
    let turns = 0;
    setImmediate(() => setImmediate(() => (turns += 1)));
    await yieldToEventLoop();
    expect(turns).toBe(0);
  });

  it('run one by one, in order, with iterations for other work in between', async () => {
    const yieldToEventLoop = createEventLoopScheduler({ gap: 3, clock });
    let turn = 0;
    let counting = true;
    const count = () => {
      turn += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const taken: [name: string, turn: number][] = [];
    const take = (name: string) => yieldToEventLoop().then(() => taken.push([name, turn]));
    await Promise.all([take('first'), take('second'), take('third')]);
    counting = false;
    expect(taken).toEqual([
      ['first', 1],
      ['second', 4],
      ['third', 7],
    ]);
  });

  it('are not delayed for long by other work', async () => {
    let now = 0;
    const yieldToEventLoop = createEventLoopScheduler({ gap: 1_000_000, clock: () => now });
    await yieldToEventLoop();
    // The turn took 5 ms: the next one is due after four times as long.
    now = 5;
    let taken = false;
    const second = yieldToEventLoop().then(() => (taken = true));
    await nextTurn();
    await nextTurn();
    now = 24;
    await nextTurn();
    expect(taken).toBe(false);
    now = 26;
    await second;
    expect(taken).toBe(true);
  });

  it('start in the same iteration again after the queue is empty', async () => {
    const yieldToEventLoop = createEventLoopScheduler({ gap: 2, clock });
    await Promise.all([yieldToEventLoop(), yieldToEventLoop()]);
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    let passed = false;
    setImmediate(() => setImmediate(() => (passed = true)));
    await yieldToEventLoop();
    expect(passed).toBe(false);
  });

  it('report their own duration, without other work in the same iteration', async () => {
    let now = 0;
    const yieldToEventLoop = createEventLoopScheduler({ clock: () => now });
    const held: number[] = [];
    const work = async (ms: number) => {
      await yieldToEventLoop((lasted) => held.push(lasted));
      now += ms;
      await Promise.resolve();
      now += 1;
    };
    const others = async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        await nextTurn();
        now += 100;
      }
    };
    await Promise.all([work(5), work(20), others()]);
    expect(held).toEqual([6, 21]);
  });
});
