import type { FleetRecord } from '../fleet-query/record.js';
import type { NavigationPosition } from '../remote.js';
import type { Position } from '../position.js';
import type { PrivacySettings } from '../access/principal.js';
import { cellCenter } from './grid.js';
import { isLazy, LazyCopies } from '../values/lazy-object.js';
import type { Pseudonyms } from './pseudonyms.js';

/** Whether a position is the vehicle's current one. Past positions include the ends of trips. */
type PositionTime = 'current' | 'past';

/** Context of an object that is redacted. */
interface Context {
  /** VIN of the object's vehicle, searched for in texts in addition to anything that looks like a VIN. */
  readonly vin: string | null;
  readonly time: PositionTime;
  /** The same context for nested objects whose positions are in the past. */
  readonly past: Context;
}

function contextOf(vin: string | null): Context {
  const past: { vin: string | null; time: PositionTime; past: Context } = { vin, time: 'past', past: null as never };
  past.past = past;
  return { vin, time: 'current', past };
}

/** The last four characters are digits (ISO 3779); longer runs of letters and digits, such as ids, do not match. */
const vinLike = /(?<![a-z0-9])[a-hj-npr-z0-9]{13}\d{4}(?![a-z0-9])/gi;

export function isUnredacted({ position, tripEndsMeters, vin }: PrivacySettings): boolean {
  return position === 'exact' && tripEndsMeters === 0 && vin === 'shown';
}

/**
 * Redacts the domain objects of one request: an object with hidden data is copied, any other is returned unchanged. It goes by
 * the shape of objects and not by their types, so that new types are covered: an object with a longitude is a place, a property
 * named `vin` is a VIN, and a text that contains a VIN is masked.
 */
export class Redactor {
  readonly settings: PrivacySettings;
  readonly #pseudonyms: Pseudonyms;
  readonly #lazyCopies = new LazyCopies();
  readonly #redacted = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();

  constructor(settings: PrivacySettings, pseudonyms: Pseudonyms) {
    this.settings = settings;
    this.#pseudonyms = pseudonyms;
  }

  /** Whether all positions are hidden. */
  get hidesPositions(): boolean {
    return this.settings.position === 'withheld';
  }

  get hidesVins(): boolean {
    return this.settings.vin === 'masked';
  }

  /** Whether past positions are hidden, except for tracks with trimmed ends. */
  get hidesHistory(): boolean {
    return this.hidesPositions || this.settings.tripEndsMeters !== 0;
  }

  /**
   * The redacted object, the same copy each time. A position that is not part of another object is a current one.
   *
   * @param of The object that it belongs to, whose VIN is searched for if it has none itself.
   */
  redact<T extends object>(thing: T, of?: object): T {
    const known = this.#redacted.get(thing);
    if (known !== undefined) return known as T;
    const own = vinOf(thing) ?? (of === undefined ? null : vinOf(of));
    const redacted = this.#copy(thing, contextOf(own)) as T;
    this.#redacted.set(thing, redacted);
    this.#originals.set(redacted, thing);
    return redacted;
  }

  /** The same for null; a withheld position is null as well. */
  redactOrNull<T extends object>(thing: T | null, of?: object): T | null {
    return thing === null || (this.hidesPositions && isPosition(thing)) ? null : this.redact(thing, of);
  }

  /** The original of a redacted object. */
  originalOf<T extends object>(redacted: T): T {
    return (this.#originals.get(redacted) ?? redacted) as T;
  }

  /** The record as filters and orders see it: they compare only what is visible. */
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

  /** Seals an id that contains a VIN, as in the vendor's test environments. */
  redactId(id: string, vin: string | null): string {
    return this.hidesVins && containsVin(id, vin) ? this.#pseudonyms.seal(id) : id;
  }

  /** Seals a part of a cursor. */
  seal(text: string): string {
    return this.#pseudonyms.seal(text);
  }

  /** Opens a sealed text; null for any other text. */
  open(text: string): string | null {
    return this.#pseudonyms.open(text);
  }

  /** The upstream's id of an id that may be sealed. */
  revealId(id: string): string {
    return this.#pseudonyms.open(id) ?? id;
  }

  /** The same for all ids in a reference or in arguments. */
  revealIds<T extends object>(ref: T): T {
    const entries = Object.entries(ref).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' && isId(name) ? this.revealId(value) : value,
    ]);
    return Object.fromEntries(entries) as T;
  }

  #copy(thing: object, context: Context): object {
    if (!isLazy(thing)) return this.#object(thing, context) ?? {};
    return this.#lazyCopies.of(thing, (name, value) =>
      isTextOrObject(value) ? this.#value(name, value, context) : value,
    );
  }

  #value(name: string, value: string | object, context: Context): unknown {
    if (typeof value === 'string') return this.hidesVins ? this.#text(name, value, context) : value;
    if (Array.isArray(value)) return this.#list(name, value, context);
    return value instanceof Date ? value : this.#object(value, name === 'lastPosition' ? context : context.past);
  }

  #object(thing: object, context: Context): object | null {
    if ('longitude' in thing) {
      if (isPosition(thing)) return this.#position(thing, context.time);
      if (isDestination(thing)) return this.#destination(thing);
    }
    let changed: Record<string, unknown> | null = null;
    // Objects are plain data, and this is the hot loop: for…in is the fastest iteration.
    for (const name in thing) {
      const value = thing[name as keyof typeof thing] as unknown;
      if (!isTextOrObject(value)) continue;
      const redacted = this.#value(name, value, context);
      if (redacted !== value) (changed ??= { ...thing })[name] = redacted;
    }
    return changed ?? thing;
  }

  /** A list whose positions are hidden is null, rather than a list of nulls. */
  #list(name: string, items: readonly unknown[], context: Context): readonly unknown[] | null {
    if (items.length === 0) return items;
    // Rejected values are raw upstream data of any kind.
    if (name === 'rejectedValues') return [];
    if (name === 'pictures' && this.hidesVins) {
      // A URL with a masked VIN would not work.
      return items.filter((item) => typeof item !== 'string' || !containsVin(item, context.vin));
    }
    const redacted = items.map((item) => (isTextOrObject(item) ? this.#value(name, item, context) : item));
    if (redacted.every((item, index) => item === items[index])) return items;
    return redacted.some((item, index) => item === null && items[index] !== null) ? null : redacted;
  }

  #text(name: string, text: string, { vin }: Context): string {
    if (name === 'vin') return this.#pseudonyms.vin(text);
    if (!containsVin(text, vin)) return text;
    if (isId(name)) return this.#pseudonyms.seal(text);
    const masked = text.replace(vinLike, (found) => this.#pseudonyms.vin(found));
    return vin === null || vin.length < minSearchedVin ? masked : replaceAll(masked, vin, this.#pseudonyms.vin(vin));
  }

  #position(position: Position, time: PositionTime): Position | null {
    const { position: precision } = this.settings;
    if (precision === 'withheld' || (time === 'past' && this.hidesHistory)) return null;
    if (precision === 'exact') return position;
    const place = this.#cellCenter(position, precision);
    // Heading and altitude belong to the exact position and would narrow it down.
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

  /** A navigation destination is the end of a trip. */
  #destination(place: NavigationPosition): NavigationPosition | null {
    const { position: precision } = this.settings;
    if (precision === 'withheld' || this.hidesHistory) return null;
    return precision === 'exact' ? place : this.#cellCenter(place, precision);
  }

  #cellCenter({ longitude, latitude }: NavigationPosition, { gridMeters }: { readonly gridMeters: number }) {
    // One coordinate alone is not a place, and a grid needs a width.
    if (longitude === null || latitude === null || !(gridMeters > 0)) return { longitude: null, latitude: null };
    return cellCenter({ longitude, latitude }, gridMeters);
  }
}

/** A position of a vehicle, with its details. */
function isPosition(thing: object): thing is Position {
  return 'longitude' in thing && 'latitude' in thing && 'feature' in thing;
}

/** Plain coordinates. A monitor's zone has a radius: it belongs to the fleet, not to a vehicle. */
function isDestination(thing: object): thing is NavigationPosition {
  return 'longitude' in thing && 'latitude' in thing && !('radius' in thing);
}

/** A shorter, malformed VIN would match unrelated texts. */
const minSearchedVin = 6;

function isTextOrObject(value: unknown): value is string | object {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isId(name: string): boolean {
  return name.endsWith('Id');
}

function vinOf(thing: object): string | null {
  return 'vin' in thing && typeof thing.vin === 'string' && thing.vin !== '' ? thing.vin : null;
}

function containsVin(text: string, vin: string | null): boolean {
  // Nearly all texts are shorter than a VIN.
  if (text.length < Math.min(17, vin?.length ?? 17)) return false;
  if (text.search(vinLike) !== -1) return true;
  if (vin === null) return false;
  const [searched, wanted] = [text.toUpperCase(), vin.toUpperCase()];
  return vin.length < minSearchedVin ? searched === wanted : searched.includes(wanted);
}

function replaceAll(text: string, part: string, by: string): string {
  const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(literal, 'gi'), () => by);
}
