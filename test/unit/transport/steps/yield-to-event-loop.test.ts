import { expect, it } from '@jest/globals';
import { UpstreamError, type UpstreamAnswer, type UpstreamRequest } from '../../../../src/transport/index.js';
import { yieldBeforeDecoding } from '../../../../src/transport/steps/yield-to-event-loop.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const request: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets'),
  accept: 'application/hal+json',
};

it('returns a response in a turn of its own, and a failure at once', async () => {
  const happened: string[] = [];
  const step = yieldBeforeDecoding(async () => void happened.push('turn'));
  await step(request, async () => {
    happened.push('sent');
    return answer;
  });
  expect(happened).toEqual(['sent', 'turn']);
  const failure = new UpstreamError('UPSTREAM_TIMEOUT', 'DEADLINE', 'Too late.');
  await expect(step(request, () => Promise.reject(failure))).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  expect(happened).toEqual(['sent', 'turn']);
});
