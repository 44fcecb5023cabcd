import { append } from './append.js';
import { SpecificationError } from './errors.js';
import type { Inventory, Shape } from './inventory.js';

/** A schema as whoever reads or writes its documents sees it: references followed, parts put together. */
export interface View {
  /** Equal for equal schemas of one inventory. */
  readonly key: string;
  /** Joined by `|`; empty where nothing is stated. */
  readonly type: string;
  /** The values of its enumeration, each with the part that lists it; null for none. */
  readonly values: ReadonlyMap<string, Shape> | null;
  readonly fields: ReadonlyMap<string, ViewedField>;
  /** Names of the fields that must be there, each with the part that says so; not all of them need be described. */
  readonly required: ReadonlyMap<string, Shape>;
  readonly items: readonly Shape[];
  /** What it is put together from; the last one is the most specific. */
  readonly parts: readonly Shape[];
}

/** More than one shape where several parts have the field. */
export type ViewedField = readonly Shape[];

/** The vendor's largest document takes about 2500. */
const MOST_STEPS = 500_000;

interface Part {
  readonly shape: Shape;
  /** Whether it always holds; one of several alternatives does not. */
  readonly sure: boolean;
}

export type Viewer = (shapes: readonly Shape[]) => View;

/** Looks at schemas of one inventory. Several shapes are looked at as one to which all of them apply. */
export function createViewer({ schemas }: Inventory): Viewer {
  let steps = 0;
  const numbers = new Map<Shape, number>();
  const numberOf = (shape: Shape): number => {
    const known = numbers.get(shape);
    if (known !== undefined) return known;
    numbers.set(shape, numbers.size);
    return numbers.size - 1;
  };

  /** Each part once, however often it is referred to: what refers to itself ends. */
  function partsOf(shapes: readonly Shape[]): ReadonlyMap<Shape, Part> {
    const parts = new Map<Shape, Part>();
    const waiting: Part[] = shapes.map((shape) => ({ shape, sure: true }));
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const { shape, sure } = part;
      steps += 1;
      if (steps > MOST_STEPS)
        throw new SpecificationError('TOO_COMPLEX', 'Its schemas are too entangled to be compared.');
      const met = parts.get(shape);
      if (met !== undefined && (met.sure || !sure)) continue;
      parts.set(shape, part);
      const { ref, all = [], any = [] } = shape;
      const referred = ref !== undefined && Object.hasOwn(schemas, ref) ? schemas[ref] : undefined;
      // The other way round, since the last one is taken first.
      for (const each of any.toReversed()) waiting.push({ shape: each, sure: sure && any.length === 1 });
      for (const each of all.toReversed()) waiting.push({ shape: each, sure });
      if (referred !== undefined) waiting.push({ shape: referred, sure });
    }
    return parts;
  }

  return (shapes) => {
    const parts = [...partsOf(shapes).values()];
    const stated = parts.filter(({ shape }) => shape.ref === undefined || Object.keys(shape).length > 1);
    const types = new Set(stated.flatMap(({ shape }) => shape.type?.split('|') ?? []));
    const values = new Map(stated.flatMap(({ shape }) => shape.values?.map((value) => [value, shape] as const) ?? []));
    const required = new Map(
      stated.flatMap(({ shape, sure }) => (sure ? (shape.required ?? []) : []).map((name) => [name, shape] as const)),
    );
    const fields = new Map<string, Shape[]>();
    for (const { shape } of stated) {
      for (const [name, field] of Object.entries(shape.fields ?? {})) append(fields, name, field);
    }
    const keys = stated.map(({ shape, sure }) => `${numberOf(shape)}${sure ? '' : '?'}`);
    return {
      key: keys.sort().join(','),
      type: [...types].sort().join('|'),
      values: stated.some(({ shape }) => shape.values !== undefined) ? values : null,
      fields,
      required,
      items: stated.flatMap(({ shape }) => shape.items ?? []),
      parts: stated.map(({ shape }) => shape),
    };
  };
}
