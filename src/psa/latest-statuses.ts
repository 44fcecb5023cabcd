import { LRUCache } from 'lru-cache';
import { latestOf, type SignalGroup, type VehicleStatus } from '../domain/index.js';

interface Known {
  /** What was read last, for as long as somebody else holds it. */
  readonly read: WeakRef<VehicleStatus>;
  /** The newest of it and of what was known before: a copy, so that the upstream's document need not be kept with it. */
  readonly status: VehicleStatus;
  /** Whether that is what was read last, as it was. */
  readonly isRead: boolean;
}

export interface LatestStatusesOptions {
  /** Told of each group of signals that came back older than it was known (`Q11`). */
  readonly onRegression: (group: SignalGroup) => void;
  /** Vehicles that are remembered, about 12 kB each; those not asked for longest are forgotten first. Default: 5000. */
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

  /** @param view Statuses in the driver's view are not those in the fleet's. */
  settle(read: VehicleStatus, view: string): VehicleStatus {
    const name = read.vin ?? read.vehicleId;
    if (name === null) return read;
    const key = `${read.fleetId} ${name} ${view}`;
    const known = this.#known.get(key);
    if (known?.isRead === true && known.read.deref() === read) return read;
    const { status, regressions } =
      known === undefined ? { status: read, regressions: [] } : latestOf(known.status, read);
    this.#known.set(key, { read: new WeakRef(read), status: { ...status }, isRead: status === read });
    if (!this.#told.has(read)) regressions.forEach(this.#onRegression);
    this.#told.add(read);
    return status;
  }

  clear(): void {
    this.#known.clear();
  }
}
