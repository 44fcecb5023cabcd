import type { ResponseWork } from './work.js';

/** Values that are serialized in one go. */
const VALUES_AT_ONCE = 500;

/** Serialized large data, until the response is sent. */
const texts = new WeakMap<object, string>();

/**
 * Serializes data in slices, and keeps the text for `stringify`: in one go, 30 MB would block for a third of a second.
 * @throws GraphQLError where the data is too large. @throws Error where the request is stopped.
 */
export async function serialise(data: object, work: ResponseWork): Promise<void> {
  const parts: string[] = [];
  let since = work.now;
  for (const piece of piecesOf(data)) {
    work.checkBytes(piece);
    parts.push(piece);
    since = await work.yieldControl(since);
  }
  texts.set(data, parts.join(''));
}

/** A response as JSON, in Apollo's format. */
export function stringify(response: object): string {
  const { data } = response as { readonly data?: unknown };
  const text = typeof data === 'object' && data !== null ? texts.get(data) : undefined;
  if (text === undefined) return `${JSON.stringify(response)}\n`;
  const members = Object.entries(response).filter(([, value]) => value !== undefined);
  const written = members.map(
    ([key, value]) => `${JSON.stringify(key)}:${value === data ? text : JSON.stringify(value)}`,
  );
  return `{${written.join()}}\n`;
}

function* piecesOf(value: unknown): Generator<string> {
  if (!hasMoreThan(VALUES_AT_ONCE, value)) {
    yield JSON.stringify(value);
    return;
  }
  let separator = '';
  if (Array.isArray(value)) {
    yield '[';
    for (const item of value) {
      if (separator !== '') yield separator;
      yield* piecesOf(item);
      separator = ',';
    }
    yield ']';
    return;
  }
  yield '{';
  for (const [key, member] of Object.entries(value as object)) {
    yield `${separator}${JSON.stringify(key)}:`;
    yield* piecesOf(member);
    separator = ',';
  }
  yield '}';
}

function hasMoreThan(max: number, root: unknown): boolean {
  const stack: unknown[] = [root];
  let count = 0;
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    count += 1;
    if (count > max) return true;
    if (typeof value !== 'object' || value === null) continue;
    const members = Object.values(value) as unknown[];
    if (count + stack.length + members.length > max) return true;
    for (const member of members) stack.push(member);
  }
  return false;
}
