import { hold, type QueryLimits } from './limits.js';

/**
 * Holds what a JSON parser made of a request to the limits of values. Without recursion: nesting is what is looked for, and
 * whatever handles the values later may recurse.
 */
export function weighValues(root: unknown, limits: QueryLimits): void {
  const stack: { readonly value: object; readonly depth: number }[] = [];
  let count = 0;

  function meet(value: unknown, depth: number): void {
    count += 1;
    hold(limits, 'values', count, true);
    if (typeof value !== 'object' || value === null) return;
    hold(limits, 'valueDepth', depth, true);
    stack.push({ value, depth });
  }

  // The object that holds the variables is none of them.
  meet(root, 0);
  count = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next;
    if (Array.isArray(value)) {
      hold(limits, 'listItems', value.length);
      for (const item of value) meet(item, depth + 1);
    } else {
      // Not `Object.values`, which would copy all of a large object before the first is counted.
      for (const name in value) meet((value as Record<string, unknown>)[name], depth + 1);
    }
  }
}
