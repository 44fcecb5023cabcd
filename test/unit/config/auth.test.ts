import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examineEnvironment, parsePosition } from '../../../src/config/index.js';
import type { AuthConfig, Environment, Problem } from '../../../src/config/index.js';
import { makeFolder, makePartner } from './fixtures.js';

const folder = makeFolder();
const pem = (type: 'spki' | 'pkcs8', modulusLength = 2048): string => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return String(
    type === 'spki' ? publicKey.export({ type, format: 'pem' }) : privateKey.export({ type, format: 'pem' }),
  );
};
let keysFile: string;

beforeAll(async () => {
  await makePartner(folder);
  folder.write('rsa.pem', pem('spki'));
  folder.write('short.pem', pem('spki', 1024));
  folder.write('private.pem', pem('pkcs8'));
  folder.write(
    'ec.pem',
    String(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ type: 'spki', format: 'pem' })),
  );
  folder.write('none.pem', 'nothing');
  keysFile = folder.write('keys.json', '{"version":1,"keys":[]}');
});
afterAll(() => folder.remove());

const tokens = {
  AUTH_JWKS_URI: 'https://login.example.com/jwks.json',
  AUTH_ISSUER: 'https://login.example.com/',
  AUTH_AUDIENCE: 'fleetgraph, other',
};
const examine = (environment: Environment): ReturnType<typeof examineEnvironment> => examineEnvironment(environment);
const authOf = (environment: Environment): AuthConfig | null => examine(environment).auth;
const problemsOf = (environment: Environment): readonly Problem[] =>
  examine(environment).problems.filter(({ variable }) => /^(AUTH|DISCLOSURE)_/.test(variable));
const codesOf = (environment: Environment): readonly string[] =>
  problemsOf(environment).map(({ variable, code }) => `${variable} ${code}`);

describe('authentication', () => {
  it('is off by default on a loopback host', () => {
    for (const HOST of [undefined, '127.0.0.1', '127.0.0.2', 'localhost', '::1']) {
      expect(authOf({ HOST })).toMatchObject({ mode: 'none', tokens: null, keysFile: null });
    }
  });

  it.each(['0.0.0.0', '::', '192.168.1.7', 'fleet.example.com'])(
    'must be configured if other machines reach the server: HOST=%s',
    (HOST) => {
      const [found] = problemsOf({ HOST });
      expect(found).toMatchObject({ variable: 'AUTH_MODE', code: 'MISSING' });
      for (const setting of ['AUTH_JWKS_URI', 'AUTH_KEYS_FILE', 'HOST=127.0.0.1', 'AUTH_MODE=none']) {
        expect(found?.fix).toContain(setting);
      }
      expect(authOf({ HOST, AUTH_MODE: 'none' })).toMatchObject({ mode: 'none' });
    },
  );

  it('uses tokens if they are configured, also on a loopback host', () => {
    expect(authOf(tokens)).toMatchObject({
      mode: 'jwt',
      keysFile: null,
      tokens: {
        keys: new URL('https://login.example.com/jwks.json'),
        issuer: 'https://login.example.com/',
        audience: ['fleetgraph', 'other'],
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        clockToleranceS: 5,
        maxBytes: 8192,
        claims: { fleets: 'fleets', scopes: 'scope', disclosure: 'disclosure' },
      },
    });
  });

  it('uses tokens and API keys if both are configured, and only API keys if only they are', () => {
    expect(authOf({ ...tokens, AUTH_KEYS_FILE: keysFile })).toMatchObject({ mode: 'jwt', keysFile });
    expect(authOf({ HOST: '0.0.0.0', AUTH_KEYS_FILE: keysFile })).toMatchObject({
      mode: 'keys',
      tokens: null,
      keysFile,
    });
  });

  it.each<[string, Environment]>([
    ['AUTH_MODE INVALID', { AUTH_MODE: 'open' }],
    ['AUTH_KEYS_FILE MISSING', { AUTH_MODE: 'keys' }],
    ['AUTH_KEYS_FILE FILE_UNREADABLE', { AUTH_KEYS_FILE: '/nowhere/keys.json' }],
    ['AUTH_ISSUER MISSING', { ...tokens, AUTH_ISSUER: '' }],
    ['AUTH_AUDIENCE MISSING', { ...tokens, AUTH_AUDIENCE: ' , ' }],
    ['AUTH_JWKS_URI MISSING', { ...tokens, AUTH_JWKS_URI: undefined }],
    ['AUTH_JWKS_URI INVALID', { ...tokens, AUTH_JWKS_URI: 'http://login.example.com/jwks.json' }],
    ['AUTH_JWKS_URI INVALID', { ...tokens, AUTH_JWKS_URI: 'https://user:SECRET@login.example.com/' }],
    ['AUTH_JWKS_URI INVALID', { ...tokens, AUTH_JWKS_URI: 'file:///SECRET' }],
    ['AUTH_JWKS_URI CONFLICT', { ...tokens, AUTH_PUBLIC_KEY_FILE: 'rsa.pem' }],
    ['AUTH_ALGORITHMS INVALID', { ...tokens, AUTH_ALGORITHMS: 'RS256,HS256' }],
    ['AUTH_ALGORITHMS INVALID', { ...tokens, AUTH_ALGORITHMS: 'none' }],
    ['AUTH_CLOCK_TOLERANCE_S INVALID', { ...tokens, AUTH_CLOCK_TOLERANCE_S: '301' }],
    ['AUTH_MAX_TOKEN_BYTES INVALID', { ...tokens, AUTH_MAX_TOKEN_BYTES: '20000' }],
    ['AUTH_FLEETS_CLAIM INVALID', { ...tokens, AUTH_FLEETS_CLAIM: '/' }],
    ['AUTH_SCOPES_CLAIM INVALID', { ...tokens, AUTH_SCOPES_CLAIM: '/a~2' }],
    ['DISCLOSURE_POSITION INVALID', { DISCLOSURE_POSITION: 'rough' }],
    ['DISCLOSURE_POSITION INVALID', { DISCLOSURE_POSITION: '5' }],
    ['DISCLOSURE_TRIP_ENDS_M INVALID', { DISCLOSURE_TRIP_ENDS_M: '-1' }],
    ['DISCLOSURE_VIN INVALID', { DISCLOSURE_VIN: 'hidden' }],
  ])('is rejected with the invalid variable: %s', (wanted, environment) => {
    expect(codesOf(environment)).toEqual([wanted]);
    expect(JSON.stringify(problemsOf(environment))).not.toContain('SECRET');
    expect(examine(environment).auth).toBeNull();
    expect(examine(environment).config).toBeNull();
  });

  it('accepts a JWKS over plain http from a loopback host', () => {
    expect(codesOf({ ...tokens, AUTH_JWKS_URI: 'http://127.0.0.1:8080/jwks.json' })).toEqual([]);
  });

  it('accepts claims of any name', () => {
    const AUTH_FLEETS_CLAIM = 'https://example.com/fleets';
    expect(authOf({ ...tokens, AUTH_FLEETS_CLAIM, AUTH_SCOPES_CLAIM: '/realm_access/roles' })?.tokens?.claims).toEqual({
      fleets: AUTH_FLEETS_CLAIM,
      scopes: '/realm_access/roles',
      disclosure: 'disclosure',
    });
  });

  it('warns about unused and unknown variables', () => {
    const { warnings } = examine({
      ...tokens,
      AUTH_MODE: 'none',
      AUTH_KEYS_FILE: keysFile,
      DISCLOSURE_POSTION: 'withheld',
    });
    expect(warnings.map(({ variable, code }) => `${variable} ${code}`)).toEqual(
      expect.arrayContaining(['AUTH_JWKS_URI UNUSED', 'AUTH_KEYS_FILE UNUSED', 'DISCLOSURE_POSTION UNKNOWN_VARIABLE']),
    );
  });

  it('warns about a file of keys that every user can read', () => {
    const open = folder.write('open.json', '{"version":1,"keys":[]}');
    folder.run('chmod', '644', 'open.json');
    expect(examine({ AUTH_KEYS_FILE: open }).warnings).toMatchObject([
      { variable: 'AUTH_KEYS_FILE', code: 'FILE_EXPOSED' },
    ]);
  });
});

describe('AUTH_PUBLIC_KEY_FILE', () => {
  const withKey = (name: string, more: Environment = {}): Environment => ({
    ...tokens,
    AUTH_JWKS_URI: undefined,
    AUTH_PUBLIC_KEY_FILE: folder.path(name),
    ...more,
  });

  it('accepts a key or a certificate, and restricts the algorithms to those of the key', () => {
    expect(authOf(withKey('rsa.pem'))?.tokens?.algorithms).toEqual(['RS256', 'PS256']);
    expect(authOf(withKey('server.pem'))?.tokens).not.toBeNull();
    expect(authOf(withKey('ec.pem', { AUTH_ALGORITHMS: 'ES384,RS256' }))?.tokens?.algorithms).toEqual(['ES384']);
  });

  it.each(['private.pem', 'short.pem', 'none.pem', 'ec.pem'])('rejects %s', (name) => {
    expect(codesOf(withKey(name))).toEqual(['AUTH_PUBLIC_KEY_FILE FILE_WRONG_KIND']);
  });
});

describe('the privacy settings', () => {
  it('show everything by default, and less if configured', () => {
    expect(authOf({})?.disclosure).toEqual({ position: 'exact', tripEndsMeters: 0, vin: 'shown' });
    const set = { DISCLOSURE_POSITION: '500', DISCLOSURE_TRIP_ENDS_M: '300', DISCLOSURE_VIN: 'masked' };
    expect(authOf(set)?.disclosure).toEqual({ position: { gridMeters: 500 }, tripEndsMeters: 300, vin: 'masked' });
  });

  it.each([
    ['exact', 'exact'],
    ['withheld', 'withheld'],
    ['10', { gridMeters: 10 }],
    ['100000', { gridMeters: 100_000 }],
    ['9', null],
    ['100001', null],
    ['1e3', null],
    ['', null],
  ])('parse the position %j', (text, wanted) => {
    expect(parsePosition(text)).toEqual(wanted);
  });
});
