import type { KeyRecord } from '../../auth/index.js';

/** One line per key, in columns, without the hash. */
export function describeKeys(keys: readonly KeyRecord[], now: Date): readonly string[] {
  if (keys.length === 0) return [];
  const rows = [
    ['id', 'name', 'fleets', 'scopes', 'privacy', 'rate per minute', 'created', 'expires'],
    ...keys.map(({ id, name, fleets, scopes, disclosure, rate, createdAt, expiresAt }) => [
      id,
      name,
      listed(fleets),
      listed(scopes),
      shown(disclosure),
      rate === null ? '' : `${rate.requestsPerMinute} requests, ${rate.callsPerMinute} calls`,
      createdAt.slice(0, 10),
      expiresAt === null ? '' : `${minuteOf(expiresAt)}${Date.parse(expiresAt) <= now.getTime() ? ' (expired)' : ''}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function listed(granted: '*' | readonly string[]): string {
  return granted === '*' ? granted : granted.join(',');
}

function minuteOf(instant: string): string {
  return `${instant.slice(0, 16)}Z`;
}

function shown(disclosure: KeyRecord['disclosure']): string {
  if (disclosure === null) return '';
  const { position, tripEndsMeters, vin } = disclosure;
  return [
    position === undefined ? [] : `position ${typeof position === 'string' ? position : `${position.gridMeters} m`}`,
    tripEndsMeters === undefined ? [] : `trip ends ${tripEndsMeters} m`,
    vin === undefined ? [] : `VIN ${vin}`,
  ]
    .flat()
    .join(', ');
}
