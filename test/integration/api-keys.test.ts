import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { key as keyCommand } from '../../src/cli/key.js';
import { serve } from '../../src/cli/serve.js';
import { makeKey, sign, startIssuer, tokensOf } from '../support/issuer.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { recordIo } from '../unit/cli/io.js';

let folder: string;
let file: string;
let world: TestWorld | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-api-keys-'));
  file = join(folder, 'keys.json');
});
afterEach(async () => {
  await world?.close();
  world = null;
  rmSync(folder, { recursive: true });
});

async function run(...argv: string[]): Promise<string> {
  const io = recordIo({ AUTH_KEYS_FILE: file });
  expect(await keyCommand(argv, io)).toBe(0);
  return io.out.join('\n');
}
const create = (name: string): Promise<string> => run('create', '--name', name, '--fleets', '*', '--scopes', '*');
const revoke = (text: string): Promise<string> => run('revoke', '--id', text.slice(3, 15));
const start = async (auth: NonNullable<Parameters<typeof startWorld>[0]>['auth'] = {}): Promise<TestWorld> => {
  world = await startWorld({
    auth: { mode: 'keys', keysFile: file, ...auth },
    simulator: { fleets: [{ name: 'Paris', vehicles: 1 }] },
  });
  return world;
};
const statusOf = async ({ facade }: TestWorld, credential: string): Promise<number> => {
  const response = await fetch(`${facade.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
    body: JSON.stringify({ query: '{ fleets(first: 1) { nodes { name } } }' }),
  });
  await response.arrayBuffer();
  return response.status;
};

describe('API keys', () => {
  it('created by the command are accepted; others are rejected without an upstream call', async () => {
    const good = await create('Depot Lyon');
    const running = await start();
    expect(await statusOf(running, good)).toBe(200);
    const wrong = [
      `${good.slice(0, -3)}xxx`,
      good.slice(0, -1),
      `fg_000000000000_${'x'.repeat(43)}`,
      'eyJhbGciOiJub25lIn0.e30.',
    ];
    const { result, total } = await running.count(() => Promise.all(wrong.map((each) => statusOf(running, each))));
    expect([result, total]).toEqual([[401, 401, 401, 401], 0]);
    const log = running.log.join('\n');
    for (const text of [good, ...wrong]) expect(log).not.toContain(text.slice(16));
  });

  it('are added and revoked at runtime when the file changes', async () => {
    const first = await create('Depot Lyon');
    const running = await start();
    const second = await create('Depot Lille');
    while ((await statusOf(running, second)) !== 200);
    expect(await statusOf(running, first)).toBe(200);
    await revoke(first);
    const revokedAt = performance.now();
    while ((await statusOf(running, first)) !== 401);
    const milliseconds = Math.round(performance.now() - revokedAt);
    expect(await statusOf(running, second)).toBe(200);
    process.stdout.write(`a revoked key was rejected ${milliseconds} ms after its file changed\n`);
  });

  it('are revoked immediately on reload', async () => {
    const text = await create('Depot Lyon');
    const running = await start();
    expect(await statusOf(running, text)).toBe(200);
    await revoke(text);
    await running.facade.reloadKeys();
    expect(await statusOf(running, text)).toBe(401);
  });

  it('are kept when the file is malformed and dropped when it is missing', async () => {
    const text = await create('Depot Lyon');
    const running = await start();
    writeFileSync(file, '{');
    await running.facade.reloadKeys();
    expect(await statusOf(running, text)).toBe(200);
    expect(running.log.join('\n')).toContain('KEY_FILE_MALFORMED');
    rmSync(file);
    await running.facade.reloadKeys();
    expect(await statusOf(running, text)).toBe(401);
  });

  it('are accepted together with tokens', async () => {
    const text = await create('Depot Lyon');
    const signer = await makeKey();
    const issuer = await startIssuer([signer]);
    try {
      const running = await start({ mode: 'jwt', tokens: tokensOf(issuer.uri) });
      expect([await statusOf(running, text), await statusOf(running, await sign(signer))]).toEqual([200, 200]);
    } finally {
      await issuer.stop();
    }
  });
});

describe('fleetgraph serve', () => {
  it.each(['0.0.0.0', '::'])('refuses to listen on %s without an authentication setting', async (HOST) => {
    const io = recordIo({ HOST });
    expect(await serve([], io)).toBe(1);
    expect(io.err.join('\n')).toMatch(/^AUTH_MODE: .*AUTH_JWKS_URI.*AUTH_KEYS_FILE.*AUTH_MODE=none/m);
  });
});
