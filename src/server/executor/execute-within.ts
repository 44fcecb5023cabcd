import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { ResponseWork } from '../response-size/work.js';
import { serialise } from '../response-size/serialise.js';

/**
 * Executes an operation within its response limits: as compiled code where that exists and the response is small enough, otherwise with
 * graphql-js. An operation that exceeds the limits is stopped and has no data.
 * @param compiled Resolves to null where graphql-js has to execute the operation.
 */
export async function executeWithin(
  args: ExecutionArgs,
  work: ResponseWork | undefined,
  compiled: (() => Promise<ExecutionResult | null>) | undefined,
): Promise<ExecutionResult> {
  if (work === undefined) return (await compiled?.()) ?? execute(args);
  try {
    work.begin({ isSliceable: false });
    let result = work.isCompilable && compiled ? await work.unlessStopped(compiled()) : null;
    if (result === null) {
      work.begin({ isSliceable: true });
      result = await work.unlessStopped(Promise.resolve(execute({ ...args, fieldResolver: work.fieldResolver })));
    }
    if (work.failure !== null) throw work.failure;
    // Large data is serialized here, in slices and while the response can still be refused.
    if (work.isLarge && result.data) await serialise(result.data, work);
    return result;
  } catch (error) {
    const { failure } = work;
    if (failure === null || error !== failure) throw error;
    return { data: null, errors: [failure] };
  }
}
