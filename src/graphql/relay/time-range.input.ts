import { Field, InputType } from 'type-graphql';
import type { Interval } from '../../domain/index.js';
import { badInput } from '../errors.js';
import { DateTime, Duration } from '../scalars.js';

/** The upstream takes no more of them in one call. */
const mostRanges = 10;

@InputType({
  description:
    'A stretch of time, its bounds included: `from` and `to`, or one of them, or `from` and how long it is `lasting`.',
})
export class TimeRange {
  @Field(() => DateTime, { nullable: true, description: 'Its start; without it everything up to `to`.' })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Its end; without it everything since `from`.' })
  readonly to?: Date | null;

  @Field(() => Duration, { nullable: true, description: 'How long it is, from `from` on, in place of `to`.' })
  readonly lasting?: string | null;
}

/** Checks time ranges before anything is asked of the upstream. */
export function intervalsOf(argument: string, ranges: readonly TimeRange[] | null | undefined): readonly Interval[] {
  if (ranges === null || ranges === undefined) return [];
  if (ranges.length > mostRanges) throw badInput(argument, `expected at most ${mostRanges}, got ${ranges.length}.`);
  return ranges.map(({ from = null, to = null, lasting = null }) => {
    if (from === null && to === null) throw badInput(argument, 'expected `from` or `to` in each.');
    if (lasting !== null && from === null) throw badInput(argument, '`lasting` goes with `from`.');
    if (lasting !== null && to !== null) throw badInput(argument, 'expected either `to` or `lasting`, got both.');
    if (lasting?.startsWith('-') === true) throw badInput(argument, '`lasting` is negative.');
    if (from !== null && to !== null && from > to) throw badInput(argument, '`from` lies after `to`.');
    return { from, to, lasting };
  });
}
