import { Field, Float, InputType, Int } from 'type-graphql';
import type { Bounds } from '../../domain/index.js';
import { badInput } from '../errors.js';

const min = 'The least that is wanted, itself included, in the unit of the argument; without it no limit.';
const max = 'The most that is wanted, itself included, in the unit of the argument; without it no limit.';

@InputType({ description: 'A range of whole numbers. At least one end is given.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: min })
  readonly min?: number | null;

  @Field(() => Int, { nullable: true, description: max })
  readonly max?: number | null;
}

@InputType({ description: 'A range of numbers. At least one end is given.' })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: min })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: max })
  readonly max?: number | null;
}

/** A range as given, checked: one without an end is hardly a condition that somebody means. */
export function boundsOf(argument: string, { min = null, max = null }: FloatRange | IntRange): Bounds {
  if (min === null && max === null) throw badInput(argument, 'expected `min`, `max` or both.');
  // A literal such as 1e400 is no number to the upstream.
  if (![min ?? 0, max ?? 0].every(Number.isFinite)) throw badInput(argument, 'expected finite numbers.');
  if (min !== null && max !== null && min > max) {
    throw badInput(argument, `expected \`min\` not to be greater than \`max\`, got ${min} and ${max}.`);
  }
  return { min, max };
}
