import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyVerifier, readKeyFile } from '../../../src/auth/index.js';
import { key } from '../../../src/cli/key.js';
import { noRedaction } from '../../../src/domain/index.js';
import { recordIo, type RecordedIo } from './io.js';

describe('fleetgraph key', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-key-'));
    file = join(folder, 'keys.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = async (...argv: string[]): Promise<RecordedIo & { readonly code: number }> => {
    const io = recordIo({ AUTH_KEYS_FILE: file });
    const at = { ...io, now: () => new Date('2027-01-01T12:00:00Z') };
    return { ...at, code: await key(argv, at) };
  };
  const create = (...more: string[]): ReturnType<typeof run> =>
    run('create', '--name', 'Depot Lyon', '--fleets', 'f1, f2,f1', '--scopes', 'data:telemetry', ...more);
  const principalOf = async (text: string): Promise<unknown> =>
    new KeyVerifier({ keys: readKeyFile(file), disclosure: noRedaction, now: Date.now }).verify(text);

  it('prints the key once and stores only its hash', async () => {
    const { code, out, err } = await create();
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    const [text = ''] = out;
    expect(text).toMatch(/^fg_[0-9a-f]{12}_[\w-]{43}$/);
    const secret = text.slice(-43);
    expect(readFileSync(file, 'utf8')).not.toContain(secret);
    expect(err.join()).not.toContain(secret);
    expect(await principalOf(text)).toEqual({
      id: `key:${text.slice(3, 15)}`,
      fleets: new Set(['f1', 'f2']),
      scopes: new Set(['data:telemetry']),
      disclosure: noRedaction,
      rate: null,
    });
  });

  it('stores all options of a key', async () => {
    const strict = ['--position', '500', '--trip-ends', '300', '--vin', 'masked', '--requests', '60', '--calls', '600'];
    expect((await create(...strict, '--expires', '2027-06-30')).code).toBe(0);
    expect(readKeyFile(file)).toMatchObject([
      {
        name: 'Depot Lyon',
        disclosure: { position: { gridMeters: 500 }, tripEndsMeters: 300, vin: 'masked' },
        rate: { requestsPerMinute: 60, callsPerMinute: 600 },
        createdAt: '2027-01-01T12:00:00.000Z',
        expiresAt: '2027-07-01T00:00:00.000Z',
      },
    ]);
    expect((await create('--expires', '90d')).code).toBe(0);
    expect(readKeyFile(file)[1]?.expiresAt).toBe('2027-04-01T12:00:00.000Z');
  });

  it('lists keys without their hashes', async () => {
    await create('--expires', '2027-06-30', '--vin', 'masked');
    const { out } = await run('list');
    expect(out).toHaveLength(2);
    expect(out[1]).toMatch(/^[0-9a-f]{12} {2}Depot Lyon {2}f1,f2 .* VIN masked .* 2027-07-01T00:00Z$/);
    const json = await run('list', '--json');
    expect(JSON.parse(json.out.join('\n'))).toMatchObject([{ name: 'Depot Lyon', fleets: ['f1', 'f2'] }]);
    expect([...out, ...json.out].join()).not.toMatch(/scrypt|hash/);
  });

  it('lists no keys without a key file', async () => {
    const { code, out, err } = await run('list');
    expect([code, out, err]).toEqual([0, [], ['No keys.']]);
  });

  it('revokes a key by id or by the key itself, without repeating it', async () => {
    const texts = [(await create()).out[0] ?? '', (await create()).out[0] ?? ''];
    const byId = await run('revoke', '--id', (texts[0] ?? '').slice(3, 15));
    expect(byId.code).toBe(0);
    const byKey = await run('revoke', '--id', texts[1] ?? '');
    expect(byKey.code).toBe(0);
    expect(byKey.out.join()).not.toContain((texts[1] ?? '').slice(-43));
    expect(readKeyFile(file)).toEqual([]);
    for (const text of texts) await expect(principalOf(text)).rejects.toMatchObject({ reason: 'api_key' });
  });

  it('fails for an unknown key', async () => {
    await create();
    expect((await run('revoke', '--id', '000000000000')).code).toBe(1);
    expect(readKeyFile(file)).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['--name', ['create', '--fleets', '*', '--scopes', '*']],
    ['--fleets', ['create', '--name', 'a', '--scopes', '*']],
    ['--scopes', ['create', '--name', 'a', '--fleets', '*', '--scopes', ' ,']],
    ['--position', ['create', '--position', 'rough']],
    ['--trip-ends', ['create', '--trip-ends', '-1']],
    ['--vin', ['create', '--vin', 'hidden']],
    ['--requests, --calls', ['create', '--requests', '5']],
    ['--expires', ['create', '--expires', '2026-12-31']],
    ['--expires', ['create', '--expires', '2027-02-30']],
    ['--expires', ['create', '--expires', '0d']],
    ['--id', ['revoke']],
    ['create, list or revoke', []],
    ['create, list or revoke', ['make']],
  ])('rejects invalid options: %s', async (named, argv) => {
    const { code, err, out } = await run(...argv);
    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toContain(named);
    expect(readKeyFile(file)).toEqual([]);
  });

  it('rejects unknown scopes and lists the known ones', async () => {
    const { code, err, out } = await create('--scopes', 'fleet:raed,fleet:read,data:position:vehicle');
    expect([code, out]).toEqual([2, []]);
    expect(err[0]).toContain('unknown scope fleet:raed, data:position:vehicle.');
    expect(err[0]).toContain('data:telemetry:vehicle:maintenance');
    expect(readKeyFile(file)).toEqual([]);
  });

  it('accepts a scope that includes others', async () => {
    expect((await create('--scopes', 'data:telemetry:vehicle,fleet:read')).code).toBe(0);
    expect(readKeyFile(file)).toMatchObject([{ scopes: ['data:telemetry:vehicle', 'fleet:read'] }]);
  });

  it('requires a key file', async () => {
    const io = recordIo();
    expect(await key(['list'], io)).toBe(2);
    expect(io.err.join()).toContain('AUTH_KEYS_FILE');
  });

  it('does not overwrite a file that is not a key file', async () => {
    writeFileSync(file, '{"users":["anna"]}');
    const { code, err, out } = await create();
    expect([code, out]).toEqual([1, []]);
    expect(err.join()).not.toContain('anna');
    expect(readFileSync(file, 'utf8')).toBe('{"users":["anna"]}');
  });
});
