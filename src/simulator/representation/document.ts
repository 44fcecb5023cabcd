/** A HAL document to send. JSON omits members that are undefined. */
export type Document = Record<string, unknown>;

/** RFC 3339 in UTC. */
export const instant = (at: number): string => new Date(at).toISOString();

/** ISO 8601 in whole minutes, without zero parts: `PT14H30M`, `PT45M`, `PT0S` (Q20). */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes <= 0) return 'PT0S';
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 ? `${minutes % 60}M` : ''}`;
}
