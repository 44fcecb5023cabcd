import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { RequestSpans } from '../../../../src/server/monitoring/request-spans.js';

/** A tracer that records its calls. */
function recorder() {
  const reported: string[] = [];
  const span = {
    child: () => span,
    rename: () => undefined,
    note: () => undefined,
    fail: () => undefined,
    end: (_: unknown, error?: string) => void reported.push(`end ${error ?? 'well'}`),
  };
  const start = (name: string, traceparent: string | undefined) => {
    reported.push(`start ${name} ${traceparent ?? '-'}`);
    return span;
  };
  return { reported, tracer: { start } };
}

function responseOf(state: { writableFinished?: boolean; closed?: boolean } = {}) {
  return Object.assign(new EventEmitter(), { writableFinished: false, closed: false, ...state }) as ServerResponse;
}

describe('the span of a request', () => {
  it('continues the caller’s trace, and ends without an error when the response has been sent', () => {
    const { reported, tracer } = recorder();
    const response = responseOf({ writableFinished: true });
    new RequestSpans(tracer).start({ traceparent: '00-a-b-01' }, response);
    expect(reported).toEqual(['start GraphQL 00-a-b-01']);
    response.emit('close');
    expect(reported).toEqual(['start GraphQL 00-a-b-01', 'end well']);
  });

  it('ends as cancelled when the client disconnects first, or has disconnected already', () => {
    const { reported, tracer } = recorder();
    const spans = new RequestSpans(tracer);
    const response = responseOf();
    spans.start({}, response);
    response.emit('close');
    spans.start({}, responseOf({ closed: true }));
    expect(reported).toEqual(['start GraphQL -', 'end CANCELLED', 'start GraphQL -', 'end CANCELLED']);
  });

  it('is found through copies of the context, and is not an enumerable member', () => {
    const spans = new RequestSpans<{ readonly requestId: string }>(recorder().tracer);
    const span = spans.start({}, responseOf());
    const context = spans.attach({ requestId: '1' }, span);
    expect(spans.of({ ...context })).toBe(span);
    expect(Object.keys(context)).toEqual(['requestId']);
    expect(spans.of({ requestId: '1' })).toBeUndefined();
  });

  it('does not exist without tracing', () => {
    const spans = new RequestSpans<object>(undefined);
    const context = {};
    expect(spans.start({}, responseOf())).toBeUndefined();
    expect(spans.attach(context, undefined)).toBe(context);
    expect(spans.of(context)).toBeUndefined();
  });
});
