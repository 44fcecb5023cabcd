import type { Fleet } from '../../domain/index.js';
import type { FleetSnapshot } from '../snapshots/fleet-snapshot.js';
import type { Snapshots } from '../snapshots/fleet-snapshots.js';
import type { IsPermitted } from './guarded-upstream.js';

/** Whole fleets are read once for all who may see them; what in them is another fleet's is left out for each. */
export class GuardedSnapshots implements Snapshots {
  readonly #snapshots: Snapshots;
  readonly #admits: IsPermitted;

  constructor(snapshots: Snapshots, admits: IsPermitted) {
    this.#snapshots = snapshots;
    this.#admits = admits;
  }

  async read(...[fleet, ...asked]: Parameters<Snapshots['read']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.read(this.#checked(fleet), ...asked)).limitedTo(this.#admits);
  }

  async extend(...[snapshot, fleet, ...asked]: Parameters<Snapshots['extend']>): Promise<FleetSnapshot> {
    return (await this.#snapshots.extend(snapshot, this.#checked(fleet), ...asked)).limitedTo(this.#admits);
  }

  /** Fleets come from the guarded upstream: another one here is a mistake of ours, and must not be read. */
  #checked(fleet: Fleet): Fleet {
    if (!this.#admits(fleet)) throw new Error('A fleet that may not be seen was about to be read whole.');
    return fleet;
  }
}
