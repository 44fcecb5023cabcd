import { append } from './append.js';
import { SpecificationError } from './errors.js';
import type { Inventory, Shape } from './inventory.js';

/** A schema with resolved references and merged parts. */
export interface View {
  /** Equal for equal schemas of one inventory. */
  readonly key: string;
  /** Joined by `|`; empty if not stated. */
  readonly type: string;
  /** Enumeration values, each with the part that lists it; null without an enumeration. */
  readonly values: ReadonlyMap<string, Shape> | null;
  readonly fields: ReadonlyMap<string, ViewedField>;
  /** Names of required fields, each with the part that requires it. Not all of them are in `fields`. */
  readonly required: ReadonlyMap<string, Shape>;
  readonly items: readonly Shape[];
  /** The merged parts, the most specific last. */
  readonly parts: readonly Shape[];
}

/** Several shapes if several parts have the field. */
type ViewedField = readonly Shape[];

/** The vendor's largest document takes about 2500 steps. */
const MAX_STEPS = 500_000;

interface Part {
  readonly shape: Shape;
  /** Whether it always applies; false for one of several alternatives. */
  readonly sure: boolean;
}

export type Viewer = (shapes: readonly Shape[]) => View;

/** Views schemas of one inventory. Several shapes are merged into one to which all of them apply. */
export function createViewer({ schemas }: Inventory): Viewer {
  let steps = 0;
  const numbers = new Map<Shape, number>();
  const numberOf = (shape: Shape): number => {
    const known = numbers.get(shape);
    if (known !== undefined) return known;
    numbers.set(shape, numbers.size);
    return numbers.size - 1;
  };

  /** Each part once, so that recursive schemas end. */
  function partsOf(shapes: readonly Shape[]): ReadonlyMap<Shape, Part> {
    const parts = new Map<Shape, Part>();
    const waiting: Part[] = shapes.map((shape) => ({ shape, sure: true }));
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const { shape, sure } = part;
      steps += 1;
      if (steps > MAX_STEPS)
        throw new SpecificationError(
          'TOO_COMPLEX',
          'the document is too complex to compare: too many nested references.',
        );
      const met = parts.get(shape);
      if (met !== undefined && (met.sure || !sure)) continue;
      parts.set(shape, part);
      const { ref, all = [], any = [] } = shape;
      const referred = ref !== undefined && Object.hasOwn(schemas, ref) ? schemas[ref] : undefined;
      // In reverse order, as the last one is processed first.
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
