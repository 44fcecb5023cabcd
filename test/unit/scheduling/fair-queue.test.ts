import { describe, expect, it } from '@jest/globals';
import { FairQueue, type Priority } from '../../../src/scheduling/index.js';

const of = (client: string, priority: Priority = 'interactive') => ({ client, priority });

function filled(...items: readonly (readonly [item: string, client: string, priority?: Priority])[]) {
  const queue = new FairQueue<string>();
  const tickets = new Map(items.map(([item, client, priority]) => [item, queue.push(item, of(client, priority))]));
  return { queue, tickets };
}

function drain(queue: FairQueue<string>): readonly string[] {
  const order: string[] = [];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) order.push(item);
  return order;
}

describe('the fair queue', () => {
  it('serves clients in turn, each in the order of its items', () => {
    const { queue } = filled(['a1', 'a'], ['a2', 'a'], ['a3', 'a'], ['b1', 'b'], ['b2', 'b'], ['c1', 'c']);
    expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    expect(queue.size).toBe(0);
  });

  it('gives a new client one of the next two turns', () => {
    const queue = new FairQueue<string>();
    for (let call = 0; call < 3000; call += 1) queue.push(`a${call}`, of('a'));
    queue.shift();
    queue.push('b', of('b'));
    expect([queue.shift(), queue.shift()]).toContain('b');
    expect(queue.size).toBe(2998);
  });

  it('does not favour a client that queues one item at a time', () => {
    const { queue } = filled(['a1', 'a'], ['a2', 'a'], ['a3', 'a']);
    const order: (string | undefined)[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      queue.push(`b${turn}`, of('b'));
      order.push(queue.shift(), queue.shift());
    }
    expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
  });

  it('serves higher priorities first, whichever client they belong to', () => {
    const { queue } = filled(
      ['refresh', 'x', 'background'],
      ['read', 'a'],
      ['command', 'b', 'command'],
      ['read 2', 'c'],
    );
    expect(drain(queue)).toEqual(['command', 'read', 'read 2', 'refresh']);
  });

  it('serves a joined item once, when the first of its requesters is served', () => {
    const { queue, tickets } = filled(['a1', 'a'], ['a2', 'a'], ['a3', 'a'], ['shared', 'a']);
    tickets.get('shared')?.join(of('b'));
    tickets.get('shared')?.join(of('b'));
    expect(drain(queue)).toEqual(['a1', 'shared', 'a2', 'a3']);
    tickets.get('shared')?.join(of('c'));
    expect(queue.size).toBe(0);
  });

  it('removes items from any position', () => {
    const { queue, tickets } = filled(['a1', 'a'], ['a2', 'a'], ['b1', 'b']);
    tickets.get('a1')?.leave();
    tickets.get('a1')?.leave();
    tickets.get('b1')?.leave();
    expect([queue.size, queue.waitingFor('a'), queue.waitingFor('b')]).toEqual([1, 1, 0]);
    expect(drain(queue)).toEqual(['a2']);
  });

  it('finds the client with the most items, and drops its newest item of the lowest priority', () => {
    const { queue } = filled(['b1', 'b'], ['a1', 'a'], ['a2', 'a', 'background'], ['a3', 'a']);
    expect(queue.fullest()).toBe('a');
    expect(queue.dropLast('a')).toBe('a2');
    expect(queue.dropLast('a')).toBe('a3');
    expect(queue.dropLast('c')).toBeUndefined();
    expect(drain(queue)).toEqual(['b1', 'a1']);
    expect(queue.fullest()).toBeUndefined();
  });
});
