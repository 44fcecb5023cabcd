import { createHash } from 'node:crypto';
import type { Access, AccessOutcome, AccessSink, AccessRecord } from '../domain/index.js';

/** Maximum vehicles in a line. A line stays below some tens of kilobytes, which every log shipper accepts. */
const VEHICLES_PER_LINE = 200;
/** Accesses to one fleet: `outcome kind` by vehicle; '' for the fleet itself. */
type FleetAccesses = Map<string, Set<string>>;

/** Vehicles with the same accesses and outcome. */
interface AccessGroup {
  readonly fleetId: string;
  readonly outcome: string;
  readonly kinds: readonly string[];
  readonly vehicles: string[];
}

/**
 * Collects the accesses of one request. Repeated accesses count once: a thousand vehicles with four kinds of data each take a thousand
 * short sets and become five lines.
 */
export class AccessRecorder implements AccessSink {
  readonly #fleets = new Map<string, FleetAccesses>();

  add({ kind, outcome, fleetId, vehicleId, claimed = false }: Access): void {
    const idOf = (id: string | null) => (id === null ? '' : claimed ? digestOf(id) : id);
    const vehicles = entryOf(this.#fleets, idOf(fleetId), () => new Map<string, Set<string>>());
    entryOf(vehicles, idOf(vehicleId), () => new Set<string>()).add(`${outcome} ${kind}`);
  }

  /** The complete record; what does not fit into a line goes into the next. */
  record(): AccessRecord {
    return { parts: this.#groups().flatMap(partsOf) };
  }

  #groups(): readonly AccessGroup[] {
    const groups = new Map<string, AccessGroup>();
    for (const [fleetId, vehicles] of this.#fleets) {
      for (const [vehicleId, noted] of vehicles) {
        for (const [outcome, kinds] of byOutcome(noted)) {
          const key = JSON.stringify([fleetId, vehicleId === '', outcome, kinds]);
          const group = entryOf(groups, key, () => ({ fleetId, outcome, kinds, vehicles: [] }));
          if (vehicleId !== '') group.vehicles.push(vehicleId);
        }
      }
    }
    return [...groups.values()];
  }
}

function byOutcome(noted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const each of [...noted].sort()) {
    const space = each.indexOf(' ');
    entryOf(kinds, each.slice(0, space) as AccessOutcome, () => []).push(each.slice(space + 1));
  }
  return kinds;
}

function partsOf({ fleetId, outcome, kinds, vehicles }: AccessGroup): readonly string[] {
  const start = JSON.stringify({ fleetId: fleetId === '' ? null : fleetId, outcome, data: kinds }).slice(1, -1);
  const parts = [];
  for (let from = 0; from === 0 || from < vehicles.length; from += VEHICLES_PER_LINE) {
    parts.push(`${start},"vehicleIds":${JSON.stringify(vehicles.slice(from, from + VEHICLES_PER_LINE))}`);
  }
  return parts;
}

/** An id sent by a client may be anything, such as a VIN or a token in the wrong place, so a hash is logged. */
function digestOf(claim: string): string {
  return `sha256:${createHash('sha256').update(claim).digest('hex').slice(0, 16)}`;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
