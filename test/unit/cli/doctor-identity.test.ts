import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { key } from '../../../src/cli/key.js';
import { makeKey, startIssuer, type TestIssuer } from '../../support/issuer.js';
import { examine, folder, good, path, serve, upstream } from './doctor-patient.js';
import { recordIo } from './io.js';

describe('of who may ask, doctor finds', () => {
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

  it('that it is only this machine', async () => {
    const { of } = await examine(environment);
    expect(of('who may ask')).toMatchObject({ ok: true, fix: null, detail: 'anyone on this machine' });
  });

  it('that it is not said, where others reach the server', async () => {
    const { of, exit } = await examine({ ...environment, HOST: '0.0.0.0' });
    expect(of('variables')).toMatchObject({ ok: false, detail: expect.stringContaining('AUTH_MODE') });
    expect(of('who may ask').ok).toBeNull();
    expect(exit).toBe(1);
  });

  it('that it is anyone, where others reach the server and that was said', async () => {
    const { of, exit } = await examine({ ...environment, HOST: '0.0.0.0', AUTH_MODE: 'none' });
    expect(of('who may ask')).toMatchObject({ ok: true, fix: expect.stringContaining('AUTH_JWKS_URI') });
    expect(exit).toBe(0);
  });

  it('the keys of the issuer', async () => {
    const { of } = await examine(tokens());
    expect(of('who may ask').detail).toBe('who has a token');
    expect(of('keys of the issuer of tokens')).toMatchObject({ ok: true, detail: `2 at ${issuer.uri.host}` });
  });

  it.each<[string, () => unknown]>([
    ['does not answer', () => issuer.stop()],
    ['answers with something else', () => (issuer.broken = { status: 200, body: '<html>' })],
    ['has none', () => (issuer.keys = [])],
  ])('an issuer that %s', async (_title, spoil) => {
    await spoil();
    const { of, exit } = await examine(tokens());
    expect(of('keys of the issuer of tokens').ok).toBe(false);
    expect(exit).toBe(1);
  });

  it('API keys that work, that have ended, and none', async () => {
    const AUTH_KEYS_FILE = folder.write('keys.json', '{"version":1,"keys":[]}');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').fix).toContain('fleetgraph key create');
    await makeApiKey();
    const { of } = await examine({ ...environment, AUTH_KEYS_FILE });
    expect(of('who may ask').detail).toBe('who has an API key');
    expect(of('API keys')).toMatchObject({ ok: true, fix: null, detail: '1 that work' });
  });

  it('API keys whose scopes grant nothing', async () => {
    const AUTH_KEYS_FILE = await makeApiKey();
    const file = JSON.parse(readFileSync(AUTH_KEYS_FILE, 'utf8')) as { keys: { id: string; scopes: unknown }[] };
    const last = file.keys.at(-1);
    if (last !== undefined) last.scopes = ['fleet:read', 'fleet:raed'];
    writeFileSync(AUTH_KEYS_FILE, JSON.stringify(file));
    const { of, exit } = await examine({ ...environment, AUTH_KEYS_FILE });
    expect(of('API keys')).toMatchObject({ ok: true, fix: expect.stringContaining('Revoke') });
    expect(of('API keys').detail).toBe(`scopes that grant nothing: key ${last?.id} has fleet:raed.`);
    expect(exit).toBe(0);
  });

  it('a file of API keys that every user can read, or nobody can', async () => {
    const AUTH_KEYS_FILE = await makeApiKey();
    folder.run('chmod', '644', 'keys.json');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').fix).toContain('chmod 600');
    folder.write('keys.json', '{');
    folder.run('chmod', '600', 'keys.json');
    expect((await examine({ ...environment, AUTH_KEYS_FILE })).of('API keys').ok).toBe(false);
  });
});
