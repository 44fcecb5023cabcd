import type { Vehicle } from '../domain/index.js';
import type { FleetKnowledge } from './fleet-cache.js';
import { embeddedKey } from './keys.js';

/** Loads one part of each vehicle of a list, such as the status. */
export interface VehiclePart {
  /** Name of the fleet's collection. */
  readonly collectionName: string;
  /** Whether the vehicle's part takes a call, because the vehicle's document neither contains it nor shows that it is missing. */
  needsCall(vehicle: Vehicle): boolean;
  /** Starts to read the fleet's collection for at least `singleCalls` vehicles. Never rejects. */
  readAhead(fleetId: string, singleCalls: number, pages: 'first' | 'all'): Promise<void>;
}

export interface ReadAheadOptions {
  readonly knowledge: FleetKnowledge;
  readonly fleetId: string;
  /** The parts that the query selects of the vehicles. */
  readonly parts: readonly VehiclePart[];
  /** Maximum number of vehicles of the list, which is read from its start. */
  readonly first: number;
}

/**
 * Starts to read the collections of a fleet while its vehicles are still being read page by page, so that they take no round
 * trips of their own. Only reads what the vehicles will need anyway, so that it takes no additional calls.
 */
export class ReadAhead {
  readonly #options: ReadAheadOptions;
  /** Vehicles so far, by part, whose documents contain the part. */
  readonly #embedded = new Map<VehiclePart, number>();
  #vehicles = 0;

  constructor(options: ReadAheadOptions) {
    this.#options = options;
  }

  /** Before the first page: relies on the fleet's cached size, and reads only the first pages until that is confirmed. */
  start(): void {
    const { knowledge, fleetId, parts, first } = this.#options;
    const size = knowledge.size(fleetId);
    if (size === undefined) return;
    for (const part of parts) {
      const embedded = knowledge.listSize(fleetId, embeddedKey(part.collectionName));
      // One fewer, so that it is still right if the fleet has grown by a page.
      if (embedded === 0) void part.readAhead(fleetId, Math.min(first, size) - 1, 'first');
    }
  }

  /** After each page of vehicles. */
  onPage(vehicles: readonly Vehicle[], total: number | null, isLast: boolean): void {
    const { knowledge, fleetId, parts, first } = this.#options;
    this.#vehicles += vehicles.length;
    for (const part of parts) {
      const found = vehicles.reduce((count, vehicle) => (part.needsCall(vehicle) ? count : count + 1), 0);
      const embedded = (this.#embedded.get(part) ?? 0) + found;
      this.#embedded.set(part, embedded);
      knowledge.learnListSize(fleetId, embeddedKey(part.collectionName), embedded);
      // After the last page, the batch of all vehicles follows.
      if (isLast) continue;
      const needed = embedded === 0 && total !== null ? Math.min(first, total) : this.#vehicles - embedded;
      void part.readAhead(fleetId, needed, 'all');
    }
  }
}
