import { Field, InputType } from 'type-graphql';
import type { Interval } from '../../domain/index.js';
import { badInput } from '../errors.js';
import { DateTime, Duration } from '../scalars.js';

/** The upstream takes no more of them in one call. */
const mostRanges = 10;
/** No vehicle was connected before. The upstream names no bound of its own: what lies far outside its data it may refuse. */
const earliest = new Date('2000-01-01T00:00:00.000Z');
const yearMs = 366 * 86_400_000;

@InputType({
  description:
    'A stretch of time, its bounds included: `from` and `to`, or one of them, or `from` and how long it is `lasting`. Within the years from 2000 to one year from now.',
})
export class TimeRange {
  @Field(() => DateTime, { nullable: true, description: 'Its start; without it everything up to `to`.' })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Its end; without it everything since `from`.' })
  readonly to?: Date | null;

  @Field(() => Duration, {
    nullable: true,
    description:
      'How long it is, from `from` on, in place of `to`: whole years, months, weeks, days, hours, minutes and seconds.',
  })
  readonly lasting?: string | null;
}

/** Checks time ranges before anything is asked of the upstream. @param now Milliseconds since 1970. */
export function intervalsOf(
  argument: string,
  ranges: readonly TimeRange[] | null | undefined,
  now: number = Date.now(),
): readonly Interval[] {
  if (ranges === null || ranges === undefined) return [];
  if (ranges.length > mostRanges) throw badInput(argument, `expected at most ${mostRanges}, got ${ranges.length}.`);
  const latest = new Date(now + yearMs);
  return ranges.map(({ from = null, to = null, lasting = null }) => {
    if (from === null && to === null) throw badInput(argument, 'expected `from` or `to` in each.');
    if (lasting !== null && from === null) throw badInput(argument, '`lasting` goes with `from`.');
    if (lasting !== null && to !== null) throw badInput(argument, 'expected either `to` or `lasting`, got both.');
    if (lasting?.startsWith('-') === true) throw badInput(argument, '`lasting` is negative.');
    if (from !== null && to !== null && from > to) throw badInput(argument, '`from` lies after `to`.');
    const bounds = [
      ['`from`', from],
      ['`to`', to],
      ['the end that `lasting` leads to', from === null || lasting === null ? null : endOf(argument, from, lasting)],
    ] as const;
    for (const [name, bound] of bounds) {
      if (bound === null || (bound >= earliest && bound <= latest)) continue;
      throw badInput(argument, `expected ${name} to lie between the year 2000 and one year from now.`);
    }
    return { from, to, lasting };
  });
}

/** RFC 3339, appendix A, which the upstream goes by: whole numbers without signs, of so many digits as make sense. */
const durationPattern =
  /^P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Months and years by the calendar. Not a date where it lies too far away to be one. */
function endOf(argument: string, from: Date, lasting: string): Date {
  const parts = durationPattern.exec(lasting);
  if (parts === null) {
    throw badInput(argument, 'expected `lasting` to be whole numbers without signs, such as `P1M` or `PT1H30M`.');
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth() + months);
  end.setTime(end.getTime() + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  return end;
}
