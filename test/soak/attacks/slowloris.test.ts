import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { limits } from '../../support/limits.js';
import { connectRaw, head } from '../../unit/server/raw-client.js';
import { schemaWithBig, startServer, type Harness } from '../../unit/server/support.js';
import { print } from './support.js';

let harness: Harness;
afterEach(() => harness.server.drain());

const hello = '{"query":"{ hello }"}';
/** A quarter of the usual times, so that the test does not take them. */
const hasty = { ...limits, headersTimeoutMs: 1500, requestTimeoutMs: 2000, answerTimeoutMs: 1500 };
const estimate = 300;

const program = 'slowhttptest';
const hasProgram = spawnSync(program, ['-h']).error === undefined;
if (!hasProgram) {
  if (process.env['CI']) throw new Error(`The tests need ${program}: apt-get install ${program}.`);
  process.stderr.write(`Skipped in part for want of ${program} (apt-get install ${program}).\n`);
}

/** While `attack` lasts, other clients send requests: how many were served, and the slowest in ms. */
async function meanwhile(attack: Promise<unknown>): Promise<{ answered: number; failed: number; slowest: number }> {
  let isOver = false;
  void attack.finally(() => (isOver = true));
  const seen = { answered: 0, failed: 0, slowest: 0 };
  do {
    const started = performance.now();
    const ok = await harness.post(hello, { connection: 'close' }).then(
      ({ status }) => status === 200,
      () => false,
    );
    seen[ok ? 'answered' : 'failed'] += 1;
    seen.slowest = Math.max(seen.slowest, performance.now() - started);
  } while (!isOver);
  return seen;
}

/** Many connections, each of which does the same until the server ends it. */
async function slowly(first: string, drop: string): Promise<number> {
  const clients = await Promise.all(Array.from({ length: estimate }, () => connectRaw(harness.url)));
  for (const client of clients) client.write(first);
  const drops = setInterval(() => clients.forEach((client) => client.socket.writable && client.write(drop)), 250);
  const ends = await Promise.all(clients.map(({ ended }) => ended));
  clearInterval(drops);
  return ends.filter((answer) => /^HTTP\/1\.1 408 /.test(answer) || answer === '').length;
}

describe(`${estimate} slow clients are disconnected in time while others are served:`, () => {
  it.each([
    ['heads a line at a time', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n'],
    ['heads a byte at a time', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: ', 'b'],
    ['bodies a byte at a time', head(100_000), ' '],
    [
      'chunks of a byte',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('%s', async (what, first, drop) => {
    harness = await startServer({ limits: hasty });
    const attack = slowly(first, drop);
    const { answered, failed, slowest } = await meanwhile(attack);
    expect(await attack).toBe(estimate);
    expect(failed).toBe(0);
    print(
      `slowloris, ${what}: ${estimate} connections ended, ${answered} others answered meanwhile, the slowest in ${slowest.toFixed(0)} ms`,
    );
  });

  it('responses that are not read', async () => {
    harness = await startServer({ limits: hasty, schema: schemaWithBig('x'.repeat(4 * 1024 * 1024)) });
    const question = '{"query":"{ big }"}';
    const clients = await Promise.all(Array.from({ length: 20 }, () => connectRaw(harness.url)));
    for (const client of clients) {
      client.socket.pause();
      client.write(head(question.length) + question);
    }
    const dropped = () => harness.log('slow client: response not read in time').length;
    const health = async () => (await fetch(`${harness.url}/health/live`)).status;
    while (dropped() < 20) expect(await health()).toBe(200);
    for (const client of clients) client.socket.destroy();
    print('slow read: 20 connections that do not read 4 MiB each were dropped, health answered meanwhile');
  });
});

(hasProgram ? describe : describe.skip)(program, () => {
  it.each([
    ['slow headers', ['-H']],
    ['slow bodies', ['-B', '-s', '8192']],
    ['slow reading', ['-X', '-w', '10', '-y', '20', '-n', '2', '-z', '8', '-k', '3']],
  ])('does not block other clients: %s', async (what, options) => {
    harness = await startServer({ limits: hasty });
    const url = `${harness.url}/graphql`;
    const tool = spawn(
      program,
      [...options, '-c', String(estimate), '-r', '150', '-i', '1', '-l', '5', '-p', '3', '-u', url],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    tool.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const attack = once(tool, 'close');
    const { answered, failed, slowest } = await meanwhile(attack);
    expect(failed).toBe(0);
    expect(answered).toBeGreaterThan(0);
    // Its own judgement, by a connection of its own.
    // eslint-disable-next-line no-control-regex -- its colours
    const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
    expect(plain).not.toMatch(/service available:\s+NO/);
    print(
      `${program}, ${what}: ${answered} others answered meanwhile, the slowest in ${slowest.toFixed(0)} ms; it found the service available`,
    );
  });
});
