/** Seconds. Nothing that the upstream sends makes anybody wait longer; a 429 is bounded further by the budget. */
export const longestRetryAfter = 86_400;

/** Above it a number of seconds would be more than 31 years: it is a time since 1970. */
const smallestEpoch = 1e9;
/** Above it, it is one in milliseconds. */
const smallestEpochMs = 1e11;

/**
 * Seconds after which the upstream takes calls again, 0 to a day: `Retry-After` (RFC 9110 §10.2.3), then, with a refusal (429),
 * `X-RateLimit-Reset`, which some gateways send with every answer. Either may be a number of seconds, a date, or a time since 1970 in seconds or milliseconds. Null where neither can be read.
 * @param now Milliseconds since the epoch. Times are compared with the answer's own `Date` where it has one, so that
 * the difference between the two clocks does not matter.
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
  // A time long past is not one: the number is a mistake for "not soon".
  return seconds !== null && seconds >= -longestRetryAfter ? seconds : longestRetryAfter;
}

function secondsUntil(time: number, sentAt: number): number | null {
  return Number.isNaN(time) ? null : Math.ceil((time - sentAt) / 1_000);
}
