import type { Fleet } from '../../domain/index.js';
import type { FleetSnapshot } from '../snapshots/fleet-snapshot.js';
import type { Snapshots } from '../snapshots/fleet-snapshots.js';
import type { IsPermitted } from './guarded-upstream.js';

/** Snapshots limited to some fleets. They are shared by all principals; items of other fleets are filtered out for each. */
export class GuardedSnapshots implements Snapshots {
  readonly #snapshots: Snapshots;
  readonly #admits: IsPermitted;

  constructor(snapshots: Snapshots, admits: IsPermitted) {
    this.#snapshots = snapshots;
    this.#admits = admits;
  }

  async read(...[fleet, ...rest]: Parameters<Snapshots['read']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.read(this.#checked(fleet), ...rest)).limitedTo(this.#admits);
  }

  async extend(...[snapshot, fleet, ...rest]: Parameters<Snapshots['extend']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.extend(snapshot, this.#checked(fleet), ...rest)).limitedTo(this.#admits);
  }

  /** Fleets come from the guarded upstream: any other one is a bug. */
  #checked(fleet: Fleet): Fleet {
    if (!this.#admits(fleet)) throw new Error('Bug: a snapshot of a fleet was requested that the principal may not see.');
    return fleet;
  }
}
