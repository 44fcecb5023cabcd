import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Framing } from '../../support/fault-proxy.js';
import { dataOf, fleetOf, refOf } from '../support/truth.js';
import { startProxiedWorld, type ProxiedWorld } from './support/proxied-world.js';
import { figure, inLanes, usageCounter, verdictOn, type Verdict } from './support/verdict.js';

const query = `query ($ref: VehicleRefInput!) {
  vehicle(by: { ref: $ref }) { vin status { createdAt odometer { mileage } energies { type level } } }
}`;
const vehicles = 60;
let proxied: ProxiedWorld;
let right: readonly unknown[];
const ask = (index: number) => proxied.world.ask<unknown, unknown>(query, { ref: refs()[index] });
const refs = () => fleetOf(proxied.world).vehicles.map(refOf);

beforeAll(async () => {
  proxied = await startProxiedWorld(vehicles);
  right = await Promise.all(refs().map(async (_, index) => dataOf(await ask(index))));
});
afterEach(() => {
  proxied.proxy.decide = () => null;
});
afterAll(() => proxied.close());

describe('an upstream that is killed in the middle of its response', () => {
  it.each<Framing>(['content-length', 'chunked', 'close'])('never causes a wrong response with %s', async (framing) => {
    await proxied.restart();
    const { proxy } = proxied;
    const kills = 200;
    const before = proxy.counts.struck;
    const killed = () => proxy.counts.struck - before;
    let calls = 0;
    /** Kills left per call in flight: one call in forty is killed at every attempt, the others at the first. */
    const left = new Map<string, number>();
    proxy.decide = ({ path }) => {
      if (killed() >= kills) return null;
      const times = left.get(path) ?? ((calls += 1) % 40 === 0 ? 3 : 1);
      if (times <= 1 && calls % 40 === 0) left.delete(path);
      else left.set(path, times - 1);
      if (times === 0) {
        left.delete(path);
        return null;
      }
      // From before the first byte to the second to last.
      return { kind: 'cut', framing, share: killed() / (kills - 1) };
    };
    const verdicts: Verdict[] = [];
    const wrongOnes: unknown[] = [];
    for (let round = 0; killed() < kills; round += 1) {
      const some = Array.from({ length: 20 }, (_, index) => (round * 20 + index) % vehicles);
      await inLanes(some, 4, async (index) => {
        const answer = await ask(index);
        const verdict = verdictOn(answer, right[index]);
        verdicts.push(verdict);
        if (verdict === 'wrong') wrongOnes.push({ answer, right: right[index] });
      });
    }
    const { wrong, right: whole, reported } = usageCounter(verdicts, ['wrong', 'right', 'reported']);
    figure(
      `upstream killed mid-body ${killed()} times with ${framing}: ${wrong} wrong responses (${whole} right, ${reported} with an error)`,
    );
    expect(killed()).toBe(kills);
    expect(wrongOnes).toEqual([]);
    expect(whole).toBeGreaterThan(reported);
    expect(reported).toBeGreaterThan(0);
  });
});
