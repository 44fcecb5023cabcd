import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { clientAbortSignal } from '../../../../src/server/http/client-abort.js';

/** The members of a response that the signal uses. */
function responseOf(state: Partial<Pick<ServerResponse, 'writableFinished' | 'destroyed'>> = {}) {
  return Object.assign(new EventEmitter(), { writableFinished: false, destroyed: false, ...state }) as ServerResponse;
}

describe('the client-abort signal', () => {
  it('aborts when the connection closes before the response is complete', () => {
    const response = responseOf();
    const signal = clientAbortSignal(response);
    expect(signal.aborted).toBe(false);
    response.emit('close');
    expect(signal.aborted).toBe(true);
  });

  it('does not abort when it closes afterwards', () => {
    const response = responseOf({ writableFinished: true });
    const signal = clientAbortSignal(response);
    response.emit('close');
    expect(signal.aborted).toBe(false);
  });

  it('is aborted at once if the client has disconnected already', () => {
    expect(clientAbortSignal(responseOf({ destroyed: true })).aborted).toBe(true);
  });

  it('aborts with a TimeoutError after the timeout', async () => {
    const signal = clientAbortSignal(responseOf(), 5);
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('does not time out after the response', async () => {
    const response = responseOf({ writableFinished: true });
    const signal = clientAbortSignal(response, 5);
    response.emit('close');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(signal.aborted).toBe(false);
  });
});
