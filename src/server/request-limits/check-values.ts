import { assertWithin, type QueryLimits } from './query-limits.js';

/** Levels and values of a body that do not belong to its variables: the body itself and its members. */
const around = { levels: 2, values: 100 };

/**
 * Checks the text of a JSON body before parsing, which may take a hundred times its size in memory. Refuses only what certainly exceeds
 * the limits; invalid JSON is left to the parser.
 */
export function checkJson(text: string, limits: QueryLimits): void {
  let depth = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > limits.valueDepth + around.levels) assertWithin(limits, 'valueDepth', depth - around.levels, true);
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        commas += 1;
        if (commas > limits.values + around.values) assertWithin(limits, 'values', commas - around.values, true);
        break;
    }
  }
}

/** Checks parsed values against the limits, without recursion: code that handles the values later may recurse. */
export function checkValues(root: unknown, limits: QueryLimits): void {
  const stack: { readonly value: object; readonly depth: number }[] = [];
  let count = 0;

  function visit(value: unknown, depth: number): void {
    count += 1;
    assertWithin(limits, 'values', count, true);
    if (typeof value !== 'object' || value === null) return;
    assertWithin(limits, 'valueDepth', depth, true);
    stack.push({ value, depth });
  }

  // The object that holds the variables is not counted.
  visit(root, 0);
  count = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next;
    if (Array.isArray(value)) {
      assertWithin(limits, 'listItems', value.length);
      for (const item of value) visit(item, depth + 1);
    } else {
      // `Object.values` would copy a large object before the first value is counted.
      for (const name in value) visit((value as Record<string, unknown>)[name], depth + 1);
    }
  }
}
