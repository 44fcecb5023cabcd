import { Field, Float, InputType } from 'type-graphql';
import type { Bounds } from '../domain/index.js';
import { badInput } from './errors.js';

@InputType({
  description: 'A range of numbers, in the unit of the argument that takes it. At least one end is given.',
})
export class NumberBounds {
  @Field(() => Float, {
    nullable: true,
    description: 'The least that is wanted, itself included; without it no limit.',
  })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most that is wanted, itself included; without it no limit.' })
  readonly max?: number | null;
}

/** @param argument Name of the argument, for the error. */
export function boundsOf(argument: string, { min = null, max = null }: NumberBounds): Bounds {
  if (min === null && max === null) throw badInput(argument, 'expected `min`, `max` or both.');
  if (min !== null && max !== null && min > max) {
    throw badInput(argument, `expected \`min\` not to be greater than \`max\`, got ${min} and ${max}.`);
  }
  return { min, max };
}
