import { Refusals, type Fleet } from '../domain/index.js';
import { BoundedMap } from './bounded-map.js';

export interface FleetCacheOptions {
  readonly now: () => number;
  /** How long a fleet's own resource (name, description, links) is taken as it was read, in ms. */
  readonly fleetTtlMs?: number;
}

/** HTTP statuses that say "there is no such thing", which is clearer than "not now" or "not for you". */
const statusesOfAbsence: ReadonlySet<number> = new Set([404, 410, 501]);

/** How much of a fleet its collection answers for, in vehicles. */
export interface Coverage {
  readonly named: number;
  readonly lacking: number;
}

/** What is remembered of fleets: of all of them, or of those that somebody may see. */
export type FleetKnowledge = Pick<FleetCache, keyof FleetCache>;

/**
 * What the process remembers of fleets from one request to the next, so that the cheap way is known before the first
 * call: the fleets with their links (the readiness probe reads them at start), how many vehicles each has, and which
 * of their collections do not answer. It holds no vehicle data.
 */
export class FleetCache {
  /** The vendor's ids of the only fleets that there are; null where these are as many as the login sees. */
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

  /** Counts what was learnt that was not known so before. */
  get version(): number {
    return this.#version;
  }

  learnFleet(fleet: Fleet): void {
    if (this.fleet(fleet.fleetId) === undefined) this.#version += 1;
    this.#fleets.set(fleet.fleetId, { fleet, asOf: this.#now() });
  }

  /** The fleets that the memory knows. */
  fleets(): readonly Fleet[] {
    return this.#fleets.values().map(({ fleet }) => fleet);
  }

  learnFleetCount(fleets: number): void {
    this.#learn(this.#fleetCount, '', fleets);
  }

  /** Fleets that the login may see, as last told; undefined while their list was not read. */
  fleetCount(): number | undefined {
    return this.#fleetCount.get('');
  }

  fleet(fleetId: string): Fleet | undefined {
    return this.#fleets.get(fleetId)?.fleet;
  }

  /** Milliseconds since the fleet was read; 0 where it is not known. */
  fleetAgeMs(fleetId: string): number {
    const known = this.#fleets.get(fleetId);
    return known === undefined ? 0 : Math.max(0, this.#now() - known.asOf);
  }

  /** Milliseconds for which the fleet will be taken as it was read. */
  fleetFreshMs(fleetId: string): number {
    return Math.max(0, this.#fleetTtlMs - this.fleetAgeMs(fleetId));
  }

  learnSize(fleetId: string, vehicles: number): void {
    this.#learn(this.#sizes, fleetId, vehicles);
  }

  /** Vehicles in the fleet as last told by its vehicle list; undefined while no list was read. */
  size(fleetId: string): number | undefined {
    return this.#sizes.get(fleetId);
  }

  /** @param list The list's name, whose it is and what it was narrowed down to. */
  learnListSize(fleetId: string, list: string, items: number): void {
    this.#learn(this.#listSizes, `${fleetId}/${list}`, items);
  }

  /** Items in one of the fleet's or its vehicles' lists as last told by it; undefined while it was not read. */
  listSize(fleetId: string, list: string): number | undefined {
    return this.#listSizes.get(`${fleetId}/${list}`);
  }

  /** Vehicles that a fleet's whole collection names, and those asked for that it lacked. */
  learnCoverage(fleetId: string, collection: string, { named, lacking }: Coverage): void {
    const known = this.coverage(fleetId, collection);
    const most = Math.max(lacking, known?.lacking ?? 0);
    if (known?.named !== named || known.lacking !== most) this.#version += 1;
    this.#coverages.set(`${fleetId}/${collection}`, { named, lacking: most });
  }

  /** As last met; undefined while the collection was not read whole. */
  coverage(fleetId: string, collection: string): Coverage | undefined {
    return this.#coverages.get(`${fleetId}/${collection}`);
  }

  /** Calls that a relation of the items of a part of a list took: the most of late. */
  learnFanOut(fleetId: string, part: string, relation: string, calls: number): void {
    const known = this.fanOut(fleetId, part, relation) ?? 0;
    this.#learn(this.#fanOuts, `${fleetId}/${part}/${relation}`, Math.max(calls, known));
  }

  fanOut(fleetId: string, part: string, relation: string): number | undefined {
    return this.#fanOuts.get(`${fleetId}/${part}/${relation}`);
  }

  /**
   * The fleet's collection answered that it is not there, or not for us.
   *
   * @param collection Its name and what it is narrowed down to: refused arguments say nothing about others.
   * @param status The HTTP status that it answered.
   */
  refuse(fleetId: string, collection: string, status: number): void {
    const needed = statusesOfAbsence.has(status) ? 2 : 3;
    if (this.#refused.recordRefusal(`${fleetId}/${collection}`, needed)) this.#version += 1;
  }

  /** The collection answered. */
  accept(fleetId: string, collection: string): void {
    if (this.#refused.recordSuccess(`${fleetId}/${collection}`)) this.#version += 1;
  }

  /** Whether the collection is known to refuse, and not to be probed yet. */
  isRefused(fleetId: string, collection: string): boolean {
    return this.#refused.isAvoided(`${fleetId}/${collection}`);
  }

  /** Whether the collection has refused lately, once or more. */
  isDoubtful(fleetId: string, collection: string): boolean {
    return this.#refused.isSuspected(`${fleetId}/${collection}`);
  }

  /** Whether to read the collection. Right before it is read: of those who would probe a refused one, one may. */
  mayRead(fleetId: string, collection: string): boolean {
    return this.#refused.mayAttempt(`${fleetId}/${collection}`);
  }

  /** The collection does not take `indexRange` (any more, Q29): its pages are read one after the other. */
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
