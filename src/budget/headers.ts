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
  /** Seconds until calls are taken again; told with a refusal. */
  readonly resetAfter: number | null;
}

/** A subscription with fewer calls a day than this would be spent within a minute: such a limit is that of a second. */
const fewestADay = 2_000;

/**
 * `X-RateLimit-Limit-1` and `-2` with their `Remaining` are the day and the second. Without a suffix (Q04) the size of the
 * limit tells which one it is. Names are lower-case; what is no whole number is not there.
 */
export function readRateHeaders(headers: Readonly<Record<string, string>>): RateReading {
  const window = (suffix: string): WindowReading | null => {
    const limit = count(headers[`x-ratelimit-limit${suffix}`]);
    return limit === null || limit === 0
      ? null
      : { limit, remaining: count(headers[`x-ratelimit-remaining${suffix}`]) };
  };
  const bare = window('');
  return {
    day: window('-1') ?? (bare !== null && bare.limit >= fewestADay ? bare : null),
    second: window('-2') ?? (bare !== null && bare.limit < fewestADay ? bare : null),
    resetAfter: count(headers['x-ratelimit-reset']) ?? count(headers['retry-after']),
  };
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
