import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { AnswerWork } from '../response-size/work.js';
import { serialise } from '../response-size/serialise.js';

/**
 * Executes an operation within the limits of its answer: as compiled code where there is some and the answer is small enough for
 * it, else with graphql-js. What exceeds them is stopped and has no data.
 * @param compiled Null where graphql-js is to execute it.
 */
export async function executeWithin(
  args: ExecutionArgs,
  work: AnswerWork | undefined,
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
    // What is large is written here, where it can still be refused and others can be served meanwhile.
    if (work.isLarge && result.data) await serialise(result.data, work);
    return result;
  } catch (error) {
    const { failure } = work;
    if (failure === null || error !== failure) throw error;
    return { data: null, errors: [failure] };
  }
}
