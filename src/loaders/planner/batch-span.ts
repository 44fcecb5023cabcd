import { DomainError, type Call } from '../../domain/index.js';

/** What a batch reads, and for how many at once, where that is known. */
export interface BatchAttributes {
  readonly name: string;
  readonly size?: number;
}

/** Does the work of a batch as one part of its request's trace: what it calls is called on behalf of the batch. */
export async function withBatchSpan<T>(call: Call, { name, size }: BatchAttributes, work: (call: Call) => Promise<T>): Promise<T> {
  const span = call.span?.child(`batch ${name}`, size === undefined ? {} : { 'fleetgraph.batch.size': size });
  if (span === undefined) return work(call);
  let error: string | undefined;
  try {
    return await work({ ...call, span });
  } catch (failure) {
    error = failure instanceof DomainError ? failure.code : 'INTERNAL';
    throw failure;
  } finally {
    span.end({}, error);
  }
}
