import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { key } from '../../../src/cli/key.js';
import { makeKey, startIssuer, type TestIssuer } from '../../support/issuer.js';
import { examine, folder, good, path, serve, upstream } from './doctor-fixtures.js';
import { recordIo } from './io.js';

describe('doctor, for authentication, reports', () => {
  let issuer: TestIssuer;
  let environment: Record<string, string>;
  beforeEach(async () => {
    issuer = await startIssuer([await makeKey(), await makeKey()]);
    environment = good(await serve(upstream));
  });
  afterEach(() => issuer.stop());
  const tokens = (): Record<string, string> => ({
    ...environment,
    HOST: '0.0.0.0',
    AUTH_JWKS_URI: issuer.uri.href,
    AUTH_ISSUER: 'https://login.example.com/',
    AUTH_AUDIENCE: 'fleetgraph',
  });
  const makeApiKey = async (...more: string[]): Promise<string> => {
    const file = path('keys.json');
    await key(['create', '--file', file, '--name', 'a', '--fleets', '*', '--scopes', '*', ...more], recordIo());
    return file;
  };

  it('that it is disabled, but only reachable from this machine', async () => {
    const { of } = await examine(environment);
    expect(of('authentication')).toMatchObject({
      ok: true,
      fix: null,
      detail: 'disabled (AUTH_MODE=none), reachable from this machine only',
    });
  });

  it('that it is not configured for a server that others can reach', async () => {
    const { of, exit } = await examine({ ...environment, HOST: '0.0.0.0' });
    expect(of('variables')).toMatchObject({ ok: false, detail: expect.stringContaining('AUTH_MODE') });
    expect(of('authentication').ok).toBeNull();
    expect(exit).toBe(1);
  });

  it('that it is disabled for a server that others can reach', async () => {
    const { of, exit } = await examine({ ...environment, HOST: '0.0.0.0', AUTH_MODE: 'none' });
    expect(of('authentication')).toMatchObject({ ok: true, fix: expect.stringContaining('AUTH_JWKS_URI') });
    expect(exit).toBe(0);
  });

  it('the keys of the token issuer', async () => {
    const { of } = await examine(tokens());
    expect(of('authentication').detail).toBe('tokens (AUTH_MODE=jwt)');
    expect(of('token issuer keys')).toMatchObject({ ok: true, detail: `2 keys at ${issuer.uri.host}` });
  });

  it.each<[string, () => unknown]>([
    ['does not respond', () => issuer.stop()],
    ['returns no key set', () => (issuer.broken = { status: 200, body: '<html>' })],
    ['has no keys', () => (issuer.keys = [])],
  ])('an issuer that %s', async (_title, spoil) => {
    await spoil();
    const { of, exit } = await examine(tokens());
    expect(of('token issuer keys').ok).toBe(false);
    expect(exit).toBe(1);
  });

  it('valid API keys and missing ones', async () => {
    const AUTH_KEYS_FILE = folder.write('keys.json', '{"version":1,"keys":[]}');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').fix).toContain('fleetgraph key create');
    await makeApiKey();
    const { of } = await examine({ ...environment, AUTH_KEYS_FILE });
    expect(of('authentication').detail).toBe('API keys (AUTH_MODE=keys)');
    expect(of('API keys')).toMatchObject({ ok: true, fix: null, detail: '1 valid' });
  });

  it('API keys with unknown scopes', async () => {
    const AUTH_KEYS_FILE = await makeApiKey();
    const file = JSON.parse(readFileSync(AUTH_KEYS_FILE, 'utf8')) as { keys: { id: string; scopes: unknown }[] };
    const last = file.keys.at(-1);
    if (last !== undefined) last.scopes = ['fleet:read', 'fleet:raed'];
    writeFileSync(AUTH_KEYS_FILE, JSON.stringify(file));
    const { of, exit } = await examine({ ...environment, AUTH_KEYS_FILE });
    expect(of('API keys')).toMatchObject({ ok: true, fix: expect.stringContaining('Revoke') });
    expect(of('API keys').detail).toBe(`unknown scopes: key ${last?.id} has fleet:raed.`);
    expect(exit).toBe(0);
  });

  it('a key file with wrong permissions or content', async () => {
    const AUTH_KEYS_FILE = await makeApiKey();
    folder.run('chmod', '644', 'keys.json');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').fix).toContain('chmod 600');
    folder.write('keys.json', '{');
    folder.run('chmod', '600', 'keys.json');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').ok).toBe(false);
  });
});
