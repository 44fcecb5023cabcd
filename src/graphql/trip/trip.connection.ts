import { ArgsType, Field } from 'type-graphql';
import type { TripListArguments } from '../../domain/index.js';
import { ListOrder, TripState } from '../enums/index.js';
import { badInput } from '../errors.js';
import { connectionType } from '../relay/connection.js';
import { distinct } from '../relay/distinct.js';
import { ProfiledHistoryArgs } from '../relay/profile.args.js';
import { boundsOf, FloatRange, IntRange } from '../relay/range.input.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { TripObject } from './trip.type.js';

export const TripConnection = connectionType('Trip', () => TripObject);

@ArgsType()
export class TripListArgs extends ProfiledHistoryArgs {
  @Field(() => FloatRange, {
    nullable: true,
    description: 'Only trips within this distance range, in kilometres (km), to one decimal. Ignored with API v2.',
  })
  readonly distance?: FloatRange | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'Only trips within this duration range, in whole seconds (s). Ignored with API v2.',
  })
  readonly duration?: IntRange | null;

  @Field(() => [TripState], {
    nullable: true,
    description: 'Only trips in one of these states. Default: all. Ignored with API v2.',
  })
  readonly states?: readonly TripState[] | null;

  @Field(() => ListOrder, {
    defaultValue: ListOrder.NEWEST_FIRST,
    description: 'Sort order by time.',
  })
  readonly order!: ListOrder;
}

/** Validates the arguments before anything is requested from the upstream. */
export function tripArguments({ times, distance, duration, states, profile }: TripListArgs): TripListArguments {
  return {
    profile: profile ?? null,
    intervals: intervalsOf('times', times),
    distance: rounded('distance', distance, 10),
    duration: rounded('duration', duration, 1),
    states: distinct(states),
  };
}

/** Rounds to the precision of the upstream: tenths of a kilometre, whole seconds. @param parts Parts per unit. */
function rounded(argument: string, range: FloatRange | null | undefined, parts: number): TripListArguments['distance'] {
  if (range === null || range === undefined) return null;
  const { min, max } = boundsOf(argument, range);
  // Larger numbers have no plain decimal form, and no trip is that long.
  const isBound = (value: number | null) => value === null || (value >= 0 && value <= 1e9);
  if (!isBound(min) || !isBound(max)) throw badInput(argument, 'expected numbers from 0 to 1000000000.');
  const round = (value: number | null) => (value === null ? null : Math.round(value * parts) / parts);
  return { min: round(min), max: round(max) };
}
