import { LRUCache } from 'lru-cache';
import { latestOf, type SignalGroup, type VehicleStatus } from '../domain/index.js';
import type { Resource } from '../hal/index.js';
import { isSurelyNotOlder } from './decode/status/group-times.js';

interface Known {
  readonly status: VehicleStatus;
  /** What it was decoded from; null where it is of more than one reading. */
  readonly resource: Resource | null;
}

/** Where a status was read. */
export interface StatusReading {
  /** Statuses in the driver's view are not those in the fleet's. */
  readonly view: string;
  /** What it was decoded from. */
  readonly resource: Resource;
}

export interface LatestStatusesOptions {
  /** Told of each group of signals that came back older than it was known (`Q11`). */
  readonly onRegression: (group: SignalGroup) => void;
  /** Vehicles that are remembered, 6 to 18 kB each by what is asked of them; those not asked for longest are forgotten first. Default: 5000. */
  readonly limit?: number;
  /** Milliseconds after which a vehicle that nobody asks for is forgotten: it is personal data. */
  readonly keepMs?: number;
}

/** The newest that is known of each vehicle, so that an older snapshot, whichever way it came, never takes its place. */
export class LatestStatuses {
  readonly #onRegression: LatestStatusesOptions['onRegression'];
  readonly #known: LRUCache<string, Known>;
  /** What was told of: memory may give the same out again. */
  readonly #told = new WeakSet<VehicleStatus>();

  constructor({ onRegression, limit = 5_000, keepMs = 3_600_000 }: LatestStatusesOptions) {
    this.#onRegression = onRegression;
    this.#known = new LRUCache({ max: limit, ttl: keepMs, ttlAutopurge: true });
  }

  settle(read: VehicleStatus, { view, resource }: StatusReading): VehicleStatus {
    const name = read.vin ?? read.vehicleId;
    if (name === null) return read;
    const key = `${read.fleetId} ${name} ${view}`;
    const known = this.#known.get(key);
    if (known?.status === read) return read;
    const { status, regressions } =
      known === undefined ? { status: read, regressions: [] } : latestOf(known.status, read, judge(known, resource));
    this.#known.set(key, { status, resource: status === read ? resource : null });
    if (regressions.length > 0 && !this.#told.has(read)) {
      regressions.forEach(this.#onRegression);
      this.#told.add(read);
    }
    return status;
  }

  clear(): void {
    this.#known.clear();
  }
}

function judge({ resource: known }: Known, read: Resource): (group: SignalGroup) => boolean {
  return (group) => known !== null && isSurelyNotOlder(group, read, known);
}
