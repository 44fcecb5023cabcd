import { LRUCache } from 'lru-cache';
import {
  isHidden,
  mergeStatus,
  latestPlausible,
  historyOf,
  type SignalGroup,
  type StatusHistory,
  type VehicleStatus,
} from '../domain/index.js';
import type { Resource } from '../hal/index.js';
import { isSurelyNotOlder } from './decode/status/group-times.js';
import { misdatedGroups } from './decode/status/misdated.js';

interface Known {
  readonly status: VehicleStatus;
  /** What it was decoded from; null where it is of more than one reading. */
  readonly resource: Resource | null;
  readonly history: StatusHistory;
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
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: (() => number) | undefined;
}

/** By what a vehicle is known. */
type VehicleNames = Pick<VehicleStatus, 'fleetId' | 'vehicleId' | 'vin'>;

/** The newest that is known of each vehicle, so that an older snapshot, whichever way it came, never takes its place. */
export class LatestStatuses {
  readonly #onRegression: LatestStatusesOptions['onRegression'];
  readonly #now: () => number;
  readonly #known: LRUCache<string, Known>;
  #privacyVersion = 0;
  /** What was told of: memory may give the same out again. */
  readonly #told = new WeakSet<VehicleStatus>();

  constructor({ onRegression, limit = 5_000, keepMs = 3_600_000, now = Date.now }: LatestStatusesOptions) {
    this.#onRegression = onRegression;
    this.#now = now;
    this.#known = new LRUCache({ max: limit, ttl: keepMs, ttlAutopurge: true });
  }

  settle(read: VehicleStatus, { view, resource }: StatusReading): VehicleStatus {
    const key = keyOf(read, view);
    if (key === null) return read;
    const known = this.#known.get(key);
    if (known?.status === read) return read;
    const readAt = this.#now();
    const misdated = misdatedGroups(resource, latestPlausible(readAt));
    const { status, regressions, history } =
      known === undefined
        ? { status: read, regressions: [], history: historyOf(read, { misdated, readAt }) }
        : mergeStatus(
            known.status,
            read,
            { misdated, readAt, isSurelyNotOlder: (group) => judge(known, resource, group) },
            known.history,
          );
    if (known !== undefined && hides(status) && !hides(known.status)) this.#privacyVersion += 1;
    this.#known.set(key, { status, resource: status === read ? resource : null, history });
    if (regressions.length > 0 && !this.#told.has(read)) {
      regressions.forEach(this.#onRegression);
      this.#told.add(read);
    }
    return status;
  }

  /** Another number once the position of a vehicle is hidden: what was made before may show it. */
  get privacyVersion(): number {
    return this.#privacyVersion;
  }

  /** Whether the newest that is known of a vehicle's privacy hides its position: what was read before still may have it. */
  hidesPosition(vehicle: VehicleNames, view: string): boolean {
    const key = keyOf(vehicle, view);
    const known = key === null ? undefined : this.#known.get(key);
    return known !== undefined && hides(known.status);
  }

  clear(): void {
    this.#known.clear();
  }
}

function hides({ privacy }: VehicleStatus): boolean {
  return isHidden('lastPosition', privacy);
}

function keyOf({ fleetId, vehicleId, vin }: VehicleNames, view: string): string | null {
  const name = vin ?? vehicleId;
  return name === null ? null : `${fleetId} ${name} ${view}`;
}

function judge({ resource: known }: Known, read: Resource, group: SignalGroup): boolean {
  return known !== null && isSurelyNotOlder(group, read, known);
}
