import { describe, expect, it } from '@jest/globals';
import { DomainError, type Span } from '../../../../src/domain/index.js';
import { withBatchSpan } from '../../../../src/loaders/planner/batch-span.js';

/** A span that writes down what it is told, and under whom. */
function spanNamed(name: string, told: string[]): Span {
  return {
    child(child, facts = {}) {
      told.push(`${name} > ${child} ${JSON.stringify(facts)}`);
      return spanNamed(child, told);
    },
    end: (_, error) => void told.push(`${name} ended ${error ?? 'well'}`),
  };
}

describe('a batch span', () => {
  const batch = { name: 'status', size: 3 };

  it('is a child of the request’s span and the parent of the calls', async () => {
    const told: string[] = [];
    const { signal } = new AbortController();
    const result = await withBatchSpan({ signal, span: spanNamed('request', told) }, batch, async (call) => {
      expect(call.signal).toBe(signal);
      call.span?.child('getFleetStatusList').end();
      return 'read';
    });
    expect(result).toBe('read');
    expect(told).toEqual([
      'request > batch status {"fleetgraph.batch.size":3}',
      'batch status > getFleetStatusList {}',
      'getFleetStatusList ended well',
      'batch status ended well',
    ]);
  });

  it('ends with the error code of a failure', async () => {
    const told: string[] = [];
    const failure = new DomainError('RATE_LIMITED', 'spent');
    const work = withBatchSpan({ span: spanNamed('request', told) }, batch, () => Promise.reject(failure));
    await expect(work).rejects.toBe(failure);
    const unforeseen = withBatchSpan({ span: spanNamed('request', told) }, batch, () =>
      Promise.reject(new Error('what')),
    );
    await expect(unforeseen).rejects.toThrow('what');
    expect(told.filter((line) => line.startsWith('batch'))).toEqual([
      'batch status ended RATE_LIMITED',
      'batch status ended INTERNAL',
    ]);
  });

  it('does not exist without tracing', async () => {
    const call = { signal: new AbortController().signal };
    expect(await withBatchSpan(call, batch, async (own) => own)).toBe(call);
  });
});
