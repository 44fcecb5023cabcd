import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, examineEnvironment, loadConfig } from '../../../src/config/index.js';
import type { Environment, Problem } from '../../../src/config/index.js';
import { makeFolder, makePartner } from './fixtures.js';
import { queryLimits } from '../../support/limits.js';

const folder = makeFolder();
let good: Environment;

beforeAll(async () => {
  await makePartner(folder);
  good = {
    PSA_CLIENT_ID: 'client-1',
    PSA_USERNAME: 'MZP123456',
    PSA_PASSWORD: 's3cret-pw',
    PSA_CERT_FILE: folder.path('client.pem'),
    PSA_KEY_FILE: folder.path('client.plain.pem'),
  };
});
afterAll(() => folder.remove());

const warningsOf = (environment: Environment): readonly Problem[] => examineEnvironment(environment).warnings;

function problemsOf(changes: Environment, base = good): readonly Problem[] {
  try {
    loadConfig({ ...base, ...changes });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('has the documented defaults', () => {
    const { upstream, server, snapshotTtlMs, logLevel } = loadConfig(good);
    expect(upstream).toMatchObject({
      apiVersion: 'v3',
      clientId: 'client-1',
      username: 'MZP123456',
      password: 's3cret-pw',
      trustedHosts: [],
      timeoutMs: 10_000,
      connections: 10,
      retries: 2,
      queueMax: 5000,
      queueWaitMs: 60_000,
      pageSize: 60,
      keepAliveMs: 4000,
      maxAnswerBytes: 16 * 1024 * 1024,
    });
    expect(upstream.baseUrl.href).toBe('https://api-cert.groupe-psa.com/connectedcar');
    expect(server).toEqual({
      host: '127.0.0.1',
      port: 4000,
      introspection: true,
      explorer: true,
      federation: false,
      documents: { mode: 'off', files: [] },
      persistedQueriesMaxBytes: 8 * 1024 * 1024,
      httpCache: 'private',
      corsOrigins: [],
      operationTimeoutMs: 60_000,
      maxFirst: 1000,
      limits: {
        concurrentRequests: 250,
        eventLoopDelayMs: 200,
        connections: 1000,
        headersTimeoutMs: 10_000,
        requestTimeoutMs: 30_000,
        answerTimeoutMs: 60_000,
        keepAliveMs: 72_000,
        unreadBytes: 256 * 1024 * 1024,
      },
      bodyLimit: 512 * 1024,
      queryLimits,
      clientLimits: {
        requestsPerMinute: 6000,
        callsPerMinute: 3000,
        cpuMsPerMinute: 30_000,
        daySharePercent: 50,
        failedLoginsPerMinute: 60,
      },
      trustedProxies: [],
      maxPredictedCalls: 200,
      drainMs: 10_000,
    });
    expect(snapshotTtlMs).toBe(60_000);
    expect(logLevel).toBe('info');
  });

  it('reads all variables and trims their values', () => {
    const { upstream, server, snapshotTtlMs, logLevel } = loadConfig({
      ...good,
      PSA_BASE_URL: 'https://gateway.example.com:8443/psa/connectedcar/',
      PSA_API_VERSION: 'v2',
      PSA_TRUSTED_HOSTS: 'API.groupe-psa.com, other.example.com:8443,,API.groupe-psa.com',
      PSA_TIMEOUT_MS: ' 2500 ',
      PSA_RETRIES: '0',
      PSA_QUEUE_MAX: '1',
      PSA_QUEUE_WAIT_MS: '100',
      PSA_PAGE_SIZE: '1',
      OPERATION_TIMEOUT_MS: '2000',
      HOST: '::',
      AUTH_MODE: ' None ',
      PORT: '0',
      LOG_LEVEL: 'WARN',
      INTROSPECTION: 'false',
      FEDERATION: 'true',
      TRUSTED_DOCUMENTS: 'also',
      TRUSTED_DOCUMENTS_FILE: '/a/list.json, /b/list.json',
      PERSISTED_QUERIES_MAX_BYTES: '0',
      HTTP_CACHE: 'shared',
      CORS_ORIGINS: 'https://fleet.example.com, http://localhost:3000/',
      MAX_FIRST: '10000',
      MAX_PREDICTED_CALLS: '0',
      SNAPSHOT_TTL_MS: '0',
      MAX_CONCURRENT_REQUESTS: '1',
      MAX_EVENT_LOOP_DELAY_MS: '50',
      MAX_CONNECTIONS: '20',
      HEADERS_TIMEOUT_MS: '500',
      REQUEST_TIMEOUT_MS: '600',
      ANSWER_TIMEOUT_MS: '700',
      KEEP_ALIVE_MS: '5000',
      MAX_UNREAD_BYTES: '1048576',
      DRAIN_MS: '0',
      MAX_BODY_BYTES: '2048',
      MAX_QUERY_DEPTH: '7',
      CLIENT_REQUESTS_PER_MINUTE: '0',
      TRUST_PROXY: '10.0.0.0/8, ::1',
    });
    expect(upstream.baseUrl.href).toBe('https://gateway.example.com:8443/psa/connectedcar');
    expect(upstream).toMatchObject({
      apiVersion: 'v2',
      trustedHosts: ['api.groupe-psa.com', 'other.example.com:8443'],
      timeoutMs: 2500,
      retries: 0,
      queueMax: 1,
      queueWaitMs: 100,
      pageSize: 1,
    });
    expect(server).toEqual({
      host: '::',
      port: 0,
      introspection: false,
      explorer: true,
      federation: true,
      documents: { mode: 'also', files: ['/a/list.json', '/b/list.json'] },
      persistedQueriesMaxBytes: 0,
      httpCache: 'shared',
      corsOrigins: ['https://fleet.example.com', 'http://localhost:3000'],
      operationTimeoutMs: 2000,
      maxFirst: 10_000,
      limits: {
        concurrentRequests: 1,
        eventLoopDelayMs: 50,
        connections: 20,
        headersTimeoutMs: 500,
        requestTimeoutMs: 600,
        answerTimeoutMs: 700,
        keepAliveMs: 5000,
        unreadBytes: 1_048_576,
      },
      bodyLimit: 2048,
      queryLimits: { ...queryLimits, depth: 7 },
      clientLimits: {
        requestsPerMinute: 0,
        callsPerMinute: 3000,
        cpuMsPerMinute: 30_000,
        daySharePercent: 50,
        failedLoginsPerMinute: 60,
      },
      trustedProxies: ['10.0.0.0/8', '::1'],
      maxPredictedCalls: 0,
      drainMs: 0,
    });
    expect(snapshotTtlMs).toBe(0);
    expect(logLevel).toBe('warn');
  });

  it('turns introspection and the explorer off in production by default', () => {
    const production = { ...good, NODE_ENV: 'production' };
    expect(loadConfig(production).server).toMatchObject({ introspection: false, explorer: false });
    expect(loadConfig({ ...production, EXPLORER: 'true' }).server).toMatchObject({
      introspection: false,
      explorer: true,
    });
  });

  it('treats an empty variable as unset', () => {
    const { upstream, server } = loadConfig({ ...good, PSA_BASE_URL: '', PORT: '', PSA_CA_FILE: '', PSA_PFX_FILE: '' });
    expect(upstream.baseUrl.hostname).toBe('api-cert.groupe-psa.com');
    expect(server.port).toBe(4000);
  });

  it('reports every problem at once, each with its variable', () => {
    const empty = problemsOf({}, { PORT: 'x', PSA_TIMEOUT_MS: '99', LOG_LEVEL: 'loud' });
    expect(empty.map(({ variable, code }) => [variable, code])).toEqual([
      ['PSA_CLIENT_ID', 'MISSING'],
      ['PSA_USERNAME', 'MISSING'],
      ['PSA_PASSWORD', 'MISSING'],
      ['PSA_TIMEOUT_MS', 'INVALID'],
      ['PSA_CERT_FILE', 'MISSING'],
      ['PORT', 'INVALID'],
      ['LOG_LEVEL', 'INVALID'],
    ]);
    const error = new ConfigError(empty);
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message.split('\n')).toHaveLength(empty.length);
    expect(error.message).toContain(
      'PSA_TIMEOUT_MS: "99" is out of range. Use a whole number from 100 to 120000 (ms); the default is 10000.',
    );
  });

  it.each([
    ['PSA_TIMEOUT_MS', ['100', '120000'], ['99', '120001', '1e3', '10.5', '-100', '0x100', 'ten']],
    ['PSA_CONNECTIONS', ['1', '256'], ['0', '257']],
    ['PSA_PAGE_SIZE', ['1', '60'], ['0', '61']],
    ['PORT', ['0', '65535'], ['65536', '-1', '4000;']],
    ['MAX_CONCURRENT_REQUESTS', ['1', '10000'], ['0', '10001']],
    ['MAX_FIRST', ['1', '10000'], ['0', '10001', '99999999999999999999']],
  ])('accepts %s only within its bounds', (name, inside, outside) => {
    for (const value of inside) expect(problemsOf({ [name]: value })).toEqual([]);
    for (const value of outside)
      expect(problemsOf({ [name]: value })).toMatchObject([{ variable: name, code: 'INVALID' }]);
  });

  it.each([
    ['PSA_API_VERSION', 'v1'],
    ['PSA_API_VERSION', '3'],
    ['INTROSPECTION', 'yes'],
    ['EXPLORER', '1'],
    ['FEDERATION', 'v2'],
    ['LOG_LEVEL', 'verbose'],
    ['HOST', 'a host'],
    ['HOST', 'http://localhost'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'fleet.example.com'],
    ['CORS_ORIGINS', 'https://fleet.example.com/path'],
    ['CORS_ORIGINS', 'https://fleet.example.com,null'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', 'proxy.example.com'],
    ['PSA_TRUSTED_HOSTS', 'https://api.groupe-psa.com'],
    ['PSA_TRUSTED_HOSTS', 'api.groupe-psa.com/connectedcar'],
    ['PSA_TRUSTED_HOSTS', 'user@api.groupe-psa.com'],
    ['PSA_TRUSTED_HOSTS', '*.groupe-psa.com'],
    ['PSA_USERNAME', 'MZP:123456'],
    ['PSA_USERNAME', ' MZP123456'],
    ['PSA_CLIENT_ID', 'abc '],
    ['PSA_PASSWORD', 'two\nlines'],
  ])('rejects %s=%j', (name, value) => {
    expect(problemsOf({ [name]: value })).toMatchObject([{ variable: name, code: 'INVALID' }]);
  });
});

describe('PSA_BASE_URL', () => {
  it.each([
    ['http://127.0.0.1:4001/connectedcar'],
    ['http://localhost/connectedcar'],
    ['http://[::1]:4001'],
    ['https://example.com/connectedcar/v3x'],
  ])('accepts %s', (value) => {
    expect(problemsOf({ PSA_BASE_URL: value })).toEqual([]);
  });

  it.each([
    ['connectedcar'],
    ['ftp://example.com/connectedcar'],
    ['http://example.com/connectedcar'],
    ['http://localhost.example.com/connectedcar'],
    ['http://127.0.0.1.example.com/connectedcar'],
    ['https://user:hunter2@example.com/connectedcar'],
    ['https://example.com/connectedcar?client_id=hunter2'],
    ['https://example.com/connectedcar?'],
    ['https://example.com/connectedcar#hunter2'],
    ['https://example.com//connectedcar'],
    ['https://example.com/a/%2e%2e/connectedcar'],
    ['https://example.com/a%2fconnectedcar'],
  ])('rejects %s', (value) => {
    const problems = problemsOf({ PSA_BASE_URL: value });
    expect(problems).toMatchObject([{ variable: 'PSA_BASE_URL', code: 'INVALID' }]);
    expect(new ConfigError(problems).message).not.toContain('hunter2');
  });

  it.each(['https://example.com/connectedcar/v3', 'https://example.com/connectedcar/V3/'])(
    'rejects a version at the end and names the variable for it: %s',
    (value) => {
      const [problem] = problemsOf({ PSA_BASE_URL: value });
      expect(problem?.fix).toContain('PSA_API_VERSION=v3');
    },
  );

  it('requires no client certificate for plain http to a loopback host', () => {
    const { PSA_CERT_FILE: _cert, PSA_KEY_FILE: _key, ...credentials } = good;
    const config = loadConfig({ ...credentials, PSA_BASE_URL: 'http://127.0.0.1:4001/connectedcar' });
    expect(config.upstream.tls).toEqual({ kind: 'none', ca: undefined });
    expect(problemsOf({}, credentials)).toMatchObject([{ variable: 'PSA_CERT_FILE', code: 'MISSING' }]);
  });
});

describe('a secret', () => {
  it.each([
    ['pw\n', 'pw'],
    ['pw\r\n', 'pw'],
    ['pw', 'pw'],
    [' p w ', ' p w '],
    ['pässwörd\n', 'pässwörd'],
  ])('is read from a file without the trailing newline: %j', (content, expected) => {
    const { PSA_PASSWORD: _password, ...others } = good;
    const config = loadConfig({ ...others, PSA_PASSWORD_FILE: folder.write('password', content) });
    expect(config.upstream.password).toBe(expected);
  });

  it.each(['PSA_CLIENT_ID', 'PSA_USERNAME', 'PSA_PASSWORD', 'PSA_KEY_PASSPHRASE'])(
    '%s is rejected if its _FILE variant is set too',
    (name) => {
      const file = folder.write('secret', 'x');
      expect(problemsOf({ [name]: 'x', [`${name}_FILE`]: file })).toMatchObject([{ variable: name, code: 'CONFLICT' }]);
    },
  );

  it('for pseudonyms has at least 32 characters, or is random', () => {
    const long = 'a secret of 32 characters or more';
    expect(loadConfig(good).pseudonymSecret).toBeNull();
    expect(loadConfig({ ...good, PSEUDONYM_SECRET: long }).pseudonymSecret).toBe(long);
    expect(problemsOf({ PSEUDONYM_SECRET: 'hunter2' })).toMatchObject([
      { variable: 'PSEUDONYM_SECRET', code: 'INVALID' },
    ]);
    expect(JSON.stringify(problemsOf({ PSEUDONYM_SECRET: 'hunter2' }))).not.toContain('hunter2');
  });

  it('never appears in an error, not even from a variable for a path', () => {
    const pasted = '-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----';
    const { PSA_PASSWORD: _password, ...others } = good;
    const problems = problemsOf(
      { PSA_PASSWORD_FILE: 'hunter2', PSA_KEY_FILE: pasted, PSA_KEY_PASSPHRASE: 'hunter2', PSA_CLIENT_ID: 'hunter2\n' },
      others,
    );
    expect(problems.map(({ variable }) => variable).sort()).toEqual([
      'PSA_CLIENT_ID',
      'PSA_KEY_FILE',
      'PSA_PASSWORD_FILE',
    ]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
    expect(new ConfigError(problems).message).not.toContain('hunter2');
  });

  it('is reported once if its file is empty or missing', () => {
    const { PSA_PASSWORD: _password, ...others } = good;
    const path = folder.write('empty-line', '\n');
    expect(problemsOf({ PSA_PASSWORD_FILE: path }, others)).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
    expect(problemsOf({ PSA_PASSWORD_FILE: folder.path('none') }, others)).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
  });
});

describe('warnings', () => {
  it('are empty for a valid configuration', () => {
    expect(warningsOf(good)).toEqual([]);
  });

  it('include unknown variables, with a suggestion', () => {
    expect(warningsOf({ ...good, PSA_PASWORD: 'hunter2' })).toMatchObject([
      { variable: 'PSA_PASWORD', code: 'UNKNOWN_VARIABLE', message: 'unknown variable. Did you mean PSA_PASSWORD?' },
    ]);
  });

  it('include a passphrase that is not needed', () => {
    expect(warningsOf({ ...good, PSA_KEY_PASSPHRASE: 'x' })).toMatchObject([
      { variable: 'PSA_KEY_PASSPHRASE', code: 'UNUSED' },
    ]);
    expect(warningsOf({ ...good, PSA_PFX_PASSPHRASE: 'x' })).toMatchObject([
      { variable: 'PSA_PFX_PASSPHRASE', code: 'UNUSED' },
    ]);
  });
});
