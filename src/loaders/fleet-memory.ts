import type { Fleet } from '../domain/index.js';
import { BoundedMap } from './bounded-map.js';

export interface FleetMemoryOptions {
  readonly now: () => number;
  /** How long a fleet's own resource (name, description, links) is taken as it was read, in ms. */
  readonly fleetTtlMs?: number;
  /** How long a collection that refused is not asked again, in ms. */
  readonly refusalTtlMs?: number;
}

/**
 * What the process remembers of fleets from one request to the next, so that the cheap way is known before the first
 * call: the fleets with their links (the readiness probe reads them at start), how many vehicles each has, and which
 * of their collections do not answer. It holds no vehicle data.
 */
export class FleetMemory {
  readonly #fleets: BoundedMap<{ readonly fleet: Fleet; readonly asOf: number }>;
  readonly #now: () => number;
  readonly #fleetTtlMs: number;
  readonly #sizes: BoundedMap<number>;
  readonly #listSizes: BoundedMap<number>;
  readonly #refused: BoundedMap<true>;
  readonly #unrangeable: BoundedMap<true>;

  constructor({ now, fleetTtlMs = 10 * 60_000, refusalTtlMs = 10 * 60_000 }: FleetMemoryOptions) {
    const limit = 10_000;
    this.#now = now;
    this.#fleetTtlMs = fleetTtlMs;
    this.#fleets = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#sizes = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#listSizes = new BoundedMap({ limit, ttlMs: fleetTtlMs, now });
    this.#refused = new BoundedMap({ limit, ttlMs: refusalTtlMs, now });
    this.#unrangeable = new BoundedMap({ limit, ttlMs: refusalTtlMs, now });
  }

  learnFleet(fleet: Fleet): void {
    this.#fleets.set(fleet.fleetId, { fleet, asOf: this.#now() });
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
    this.#sizes.set(fleetId, vehicles);
  }

  /** Vehicles in the fleet as last told by its vehicle list; undefined while no list was read. */
  size(fleetId: string): number | undefined {
    return this.#sizes.get(fleetId);
  }

  /** @param list The list's name, whose it is and what it was narrowed down to. */
  learnListSize(fleetId: string, list: string, items: number): void {
    this.#listSizes.set(`${fleetId}/${list}`, items);
  }

  /** Items in one of the fleet's or its vehicles' lists as last told by it; undefined while it was not read. */
  listSize(fleetId: string, list: string): number | undefined {
    return this.#listSizes.get(`${fleetId}/${list}`);
  }

  /** The fleet's collection answered that it is not there, or not for us. */
  refuse(fleetId: string, collection: string): void {
    this.#refused.set(`${fleetId}/${collection}`, true);
  }

  isRefused(fleetId: string, collection: string): boolean {
    return this.#refused.get(`${fleetId}/${collection}`) !== undefined;
  }

  /** The collection does not take `indexRange` (any more, Q29): its pages are read one after the other. */
  refuseRange(fleetId: string, collection: string): void {
    this.#unrangeable.set(`${fleetId}/${collection}`, true);
  }

  isRangeRefused(fleetId: string, collection: string): boolean {
    return this.#unrangeable.get(`${fleetId}/${collection}`) !== undefined;
  }
}
