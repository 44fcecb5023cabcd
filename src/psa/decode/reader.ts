import { isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import { parseDate } from './dates.js';
import { pathSegment } from './drift.js';
import type { Drift } from './drift.js';
import { parseDuration } from './durations.js';
import type { EnumTable } from './enum-table.js';
import { isWithin, parseInteger, parseNumber } from './numbers.js';
import type { NumberRules } from './numbers.js';

/** One name of a field, or its name and aliases: the first that holds something usable counts. */
export type Names = string | readonly string[];

/** An enumeration leaf: the graph's name, and the upstream's text beside it. */
export type EnumField<N extends string, T extends string> = { readonly [K in N]: T | null } & {
  readonly [K in `${N}Raw`]: string | null;
};

/** A list of enumeration leaves: the graph's names, and the upstream's texts in the same order. */
export type EnumListField<N extends string, T extends string> = { readonly [K in N]: readonly T[] | null } & {
  readonly [K in `${N}Raw`]: readonly string[] | null;
};

/**
 * Decodes a JSON object, then counts the fields that were not read. Absent and null give null; what is no object gives
 * null and is counted.
 */
export function readGroup<T>(value: unknown, path: string, drift: Drift, decode: (group: GroupReader) => T): T | null {
  if (value === undefined || value === null) return null;
  if (!isResource(value)) {
    drift.badLeaf(path);
    return null;
  }
  const group = new GroupReader(value, path, drift);
  const decoded = decode(group);
  group.countUnread();
  return decoded;
}

/** Reads the fields of one JSON object. No method throws: a field that cannot be used is null and is counted. */
export class GroupReader {
  readonly #members: Resource;
  readonly #path: string;
  readonly #drift: Drift;
  readonly #read = new Set<string>();

  constructor(members: Resource, path: string, drift: Drift) {
    this.#members = members;
    this.#path = path;
    this.#drift = drift;
  }

  /** A text; a blank one says nothing, and is counted. */
  string(names: Names): string | null {
    return this.#first(names, parseText);
  }

  boolean(names: Names): boolean | null {
    return this.#first(names, parseBoolean);
  }

  number(names: Names, rules: NumberRules = {}): number | null {
    return this.#first(names, (value) => bounded(parseNumber(value), rules));
  }

  /** A whole number of 32 bits; fractions are rounded. */
  integer(names: Names, rules: NumberRules = {}): number | null {
    return this.#first(names, (value) => {
      const exact = bounded(parseNumber(value), rules);
      return typeof exact === 'number' ? parseInteger(exact) : exact;
    });
  }

  date(names: Names): Date | null {
    return this.#first(names, (value) => (typeof value === 'string' ? parseDate(value) : null));
  }

  duration(names: Names): string | null {
    return this.#first(names, (value) => (typeof value === 'string' ? parseDuration(value) : null));
  }

  /** @param names The upstream's names, where they are not the graph's. */
  enumField<N extends string, T extends string>(field: N, table: EnumTable<T>, names: Names = field): EnumField<N, T> {
    const raw = this.#first(names, parseText);
    const name = raw === null ? null : this.#nameOf(raw, table, this.#pathOf(field));
    return { [field]: name, [`${field}Raw`]: raw } as unknown as EnumField<N, T>;
  }

  /** As `enumField`, for a list; a lone text is a list of one. */
  enumListField<N extends string, T extends string>(
    field: N,
    table: EnumTable<T>,
    names: Names = field,
  ): EnumListField<N, T> {
    const raw = this.#list(names, parseText);
    const found = raw?.map((text) => this.#nameOf(text, table, `${this.#pathOf(field)}[]`)) ?? null;
    return { [field]: found, [`${field}Raw`]: raw } as unknown as EnumListField<N, T>;
  }

  group<T>(names: Names, decode: (group: GroupReader) => T): T | null {
    let found: T | null = null;
    for (const [value, path] of this.#values(names)) found ??= readGroup(value, path, this.#drift, decode);
    return found;
  }

  /** A list of objects; a lone object is a list of one, and what is no object is left out. */
  list<T>(names: Names, decode: (group: GroupReader) => T): readonly T[] | null {
    let found: readonly T[] | null = null;
    for (const [value, path] of this.#values(names)) {
      found ??= asArray(value).flatMap((item) => readGroup(item, `${path}[]`, this.#drift, decode) ?? []);
    }
    return found;
  }

  /** A list of texts; a lone text is a list of one, and what `accept` refuses is left out and counted. */
  strings(names: Names, accept: (text: string) => boolean = () => true): readonly string[] | null {
    return this.#list(names, (value) => (typeof value === 'string' && accept(value) ? value : null));
  }

  /** The field as it came, null where it is absent. For what has a decoder of its own. */
  raw(names: Names): unknown {
    return this.#values(names)[0]?.[0] ?? null;
  }

  /** Fields that are known and left out on purpose. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name);
  }

  /** Counts a leaf that only the caller can judge. */
  countBad(name: string): void {
    this.#drift.badLeaf(this.#pathOf(name));
  }

  countUnread(): void {
    for (const key of Object.keys(this.#members)) {
      if (this.#read.has(key) || key === '_links' || key === '_embedded') continue;
      this.#drift.unknownField(this.#pathOf(pathSegment(key)));
    }
  }

  #first<T>(names: Names, parse: (value: unknown) => T | typeof unknownValue | null): T | null {
    if (typeof names === 'string') return this.#parse(names, parse);
    let found: T | null = null;
    for (const name of names) {
      // Read all the same, or a second name would count as unknown.
      if (found === null) found = this.#parse(name, parse);
      else this.#read.add(name);
    }
    return found;
  }

  #parse<T>(name: string, parse: (value: unknown) => T | typeof unknownValue | null): T | null {
    const value = this.#valueOf(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) this.#drift.badLeaf(this.#pathOf(name));
    return parsed === unknownValue ? null : (parsed as T | null);
  }

  #list<T>(names: Names, parse: (value: unknown) => T | null): readonly T[] | null {
    const first = this.#values(names)[0];
    if (!first) return null;
    const [value, path] = first;
    return asArray(value).flatMap((item) => {
      const parsed = parse(item);
      if (parsed === null && item !== null) this.#drift.badLeaf(`${path}[]`);
      return parsed ?? [];
    });
  }

  #nameOf<T extends string>(raw: string, table: EnumTable<T>, path: string): T | 'UNKNOWN' {
    const name = table.nameOf(raw);
    if (name === null) this.#drift.unknownEnum(path);
    return name ?? 'UNKNOWN';
  }

  /** The values that are there under the names, in the names' order. */
  #values(names: Names): readonly (readonly [unknown, string])[] {
    const values: (readonly [unknown, string])[] = [];
    for (const name of typeof names === 'string' ? [names] : names) {
      const value = this.#valueOf(name);
      if (value !== null) values.push([value, this.#pathOf(name)]);
    }
    return values;
  }

  /** Null for what is absent. Marks the name as read. */
  #valueOf(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#members, name) ? (this.#members[name] ?? null) : null;
  }

  #pathOf(name: string): string {
    return `${this.#path}.${name}`;
  }
}

/** The upstream's way of saying that it does not know: null, and nothing to count. */
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

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
