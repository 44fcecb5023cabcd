import { Field, Float, InputType, Int } from 'type-graphql';
import type { Bounds } from '../../domain/index.js';
import { badInput } from '../errors.js';

const min = 'Minimum, inclusive, in the unit of the argument. Default: no limit.';
const max = 'Maximum, inclusive, in the unit of the argument. Default: no limit.';

@InputType({ description: 'A range of integers. At least one of `min` and `max` is required.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: min })
  readonly min?: number | null;

  @Field(() => Int, { nullable: true, description: max })
  readonly max?: number | null;
}

@InputType({ description: 'A range of numbers. At least one of `min` and `max` is required.' })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: min })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: max })
  readonly max?: number | null;
}

/** Validates a range. A range without bounds is hardly intended and is rejected. */
export function boundsOf(argument: string, { min = null, max = null }: FloatRange | IntRange): Bounds {
  if (min === null && max === null) throw badInput(argument, 'expected `min`, `max` or both.');
  // A literal such as 1e400 is infinite.
  if (![min ?? 0, max ?? 0].every(Number.isFinite)) throw badInput(argument, 'expected finite numbers.');
  if (min !== null && max !== null && min > max) {
    throw badInput(argument, `expected \`min\` to be at most \`max\`, got ${min} and ${max}.`);
  }
  return { min, max };
}
