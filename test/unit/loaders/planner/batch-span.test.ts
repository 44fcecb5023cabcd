import { describe, expect, it } from '@jest/globals';
import { DomainError, type Span } from '../../../../src/domain/index.js';
import { withBatchSpan } from '../../../../src/loaders/planner/batch-span.js';

/** A span that records its calls and its parent. */
function spanNamed(name: string, reported: string[]): Span {
  return {
    child(child, facts = {}) {
      reported.push(`${name} > ${child} ${JSON.stringify(facts)}`);
      return spanNamed(child, reported);
    },
    end: (_, error) => void reported.push(`${name} ended ${error ?? 'well'}`),
  };
}

describe('a batch span', () => {
  const batch = { name: 'status', size: 3 };

  it('is a child of the request’s span and the parent of the calls', async () => {
    const reported: string[] = [];
    const { signal } = new AbortController();
    const result = await withBatchSpan({ signal, span: spanNamed('request', reported) }, batch, async (call) => {
      expect(call.signal).toBe(signal);
      call.span?.child('getFleetStatusList').end();
      return 'read';
    });
    expect(result).toBe('read');
    expect(reported).toEqual([
      'request > batch status {"fleetgraph.batch.size":3}',
      'batch status > getFleetStatusList {}',
      'getFleetStatusList ended well',
      'batch status ended well',
    ]);
  });

  it('ends with the error code of a failure', async () => {
    const reported: string[] = [];
    const failure = new DomainError('RATE_LIMITED', 'spent');
    const work = withBatchSpan({ span: spanNamed('request', reported) }, batch, () => Promise.reject(failure));
    await expect(work).rejects.toBe(failure);
    const unforeseen = withBatchSpan({ span: spanNamed('request', reported) }, batch, () =>
      Promise.reject(new Error('what')),
    );
    await expect(unforeseen).rejects.toThrow('what');
    expect(reported.filter((line) => line.startsWith('batch'))).toEqual([
      'batch status ended RATE_LIMITED',
      'batch status ended INTERNAL',
    ]);
  });

  it('does not exist without tracing', async () => {
    const call = { signal: new AbortController().signal };
    expect(await withBatchSpan(call, batch, async (own) => own)).toBe(call);
  });
});
