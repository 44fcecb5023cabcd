import { DomainError, type Call } from '../../domain/index.js';

/** What a batch reads, and its number of keys, if known. */
export interface BatchAttributes {
  readonly name: string;
  readonly size?: number;
}

/** Runs a batch in a span of its request's trace, which is the parent of the batch's calls. */
export async function withBatchSpan<T>(
  call: Call,
  { name, size }: BatchAttributes,
  work: (call: Call) => Promise<T>,
): Promise<T> {
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
