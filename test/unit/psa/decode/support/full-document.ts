import { known } from '../../../../../src/spec/index.js';
import type { ApiVersion, Shape } from '../../../../../src/spec/index.js';
import { createViewer } from '../../../../../src/spec/view.js';

/** Strings with a format, by field path: the specification describes the format in prose only. */
const texts: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/\.(start|end|remainingTime|nextDelayedTime)$|\.times\[\]\.duration$/, (count) => `PT${count}M`],
  // v2's seconds of a trip.
  [/\.duration$/, (count) => String(count)],
  [/\.(pictures\[\]|target)$/, (count) => `https://psa.example/${count}`],
];

/**
 * The response of an operation with every known field. Enumerations have their nth value, so that `rounds`
 * documents contain all of them.
 */
export function fullAnswer(version: ApiVersion, operation: string, nth: number): unknown {
  return build(version, operation, nth).answer;
}

/** The number of responses of an operation that contain every value of every enumeration. */
export function roundsOf(version: ApiVersion, operation: string): number {
  return build(version, operation, 0).longestEnumeration;
}

function build(version: ApiVersion, operation: string, nth: number) {
  const shape = known[version].operations[operation]?.responses['200'];
  if (shape === undefined) throw new Error(`${operation} has no response in ${version}.`);
  const view = createViewer(known[version]);
  let count = 0;
  let longest = 1;

  const visit = (shapes: readonly Shape[], path: string): unknown => {
    const { type, values, fields, items } = view(shapes);
    count += 1;
    if (path.endsWith('._links'))
      return { self: { href: 'https://psa.example/connectedcar/v3/fleets/f-1/vehicles/v-1/x/x-1' } };
    if (path.endsWith('.coordinates')) return [count % 180, count % 90, 120];
    if (values !== null) {
      longest = Math.max(longest, values.size);
      return [...values.keys()][nth % values.size];
    }
    if (fields.size > 0) {
      return Object.fromEntries([...fields].map(([key, field]) => [key, visit(field, `${path}.${key}`)]));
    }
    if (type.startsWith('array')) return [visit(items, `${path}[]`)];
    if (type === 'string(date-time)') return new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
    if (type === 'boolean') return count % 2 === 0;
    if (/^(number|integer)/.test(type)) return (count % 98) + 1;
    return texts.find(([pattern]) => pattern.test(path))?.[1](count) ?? `text ${count}`;
  };
  const answer = visit([shape], '');
  return { answer, longestEnumeration: longest };
}

/** The number of documents that contain every value of every enumeration. */
export const rounds = Math.max(
  ...Object.values(known).flatMap(({ schemas }) => Object.values(schemas).flatMap(longestEnumeration)),
);

function longestEnumeration({ values, fields, items, all, any }: Shape): readonly number[] {
  const inside = [...Object.values(fields ?? {}), ...(items ? [items] : []), ...(all ?? []), ...(any ?? [])];
  return [values?.length ?? 1, ...inside.flatMap(longestEnumeration)];
}

/** A document that records the paths of its leaves as they are read, such as `energies[].level`. */
export function watched<T>(document: T, read: Set<string>, path = ''): T {
  if (typeof document !== 'object' || document === null) return document;
  return new Proxy(document, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value;
      const at = Array.isArray(target) ? `${path}[]` : path === '' ? key : `${path}.${key}`;
      if (typeof value !== 'object' || value === null) read.add(at);
      return watched(value, read, at);
    },
  });
}

/** The paths of a document's leaves, without links, which are relations and not values. */
export function leavesOf(document: unknown, path = ''): readonly string[] {
  if (typeof document !== 'object' || document === null) return [path];
  if (Array.isArray(document)) return [...new Set(document.flatMap((item) => leavesOf(item, `${path}[]`)))];
  return Object.entries(document)
    .filter(([key]) => key !== '_links')
    .flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`));
}
