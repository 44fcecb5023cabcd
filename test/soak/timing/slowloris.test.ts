import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { limits } from '../../support/limits.js';
import { connectRaw, head } from '../../unit/server/raw-client.js';
import { schemaWithBig, startServer, type Harness } from '../../unit/server/support.js';
import { print } from '../support.js';

let harness: Harness;
afterEach(() => harness.server.drain());

const hello = '{"query":"{ hello }"}';
/** A quarter of the default timeouts, to shorten the test. */
const shortTimeouts = { ...limits, headersTimeoutMs: 1500, requestTimeoutMs: 2000, answerTimeoutMs: 1500 };
const connections = 300;

const program = 'slowhttptest';
const hasProgram = spawnSync(program, ['-h']).error === undefined;
if (!hasProgram) {
  if (process.env['CI']) throw new Error(`The tests need ${program}: apt-get install ${program}.`);
  process.stderr.write(`Some tests are skipped: ${program} is not installed (apt-get install ${program}).\n`);
}

/** Sends requests of other clients during the attack. Returns how many were served, and the slowest in ms. */
async function serveDuring(attack: Promise<unknown>): Promise<{ served: number; failed: number; slowest: number }> {
  let isOver = false;
  void attack.finally(() => (isOver = true));
  const seen = { served: 0, failed: 0, slowest: 0 };
  do {
    const started = performance.now();
    const ok = await harness.post(hello, { connection: 'close' }).then(
      ({ status }) => status === 200,
      () => false,
    );
    seen[ok ? 'served' : 'failed'] += 1;
    seen.slowest = Math.max(seen.slowest, performance.now() - started);
  } while (!isOver);
  return seen;
}

/** Sends slowly on many connections until the server closes them; returns how many got 408 or were closed. */
async function sendSlowly(first: string, next: string): Promise<number> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connectRaw(harness.url)));
  for (const client of clients) client.write(first);
  const timer = setInterval(() => clients.forEach((client) => client.socket.writable && client.write(next)), 250);
  const ends = await Promise.all(clients.map(({ ended }) => ended));
  clearInterval(timer);
  return ends.filter((answer) => /^HTTP\/1\.1 408 /.test(answer) || answer === '').length;
}

describe(`${connections} slow clients are disconnected while others are served:`, () => {
  it.each([
    ['headers line by line', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n'],
    ['headers byte by byte', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: ', 'b'],
    ['bodies byte by byte', head(100_000), ' '],
    [
      'chunks of one byte',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('%s', async (what, first, next) => {
    harness = await startServer({ limits: shortTimeouts });
    const attack = sendSlowly(first, next);
    const { served, failed, slowest } = await serveDuring(attack);
    expect(await attack).toBe(connections);
    expect(failed).toBe(0);
    print(
      `slowloris, ${what}: ${connections} connections closed, ${served} other requests served, the slowest in ${slowest.toFixed(0)} ms`,
    );
  });

  it('clients that do not read responses', async () => {
    harness = await startServer({ limits: shortTimeouts, schema: schemaWithBig('x'.repeat(4 * 1024 * 1024)) });
    const body = '{"query":"{ big }"}';
    const clients = await Promise.all(Array.from({ length: 20 }, () => connectRaw(harness.url)));
    for (const client of clients) {
      client.socket.pause();
      client.write(head(body.length) + body);
    }
    const dropped = () => harness.log('slow client: response not read in time').length;
    const health = async () => (await fetch(`${harness.url}/health/live`)).status;
    while (dropped() < 20) expect(await health()).toBe(200);
    for (const client of clients) client.socket.destroy();
    print('slow read: 20 connections that did not read 4 MiB each were closed, health checks succeeded');
  });
});

(hasProgram ? describe : describe.skip)(program, () => {
  it.each([
    ['slow headers', ['-H']],
    ['slow bodies', ['-B', '-s', '8192']],
    ['slow reading', ['-X', '-w', '10', '-y', '20', '-n', '2', '-z', '8', '-k', '3']],
  ])('does not block other clients: %s', async (what, options) => {
    harness = await startServer({ limits: shortTimeouts });
    const url = `${harness.url}/graphql`;
    const tool = spawn(
      program,
      [...options, '-c', String(connections), '-r', '150', '-i', '1', '-l', '5', '-p', '3', '-u', url],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    tool.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const attack = once(tool, 'close');
    const { served, failed, slowest } = await serveDuring(attack);
    expect(failed).toBe(0);
    expect(served).toBeGreaterThan(0);
    // The tool checks the availability itself.
    // eslint-disable-next-line no-control-regex -- its colours
    const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
    expect(plain).not.toMatch(/service available:\s+NO/);
    print(
      `${program}, ${what}: ${served} other requests served, the slowest in ${slowest.toFixed(0)} ms; it reports the service as available`,
    );
  });
});
