import type { Fleet } from '../../domain/index.js';
import type { Coverage, FleetKnowledge } from '../fleet-cache.js';
import type { IsPermitted } from './guarded-upstream.js';

/**
 * Fleet knowledge limited to some fleets. Other fleets are unknown, like fleets that do not exist, so that neither a forecast nor
 * the calls of a query reveal them.
 */
export class GuardedKnowledge implements FleetKnowledge {
  readonly own: readonly string[];
  readonly #knowledge: FleetKnowledge;
  readonly #fleets: ReadonlySet<string>;
  readonly #isPermitted: IsPermitted;

  constructor(knowledge: FleetKnowledge, fleets: ReadonlySet<string>, isPermitted: IsPermitted) {
    this.own = [...fleets].sort();
    this.#knowledge = knowledge;
    this.#fleets = fleets;
    this.#isPermitted = isPermitted;
  }

  get version(): number {
    return this.#knowledge.version;
  }

  learnFleet(fleet: Fleet): void {
    // A fleet that came from the cache was not read again.
    if (this.#has(fleet.fleetId) && this.fleet(fleet.fleetId) !== fleet) this.#knowledge.learnFleet(fleet);
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
    const fleet = this.#has(fleetId) ? this.#knowledge.fleet(fleetId) : undefined;
    return fleet !== undefined && this.#isPermitted(fleet) ? fleet : undefined;
  }

  fleetAgeMs(fleetId: string): number {
    return this.#has(fleetId) ? this.#knowledge.fleetAgeMs(fleetId) : 0;
  }

  fleetFreshMs(fleetId: string): number {
    return this.#has(fleetId) ? this.#knowledge.fleetFreshMs(fleetId) : 0;
  }

  learnSize(fleetId: string, vehicles: number): void {
    if (this.#has(fleetId)) this.#knowledge.learnSize(fleetId, vehicles);
  }

  size(fleetId: string): number | undefined {
    return this.#has(fleetId) ? this.#knowledge.size(fleetId) : undefined;
  }

  learnListSize(fleetId: string, list: string, items: number): void {
    if (this.#has(fleetId)) this.#knowledge.learnListSize(fleetId, list, items);
  }

  listSize(fleetId: string, list: string): number | undefined {
    return this.#has(fleetId) ? this.#knowledge.listSize(fleetId, list) : undefined;
  }

  learnCoverage(fleetId: string, collection: string, coverage: Coverage): void {
    if (this.#has(fleetId)) this.#knowledge.learnCoverage(fleetId, collection, coverage);
  }

  coverage(fleetId: string, collection: string): Coverage | undefined {
    return this.#has(fleetId) ? this.#knowledge.coverage(fleetId, collection) : undefined;
  }

  learnFanOut(fleetId: string, part: string, relation: string, calls: number): void {
    if (this.#has(fleetId)) this.#knowledge.learnFanOut(fleetId, part, relation, calls);
  }

  fanOut(fleetId: string, part: string, relation: string): number | undefined {
    return this.#has(fleetId) ? this.#knowledge.fanOut(fleetId, part, relation) : undefined;
  }

  refuse(fleetId: string, collection: string, status: number): void {
    if (this.#has(fleetId)) this.#knowledge.refuse(fleetId, collection, status);
  }

  accept(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#knowledge.accept(fleetId, collection);
  }

  isRefused(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#knowledge.isRefused(fleetId, collection);
  }

  isDoubtful(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#knowledge.isDoubtful(fleetId, collection);
  }

  mayRead(fleetId: string, collection: string): boolean {
    return !this.#has(fleetId) || this.#knowledge.mayRead(fleetId, collection);
  }

  refuseRange(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#knowledge.refuseRange(fleetId, collection);
  }

  acceptRange(fleetId: string, collection: string): void {
    if (this.#has(fleetId)) this.#knowledge.acceptRange(fleetId, collection);
  }

  isRangeRefused(fleetId: string, collection: string): boolean {
    return this.#has(fleetId) && this.#knowledge.isRangeRefused(fleetId, collection);
  }

  #has(fleetId: string): boolean {
    return this.#fleets.has(fleetId);
  }
}
