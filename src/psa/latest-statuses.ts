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
  /** The resource that it was decoded from; null if merged from several reads. */
  readonly resource: Resource | null;
  readonly history: StatusHistory;
}

/** The context of a status that was read. */
interface StatusReading {
  /** The profile: the driver's and the fleet's statuses are kept apart. */
  readonly view: string;
  /** The resource that it was decoded from. */
  readonly resource: Resource;
}

interface LatestStatusesOptions {
  /** Called for each signal group that is older than the known one (Q11). */
  readonly onRegression: (group: SignalGroup) => void;
  /** Maximum number of vehicles, 6 to 18 kB each; evicts the least recently used. Default: 5000. */
  readonly limit?: number;
  /** Time after which an unused vehicle is removed, in ms: it is personal data. Default: one hour. */
  readonly keepMs?: number;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: (() => number) | undefined;
}

/** The ids of a vehicle. */
type VehicleNames = Pick<VehicleStatus, 'fleetId' | 'vehicleId' | 'vin'>;

/** The newest known status of each vehicle, so that an older report never replaces a newer one. */
export class LatestStatuses {
  readonly #onRegression: LatestStatusesOptions['onRegression'];
  readonly #now: () => number;
  readonly #known: LRUCache<string, Known>;
  #privacyVersion = 0;
  /** Statuses whose regressions were reported, as cached ones may come again. */
  readonly #reported = new WeakSet<VehicleStatus>();

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
    if (regressions.length > 0 && !this.#reported.has(read)) {
      regressions.forEach(this.#onRegression);
      this.#reported.add(read);
    }
    return status;
  }

  /** Changes when the position of a vehicle becomes hidden, which invalidates cached responses. */
  get privacyVersion(): number {
    return this.#privacyVersion;
  }

  /** Whether the newest known privacy hides the position. Older data may still contain it. */
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
