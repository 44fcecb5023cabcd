import { LRUCache } from 'lru-cache';
import { Refusals, type Fleet } from '../domain/index.js';

export interface FleetCacheOptions {
  readonly now: () => number;
  /** Lifetime of cached fleets (name, description, links) and of what is learned about them, in ms. */
  readonly fleetTtlMs?: number;
  /** Maximum number of entries of each kind, whose space is reserved. Default: 10,000. */
  readonly limit?: number;
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
  readonly #fleets: LRUCache<string, { readonly fleet: Fleet; readonly asOf: number }>;
  readonly #now: () => number;
  readonly #fleetTtlMs: number;
  readonly #sizes: LRUCache<string, number>;
  readonly #listSizes: LRUCache<string, number>;
  readonly #coverages: LRUCache<string, Coverage>;
  readonly #fanOuts: LRUCache<string, number>;
  readonly #fleetCount: LRUCache<string, number>;
  readonly #refused: Refusals;
  readonly #unrangeable: Refusals;

  constructor({ now, fleetTtlMs = 10 * 60_000, limit = 10_000 }: FleetCacheOptions) {
    this.#now = now;
    this.#fleetTtlMs = fleetTtlMs;
    // An entry expires once it is `fleetTtlMs` old. Read with `peek`, so that the entry learnt first goes first.
    const options = { max: limit, ttl: fleetTtlMs - 1, ttlResolution: 0, perf: { now } };
    this.#fleets = new LRUCache(options);
    this.#sizes = new LRUCache(options);
    this.#listSizes = new LRUCache(options);
    this.#coverages = new LRUCache(options);
    this.#fanOuts = new LRUCache(options);
    this.#fleetCount = new LRUCache({ ...options, max: 1 });
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
    return [...this.#fleets.rvalues()].flatMap((known) => known?.fleet ?? []);
  }

  learnFleetCount(fleets: number): void {
    this.#learn(this.#fleetCount, '', fleets);
  }

  /** Number of fleets of the login, as last read; undefined if unknown. */
  fleetCount(): number | undefined {
    return this.#fleetCount.peek('');
  }

  fleet(fleetId: string): Fleet | undefined {
    return this.#fleets.peek(fleetId)?.fleet;
  }

  /** Milliseconds since the fleet was read; 0 if it is not cached. */
  fleetAgeMs(fleetId: string): number {
    const known = this.#fleets.peek(fleetId);
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
    return this.#sizes.peek(fleetId);
  }

  /** @param list See `listKey`. */
  learnListSize(fleetId: string, list: string, items: number): void {
    this.#learn(this.#listSizes, `${fleetId}/${list}`, items);
  }

  /** Number of items in a list of the fleet or of one of its vehicles, as last read; undefined if unknown. */
  listSize(fleetId: string, list: string): number | undefined {
    return this.#listSizes.peek(`${fleetId}/${list}`);
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
    return this.#coverages.peek(`${fleetId}/${collection}`);
  }

  /** Records the calls that a relation of a list part's items took; the highest number counts. */
  learnFanOut(fleetId: string, part: string, relation: string, calls: number): void {
    const known = this.fanOut(fleetId, part, relation) ?? 0;
    this.#learn(this.#fanOuts, `${fleetId}/${part}/${relation}`, Math.max(calls, known));
  }

  fanOut(fleetId: string, part: string, relation: string): number | undefined {
    return this.#fanOuts.peek(`${fleetId}/${part}/${relation}`);
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

  #learn(map: LRUCache<string, number>, key: string, value: number): void {
    if (map.peek(key) !== value) this.#version += 1;
    map.set(key, value);
  }
}
