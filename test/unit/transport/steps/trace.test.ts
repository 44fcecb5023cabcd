import { describe, expect, it } from '@jest/globals';
import type { CallSpan, UpstreamRequest } from '../../../../src/transport/call.js';
import { UpstreamError } from '../../../../src/transport/errors.js';
import { trace } from '../../../../src/transport/steps/trace.js';

const counters = () => ({
  started: 0,
  succeeded: 0,
  failed: 0,
  inFlight: 0,
  connections: 0,
  bytes: 0,
  retries: 0,
  waiting: 0,
  refused: 0,
});
const step = () =>
  trace(
    counters(),
    () => undefined,
    () => 0,
  );

function traced() {
  const reported: unknown[] = [];
  const span: CallSpan = {
    child(...begun) {
      reported.push(begun);
      return { end: (...ended) => void reported.push(ended) };
    },
  };
  const request: UpstreamRequest = {
    operation: 'getFleets',
    method: 'GET',
    url: new URL('https://upstream.invalid/fleets?client_id=s3cret'),
    accept: 'application/hal+json',
    span,
  };
  return { reported, request };
}

describe('the span of a call', () => {
  it('is a child of the request’s span, named by the operation, and ends with the response', async () => {
    const { reported, request } = traced();
    await step()(request, ({ meter }) => {
      if (meter !== undefined) Object.assign(meter, { status: 200, bytes: 12 });
      return Promise.resolve({ status: 200, headers: {}, body: {}, bytes: 12 });
    });
    expect(reported).toEqual([
      ['getFleets', { 'http.request.method': 'GET' }, 'client'],
      [
        { 'http.response.status_code': 200, 'http.response.body.size': 12, 'fleetgraph.upstream.shared': false },
        undefined,
      ],
    ]);
  });

  it('contains the upstream’s error details and nothing of the request', async () => {
    const { reported, request } = traced();
    const upstream = { status: 500, code: 50012, uuid: '0b1c-22-33', timestamp: null };
    const failure = new UpstreamError('UPSTREAM_ERROR', 'HTTP_STATUS', 'failed', { upstream });
    await expect(step()(request, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(reported[1]).toEqual([
      expect.objectContaining({
        'fleetgraph.upstream.reason': 'HTTP_STATUS',
        'fleetgraph.upstream.error.code': 50012,
        'fleetgraph.upstream.error.uuid': '0b1c-22-33',
      }),
      'UPSTREAM_ERROR',
    ]);
    expect(JSON.stringify(reported)).not.toMatch(/upstream\.invalid|s3cret/);
  });
});
