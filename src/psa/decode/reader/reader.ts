import type { Timestamps, RejectedValue } from '../../../domain/index.js';
import { isResource } from '../../../hal/index.js';
import type { Resource } from '../../../hal/index.js';
import { parseDate } from '../values/dates.js';
import { pathSegment } from './drift.js';
import type { Drift } from './drift.js';
import { durationOfSeconds, parseDuration } from '../values/durations.js';
import type { EnumTable } from '../values/enum-table.js';
import { isBlank } from './fill.js';
import { isWithdrawn, keysOf } from './former-names.js';
import { isWithin, parseInteger, parseNumber } from '../values/numbers.js';
import type { NumberRules } from '../values/numbers.js';
import { manyOf, oneOf } from './one-or-many.js';
import { DocumentPath } from './document-path.js';
import { Rejections } from './rejections.js';

/**
 * The name of a field, or its name and aliases, of which the first usable one counts. A single name includes its former names
 * (`former-names.ts`).
 */
export type Names = string | readonly string[];

/** An enumeration value: the schema's name, and the raw upstream value. */
export type EnumField<N extends string, T extends string> = { readonly [K in N]: T | null } & {
  readonly [K in `${N}Raw`]: string | null;
};

/** A list of enumeration values: the schema's names, and the raw values in the same order. */
export type EnumListField<N extends string, T extends string> = { readonly [K in N]: readonly T[] | null } & {
  readonly [K in `${N}Raw`]: readonly string[] | null;
};

/** How a document is read. */
export interface Reading {
  readonly drift: Drift;
  /** Latest plausible time of a report, in ms since 1970. Default: any. */
  readonly latest?: number;
}

/** Decodes a JSON object, then counts unread fields. Returns null if absent, null or not an object; the last is counted. */
export function readGroup<T>(
  value: unknown,
  path: string,
  { drift, latest = Infinity }: Reading,
  decode: (group: GroupReader) => T,
): T | null {
  return readAt(value, DocumentPath.root(path), { drift, rejections: new Rejections(), latest }, decode);
}

/** Shared by the readers of one document. */
interface Shared extends Required<Reading> {
  readonly rejections: Rejections;
}

function readAt<T>(value: unknown, place: DocumentPath, shared: Shared, decode: (group: GroupReader) => T): T | null {
  const { drift, rejections, latest } = shared;
  if (value === undefined || value === null) return null;
  if (!isResource(value)) {
    drift.badLeaf(place.driftPath);
    rejections.add(place.graphPath, value);
    return null;
  }
  const group = new GroupReader(value, place, drift, latest, rejections);
  const decoded = decode(group);
  group.countUnread();
  return decoded;
}

/** Reads the fields of a JSON object. Never throws: unusable values become null, are counted, and are kept as rejected. */
export class GroupReader {
  readonly #members: Resource;
  readonly #place: DocumentPath;
  readonly #drift: Drift;
  readonly #rejections: Rejections;
  readonly #latest: number;
  /** Names that were read, with duplicates. A list, as groups are small and a set per group is slower. */
  readonly #read: string[] = [];

  /**
   * @param place The location, or for a document its name in drift counts.
   * @param latest Latest plausible time of a report, in ms since 1970. Default: no limit.
   */
  constructor(
    members: Resource,
    place: string | DocumentPath,
    drift: Drift,
    latest = Infinity,
    rejections = new Rejections(),
  ) {
    this.#members = members;
    this.#place = typeof place === 'string' ? DocumentPath.root(place) : place;
    this.#drift = drift;
    this.#latest = latest;
    this.#rejections = rejections;
  }

  /** A reader of another object of the same document, such as an embedded extension. */
  beside(members: Resource, path: string): GroupReader {
    return new GroupReader(members, path, this.#drift, this.#latest, this.#rejections);
  }

  /** Values rejected in this group so far, with paths relative to it. Must be read last. */
  rejectedValues(): readonly RejectedValue[] {
    return this.#rejections.below(this.#place.graphPath);
  }

  /** A text. Blank texts are rejected. */
  string(names: Names): string | null {
    return this.#first(names, parseText);
  }

  boolean(names: Names): boolean | null {
    return this.#first(names, parseBoolean);
  }

  /** @param field Name in the schema, if not the upstream's. */
  number(names: Names, rules: NumberRules = {}, field = firstOf(names)): number | null {
    return this.#first(names, (value) => bounded(parseNumber(value), rules), field);
  }

  /** A 32-bit integer. Fractions are rounded. */
  integer(names: Names, rules: NumberRules = {}, field = firstOf(names)): number | null {
    const parse = (value: unknown) => {
      const exact = bounded(parseNumber(value), rules);
      return typeof exact === 'number' ? parseInteger(exact) : exact;
    };
    return this.#first(names, parse, field);
  }

  /** A date. Times of reports must not be in the future; other dates may be. */
  date(names: Names): Date | null {
    const latest = reportTimes.has(firstOf(names)) ? this.#latest : Infinity;
    return this.#first(names, (value) => {
      const date = typeof value === 'string' ? parseDate(value) : null;
      return date !== null && date.getTime() <= latest ? date : null;
    });
  }

  /** The times of a group: most contracts have `createdAt`, some `updatedAt`, a few both. */
  times(): Timestamps {
    return { createdAt: this.date('createdAt'), updatedAt: this.date('updatedAt') };
  }

  duration(names: Names): string | null {
    return this.#first(names, (value) => (typeof value === 'string' ? parseDuration(value) : null));
  }

  /** A duration in seconds, as number or text, or in ISO 8601. */
  seconds(names: Names): string | null {
    return this.#first(names, (value) => {
      const seconds = parseNumber(value);
      if (seconds !== null) return durationOfSeconds(seconds);
      return typeof value === 'string' ? parseDuration(value) : null;
    });
  }

  /** @param names Upstream names, if not the schema's. */
  enumField<N extends string, T extends string>(field: N, table: EnumTable<T>, names: Names = field): EnumField<N, T> {
    const raw = this.#first(names, parseText, field);
    const name = raw === null ? null : this.#nameOf(raw, table, field);
    return { [field]: name, [`${field}Raw`]: raw } as unknown as EnumField<N, T>;
  }

  /** As `enumField` for a list; a single value is a list of one. */
  enumListField<N extends string, T extends string>(
    field: N,
    table: EnumTable<T>,
    names: Names = field,
  ): EnumListField<N, T> {
    const raw = this.#list(names, parseText, field);
    const found = raw?.map((text) => this.#nameOf(text, table, `${field}[]`)) ?? null;
    return { [field]: found, [`${field}Raw`]: raw } as unknown as EnumListField<N, T>;
  }

  /**
   * An object, or a list (see `oneOf`).
   * @param field Name in the schema; empty if the schema has the group's members in the parent.
   * @param numberIs The member that a number represents, for older contracts with a number instead of the group.
   */
  group<T>(
    names: Names,
    decode: (group: GroupReader) => T,
    field = firstOf(names),
    numberIs: string | null = null,
  ): T | null {
    let found: T | null = null;
    for (const name of candidatesOf(names)) {
      const { value, leftOut } = oneOf(this.#valueOf(name));
      if (value === null || (found !== null && !isBlank(found))) continue;
      if (leftOut) this.countBad(name);
      found = this.#readAt(memberOf(value, numberIs, 'number'), this.#place.child(name, field), decode) ?? found;
    }
    return found;
  }

  /**
   * A list of objects, or a single one (see `manyOf`). Other values are dropped.
   * @param textIs The member that a text represents, if one API version has texts instead of objects.
   */
  list<T>(
    names: Names,
    decode: (group: GroupReader) => T,
    field = firstOf(names),
    textIs: string | null = null,
  ): readonly T[] | null {
    let found: readonly T[] | null = null;
    for (const name of candidatesOf(names)) {
      const value = this.#valueOf(name);
      if (value === null || found !== null) continue;
      found = manyOf(value).flatMap(
        (item, index) =>
          this.#readAt(memberOf(item, textIs, 'string'), this.#place.child(name, field, index), decode) ?? [],
      );
    }
    return found;
  }

  /** A list of texts, or a single one. Texts that `accept` rejects are dropped and counted. */
  strings(names: Names, accept: (text: string) => boolean = () => true): readonly string[] | null {
    const parse = (value: unknown) => (typeof value === 'string' && accept(value) ? value : null);
    return this.#list(names, parse, firstOf(names));
  }

  /** The raw value; null if absent. For values with a decoder of their own. */
  raw(names: Names): unknown {
    let found: unknown = null;
    for (const name of candidatesOf(names)) {
      const value = this.#valueOf(name);
      found ??= value;
    }
    return found;
  }

  /** Marks known fields that are ignored on purpose. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.#read.push(name);
  }

  /** Counts a value that the caller found invalid. */
  countBad(name: string): void {
    this.#drift.badLeaf(this.#driftPathOf(name));
  }

  /** Counts a value that the caller found invalid, and keeps it as rejected. */
  refuse(name: string, value: unknown, field = name): void {
    this.countBad(name);
    this.#reject(field, value);
  }

  countUnread(): void {
    for (const key of Object.keys(this.#members)) {
      if (this.#read.includes(key) || key === '_links' || key === '_embedded') continue;
      if (isWithdrawn(this.#place.name, key)) continue;
      this.#drift.unknownField(this.#driftPathOf(pathSegment(key)));
    }
  }

  #first<T>(names: Names, parse: Parse<T>, field = firstOf(names)): T | null {
    const candidates = typeof names === 'string' ? keysOf(names) : names;
    if (typeof candidates === 'string') return this.#parse(candidates, parse, field);
    let found: T | null = null;
    for (const name of candidates) {
      // Marked as read, so that a second name is not counted as unknown.
      if (found === null) found = this.#parse(name, parse, field);
      else this.#read.push(name);
    }
    return found;
  }

  #parse<T>(name: string, parse: Parse<T>, field: string): T | null {
    const value = this.#valueOf(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed !== null && parsed !== unknownValue) return parsed as T;
    if (parsed === null) this.countBad(name);
    this.#reject(field, value);
    return null;
  }

  #list<T>(names: Names, parse: (value: unknown) => T | null, field: string): readonly T[] | null {
    let found: readonly T[] | null = null;
    for (const name of candidatesOf(names)) {
      const value = this.#valueOf(name);
      if (value === null || found !== null) continue;
      found = manyOf(value).flatMap((item, index) => {
        const parsed = parse(item);
        if (parsed === null && item !== null) this.refuse(`${name}[]`, item, `${field}[${index}]`);
        return parsed ?? [];
      });
    }
    return found;
  }

  #nameOf<T extends string>(raw: string, table: EnumTable<T>, field: string): T | 'UNKNOWN' {
    const name = table.nameOf(raw);
    if (name === null) this.#drift.unknownEnum(this.#driftPathOf(field));
    return name ?? 'UNKNOWN';
  }

  /** The value of a member, null if absent. Marks it as read. */
  #valueOf(name: string): unknown {
    this.#read.push(name);
    const value = this.#members[name];
    // JSON has no functions: these are inherited.
    return value === undefined || typeof value === 'function' ? null : value;
  }

  #reject(field: string, value: unknown): void {
    this.#rejections.add(this.#place.child(field, field).graphPath, value);
  }

  #readAt<T>(value: unknown, place: DocumentPath, decode: (group: GroupReader) => T): T | null {
    const shared = { drift: this.#drift, rejections: this.#rejections, latest: this.#latest };
    return readAt(value, place, shared, decode);
  }

  #driftPathOf(name: string): string {
    return `${this.#place.driftPath}.${name}`;
  }
}

/** Members with the time of a report, or of something that was reported after it had happened. */
const reportTimes: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'startedAt', 'stoppedAt']);

type Parse<T> = (value: unknown) => T | typeof unknownValue | null;

const firstOf = (names: Names): string => (typeof names === 'string' ? names : (names[0] ?? ''));

function candidatesOf(names: Names): readonly string[] {
  const candidates = typeof names === 'string' ? keysOf(names) : names;
  return typeof candidates === 'string' ? [candidates] : candidates;
}

/** A sentinel for "unknown": null, not counted as drift, but kept as rejected. */
const unknownValue = Symbol('unknown');

function bounded(number: number | null, rules: NumberRules): number | typeof unknownValue | null {
  if (number === null) return null;
  if (rules.unknown?.(number) === true) return unknownValue;
  return isWithin(number, rules) ? number : null;
}

function parseBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  return value === 'false' ? false : null;
}

function parseText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Wraps a single value as the member of an object that it represents. */
function memberOf(value: unknown, name: string | null, type: 'number' | 'string'): unknown {
  return name !== null && typeof value === type ? { [name]: value } : value;
}

/** A reader without members, for an absent group with values elsewhere. */
export function emptyReader(): GroupReader {
  return new GroupReader({}, '', { unknownEnum: () => {}, badLeaf: () => {}, unknownField: () => {} });
}
