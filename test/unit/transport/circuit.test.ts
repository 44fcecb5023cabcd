import { beforeEach, describe, expect, it } from '@jest/globals';
import { breaker, recheck } from '../../../src/transport/breaker.js';
import { Circuit } from '../../../src/transport/circuit.js';
import { UpstreamError } from '../../../src/transport/index.js';
import type {
  UpstreamAnswer,
  UpstreamErrorCode,
  UpstreamErrorReason,
  UpstreamRequest,
} from '../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const to = (operation: string, path = operation): UpstreamRequest => ({
  operation,
  method: 'GET',
  url: new URL(`https://upstream.example/v3/${path}`),
  accept: 'application/hal+json',
});
const status = (
  code: number,
  reason: UpstreamErrorReason = 'HTTP_STATUS',
  kind: UpstreamErrorCode = 'UPSTREAM_ERROR',
) => new UpstreamError(kind, reason, 'failed', { upstream: { status: code, code: null, uuid: null, timestamp: null } });
const because = (code: UpstreamErrorCode, reason: UpstreamErrorReason) => new UpstreamError(code, reason, 'failed');
const open = { code: 'UPSTREAM_UNAVAILABLE', reason: 'CIRCUIT_OPEN', retryAfter: 1 };

let now: number;
let sent: number;
let changes: boolean[];
let circuit: Circuit;
let step: ReturnType<typeof breaker>;
beforeEach(() => {
  now = 0;
  sent = 0;
  changes = [];
  circuit = new Circuit({ clock: () => now, onChange: (isOpen) => changes.push(isOpen) });
  step = breaker(circuit, () => now);
});

/** One call with this outcome; what became of it. */
const call = (request: UpstreamRequest, outcome: UpstreamAnswer | UpstreamError = answer, takesMs = 0) =>
  step(request, () => {
    sent += 1;
    now += takesMs;
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  }).catch((error: unknown) => error);

const vehicles = (count: number): UpstreamRequest[] =>
  Array.from({ length: count }, (_, index) => to('getStatus', `vehicles/${index}/status`));

/** The whole upstream answers 503 for a second and more. */
async function breakDown(): Promise<void> {
  for (const request of vehicles(12)) await call(request, status(503), 100);
  expect(circuit.state).toBe('open');
}

describe('the circuit', () => {
  it('opens when ten calls have failed for a second, and then ends calls at once', async () => {
    for (const request of vehicles(10).slice(1)) await call(request, status(503), 100);
    expect(circuit.state).toBe('closed');
    await call(to('getStatus', 'vehicles/10/status'), status(503), 100);
    expect(circuit.state).toBe('open');
    const before = sent;
    expect(await call(to('getStatus', 'vehicles/77/status'))).toMatchObject(open);
    expect(sent).toBe(before);
    expect(changes).toEqual([true]);
  });

  it('opens for one address alone, where nothing else is asked', async () => {
    for (let each = 0; each < 12; each += 1) await call(to('getFleets'), status(503), 100);
    expect(await call(to('getFleets'))).toMatchObject(open);
  });

  it('stays closed in a blip that strikes many calls at once', async () => {
    await Promise.all(
      vehicles(100).map((request) => call(request, because('UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET'))),
    );
    expect(circuit.state).toBe('closed');
  });

  it('opens where calls hang, as soon as the first of them have ended', async () => {
    const hanging = vehicles(10).map((request) => call(request, because('UPSTREAM_TIMEOUT', 'DEADLINE'), 1_000));
    await Promise.all(hanging);
    expect(circuit.state).toBe('open');
  });

  it.each<[string, UpstreamError]>([
    ['400', status(400)],
    ['404', status(404)],
    ['429', status(429, 'HTTP_STATUS', 'RATE_LIMITED')],
    ['a spent budget', because('RATE_LIMITED', 'BUDGET_SPENT')],
    ['a caller who has gone', because('CANCELLED', 'CALLER_GONE')],
    ['a request whose time was over', because('UPSTREAM_TIMEOUT', 'REQUEST_DEADLINE')],
    ['a full queue', because('UPSTREAM_UNAVAILABLE', 'QUEUE_FULL')],
    ['a certificate of our own that is refused', because('UPSTREAM_TLS', 'CERTIFICATE_REJECTED')],
    ['a client certificate that has expired', status(495, 'CERTIFICATE_EXPIRED', 'UPSTREAM_TLS')],
  ])('is not opened by %s', async (_, failure) => {
    for (const request of vehicles(50)) await call(request, failure, 100);
    expect(circuit.state).toBe('closed');
  });

  it.each<[UpstreamErrorCode, UpstreamErrorReason]>([
    ['UPSTREAM_UNAVAILABLE', 'CONNECTION_REFUSED'],
    ['UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET'],
    ['UPSTREAM_UNAVAILABLE', 'BODY_CUT'],
    ['UPSTREAM_TIMEOUT', 'CONNECT_TIMEOUT'],
    ['UPSTREAM_TIMEOUT', 'DEADLINE'],
  ])('is opened by %s, %s', async (code, reason) => {
    for (const request of vehicles(12)) await call(request, because(code, reason), 100);
    expect(circuit.state).toBe('open');
  });
});

describe('one sick resource', () => {
  it('opens nothing while others answer', async () => {
    for (let each = 0; each < 100; each += 1) {
      await call(to('getStatus', 'vehicles/sick/status'), status(500), 100);
      if (each % 9 === 0) await call(to('getFleets'));
    }
    expect(circuit.state).toBe('closed');
    expect(sent).toBe(112);
  });

  it('asked alone is refused alone: all others go out, and the first that goes well closes the circuit', async () => {
    for (let each = 0; each < 12; each += 1) await call(to('getStatus', 'vehicles/sick/status'), status(500), 100);
    expect(await call(to('getStatus', 'vehicles/sick/status'))).toMatchObject(open);
    expect(await call(to('getStatus', 'vehicles/well/status'))).toBe(answer);
    expect(circuit.state).toBe('closed');
  });

  it('may be a whole operation, and the others go out all the same', async () => {
    await breakDown();
    expect(await call(to('getStatus', 'vehicles/another/status'))).toMatchObject(open);
    expect(await call(to('getMaintenance', 'vehicles/another/maintenance'))).toBe(answer);
    expect(circuit.state).toBe('closed');
  });

  it('that hangs is not counted while others answer meanwhile', async () => {
    const hanging: Promise<unknown>[] = [];
    const ends: (() => void)[] = [];
    for (const request of vehicles(20)) {
      const failing = new Promise<UpstreamAnswer>((_, reject) =>
        ends.push(() => reject(because('UPSTREAM_TIMEOUT', 'DEADLINE'))),
      );
      hanging.push(step(request, () => failing).catch((error: unknown) => error));
    }
    now = 9_000;
    await call(to('getFleets'));
    now = 10_000;
    ends.forEach((end) => end());
    await Promise.all(hanging);
    expect(circuit.state).toBe('closed');
  });
});

describe('an open circuit', () => {
  beforeEach(breakDown);

  it('costs each other operation three calls at most', async () => {
    const before = sent;
    for (let each = 0; each < 50; each += 1) await call(to('getAlerts', `vehicles/${each}/alerts`), status(503));
    expect(sent - before).toBe(3);
  });

  it('lets one call out every half second, however the last one fared, and closes when one goes well', async () => {
    const before = sent;
    for (let tenth = 0; tenth < 50; tenth += 1) {
      now += 100;
      await call(to('getStatus', 'vehicles/1/status'), status(503));
    }
    expect(sent - before).toBe(10);
    now += 500;
    expect(await call(to('getStatus', 'vehicles/1/status'))).toBe(answer);
    expect(circuit.state).toBe('closed');
    expect(changes).toEqual([true, false]);
  });

  it('leaves probes to other clients where one keeps asking for what fails', async () => {
    const by = (client: string, path: string): UpstreamRequest => ({
      ...to('getStatus', path),
      account: { client } as NonNullable<UpstreamRequest['account']>,
    });
    for (const vehicle of vehicles(12)) await call(vehicle, status(503), 100);
    expect(changes).toEqual([true]);
    for (let asked = 0; asked < 100 && changes.length === 1; asked += 1) {
      now += 10;
      await call(by('a', 'sick'), status(503));
      await call(by('b', 'fine'));
    }
    expect(changes).toEqual([true, false]);
  });

  it('is not held up by a probe that hangs', async () => {
    now += 500;
    let end: () => void = () => undefined;
    const hanging = step(
      to('getStatus', 'vehicles/1/status'),
      () => new Promise((resolve) => (end = () => resolve(answer))),
    );
    expect(circuit.state).toBe('halfOpen');
    expect(await call(to('getStatus', 'vehicles/2/status'))).toMatchObject(open);
    now += 500;
    expect(await call(to('getStatus', 'vehicles/2/status'))).toBe(answer);
    expect(circuit.state).toBe('closed');
    end();
    await hanging;
  });

  it('learns nothing from a probe whose caller has gone', async () => {
    now += 500;
    await call(to('getStatus', 'vehicles/1/status'), because('CANCELLED', 'CALLER_GONE'));
    expect(circuit.state).toBe('open');
    expect(await call(to('getStatus', 'vehicles/1/status'))).toMatchObject(open);
  });

  it('that nobody has asked for a while lets all callers through, until one fails again', async () => {
    now += 5_000;
    expect(await Promise.all(vehicles(5).map((request) => call(request)))).toEqual(Array(5).fill(answer));
    await breakDown();
    now += 5_000;
    await call(to('getStatus', 'vehicles/1/status'), status(503));
    expect(await call(to('getStatus', 'vehicles/1/status'), status(503))).toMatchObject({ upstream: { status: 503 } });
    expect(await call(to('getStatus', 'vehicles/1/status'))).toMatchObject(open);
  });

  it('ends calls that waited while it opened, but not the probe', async () => {
    const again = recheck(circuit, () => now);
    const next = () => Promise.resolve(answer);
    await expect(again(to('getStatus', 'vehicles/1/status'), next)).rejects.toMatchObject(open);
    expect(await again({ ...to('getStatus', 'vehicles/1/status'), probe: true }, next)).toBe(answer);
    expect(await again(to('getAlerts'), next)).toBe(answer);
  });
});
