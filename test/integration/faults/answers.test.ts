import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Framing, ProxyFault } from '../../support/fault-proxy.js';
import { codesOf, dataOf, fleetOf, refOf } from '../support/truth.js';
import { startProxiedWorld, type ProxiedWorld } from './support/proxied-world.js';
import { figure, inLanes, usageCounter, verdictOn, type Verdict } from './support/verdict.js';

const query = `query ($ref: VehicleRefInput!) {
  vehicle(by: { ref: $ref }) { vin status { createdAt odometer { mileage } energies { type level } } }
}`;
const vehicles = 120;
const mebibyte = 1024 * 1024;
let proxied: ProxiedWorld;
let right: readonly unknown[];
const refs = () => fleetOf(proxied.world).vehicles.map(refOf);
const ask = (index: number) => proxied.world.ask<unknown, unknown>(query, { ref: refs()[index % vehicles] });
const stats = () => proxied.world.facade.upstreamStats();
const askAll = async (count: number, lanes = 10): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  await inLanes(
    Array.from({ length: count }, (_, index) => index),
    lanes,
    async (index) => void verdicts.push(verdictOn(await ask(index), right[index % vehicles])),
  );
  return verdicts;
};

beforeAll(async () => {
  proxied = await startProxiedWorld(vehicles);
  const answers: unknown[] = [];
  await inLanes([...refs().keys()], 20, async (index) => void (answers[index] = dataOf(await ask(index))));
  right = answers;
});
afterEach(async () => {
  proxied.proxy.decide = () => null;
  proxied.world.simulator.setQuirks([]);
  await proxied.restart();
  proxied.calls.length = 0;
});
afterAll(() => proxied.close());

describe('an upstream that fails', () => {
  it('with bursts of 500 and connections closed mid-response (Q28) is retried', async () => {
    proxied.world.simulator.setQuirks(['Q28']);
    const verdicts = usageCounter(await askAll(120), ['right', 'reported', 'wrong']);
    figure(
      `bursts of 500 (Q28): ${verdicts.right} of 120 responses right, ${verdicts.reported} with an error, ${verdicts.wrong} wrong, ${stats().retries} retries`,
    );
    expect(verdicts.wrong).toBe(0);
    expect(verdicts.right).toBeGreaterThanOrEqual(105);
  });

  it('with constant 503 receives at most 1.1 calls per request', async () => {
    const { proxy } = proxied;
    const before = proxy.counts.requests;
    proxy.decide = () => ({ kind: 'status', status: 503 });
    const codes = new Set<string>();
    await inLanes(
      Array.from({ length: 1_000 }, (_, index) => index),
      20,
      async (index) => codesOf(await ask(index)).forEach((code) => codes.add(code)),
    );
    const calls = proxy.counts.requests - before;
    figure(`all 503, 1000 requests: ${calls} upstream calls, ${stats().retries} of them retries`);
    expect(calls).toBeLessThanOrEqual(1_100);
    expect([...codes]).toEqual(['UPSTREAM_UNAVAILABLE']);
  });

  it('with 503 and Retry-After is retried after that time', async () => {
    const { proxy } = proxied;
    const at: number[] = [];
    const isStruck = new Set<string>();
    proxy.decide = ({ path }) => {
      if (!path.endsWith('/status')) return null;
      at.push(performance.now());
      if (isStruck.has(path)) return null;
      isStruck.add(path);
      return { kind: 'status', status: 503, headers: { 'retry-after': '1' } };
    };
    expect(verdictOn(await ask(0), right[0])).toBe('right');
    const [first = 0, second = 0] = at;
    figure(`503 with Retry-After: 1 retried after ${Math.round(second - first)} ms`);
    expect(at).toHaveLength(2);
    expect(second - first).toBeGreaterThanOrEqual(990);
  });

  it('with temporary 429 is not retried and does not open the circuit', async () => {
    const { proxy } = proxied;
    const storm = 40;
    const before = proxy.counts.struck;
    proxy.decide = () =>
      proxy.counts.struck - before < storm ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } } : null;
    let limited = 0;
    while (proxy.counts.struck - before < storm) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index)));
      limited += answers.filter((answer) => codesOf(answer).includes('RATE_LIMITED')).length;
    }
    const after = await askAll(20);
    figure(
      `429 storm: ${storm} rejections, ${limited} responses RATE_LIMITED, ${stats().retries} retries, then ${usageCounter(after, ['right']).right} of 20 right`,
    );
    expect(limited).toBeGreaterThan(0);
    expect(stats().retries).toBe(0);
    expect(stats().circuit).toBe('closed');
    expect(usageCounter(after, ['right']).right).toBe(20);
  });

  it('for half of a batch still returns the other half', async () => {
    const { proxy, world } = proxied;
    const { id: fleetId, vehicles: all } = fleetOf(world);
    const sick = new Set(all.filter((_, index) => index % 2 === 1).map(({ id }) => id));
    const batch =
      'query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 120) { nodes { vin status { createdAt } } } } }';
    const wanted = dataOf(await world.ask<unknown, unknown>(batch, { id: fleetId }));
    await proxied.restart();
    proxy.decide = ({ path }) =>
      path.endsWith('/status') && sick.has(path.split('/').at(-2) ?? '') ? { kind: 'status', status: 500 } : null;
    const answer = await world.ask<Batch, unknown>(batch, { id: fleetId });
    const nodes = answer.data?.fleet?.vehicles.nodes ?? [];
    const answered = nodes.filter(({ status }) => status !== null).length;
    figure(
      `half of a batch failing: ${answered} of ${nodes.length} vehicles returned, ${codesOf(answer).length} errors`,
    );
    expect(verdictOn(answer, wanted)).toBe('reported');
    expect(answered).toBe(60);
    expect(new Set(codesOf(answer))).toEqual(new Set(['UPSTREAM_ERROR']));
    expect(codesOf(answer)).toHaveLength(60);
  });
});

interface Batch {
  readonly fleet: { readonly vehicles: { readonly nodes: readonly { readonly status: unknown }[] } } | null;
}

describe('an upstream that responds with', () => {
  it('garbage causes an error at its path and no data', async () => {
    const { proxy } = proxied;
    const http = (body: string, head = 'HTTP/1.1 200 OK') =>
      Buffer.from(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    const nonsense: readonly Buffer[] = [
      Buffer.from('\u0000\u0001\u0002 no HTTP at all \r\n\r\n'),
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7919 + 13) % 256)),
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}'),
      Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'),
      Buffer.from('HTTP/1.1 999999 What\r\n\r\n{}'),
      http('{"createdAt": "2026-'),
      http('[1, 2'),
      http('"a text"'),
      http('[]'),
      http('<html><body>Bad gateway</body></html>'),
      http(' \r\n'),
      http('\ufffe\ud800'),
    ];
    const met: Verdict[] = [];
    const codes = new Set<string>();
    for (const bytes of nonsense) {
      proxy.decide = ({ path }): ProxyFault | null => (path.endsWith('/status') ? { kind: 'bytes', bytes } : null);
      const answer = await ask(0);
      met.push(verdictOn(answer, right[0]));
      codesOf(answer).forEach((code) => codes.add(code));
    }
    figure(
      `garbage of ${nonsense.length} kinds: ${usageCounter(met, ['reported']).reported} reported as errors, ${usageCounter(met, ['wrong']).wrong} wrong responses`,
    );
    expect(usageCounter(met, ['reported']).reported).toBe(nonsense.length);
    for (const code of codes) expect(['UPSTREAM_ERROR', 'UPSTREAM_UNAVAILABLE']).toContain(code);
  });

  it('100 MB is aborted at the limit and its connection closed', async () => {
    await proxied.restart({ upstream: { maxAnswerBytes: mebibyte } });
    const { proxy } = proxied;
    const size = 100_000_000;
    proxy.decide = ({ path }) => (path.endsWith('/status') ? { kind: 'endless', bytes: size } : null);
    const before = process.memoryUsage();
    const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => ask(index)));
    const { external, heapUsed } = process.memoryUsage();
    const grown = (external + heapUsed - before.external - before.heapUsed) / mebibyte;
    figure(
      `five responses of 100 MB: ${(proxy.counts.padding / mebibyte).toFixed(1)} MiB sent before they were aborted, memory growth ${grown.toFixed(1)} MiB`,
    );
    for (const [index, answer] of answers.entries()) {
      expect(verdictOn(answer, right[index])).toBe('reported');
      expect(answer.errors).toMatchObject([{ path: ['vehicle', 'status'], extensions: { code: 'UPSTREAM_ERROR' } }]);
    }
    // Socket buffers add to the limit.
    expect(proxy.counts.padding).toBeLessThan(5 * 10 * mebibyte);
  });
});

describe('an upstream that is killed in the middle of its response', () => {
  it.each<Framing>(['content-length', 'chunked', 'close'])('never causes a wrong response with %s', async (framing) => {
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
