/** One of the subscription's windows as an answer's headers tell it. */
export interface WindowReading {
  /** Calls that the window takes. */
  readonly limit: number;
  /** Calls that it still takes, where told. */
  readonly remaining: number | null;
}

export interface RateReading {
  readonly day: WindowReading | null;
  readonly second: WindowReading | null;
}

/** A limit as one header gives it; a gateway names each of several. */
interface Count {
  readonly name: string | null;
  readonly count: number;
}

type Kind = keyof RateReading;

/** A subscription with fewer calls a day than this would be spent within a minute: such a limit is that of a second. */
const fewestADay = 2_000;

/** Larger limits are mistakes. */
const largest: Readonly<Record<Kind, number>> = { day: 1e9, second: 100_000 };

/**
 * `X-RateLimit-Limit-1` and `-2` with their `Remaining` are the day and the second. Without a suffix (Q04) the name of the window
 * says which one it is, where it has a name as those of IBM API Connect (`name=per-day,100000; name=per-second,100;`), else
 * the size of the limit. Names of headers are lower-case; what cannot be true is not there: a limit of 0 or beyond all
 * bounds, or more calls left than the limit.
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
    if (kind === null || limit.count === 0 || limit.count > largest[kind]) return [];
    const remainder = limit.name === null ? remainders[index] : remainders.find(({ name }) => name === limit.name);
    const remaining = remainder?.count ?? null;
    return remaining !== null && remaining > limit.count ? [] : [{ kind, limit: limit.count, remaining }];
  });
}

/** Null: a window of another length, which is not kept here. */
function kindOfBare({ name, count }: Count): Kind | null {
  if (name !== null && /day|daily/i.test(name)) return 'day';
  if (name !== null && /second|burst/i.test(name)) return 'second';
  if (name !== null && /minute|hour|week|month/i.test(name)) return null;
  return count >= fewestADay ? 'day' : 'second';
}

/** Of several windows of one length the one with the fewest calls left holds. */
function tightest(told: readonly ReportedWindow[], wanted: Kind): WindowReading | null {
  const [first] = told
    .filter(({ kind }) => kind === wanted)
    .sort((one, other) => (one.remaining ?? one.limit) - (other.remaining ?? other.limit));
  return first === undefined ? null : { limit: first.limit, remaining: first.remaining };
}

/** A whole number, or `name=…,number` several times; anything else is nothing. Headers of one name come joined by a comma. */
function counts(text: string | undefined): readonly Count[] {
  const parts = (text ?? '').split(/;|,(?=\s*name\s*=)/).filter((part) => part.trim() !== '');
  const read = parts.map((part) => {
    const [, name, count] = /^\s*(?:name\s*=\s*([^,]*?)\s*,)?\s*(\d{1,15})\s*$/.exec(part) ?? [];
    return count === undefined ? null : { name: name ?? null, count: Number(count) };
  });
  return read.every((each) => each !== null) ? read : [];
}
