import { Field, InputType } from 'type-graphql';
import type { Interval } from '../../domain/index.js';
import { badInput } from '../errors.js';
import { DateTime, Duration } from '../scalars.js';

/** Maximum of the upstream per call. */
const maxRanges = 10;
/** No vehicle was connected before. The upstream documents no bound but may reject times far outside its data. */
const earliest = new Date('2000-01-01T00:00:00.000Z');
const yearMs = 366 * 86_400_000;

@InputType({
  description:
    'A time range, bounds included: `from` and `to`, one of them, or `from` and `lasting`. Between the year 2000 and one year from now.',
})
export class TimeRange {
  @Field(() => DateTime, { nullable: true, description: 'Start. Default: everything up to `to`.' })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End. Default: everything since `from`.' })
  readonly to?: Date | null;

  @Field(() => Duration, {
    nullable: true,
    description:
      'Length starting at `from`, in place of `to`: whole years, months, weeks, days, hours, minutes and seconds.',
  })
  readonly lasting?: string | null;
}

/** Validates time ranges before anything is requested from the upstream. @param now Milliseconds since 1970. */
export function intervalsOf(
  argument: string,
  ranges: readonly TimeRange[] | null | undefined,
  now: number = Date.now(),
): readonly Interval[] {
  if (ranges === null || ranges === undefined) return [];
  if (ranges.length > maxRanges)
    throw badInput(argument, `expected at most ${maxRanges} ranges, got ${ranges.length}.`);
  const latest = new Date(now + yearMs);
  return ranges.map(({ from = null, to = null, lasting = null }) => {
    if (from === null && to === null) throw badInput(argument, 'expected `from` or `to` in each range.');
    if (lasting !== null && from === null) throw badInput(argument, '`lasting` requires `from`.');
    if (lasting !== null && to !== null) throw badInput(argument, 'expected either `to` or `lasting`, not both.');
    if (lasting?.startsWith('-') === true) throw badInput(argument, '`lasting` must not be negative.');
    if (from !== null && to !== null && from > to) throw badInput(argument, '`from` must not be after `to`.');
    const bounds = [
      ['`from`', from],
      ['`to`', to],
      ['the end of `lasting`', from === null || lasting === null ? null : endOf(argument, from, lasting)],
    ] as const;
    for (const [name, bound] of bounds) {
      if (bound === null || (bound >= earliest && bound <= latest)) continue;
      throw badInput(argument, `expected ${name} between the year 2000 and one year from now.`);
    }
    return { from, to, lasting };
  });
}

/** RFC 3339, appendix A, as used by the upstream: whole numbers without signs, with a plausible number of digits. */
const durationPattern =
  /^P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Adds calendar months and years. An invalid date if the result is out of range. */
function endOf(argument: string, from: Date, lasting: string): Date {
  const parts = durationPattern.exec(lasting);
  if (parts === null) {
    throw badInput(
      argument,
      'expected `lasting` to consist of whole numbers without signs, such as `P1M` or `PT1H30M`.',
    );
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth() + months);
  end.setTime(end.getTime() + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  return end;
}
