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
    description: 'Only trips of such a length, in kilometres (km), to one decimal. Without effect with API v2.',
  })
  readonly distance?: FloatRange | null;

  @Field(() => IntRange, {
    nullable: true,
    description: 'Only trips that took so long, in whole seconds (s). Without effect with API v2.',
  })
  readonly duration?: IntRange | null;

  @Field(() => [TripState], {
    nullable: true,
    description: 'Only trips in one of these states; without it all. Without effect with API v2.',
  })
  readonly states?: readonly TripState[] | null;

  @Field(() => ListOrder, {
    defaultValue: ListOrder.NEWEST_FIRST,
    description: 'Which trips come first.',
  })
  readonly order!: ListOrder;
}

/** Checks which trips are wanted before anything is asked of the upstream. */
export function tripArguments({ times, distance, duration, states, profile }: TripListArgs): TripListArguments {
  return {
    profile: profile ?? null,
    intervals: intervalsOf('times', times),
    distance: rounded('distance', distance, 10),
    duration: rounded('duration', duration, 1),
    states: distinct(states),
  };
}

/** The upstream takes so many parts of a whole: a kilometre's tenths, a second as it is. */
function rounded(argument: string, range: FloatRange | null | undefined, parts: number): TripListArguments['distance'] {
  if (range === null || range === undefined) return null;
  const { min, max } = boundsOf(argument, range);
  // Larger ones have no plain decimal text, and no trip is that long.
  const isBound = (value: number | null) => value === null || (value >= 0 && value <= 1e9);
  if (!isBound(min) || !isBound(max)) throw badInput(argument, 'expected numbers from 0 to 1000000000.');
  const round = (value: number | null) => (value === null ? null : Math.round(value * parts) / parts);
  return { min: round(min), max: round(max) };
}
