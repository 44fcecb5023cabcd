/** Upper bound for what the upstream sends, in seconds. The budget bounds a 429 further. */
export const longestRetryAfter = 86_400;

/** From here on (31 years) a number is a Unix time. */
const smallestEpoch = 1e9;
/** From here on it is a Unix time in milliseconds. */
const smallestEpochMs = 1e11;

/**
 * Seconds until the upstream accepts calls again, 0 to a day: `Retry-After` (RFC 9110 §10.2.3), or for a 429 `X-RateLimit-Reset`, which
 * some gateways send with every response. Either may be a number of seconds, a date, or a Unix time in seconds or milliseconds. Null if
 * neither can be read.
 * @param now Milliseconds since the epoch. Used if the response has no `Date`, which avoids differences between the clocks.
 */
export function retryAfterOf(
  { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  now: number,
): number | null {
  const date = Date.parse(headers['date'] ?? '');
  const sentAt = Number.isNaN(date) ? now : date;
  const reset = status === 429 ? headers['x-ratelimit-reset'] : undefined;
  const seconds = secondsOf(headers['retry-after'], sentAt) ?? secondsOf(reset, sentAt);
  return seconds === null ? null : Math.min(Math.max(0, seconds), longestRetryAfter);
}

function secondsOf(value: string | undefined, sentAt: number): number | null {
  const text = value?.trim() ?? '';
  if (!/^\d{1,15}$/.test(text)) return secondsUntil(/[a-z]/i.test(text) ? Date.parse(text) : Number.NaN, sentAt);
  const number = Number(text);
  if (number < smallestEpoch) return number;
  const seconds = secondsUntil(number < smallestEpochMs ? number * 1_000 : number, sentAt);
  // A time long past is a mistake; the longest wait is the safe reading.
  return seconds !== null && seconds >= -longestRetryAfter ? seconds : longestRetryAfter;
}

function secondsUntil(time: number, sentAt: number): number | null {
  return Number.isNaN(time) ? null : Math.ceil((time - sentAt) / 1_000);
}
