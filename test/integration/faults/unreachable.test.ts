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
    ['accepts connections and never responds', 'silent', 'UPSTREAM_TIMEOUT'],
  ] as const)('and %s causes immediate errors after one second', async (title, how, code) => {
    const { proxy, calls } = proxied;
    await proxy.down(how);
    const codes = new Set<string>();
    let requested = 0;
    while (circuit() === 'closed') {
      await Promise.all(
        Array.from({ length: 10 }, async () => codesOf(await ask((requested += 1))).forEach((each) => codes.add(each))),
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
      `upstream ${title}: ${requested} queries until the circuit opened, then ${ends.CIRCUIT_OPEN} of 200 failed immediately, ${sent} calls sent`,
    );
    expect(ends.answered).toBe(0);
    // All except one probe every half second, however long this takes.
    expect(ends.CIRCUIT_OPEN).toBeGreaterThanOrEqual(150);
    expect(refused.some(({ errors }) => errors?.[0]?.extensions.retryAfter === 1)).toBe(true);
  });

  it.each([
    ['refused', 3_000],
    ['silent', 3_000],
  ] as const)('(%s, for %i ms) and recovers returns correct responses a second later', async (how, downMs) => {
    const { proxy } = proxied;
    const requested: { readonly at: number; verdict: Verdict | null }[] = [];
    let goesOn = true;
    const polling = (async () => {
      const waiting: Promise<unknown>[] = [];
      for (let index = 0; goesOn; index += 1) {
        const each: (typeof requested)[number] = { at: performance.now(), verdict: null };
        requested.push(each);
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
    const lastBad = requested.findLast(({ verdict }) => verdict !== 'right')?.at ?? upAt;
    figure(
      `upstream ${how} for ${downMs / 1_000} s: correct responses from ${Math.max(0, Math.round(lastBad - upAt))} ms after recovery, ${requested.filter(({ verdict }) => verdict === 'wrong').length} wrong`,
    );
    expect(verdictOn(second, right[0])).toBe('right');
    expect(requested.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(circuit()).toBe('closed');
  });
});

describe('an upstream that sends one byte per second', () => {
  it('causes errors only at the affected paths, after the timeout of a call', async () => {
    const { proxy } = proxied;
    proxy.decide = ({ path }) => (path.endsWith('/status') ? { kind: 'trickle', everyMs: 1_000 } : null);
    const answers = await Promise.all(
      refs()
        .slice(0, 10)
        .map((_, index) => ask(index)),
    );
    const verdicts = answers.map((answer, index) => verdictOn(answer, right[index]));
    figure(
      `upstream sending one byte per second: ${verdicts.filter((each) => each === 'reported').length} of 10 ended at the timeout`,
    );
    expect(new Set(verdicts)).toEqual(new Set(['reported']));
    for (const answer of answers) {
      expect(answer.errors).toMatchObject([{ path: ['vehicle', 'status'], extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    }
  });
});

describe('an upstream that closes idle connections as they are reused', () => {
  it('loses no read in 200 resets', async () => {
    const { proxy } = proxied;
    const resets = 200;
    const before = proxy.counts.struck;
    const isReset = new Set<string>();
    proxy.decide = ({ path, reused }) => {
      // The retry uses a connection that was not idle.
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

  it('loses no read in 200 races between close and request', async () => {
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
