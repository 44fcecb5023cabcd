import { beforeEach, describe, expect, it } from '@jest/globals';
import { breaker, recheck } from '../../../../src/transport/steps/breaker.js';
import { Circuit } from '../../../../src/transport/steps/circuit.js';
import { UpstreamError } from '../../../../src/transport/index.js';
import type {
  UpstreamAnswer,
  UpstreamErrorCode,
  UpstreamErrorReason,
  UpstreamRequest,
} from '../../../../src/transport/index.js';

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

/** Makes one call with this outcome and returns its result. */
const call = (request: UpstreamRequest, outcome: UpstreamAnswer | UpstreamError = answer, takesMs = 0) =>
  step(request, () => {
    sent += 1;
    now += takesMs;
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  }).catch((error: unknown) => error);

const vehicles = (count: number): UpstreamRequest[] =>
  Array.from({ length: count }, (_, index) => to('getStatus', `vehicles/${index}/status`));

/** The whole upstream responds with 503 for more than a second. */
async function breakDown(): Promise<void> {
  for (const request of vehicles(12)) await call(request, status(503), 100);
  expect(circuit.state).toBe('open');
}

describe('the circuit', () => {
  it('opens after ten failures within at least a second, and then refuses calls at once', async () => {
    for (const request of vehicles(10).slice(1)) await call(request, status(503), 100);
    expect(circuit.state).toBe('closed');
    await call(to('getStatus', 'vehicles/10/status'), status(503), 100);
    expect(circuit.state).toBe('open');
    const before = sent;
    expect(await call(to('getStatus', 'vehicles/77/status'))).toMatchObject(open);
    expect(sent).toBe(before);
    expect(changes).toEqual([true]);
  });

  it('opens for a single path if nothing else is called', async () => {
    for (let each = 0; each < 12; each += 1) await call(to('getFleets'), status(503), 100);
    expect(await call(to('getFleets'))).toMatchObject(open);
  });

  it('stays closed if many calls fail at the same moment', async () => {
    await Promise.all(
      vehicles(100).map((request) => call(request, because('UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET'))),
    );
    expect(circuit.state).toBe('closed');
  });

  it('opens when hanging calls time out', async () => {
    const hanging = vehicles(10).map((request) => call(request, because('UPSTREAM_TIMEOUT', 'DEADLINE'), 1_000));
    await Promise.all(hanging);
    expect(circuit.state).toBe('open');
  });

  it.each<[string, UpstreamError]>([
    ['400', status(400)],
    ['404', status(404)],
    ['429', status(429, 'HTTP_STATUS', 'RATE_LIMITED')],
    ['a spent budget', because('RATE_LIMITED', 'BUDGET_SPENT')],
    ['an aborted call', because('CANCELLED', 'CALLER_GONE')],
    ['the time limit of a request', because('UPSTREAM_TIMEOUT', 'REQUEST_DEADLINE')],
    ['a full queue', because('UPSTREAM_UNAVAILABLE', 'QUEUE_FULL')],
    ['a rejected client certificate', because('UPSTREAM_TLS', 'CERTIFICATE_REJECTED')],
    ['an expired client certificate', status(495, 'CERTIFICATE_EXPIRED', 'UPSTREAM_TLS')],
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

describe('one failing resource', () => {
  it('does not open the circuit while others respond', async () => {
    for (let each = 0; each < 100; each += 1) {
      await call(to('getStatus', 'vehicles/sick/status'), status(500), 100);
      if (each % 9 === 0) await call(to('getFleets'));
    }
    expect(circuit.state).toBe('closed');
    expect(sent).toBe(112);
  });

  it('is refused alone: other calls are sent, and the first success closes the circuit', async () => {
    for (let each = 0; each < 12; each += 1) await call(to('getStatus', 'vehicles/sick/status'), status(500), 100);
    expect(await call(to('getStatus', 'vehicles/sick/status'))).toMatchObject(open);
    expect(await call(to('getStatus', 'vehicles/well/status'))).toBe(answer);
    expect(circuit.state).toBe('closed');
  });

  it('may be a whole operation: other operations are sent', async () => {
    await breakDown();
    expect(await call(to('getStatus', 'vehicles/another/status'))).toMatchObject(open);
    expect(await call(to('getMaintenance', 'vehicles/another/maintenance'))).toBe(answer);
    expect(circuit.state).toBe('closed');
  });

  it('does not count if it hangs while others respond', async () => {
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

  it('costs each other operation at most three calls', async () => {
    const before = sent;
    for (let each = 0; each < 50; each += 1) await call(to('getAlerts', `vehicles/${each}/alerts`), status(503));
    expect(sent - before).toBe(3);
  });

  it('sends a probe every half second, and closes on a success', async () => {
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

  it('gives other clients a share of the probes', async () => {
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

  it('is not blocked by a hanging probe', async () => {
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

  it('ignores a probe whose caller aborted', async () => {
    now += 500;
    await call(to('getStatus', 'vehicles/1/status'), because('CANCELLED', 'CALLER_GONE'));
    expect(circuit.state).toBe('open');
    expect(await call(to('getStatus', 'vehicles/1/status'))).toMatchObject(open);
  });

  it('admits all calls again after a while without calls, until one fails', async () => {
    now += 5_000;
    expect(await Promise.all(vehicles(5).map((request) => call(request)))).toEqual(Array(5).fill(answer));
    await breakDown();
    now += 5_000;
    await call(to('getStatus', 'vehicles/1/status'), status(503));
    expect(await call(to('getStatus', 'vehicles/1/status'), status(503))).toMatchObject({ upstream: { status: 503 } });
    expect(await call(to('getStatus', 'vehicles/1/status'))).toMatchObject(open);
  });

  it('refuses calls that were queued when it opened, but not the probe', async () => {
    const again = recheck(circuit, () => now);
    const next = () => Promise.resolve(answer);
    await expect(again(to('getStatus', 'vehicles/1/status'), next)).rejects.toMatchObject(open);
    expect(await again({ ...to('getStatus', 'vehicles/1/status'), probe: true }, next)).toBe(answer);
    expect(await again(to('getAlerts'), next)).toBe(answer);
  });
});
