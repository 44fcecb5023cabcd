import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../src/observability/index.js';
import type { LogFields, Logger, LogLevel } from '../../../src/observability/index.js';

const VIN = 'VF3CCHNZTJT123456';
const SECRETS = ['hunter2-"quoted"', 'pä$$ word', 'MZP-client-7f3a', '90210777'];

function capture(level: LogLevel = 'debug', secrets: readonly string[] = SECRETS): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  return { log: createLogger({ level, secrets, destination: { write: (line) => lines.push(line) } }), lines };
}

function written(fields: LogFields, message = 'a message', secrets: readonly string[] = SECRETS): string {
  const { log, lines } = capture('debug', secrets);
  log.info(fields, message);
  expect(lines).toHaveLength(1);
  const line = lines[0] ?? '';
  expect(() => JSON.parse(line)).not.toThrow();
  expect(line.endsWith('\n')).toBe(true);
  return line;
}

describe('logger', () => {
  it('writes one JSON object per line with level, time, message and fields', () => {
    const record: unknown = JSON.parse(
      written({ operation: 'Fleets', durationMs: 12.5, codes: [], none: null }, 'operation'),
    );
    expect(record).toMatchObject({
      level: 'info',
      msg: 'operation',
      operation: 'Fleets',
      durationMs: 12.5,
      codes: [],
      none: null,
    });
    expect(record).toHaveProperty('time', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
  });

  it('writes nothing below its level, and nothing at all when silent', () => {
    const warn = capture('warn');
    warn.log.debug({}, 'no');
    warn.log.info({}, 'no');
    warn.log.warn({}, 'yes');
    warn.log.error({}, 'yes');
    expect(warn.lines).toHaveLength(2);
    const silent = capture('silent');
    silent.log.error({}, 'no');
    expect(silent.lines).toEqual([]);
  });

  it('adds the bindings of a child to each of its lines, redacted', () => {
    const { log, lines } = capture();
    log
      .child({ part: 'transport', last: `/vehicles/${VIN}` })
      .child({ deep: 1 })
      .info({}, 'x');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ part: 'transport', last: '/vehicles/[vin]', deep: 1 });
  });

  const vins: readonly [string, LogFields][] = [
    ['as a value', { id: VIN }],
    ['in lower case', { id: VIN.toLowerCase() }],
    ['nested in objects and lists', { a: [{ b: { c: ['x', { d: VIN }] } }] }],
    ['as the name of a member', { byVehicle: { [VIN]: 1 } }],
    ['in a path', { path: `/connectedcar/v3/fleets/f1/vehicles/${VIN}/status` }],
    ['in a query string', { search: `?vin=${VIN}&x=1` }],
    ['after a URL escape', { search: `q%20${VIN}%2Fstatus` }],
    ['after a line break', { text: `first\n${VIN}\tlast` }],
    ['next to an underscore', { key: `vehicle_${VIN}_status` }],
    ['inside JSON inside a string', { body: JSON.stringify({ text: JSON.stringify({ x: `\n${VIN}` }) }) }],
    ['in an error message and its stack', { error: new Error(`no vehicle ${VIN}`) }],
    ['in the cause of an error', { error: new Error('outer', { cause: new Error(`inner ${VIN}`) }) }],
    ['in a property of an error', { error: Object.assign(new Error('x'), { url: `https://h/v/${VIN}` }) }],
    ['in the result of toJSON', { thing: { toJSON: () => ({ v: VIN }) } }],
    ['in an error under another name', { err: new Error(VIN) }],
  ];
  it.each(vins)('redacts a VIN %s', (_where, fields) => {
    const line = written(fields);
    expect(line.toUpperCase()).not.toContain(VIN);
    expect(line).toContain('[vin]');
  });

  it('redacts a VIN in the message, and any value named vin', () => {
    expect(written({}, `status of ${VIN}`)).not.toContain(VIN);
    expect(written({ vin: 'SHORT-VIN-1', Vins: ['SHORT-VIN-2'] })).not.toContain('SHORT-VIN');
  });

  it('keeps ids, hashes, times and numbers', () => {
    const fields = {
      requestId: '7d4f7a4e-31f0-4b4a-9d0a-3a1f0f1c2b3d',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      operation: 'FleetsWithAllOfTheirVehiclesAndStatuses',
      durationMs: 0.12345678901234568,
      counts: [1, 2],
      sizes: [10, 20, 30],
      time2: '2026-11-24T00:00:00.123Z',
      note: 'Basic authentication is used; the passphrase is wrong',
    };
    expect(JSON.parse(written(fields))).toMatchObject(fields);
  });

  const positions: readonly [string, LogFields][] = [
    ['under the names of its members', { p: { longitude: 2.354321, Latitude: 48.856789, altitude: 354.321 } }],
    ['under short names', { p: { lon: 2.354321, lat: 48.856789, lng: 2.354321 } }],
    ['as GeoJSON', { g: { type: 'Point', coordinates: [2.354321, 48.856789, 354.321] } }],
    ['as a bare pair', { where: [2.354321, 48.856789] }],
    [
      'as a list of pairs under any name',
      {
        track: [
          [2.354321, 48.856789],
          [2.354321, 48.856789, 354.321],
        ],
      },
    ],
    ['in a query string', { url: '/near?longitude=2.354321&lat=48.856789&altitude=354.321' }],
    [
      'as JSON in a text',
      { body: '{"longitude":2.354321,"latitude": 48.856789,"coordinates":[[2.354321,48.856789]]}' },
    ],
    ['in an error message', { error: new Error('bad longitude: 2.354321 latitude = 48.856789') }],
    ['as a pair in a text', { text: 'at 2.354321, 48.856789 now' }],
  ];
  it.each(positions)('redacts a position %s', (_where, fields) => {
    const line = written(fields);
    for (const part of ['354321', '856789', '354.321']) expect(line).not.toContain(part);
    expect(line).toContain('[position]');
  });

  const key = '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIICANARY\nCANARYLINE\n-----END ENCRYPTED PRIVATE KEY-----';
  const secrets: readonly [string, LogFields][] = [
    ['Authorization header', { headers: { Authorization: 'Digest CANARY', 'Proxy-Authorization': ['CANARY'] } }],
    ['Basic credential in a text', { text: 'sent Basic Q0FOQVJZOmNhbmFyeQ==CANARY to it' }],
    ['Bearer token in a text', { text: 'authorization: bearer CANARY.abc.def' }],
    [
      'header dumped into an error',
      { error: new Error('refused {"authorization":"Basic Q0FOQVJZ"} CAN'.replace('Q0FOQVJZ', 'CANARY0')) },
    ],
    ['token in a text', { text: 'got eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.CANARY-_x, and no more' }],
    ['token that was cut off', { text: 'got eyJhbGciOiJFUzI1NiCANARY' }],
    ['token in an error', { error: new Error('bad eyJhbGciOiJub25lIn0.CANARY.') }],
    ['token as a path', { text: '/graphql/eyJhbGciOiJub25lIn0.CANARY.?x=1' }],
    ['API key', { text: 'fg_0123456789ab_CANARYCANARYCANARYCANARYCANARYCANARY-_CANARY' }],
    ['client_id in a URL', { text: 'GET https://h/fleets?page=1&client_id=CANARY&x=2' }],
    ['client_id in an encoded URL', { text: 'next=%2Ffleets%3Fclient_id%3DCANARY' }],
    ['client id by name', { upstream: { clientId: 'CANARY', 'X-IBM-Client-Id': 'CANARY' } }],
    ['password by name', { config: { password: 'CANARY', PASSWORD: 'CANARY', key_passphrase: 'CANARY' } }],
    ['password in a text', { text: 'PSA_PASSWORD=CANARY passphrase: "CANARY with spaces"' }],
    ['password in JSON in a text', { text: JSON.stringify({ a: JSON.stringify({ password: 'CANARY b' }) }) }],
    ['userinfo of a URL', { text: 'https://user:CANARY@host/path' }],
    ['private key', { text: key }],
    ['private key cut in the middle', { text: key.slice(0, 60) }],
    ['private key as JSON in a text', { text: JSON.stringify({ pem: key }) }],
    ['private key in an error', { error: new Error(`bad key ${key}`) }],
    ['keystore as bytes', { tls: { pfx: Buffer.from('CANARY'), other: Buffer.from('CANARY') } }],
  ];
  it.each(secrets)('redacts a secret: %s', (_what, fields) => {
    const line = written(fields);
    expect(line).not.toContain('CANARY');
    expect(line).not.toContain(String([...Buffer.from('CANARY')]));
  });

  it('keeps the id of an API key', () => {
    expect(written({ text: 'fg_0123456789ab_CANARY' })).toContain('fg_0123456789ab_[redacted]');
  });

  it.each(SECRETS)(
    'redacts the configured secret %j as text, in a URL, in JSON, in base64 and in a stack',
    (secret) => {
      const line = written({
        plain: secret,
        url: `https://h/?a=${encodeURIComponent(secret)}`,
        json: JSON.stringify({ x: JSON.stringify({ y: secret }) }),
        base64: Buffer.from(secret).toString('base64'),
        error: new Error(`nested ${secret}`),
      });
      const record: unknown = JSON.parse(line);
      expect(JSON.stringify(record)).not.toContain(secret);
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        expect(line).not.toContain(form);
        expect(line).not.toContain(JSON.stringify(form).slice(1, -1));
      }
    },
  );

  it('redacts a configured secret of digits that was logged as a number', () => {
    expect(written({ value: 90210777 })).not.toContain('90210777');
  });

  it('redacts the longer of two secrets with a common prefix', () => {
    expect(written({ a: 'abcdefgh' }, 'm', ['abcd', 'abcdefgh'])).toContain('"a":"[redacted]"');
  });

  it('keeps the rest of an error’s message and stack', () => {
    const record = JSON.parse(written({ error: new Error(`no vehicle ${VIN} here`) })) as {
      error: { message: string; stack: string };
    };
    expect(record.error.message).toBe('no vehicle [vin] here');
    expect(record.error.stack).toContain('logger.test.ts');
  });
});
