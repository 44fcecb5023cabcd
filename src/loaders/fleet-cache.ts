import { Refusals, type Fleet } from '../domain/index.js';
import { BoundedMap } from './bounded-map.js';

export interface FleetCacheOptions {
  readonly now: () => number;
  /** Lifetime of cached fleets (name, description, links) and of what is learned about them, in ms. */
  readonly fleetTtlMs?: number;
}

/** HTTP statuses that mean that a collection does not exist, which needs less confirmation than other refusals. */
const statusesOfAbsence: ReadonlySet<number> = new Set([404, 410, 501]);

/** How many vehicles of a fleet its collection contains. */
export interface Coverage {
  readonly covered: number;
  readonly lacking: number;
}

/** Cached knowledge of fleets: of all fleets, or of those that a principal may see. */
export type FleetKnowledge = Pick<FleetCache, keyof FleetCache>;

/**
 * What the process knows of fleets across requests, so that the cheapest plan is known before the first call: the fleets with
 * their links (the readiness probe reads them at startup), their numbers of vehicles, and the collections that refuse. It
 * contains no vehicle data.
 */
export class FleetCache {
  /** The vendor's ids of the visible fleets; null: all fleets of the login. */
  readonly own: readonly string[] | null = null;
  #version = 0;
  readonly #fleets: BoundedMap<{ readonly fleet: Fleet; readonly asOf: number }>;
  readonly #now: () => number;
  readonly #fleetTtlMs: number;
  readonly #sizes: BoundedMap<number>;
  readonly #listSizes: BoundedMap<number>;
  readonly #coverages: BoundedMap<Coverage>;
  readonly #fanOuts: BoundedMap<number>;
  readonly #fleetCount: BoundedMap<number>;
  readonly #refused: Refusals;
  readonly #unrangeable: Refusals;

  constructor({ now, fleetTtlMs = 10 * 60_000 }: FleetCacheOptions) {
    const limit = 10_000;
    this.#now = now;
    this.#fleetTtlMs = fleetTtlMs;
    this.#fleets = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#sizes = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#listSizes = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#coverages = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#fanOuts = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#fleetCount = new BoundedMap({ limit: 1, ttlMs: fleetTtlMs, now });
    this.#refused = new Refusals({ now, limit });
    this.#unrangeable = new Refusals({ now, limit });
  }

  /** Increases with each change. */
  get version(): number {
    return this.#version;
  }

  learnFleet(fleet: Fleet): void {
    if (this.fleet(fleet.fleetId) === undefined) this.#version += 1;
    this.#fleets.set(fleet.fleetId, { fleet, asOf: this.#now() });
  }

  /** The cached fleets. */
  fleets(): readonly Fleet[] {
    return this.#fleets.values().map(({ fleet }) => fleet);
  }

  learnFleetCount(fleets: number): void {
    this.#learn(this.#fleetCount, '', fleets);
  }

  /** Number of fleets of the login, as last read; undefined if unknown. */
  fleetCount(): number | undefined {
    return this.#fleetCount.get('');
  }

  fleet(fleetId: string): Fleet | undefined {
    return this.#fleets.get(fleetId)?.fleet;
  }

  /** Milliseconds since the fleet was read; 0 if it is not cached. */
  fleetAgeMs(fleetId: string): number {
    const known = this.#fleets.get(fleetId);
    return known === undefined ? 0 : Math.max(0, this.#now() - known.asOf);
  }

  /** Milliseconds until the cached fleet expires. */
  fleetFreshMs(fleetId: string): number {
    return Math.max(0, this.#fleetTtlMs - this.fleetAgeMs(fleetId));
  }

  learnSize(fleetId: string, vehicles: number): void {
    this.#learn(this.#sizes, fleetId, vehicles);
  }

  /** Number of vehicles in the fleet, as last read; undefined if unknown. */
  size(fleetId: string): number | undefined {
    return this.#sizes.get(fleetId);
  }

  /** @param list See `listKey`. */
  learnListSize(fleetId: string, list: string, items: number): void {
    this.#learn(this.#listSizes, `${fleetId}/${list}`, items);
  }

  /** Number of items in a list of the fleet or of one of its vehicles, as last read; undefined if unknown. */
  listSize(fleetId: string, list: string): number | undefined {
    return this.#listSizes.get(`${fleetId}/${list}`);
  }

  /** Records how many vehicles a fleet's collection contains, and how many requested vehicles it lacks. */
  learnCoverage(fleetId: string, collection: string, { covered, lacking }: Coverage): void {
    const known = this.coverage(fleetId, collection);
    const most = Math.max(lacking, known?.lacking ?? 0);
    if (known?.covered !== covered || known.lacking !== most) this.#version += 1;
    this.#coverages.set(`${fleetId}/${collection}`, { covered, lacking: most });
  }

  /** The last recorded coverage; undefined if the collection was not read completely. */
  coverage(fleetId: string, collection: string): Coverage | undefined {
    return this.#coverages.get(`${fleetId}/${collection}`);
  }

  /** Records the calls that a relation of a list part's items took; the highest number counts. */
  learnFanOut(fleetId: string, part: string, relation: string, calls: number): void {
    const known = this.fanOut(fleetId, part, relation) ?? 0;
    this.#learn(this.#fanOuts, `${fleetId}/${part}/${relation}`, Math.max(calls, known));
  }

  fanOut(fleetId: string, part: string, relation: string): number | undefined {
    return this.#fanOuts.get(`${fleetId}/${part}/${relation}`);
  }

  /**
   * Records that the fleet's collection was refused.
   *
   * @param collection Its name and arguments: a refusal does not apply to other arguments.
   * @param status The HTTP status of the refusal.
   */
  refuse(fleetId: string, collection: string, status: number): void {
    const needed = statusesOfAbsence.has(status) ? 2 : 3;
    if (this.#refused.recordRefusal(`${fleetId}/${collection}`, needed)) this.#version += 1;
  }

  /** Records that the collection was read. */
  accept(fleetId: string, collection: string): void {
    if (this.#refused.recordSuccess(`${fleetId}/${collection}`)) this.#version += 1;
  }

  /** Whether the collection's refusal is confirmed and the next probe is not yet due. */
  isRefused(fleetId: string, collection: string): boolean {
    return this.#refused.isAvoided(`${fleetId}/${collection}`);
  }

  /** Whether the collection was refused recently. */
  isDoubtful(fleetId: string, collection: string): boolean {
    return this.#refused.isSuspected(`${fleetId}/${collection}`);
  }

  /** Whether to read the collection now. If a probe is due, only the first caller gets true. */
  mayRead(fleetId: string, collection: string): boolean {
    return this.#refused.mayAttempt(`${fleetId}/${collection}`);
  }

  /** Records that the collection does not support `indexRange` (`Q29`): its pages are read one after the other. */
  refuseRange(fleetId: string, collection: string): void {
    this.#unrangeable.recordRefusal(`${fleetId}/${collection}`, 2);
  }

  acceptRange(fleetId: string, collection: string): void {
    this.#unrangeable.recordSuccess(`${fleetId}/${collection}`);
  }

  isRangeRefused(fleetId: string, collection: string): boolean {
    return this.#unrangeable.isAvoided(`${fleetId}/${collection}`);
  }

  #learn(map: BoundedMap<number>, key: string, value: number): void {
    if (map.get(key) !== value) this.#version += 1;
    map.set(key, value);
  }
}
