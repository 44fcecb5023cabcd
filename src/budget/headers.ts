/** A rate limit window as reported in response headers. */
export interface WindowReading {
  /** Calls per window. */
  readonly limit: number;
  /** Calls left; null if not reported. */
  readonly remaining: number | null;
}

export interface RateReading {
  readonly day: WindowReading | null;
  readonly second: WindowReading | null;
}

/** A number in a header; gateways may send several with names. */
interface Count {
  readonly name: string | null;
  readonly count: number;
}

type Kind = keyof RateReading;

/** A smaller limit without a name is per second: as a daily quota it would last less than a minute. */
const minDailyLimit = 2_000;

/** Larger limits are ignored as mistakes. */
const maxLimit: Readonly<Record<Kind, number>> = { day: 1e9, second: 100_000 };

/**
 * `X-RateLimit-Limit-1` and `-2` with their `Remaining` are the day and the second. Without a suffix (Q04) the window is recognised by its
 * name, as in IBM API Connect (`name=per-day,100000; name=per-second,100;`), or by the size of the limit. Implausible values are ignored:
 * a limit of 0 or above `maxLimit`, or more calls left than the limit.
 * @param headers Lower-case names.
 */
export function readRateHeaders(headers: Readonly<Record<string, string>>): RateReading {
  const windows = (suffix: string, kindOf: (limit: Count) => Kind | null) =>
    pairs(headers[`x-ratelimit-limit${suffix}`], headers[`x-ratelimit-remaining${suffix}`], kindOf);
  const suffixed = [...windows('-1', () => 'day'), ...windows('-2', () => 'second')];
  const bare = windows('', kindOfBare);
  return {
    day: tightest(suffixed, 'day') ?? tightest(bare, 'day'),
    second: tightest(suffixed, 'second') ?? tightest(bare, 'second'),
  };
}

interface ReportedWindow extends WindowReading {
  readonly kind: Kind;
}

function pairs(
  limitText: string | undefined,
  remainingText: string | undefined,
  kindOf: (limit: Count) => Kind | null,
): readonly ReportedWindow[] {
  const remainders = counts(remainingText);
  return counts(limitText).flatMap((limit, index) => {
    const kind = kindOf(limit);
    if (kind === null || limit.count === 0 || limit.count > maxLimit[kind]) return [];
    const remainder = limit.name === null ? remainders[index] : remainders.find(({ name }) => name === limit.name);
    const remaining = remainder?.count ?? null;
    return remaining !== null && remaining > limit.count ? [] : [{ kind, limit: limit.count, remaining }];
  });
}

/** Null: a window of another length, which is ignored. */
function kindOfBare({ name, count }: Count): Kind | null {
  if (name !== null && /day|daily/i.test(name)) return 'day';
  if (name !== null && /second|burst/i.test(name)) return 'second';
  if (name !== null && /minute|hour|week|month/i.test(name)) return null;
  return count >= minDailyLimit ? 'day' : 'second';
}

/** The window with the fewest calls left. */
function tightest(reported: readonly ReportedWindow[], wanted: Kind): WindowReading | null {
  const [first] = reported
    .filter(({ kind }) => kind === wanted)
    .sort((one, other) => (one.remaining ?? one.limit) - (other.remaining ?? other.limit));
  return first === undefined ? null : { limit: first.limit, remaining: first.remaining };
}

/** An integer, or a list of `name=…,number`; otherwise empty. Repeated headers are joined by a comma. */
function counts(text: string | undefined): readonly Count[] {
  const parts = (text ?? '').split(/;|,(?=\s*name\s*=)/).filter((part) => part.trim() !== '');
  const read = parts.map((part) => {
    const [, name, count] = /^\s*(?:name\s*=\s*([^,]*?)\s*,)?\s*(\d{1,15})\s*$/.exec(part) ?? [];
    return count === undefined ? null : { name: name ?? null, count: Number(count) };
  });
  return read.every((each) => each !== null) ? read : [];
}
