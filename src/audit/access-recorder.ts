import { createHash } from 'node:crypto';
import type { Access, AccessOutcome, AccessSink, AccessRecord } from '../domain/index.js';

/** Vehicles in a line of the log, at most: a line stays below some tens of kilobytes, which every shipper takes. */
const VEHICLES_A_LINE = 200;
/** What was asked of one fleet: outcome and kind, by vehicle; '' for what is the fleet's own. */
type OfFleet = Map<string, Set<string>>;

/** Vehicles of which the same was asked, with the same outcome. */
interface Alike {
  readonly fleetId: string;
  readonly outcome: string;
  readonly kinds: readonly string[];
  readonly vehicles: string[];
}

/**
 * Gathers what one request is given. Each thing counts once, however often it is asked for: a thousand vehicles with four
 * kinds of data each take a thousand short sets, and become five lines.
 */
export class AccessRecorder implements AccessSink {
  readonly #fleets = new Map<string, OfFleet>();

  add({ kind, outcome, fleetId, vehicleId, claimed = false }: Access): void {
    const idOf = (id: string | null) => (id === null ? '' : claimed ? digestOf(id) : id);
    const vehicles = entryOf(this.#fleets, idOf(fleetId), () => new Map<string, Set<string>>());
    entryOf(vehicles, idOf(vehicleId), () => new Set<string>()).add(`${outcome} ${kind}`);
  }

  /** Nothing is left out: what does not fit into a line goes into the next. */
  record(): AccessRecord {
    return { parts: this.#alike().flatMap(partsOf) };
  }

  #alike(): readonly Alike[] {
    const groups = new Map<string, Alike>();
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

function partsOf({ fleetId, outcome, kinds, vehicles }: Alike): readonly string[] {
  const start = JSON.stringify({ fleetId: fleetId === '' ? null : fleetId, outcome, data: kinds }).slice(1, -1);
  const parts = [];
  for (let from = 0; from === 0 || from < vehicles.length; from += VEHICLES_A_LINE) {
    parts.push(`${start},"vehicleIds":${JSON.stringify(vehicles.slice(from, from + VEHICLES_A_LINE))}`);
  }
  return parts;
}

/** A client's own words may be anything, a VIN or a token put in the wrong place: told is by what to know them again. */
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
