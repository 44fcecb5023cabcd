import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, dataOf, fleetOf, refOf } from '../support/truth.js';
import { startProxiedWorld, type ProxiedWorld } from './support/proxied-world.js';
import { figure, inLanes, usageCounter, verdictOn, type Verdict } from './support/verdict.js';

const query = `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } } }`;
const vehicles = 40;
const timeoutMs = 1_000;
let proxied: ProxiedWorld;
let right: readonly unknown[];
const refs = () => fleetOf(proxied.world).vehicles.map(refOf);
const ask = (index: number) => proxied.world.ask<unknown, unknown>(query, { ref: refs()[index % vehicles] });
const circuit = () => proxied.world.facade.upstreamStats().circuit;

beforeAll(async () => {
  proxied = await startProxiedWorld(vehicles, { upstream: { timeoutMs } });
  right = await Promise.all(refs().map(async (_, index) => dataOf(await ask(index))));
});
afterEach(async () => {
  const { proxy } = proxied;
  proxy.decide = () => null;
  proxy.idleMs = null;
  await proxy.up();
  await proxied.restart();
  proxied.calls.length = 0;
});
afterAll(() => proxied.close());

describe('an upstream that is down', () => {
  it.each([
    ['refuses connections', 'refused', 'UPSTREAM_UNAVAILABLE'],
    ['accepts connections and says nothing', 'silent', 'UPSTREAM_TIMEOUT'],
  ] as const)('and %s is told of at once after a second of that', async (title, how, code) => {
    const { proxy, calls } = proxied;
    await proxy.down(how);
    const codes = new Set<string>();
    let asked = 0;
    while (circuit() === 'closed') {
      await Promise.all(
        Array.from({ length: 10 }, async () => codesOf(await ask((asked += 1))).forEach((each) => codes.add(each))),
      );
    }
    expect([...codes]).toContain(code);
    calls.length = 0;
    const refused: Awaited<ReturnType<typeof ask>>[] = [];
    const some = Array.from({ length: 200 }, (_, index) => index);
    await inLanes(some, 50, async (index) => void refused.push(await ask(index)));
    const ends = usageCounter(
      calls.map(({ reason }) => reason ?? 'answered'),
      ['CIRCUIT_OPEN', 'answered'],
    );
    const sent = calls.reduce((sum, call) => sum + call.sent, 0);
    figure(
      `upstream ${title}: ${asked} queries until it was left alone, then ${ends.CIRCUIT_OPEN} of 200 ended at once, ${sent} calls sent`,
    );
    expect(ends.answered).toBe(0);
    // All but a probe each half second, however long this takes here.
    expect(ends.CIRCUIT_OPEN).toBeGreaterThanOrEqual(150);
    expect(refused.some(({ errors }) => errors?.[0]?.extensions.retryAfter === 1)).toBe(true);
  });

  it.each([
    ['refused', 3_000],
    ['silent', 3_000],
  ] as const)('(%s, for %i ms) and comes back answers right a second later', async (how, downMs) => {
    const { proxy } = proxied;
    const asked: { readonly at: number; verdict: Verdict | null }[] = [];
    let goesOn = true;
    const polling = (async () => {
      const waiting: Promise<unknown>[] = [];
      for (let index = 0; goesOn; index += 1) {
        const each: (typeof asked)[number] = { at: performance.now(), verdict: null };
        asked.push(each);
        waiting.push(ask(index).then((answer) => (each.verdict = verdictOn(answer, right[index % vehicles]))));
        await wait(50);
      }
      await Promise.all(waiting);
    })();
    await proxy.down(how);
    await wait(downMs);
    expect(circuit()).not.toBe('closed');
    await proxy.up();
    const upAt = performance.now();
    await wait(1_000);
    const second = await ask(0);
    await wait(500);
    goesOn = false;
    await polling;
    const lastBad = asked.findLast(({ verdict }) => verdict !== 'right')?.at ?? upAt;
    figure(
      `upstream ${how} for ${downMs / 1_000} s: right answers from ${Math.max(0, Math.round(lastBad - upAt))} ms after it was back, ${asked.filter(({ verdict }) => verdict === 'wrong').length} wrong`,
    );
    expect(verdictOn(second, right[0])).toBe('right');
    expect(asked.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(circuit()).toBe('closed');
  });
});

describe('an upstream that answers a byte a second', () => {
  it('costs the paths of these answers, after the deadline of a call; the rest stands', async () => {
    const { proxy } = proxied;
    proxy.decide = ({ path }) => (path.endsWith('/status') ? { kind: 'trickle', everyMs: 1_000 } : null);
    const answers = await Promise.all(
      refs()
        .slice(0, 10)
        .map((_, index) => ask(index)),
    );
    const verdicts = answers.map((answer, index) => verdictOn(answer, right[index]));
    figure(
      `upstream answering a byte a second: ${verdicts.filter((each) => each === 'told').length} of 10 ended at the deadline`,
    );
    expect(new Set(verdicts)).toEqual(new Set(['told']));
    for (const answer of answers) {
      expect(answer.errors).toMatchObject([{ path: ['vehicle', 'status'], extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    }
  });
});

describe('an upstream that closes idle connections as they are used again', () => {
  it('loses no read in 200 resets', async () => {
    const { proxy } = proxied;
    const resets = 200;
    const before = proxy.counts.struck;
    const isReset = new Set<string>();
    proxy.decide = ({ path, reused }) => {
      // The connection on which it is tried again has not been idle.
      if (isReset.delete(path) || !reused || proxy.counts.struck - before >= resets) return null;
      isReset.add(path);
      return { kind: 'reset' };
    };
    const verdicts: Verdict[] = [];
    for (let round = 0; proxy.counts.struck - before < resets; round += 1) {
      const some = Array.from({ length: 20 }, (_, index) => (round * 20 + index) % vehicles);
      await inLanes(some, 8, async (index) => {
        verdicts.push(verdictOn(await ask(index), right[index]));
      });
    }
    const { right: whole } = usageCounter(verdicts, ['right']);
    figure(
      `idle connection closed under a read ${proxy.counts.struck - before} times: ${verdicts.length - whole} failures`,
    );
    expect(whole).toBe(verdicts.length);
  });

  it('loses none where its close and 200 requests race each other', async () => {
    const { proxy } = proxied;
    const idleMs = 30;
    proxy.idleMs = idleMs;
    const verdicts: Verdict[] = [];
    const connections = proxy.counts.connections;
    for (let race = 0; race < 200; race += 1) {
      verdicts.push(verdictOn(await ask(race), right[race % vehicles]));
      await wait(idleMs - 2 + (race % 5));
    }
    const { right: whole } = usageCounter(verdicts, ['right']);
    figure(
      `idle close raced 200 times, over ${proxy.counts.connections - connections} connections: ${verdicts.length - whole} failures`,
    );
    expect(whole).toBe(200);
  });
});
