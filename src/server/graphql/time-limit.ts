/** `wait` among the preferences, alone or with parameters, as a token or quoted. */
const wait = /(?:^|,)\s*wait\s*=\s*"?(\d{1,9})"?\s*(?=[;,]|$)/i;

export interface TimeLimit {
  readonly ms: number;
  /** The preference that was followed, for `Preference-Applied`; null where there was none. */
  readonly applied: string | null;
}

/**
 * How long a request may take: `mostMs`, or less where its client asks for that with `Prefer: wait=SECONDS` (RFC 7240 §4.3). A
 * preference that is longer or makes no sense is passed over, as the RFC wants it.
 */
export function timeLimitOf(prefer: string | readonly string[] | undefined, mostMs: number): TimeLimit {
  const [, seconds] = wait.exec([prefer ?? []].flat().join()) ?? [];
  const ms = Number(seconds) * 1_000;
  return ms < mostMs ? { ms, applied: `wait=${Number(seconds)}` } : { ms: mostMs, applied: null };
}
