import { X509Certificate } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig, type Config } from '../../src/config/index.js';
import type { FinishedCall } from '../../src/transport/index.js';
import {
  encryptedPkcs8,
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makePfx,
  makeServerCertificate,
  type Ca,
  type Identity,
} from '../support/pki.js';
import { startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, refOf } from './support/truth.js';

const rotations = 10;
const workers = 8;
/** Milliseconds that each answer of the upstream takes: a renewal finds calls under way. */
const latencyMs = 20;

let folder: string;
let ca: Ca;
let server: Identity;
let identities: readonly Identity[];
let expired: Identity;
let untrusted: Identity;
let world: TestWorld;
let calls: FinishedCall[];

beforeAll(async () => {
  const [own, other] = await Promise.all([makeCa(), makeCa({ commonName: 'Untrusted' })]);
  ca = own;
  [server, expired, untrusted] = await Promise.all([
    makeServerCertificate(ca),
    makeExpiredClientCertificate(ca),
    makeClientCertificate(other),
  ]);
  identities = await Promise.all(Array.from({ length: rotations + 1 }, () => makeClientCertificate(ca)));
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-rotation-'));
});
afterEach(() => world.close());
afterAll(() => rmSync(folder, { recursive: true }));

const identity = (index: number): Identity => identities[index] as Identity;
const fingerprintOf = ({ certPem }: Identity): string => new X509Certificate(certPem).fingerprint256;
const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const putPair = ({ certPem, keyPem }: Identity): Record<string, string> => ({
  PSA_CERT_FILE: put('client.pem', certPem),
  PSA_KEY_FILE: put('client.key.pem', keyPem),
});

/** A world whose facade reads its certificate from files, as `serve` does. */
async function startWith(files: Readonly<Record<string, string>>, options: FacadeOptions = {}): Promise<void> {
  const login = { PSA_CLIENT_ID: 'unused', PSA_USERNAME: 'unused', PSA_PASSWORD: 'unused' };
  const environment = { ...login, ...files, PSA_CA_FILE: put('ca.pem', ca.certPem) };
  const { tls, tlsFiles }: Config['upstream'] = loadConfig(environment).upstream;
  calls = [];
  world = await startWorld({
    ...options,
    simulator: {
      tls: { key: server.keyPem, cert: server.certPem, clientCa: ca.certPem },
      latencyMs,
      fleets: [{ name: 'Paris', vehicles: 600, gaps: false }],
    },
    upstream: { tls, tlsFiles },
    // Every answer is the upstream's own: none that was kept may stand in for a failure.
    cache: { maxBytes: 0 },
    onCall: (call) => calls.push(call),
  });
}

/** Asks about one vehicle, each time another one: equal reads would be sent once. */
let asked = 0;
function ask(): Promise<Answer<unknown>> {
  const { vehicles } = fleetOf(world);
  asked += 1;
  const vehicle = vehicles[asked % vehicles.length];
  if (vehicle === undefined) throw new Error('The world has no vehicles.');
  return world.ask(
    `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { odometer { mileage } } } }`,
    { ref: refOf(vehicle) },
  );
}

/** Fingerprints that the upstream has seen with calls that somebody asked for. */
const shown = (): readonly (string | null)[] =>
  world.simulator.requests.filter(({ operation }) => operation !== 'unknown').map(({ certificate }) => certificate);

/** Asks until the upstream sees this certificate. */
async function askUntilShown(wanted: Identity): Promise<void> {
  const fingerprint = fingerprintOf(wanted);
  do {
    world.simulator.resetCounts();
    dataOf(await ask());
  } while (!shown().includes(fingerprint));
}

/** The last refusal in the log. */
function lastRefusal(): { readonly files: readonly string[]; readonly codes: readonly string[] } {
  const line = world.log.filter((each) => each.includes('stay in use')).at(-1) ?? '{}';
  const { files, reasons } = JSON.parse(line) as { files: string[]; reasons: { code: string }[] };
  return { files, codes: reasons.map(({ code }) => code) };
}

describe('a renewed client certificate', () => {
  it(`is taken into use ${rotations} times under load, without a failed request`, async () => {
    await startWith(putPair(identity(0)));
    let under = true;
    const answered = new EventEmitter();
    const codes: string[] = [];
    let answers = 0;
    const work = async (): Promise<void> => {
      while (under) {
        codes.push(...codesOf(await ask()));
        answers += 1;
        answered.emit('one');
      }
    };
    const load = Promise.all(Array.from({ length: workers }, work));
    for (let index = 1; index <= rotations; index += 1) {
      const renewed = identity(index);
      world.simulator.resetCounts();
      put('client.pem', renewed.certPem);
      await once(answered, 'one'); // The pair does not fit while requests come and go.
      put('client.key.pem', renewed.keyPem);
      while (!shown().includes(fingerprintOf(renewed))) await once(answered, 'one');
      expect(world.facade.certificate()).toMatchObject({ rotations: index, refusals: 0 });
    }
    under = false;
    await load;
    // The old certificate has had its day.
    world.simulator.resetCounts();
    dataOf(await ask());
    expect(new Set(shown())).toEqual(new Set([fingerprintOf(identity(rotations))]));
    const failed = calls.filter(({ operation, code }) => code !== null && operation !== 'proveCertificate');
    process.stdout.write(
      `${rotations} rotations under load: ${answers} requests, ${calls.length} upstream calls, ${codes.length} errors\n`,
    );
    expect(codes).toEqual([]);
    expect(failed).toEqual([]);
    expect(answers).toBeGreaterThan(rotations * workers);
  }, 120_000);

  it('may have a new passphrase in a separate file', async () => {
    const [before, after] = [identity(0), identity(1)];
    await startWith({
      PSA_CERT_FILE: put('client.pem', before.certPem),
      PSA_KEY_FILE: put('client.key.pem', encryptedPkcs8(before.keyPem, 'first passphrase')),
      PSA_KEY_PASSPHRASE_FILE: put('passphrase', 'first passphrase\n'),
    });
    put('client.pem', after.certPem);
    put('client.key.pem', encryptedPkcs8(after.keyPem, 'second passphrase'));
    put('passphrase', 'second passphrase\n');
    await askUntilShown(after);
    expect(world.log.join('\n')).not.toMatch(/first passphrase|second passphrase/);
  });

  it('may be in a keystore', async () => {
    await startWith({
      PSA_PFX_FILE: put('client.p12', makePfx(identity(0), 'first')),
      PSA_PFX_PASSPHRASE_FILE: put('passphrase', 'first'),
    });
    put('client.p12.new', makePfx(identity(1), 'second'));
    put('passphrase', 'second');
    renameSync(join(folder, 'client.p12.new'), join(folder, 'client.p12'));
    await askUntilShown(identity(1));
  });

  it('is logged with its expiry and its unredacted fingerprint', async () => {
    await startWith(putPair(identity(0)));
    putPair(identity(1));
    await world.facade.reloadCertificate();
    const line = world.log.find((each) => each.includes('client certificate reloaded')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      certificate: {
        fingerprint: fingerprintOf(identity(1)),
        notAfter: new Date(new X509Certificate(identity(1).certPem).validTo).toISOString(),
      },
    });
  });

  it.each<[string, () => void, string]>([
    [
      'with a key that is half written',
      () => put('client.key.pem', identity(1).keyPem.slice(0, 900)),
      'FILE_WRONG_KIND',
    ],
    ['without its key', () => put('client.pem', identity(1).certPem), 'KEY_MISMATCH'],
    ['when it has expired', () => putPair(expired), 'CERTIFICATE_EXPIRED'],
    ['when it is something else', () => put('client.pem', 'not a certificate'), 'FILE_WRONG_KIND'],
    ['when its file is gone', () => rmSync(join(folder, 'client.pem')), 'FILE_UNREADABLE'],
    ['when the upstream does not know who signed it', () => putPair(untrusted), 'CERTIFICATE_REJECTED'],
  ])(
    'is refused %s: the log says why, the old one stays, and a good one is taken later',
    async (_how, breakIt, code) => {
      await startWith(putPair(identity(0)));
      breakIt();
      await world.facade.reloadCertificate();
      expect(lastRefusal()).toEqual({
        codes: [code],
        files: ['client.pem', 'client.key.pem', 'ca.pem'].map((name) => join(folder, name)),
      });
      expect(world.facade.certificate()).toMatchObject({ rotations: 0, refusals: 1 });
      world.simulator.resetCounts();
      dataOf(await ask());
      expect(new Set(shown())).toEqual(new Set([fingerprintOf(identity(0))]));

      putPair(identity(2));
      await askUntilShown(identity(2));
      expect(world.facade.certificate()).toMatchObject({ rotations: 1, refusals: 1 });
    },
  );
});

describe('the certificate in use', () => {
  const healthOf = async (): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(new URL('/health/ready', world.facade.url));
    return { status: response.status, body: await response.json() };
  };

  it('is reported by the health endpoint with its remaining validity only', async () => {
    await startWith(putPair(identity(0)));
    expect(await healthOf()).toEqual({
      status: 200,
      body: { ready: true, detail: expect.any(String), certificate: { daysLeft: 29, expired: false } },
    });
  });

  it('is reported when expired, and is replaced without a test call', async () => {
    let now = Date.now();
    await startWith(putPair(identity(0)), { wallClock: () => now });
    now += 40 * 86_400_000;
    expect((await healthOf()).body).toMatchObject({ certificate: { daysLeft: 0, expired: true } });
    const longer = await makeClientCertificate(ca, { notAfter: new Date(now + 100.5 * 86_400_000) });
    putPair(longer);
    calls = [];
    await world.facade.reloadCertificate();
    expect(calls).toEqual([]);
    expect((await healthOf()).body).toMatchObject({ certificate: { daysLeft: 100, expired: false } });
    await askUntilShown(longer);
  });

  it('causes a warning if the server starts in its last days', async () => {
    await startWith(putPair(identity(0)), { wallClock: () => Date.now() + 25 * 86_400_000 });
    const line = world.log.find((each) => each.includes('expires soon')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', certificate: { daysLeft: 4 } });
  });

  it('may be given without files', async () => {
    world = await startWorld();
    await world.facade.reloadCertificate();
    expect(world.log.join('\n')).toContain('no client certificate files');
    expect(world.facade.certificate()).toMatchObject({ daysLeft: 29, expired: false, rotations: 0, refusals: 0 });
  });
});
