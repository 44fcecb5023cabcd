/** The `wait` preference, alone or with parameters, as a token or quoted. */
const wait = /(?:^|,)\s*wait\s*=\s*"?(\d{1,9})"?\s*(?=[;,]|$)/i;

export interface TimeLimit {
  readonly ms: number;
  /** For `Preference-Applied`; null where no preference was applied. */
  readonly applied: string | null;
}

/** The timeout of a request: `maxMs`, or a shorter `Prefer: wait=SECONDS` (RFC 7240 §4.3). Other preferences are ignored. */
export function timeLimitOf(prefer: string | readonly string[] | undefined, maxMs: number): TimeLimit {
  const [, seconds] = wait.exec([prefer ?? []].flat().join()) ?? [];
  const ms = Number(seconds) * 1_000;
  return ms < maxMs ? { ms, applied: `wait=${Number(seconds)}` } : { ms: maxMs, applied: null };
}
