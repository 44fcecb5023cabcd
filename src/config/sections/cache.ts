import { integer, type Values } from '../variable.js';

const DAY_MS = 86_400_000;

/** Caches of upstream responses and of whole GraphQL responses. */
export const CACHE = {
  maxBytes: integer(
    'CACHE_MAX_BYTES',
    { default: 256 * 1024 * 1024, min: 0, max: 64 * 1024 * 1024 * 1024, unit: 'bytes' },
    'Memory for cached upstream responses and what is decoded from them; the least recently used are evicted first. 0 disables the cache.',
  ),
  answersMaxBytes: integer(
    'CACHE_ANSWERS_MAX_BYTES',
    { default: 32 * 1024 * 1024, min: 0, max: 8 * 1024 * 1024 * 1024, unit: 'bytes' },
    'Memory for cached GraphQL responses. An identical request gets the cached one while all of its parts are fresh. 0 disables the cache.',
  ),
  slowMs: integer(
    'CACHE_FLEET_MS',
    { default: 5 * 60_000, min: 0, max: DAY_MS, unit: 'ms' },
    'How long fleets, vehicles and maintenance stay fresh. 0 disables caching of them.',
  ),
  liveMs: integer(
    'CACHE_STATUS_MS',
    { default: 30_000, min: 0, max: DAY_MS, unit: 'ms' },
    'How long statuses, positions, monitors and callbacks stay fresh. Vehicles report about once a minute.',
  ),
  historyMs: integer(
    'CACHE_HISTORY_MS',
    { default: 30_000, min: 0, max: DAY_MS, unit: 'ms' },
    'How long trips, telemetry, alerts, alarms, collisions and thefts stay fresh.',
  ),
  pastMs: integer(
    'CACHE_PAST_MS',
    { default: 3_600_000, min: 0, max: DAY_MS, unit: 'ms' },
    'How long the same data stays fresh if its time range ended more than a day ago.',
  ),
  noDataMs: integer(
    'CACHE_NO_DATA_MS',
    { default: 60_000, min: 0, max: DAY_MS, unit: 'ms' },
    'Maximum time for which "no data" responses stay fresh.',
  ),
  staleWhileRevalidateMs: integer(
    'CACHE_REVALIDATE_MS',
    { default: 30_000, min: 0, max: DAY_MS, unit: 'ms' },
    'How long a stale response may still be used while it is refreshed in the background.',
  ),
  staleIfErrorMs: integer(
    'CACHE_OUTAGE_MS',
    { default: 6 * 3_600_000, min: 0, max: 7 * DAY_MS, unit: 'ms' },
    'How long a stale response may still be used while the upstream is unavailable or the quota is used up.',
  ),
};

export type CacheConfig = Values<typeof CACHE>;

export const SNAPSHOTS = {
  snapshotTtlMs: integer(
    'SNAPSHOT_TTL_MS',
    { default: 60_000, min: 0, max: 3_600_000, unit: 'ms' },
    'How long requests share the data of a whole fleet that was read to filter, sort or aggregate its vehicles. Vehicles report about once a minute. 0 reads it for each request.',
  ),
};
