import type { FleetRecord } from '../fleet-query/record.js';
import type { NavigationPosition } from '../remote.js';
import type { Position } from '../position.js';
import type { PrivacySettings } from '../principal.js';
import { cellCenter } from './grid.js';
import { isLazy, LazyCopies } from '../lazy-object.js';
import type { Pseudonyms } from './pseudonyms.js';

/** Where a vehicle is, or where it was: the ends of its trips are among the places where it was. */
type When = 'now' | 'then';

/** What is shown of the thing that is gone through. */
interface Within {
  /** Its vehicle's VIN, by which texts are searched besides what looks like one. */
  readonly vin: string | null;
  readonly when: When;
  /** The same of what is not the vehicle's place of now. */
  readonly before: Within;
}

function within(vin: string | null): Within {
  const before: { vin: string | null; when: When; before: Within } = { vin, when: 'then', before: null as never };
  before.before = before;
  return { vin, when: 'now', before };
}

/** The last four are digits (ISO 3779); longer runs of letters and digits, such as ids, are none. */
const vinLike = /(?<![a-z0-9])[a-hj-npr-z0-9]{13}\d{4}(?![a-z0-9])/gi;

export function isUnredacted({ position, tripEndsMeters, vin }: PrivacySettings): boolean {
  return position === 'exact' && tripEndsMeters === 0 && vin === 'shown';
}

/**
 * What one request shows of the domain's things: copies of those that hold what is not to be seen, the others as they
 * are. It goes by what things look like and not by their types, so that a type that is new cannot be forgotten: whatever
 * has a longitude is a place, whatever is called `vin` is one, and no text with a VIN in it passes.
 */
export class Redactor {
  readonly settings: PrivacySettings;
  readonly #pseudonyms: Pseudonyms;
  readonly #late = new LazyCopies();
  readonly #shown = new WeakMap<object, object>();
  readonly #exact = new WeakMap<object, object>();

  constructor(disclosure: PrivacySettings, pseudonyms: Pseudonyms) {
    this.settings = disclosure;
    this.#pseudonyms = pseudonyms;
  }

  /** Whether no place of a vehicle is shown at all. */
  get hidesPositions(): boolean {
    return this.settings.position === 'withheld';
  }

  get hidesVins(): boolean {
    return this.settings.vin === 'masked';
  }

  /** Whether places where vehicles were are not shown, but for their ways without the ends. */
  get hidesHistory(): boolean {
    return this.hidesPositions || this.settings.tripEndsMeters !== 0;
  }

  /** A thing as it is shown: the same copy each time. A position of its own is one of now. */
  redact<T extends object>(thing: T, of?: object): T {
    const known = this.#shown.get(thing);
    if (known !== undefined) return known as T;
    const own = vinOf(thing) ?? (of === undefined ? null : vinOf(of));
    const shown = this.#copy(thing, within(own)) as T;
    this.#shown.set(thing, shown);
    this.#exact.set(shown, thing);
    return shown;
  }

  /** The same of a thing that may be missing. A position that is withheld is missing, too. */
  redactOrNull<T extends object>(thing: T | null, of?: object): T | null {
    return thing === null || (this.hidesPositions && isPosition(thing)) ? null : this.redact(thing, of);
  }

  /** The thing of which that is shown: what to go on from. */
  originalOf<T extends object>(shown: T): T {
    return (this.#exact.get(shown) ?? shown) as T;
  }

  /** What filters and orders go by: of what they compare, what is shown. */
  redactRecord(record: FleetRecord): FleetRecord {
    const { vehicle, status } = record;
    const { vehicleId, vin } = vehicle;
    return {
      ...record,
      vehicle: this.hidesVins
        ? { ...vehicle, vin: vin === null ? null : this.#pseudonyms.vin(vin), vehicleId: this.redactId(vehicleId, vin) }
        : vehicle,
      status: status === null || this.settings.position === 'exact' ? status : this.redact(status),
    };
  }

  /** An id as it is shown. Test environments of the vendor have ids that are VINs. */
  redactId(id: string, vin: string | null): string {
    return this.hidesVins && holdsVin(id, vin) ? this.#pseudonyms.seal(id) : id;
  }

  /** A part of a cursor, which is nobody's to read. */
  seal(text: string): string {
    return this.#pseudonyms.seal(text);
  }

  /** What was sealed by `seal`; null for what was not. */
  open(text: string): string | null {
    return this.#pseudonyms.open(text);
  }

  /** An id as the upstream knows it. */
  revealId(id: string): string {
    return this.#pseudonyms.open(id) ?? id;
  }

  /** Names or arguments as they were sent, with those that were shown sealed opened. */
  revealIds<T extends object>(names: T): T {
    const entries = Object.entries(names).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' && isId(name) ? this.revealId(value) : value,
    ]);
    return Object.fromEntries(entries) as T;
  }

  #copy(thing: object, around: Within): object {
    if (!isLazy(thing)) return this.#object(thing, around) ?? {};
    return this.#late.of(thing, (name, part) => (isTold(part) ? this.#value(name, part, around) : part));
  }

  #value(name: string, value: string | object, within: Within): unknown {
    if (typeof value === 'string') return this.hidesVins ? this.#text(name, value, within) : value;
    if (Array.isArray(value)) return this.#list(name, value, within);
    return value instanceof Date ? value : this.#object(value, name === 'lastPosition' ? within : within.before);
  }

  #object(thing: object, within: Within): object | null {
    if ('longitude' in thing) {
      if (isPosition(thing)) return this.#position(thing, within.when);
      if (isDestination(thing)) return this.#destination(thing);
    }
    let changed: Record<string, unknown> | null = null;
    // Things are plain data: this is the quickest way through them, and most of what there is to do.
    for (const name in thing) {
      const value = thing[name as keyof typeof thing] as unknown;
      if (!isTold(value)) continue;
      const shown = this.#value(name, value, within);
      if (shown !== value) (changed ??= { ...thing })[name] = shown;
    }
    return changed ?? thing;
  }

  /** A list without places is none at all, rather than one of holes. */
  #list(name: string, items: readonly unknown[], within: Within): readonly unknown[] | null {
    if (items.length === 0) return items;
    // Whatever was refused is told as it came, and may be anything: it helps those who see all to find out why.
    if (name === 'rejectedValues') return [];
    if (name === 'pictures' && this.hidesVins) {
      // An address with another name in it leads nowhere.
      return items.filter((item) => typeof item !== 'string' || !holdsVin(item, within.vin));
    }
    const shown = items.map((item) => (isTold(item) ? this.#value(name, item, within) : item));
    if (shown.every((item, index) => item === items[index])) return items;
    return shown.some((item, index) => item === null && items[index] !== null) ? null : shown;
  }

  #text(name: string, text: string, { vin }: Within): string {
    if (name === 'vin') return this.#pseudonyms.vin(text);
    if (!holdsVin(text, vin)) return text;
    if (isId(name)) return this.#pseudonyms.seal(text);
    const masked = text.replace(vinLike, (found) => this.#pseudonyms.vin(found));
    return vin === null || vin.length < leastOdd ? masked : replaceAll(masked, vin, this.#pseudonyms.vin(vin));
  }

  #position(position: Position, when: When): Position | null {
    const { position: exactness } = this.settings;
    if (exactness === 'withheld' || (when === 'then' && this.hidesHistory)) return null;
    if (exactness === 'exact') return position;
    const place = this.#middle(position, exactness);
    // What is told beside the place is the vehicle's at the place itself: a course and a height narrow it down.
    const { heading: _heading, signalQuality: _quality, ...properties } = position.feature?.properties ?? {};
    const { longitude, latitude } = place;
    return {
      ...position,
      ...place,
      altitude: null,
      heading: null,
      signalQuality: null,
      feature:
        longitude === null || latitude === null
          ? null
          : { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties },
    };
  }

  /** Where a vehicle was told to go is the end of a trip. */
  #destination(place: NavigationPosition): NavigationPosition | null {
    const { position: exactness } = this.settings;
    if (exactness === 'withheld' || this.hidesHistory) return null;
    return exactness === 'exact' ? place : this.#middle(place, exactness);
  }

  #middle({ longitude, latitude }: NavigationPosition, { gridMeters }: { readonly gridMeters: number }) {
    // Half a place is a line on the map, and a grid of no width is none.
    if (longitude === null || latitude === null || !(gridMeters > 0)) return { longitude: null, latitude: null };
    return cellCenter({ longitude, latitude }, gridMeters);
  }
}

/** A vehicle's place with what is told of it. */
function isPosition(thing: object): thing is Position {
  return 'longitude' in thing && 'latitude' in thing && 'feature' in thing;
}

/** A place alone. A zone of a monitor has a radius: it is the fleet's own, and no vehicle's. */
function isDestination(thing: object): thing is NavigationPosition {
  return 'longitude' in thing && 'latitude' in thing && !('radius' in thing);
}

/** An odd VIN that is shorter would be found in many texts that have nothing to do with it. */
const leastOdd = 6;

/** What can hold something: a text or a thing. */
function isTold(value: unknown): value is string | object {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isId(name: string): boolean {
  return name.endsWith('Id');
}

function vinOf(thing: object): string | null {
  return 'vin' in thing && typeof thing.vin === 'string' && thing.vin !== '' ? thing.vin : null;
}

function holdsVin(text: string, vin: string | null): boolean {
  // Nearly all texts are words.
  if (text.length < Math.min(17, vin?.length ?? 17)) return false;
  if (text.search(vinLike) !== -1) return true;
  if (vin === null) return false;
  const [searched, wanted] = [text.toUpperCase(), vin.toUpperCase()];
  return vin.length < leastOdd ? searched === wanted : searched.includes(wanted);
}

function replaceAll(text: string, part: string, by: string): string {
  const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(literal, 'gi'), () => by);
}
