import type { Fleet } from '../../domain/index.js';
import type { Coverage, FleetKnowledge } from '../fleet-cache.js';
import type { IsPermitted } from './guarded-upstream.js';

/**
 * Fleet knowledge limited to some fleets. Other fleets are unknown, like fleets that do not exist, so that neither a forecast nor
 * the calls of a query reveal them.
 */
export class GuardedKnowledge implements FleetKnowledge {
  readonly own: readonly string[];
  readonly #memory: FleetKnowledge;
  readonly #fleets: ReadonlySet<string>;
  readonly #admits: IsPermitted;

  constructor(memory: FleetKnowledge, fleets: ReadonlySet<string>, admits: IsPermitted) {
    this.own = [...fleets].sort();
    this.#memory = memory;
    this.#fleets = fleets;
    this.#admits = admits;
  }

  get version(): number {
    return this.#memory.version;
  }

  learnFleet(fleet: Fleet): void {
    // A fleet that came from the cache was not read again.
    if (this.#has(fleet.fleetId) && this.fleet(fleet.fleetId) !== fleet) this.#memory.learnFleet(fleet);
  }

  fleets(): readonly Fleet[] {
    return this.own.flatMap((fleetId) => this.fleet(fleetId) ?? []);
  }

  /** Ignored: the number of visible fleets is not that of all fleets. */
  learnFleetCount(): void {}

  fleetCount(): number {
    return this.own.length;
  }

  fleet(fleetId: string): Fleet | undefined {
    const fleet = this.#has(fleetId) ? this.#memory.fleet(fleetId) : undefined;
    return fleet !== undefined && this.#admits(fleet) ? fleet : undefined;
  }

  fleetAgeMs(fleetId: string): number {
    return this.#has(fleetId) ? this.#memory.fleetAgeMs(fleetId) : 0;
  }

  fleetFreshMs(fleetId: string): number {
    return this.#has(fleetId) ? this.#memory.fleetFreshMs(fleetId) : 0;
  }

  learnSize(fleetId: string, vehicles: number): void {
    if (this.#has(fleetId)) this.#memory.learnSize(fleetId, vehicles);
  }

  size(fleetId: string): number | undefined {
    return this.#has(fleetId) ? this.#memory.size(fleetId) : undefined;
  }

  learnListSize(fleetId: string, list: string, items: number): void {
    if (this.#has(fleetId)) this.#memory.learnListSize(fleetId, list, items);
  }

  listSize(fleetId: string, list: string): number | undefined {
    return this.#has(fleetId) ? this.#memory.listSize(fleetId, list) : undefined;
  }

  learnCoverage(fleetId: string, collection: string, coverage: Coverage): void {
    if (this.#has(fleetId)) this.#memory.learnCoverage(fleetId, collection, coverage);
  }

  coverage(fleetId: string, collection: string): Coverage | undefined {
    return this.#has(fleetId) ? this.#memory.coverage(fleetId, collection) : undefined;
  }

  learnFanOut(fleetId: string, part: string, relation: string, calls: number): void {
    if (this.#has(fleetId)) this.#memory.learnFanOut(fleetId, part, relation, calls);
  }

  fanOut(fleetId: string, part: string, relation: string): number | undefined {
    return this.#has(fleetId) ? this.#memory.fanOut(fleetId, part, relation) : undefined;
  }

  refuse(fleetId: string, collection: string, status: number): void {
    if (this.#has(fleetId)) this.#memory.refuse(fleetId, collection, status);
  }

  accept(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#memory.accept(fleetId, collection);
  }

  isRefused(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#memory.isRefused(fleetId, collection);
  }

  isDoubtful(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#memory.isDoubtful(fleetId, collection);
  }

  mayRead(fleetId: string, collection: string): boolean {
    return !this.#has(fleetId) || this.#memory.mayRead(fleetId, collection);
  }

  refuseRange(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#memory.refuseRange(fleetId, collection);
  }

  acceptRange(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#memory.acceptRange(fleetId, collection);
  }

  isRangeRefused(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#memory.isRangeRefused(fleetId, collection);
  }

  #has(fleetId: string): boolean {
    return this.#fleets.has(fleetId);
  }
}
