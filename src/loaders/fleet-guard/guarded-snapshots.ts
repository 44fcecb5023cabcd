import type { Fleet } from '../../domain/index.js';
import type { FleetSnapshot } from '../snapshots/fleet-snapshot.js';
import type { Snapshots } from '../snapshots/fleet-snapshots.js';
import type { IsPermitted } from './guarded-upstream.js';

/** Snapshots limited to some fleets. They are shared by all principals; items of other fleets are filtered out for each. */
export class GuardedSnapshots implements Snapshots {
  readonly #snapshots: Snapshots;
  readonly #isPermitted: IsPermitted;

  constructor(snapshots: Snapshots, isPermitted: IsPermitted) {
    this.#snapshots = snapshots;
    this.#isPermitted = isPermitted;
  }

  async read(...[fleet, ...rest]: Parameters<Snapshots['read']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.read(this.#checked(fleet), ...rest)).limitedTo(this.#isPermitted);
  }

  async extend(...[snapshot, fleet, ...rest]: Parameters<Snapshots['extend']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.extend(snapshot, this.#checked(fleet), ...rest)).limitedTo(this.#isPermitted);
  }

  isWorthReading(...[name, fleet, ...rest]: Parameters<Snapshots['isWorthReading']>): boolean {
    return this.#snapshots.isWorthReading(name, this.#checked(fleet), ...rest);
  }

  /** Fleets come from the guarded upstream: any other one is a bug. */
  #checked(fleet: Fleet): Fleet {
    if (!this.#isPermitted(fleet))
      throw new Error('Bug: a snapshot of a fleet was requested that the principal may not see.');
    return fleet;
  }
}
