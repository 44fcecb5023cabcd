import type { AnswerWork } from './work.js';

/** Values that are written in one go. */
const AT_ONCE = 500;

/** Texts of large data, until the answer is sent. */
const texts = new WeakMap<object, string>();

/**
 * Writes data as JSON in slices, and keeps the text for `stringify`: in one go, 30 MB take a third of a second.
 * @throws GraphQLError where it is too large. @throws Error where the request is stopped.
 */
export async function serialise(data: object, work: AnswerWork): Promise<void> {
  const parts: string[] = [];
  let since = work.now;
  for (const piece of piecesOf(data)) {
    work.checkBytes(piece);
    parts.push(piece);
    since = await work.yieldControl(since);
  }
  texts.set(data, parts.join(''));
}

/** An answer as JSON, as Apollo writes it. */
export function stringify(answer: object): string {
  const { data } = answer as { readonly data?: unknown };
  const text = typeof data === 'object' && data !== null ? texts.get(data) : undefined;
  if (text === undefined) return `${JSON.stringify(answer)}\n`;
  const members = Object.entries(answer).filter(([, value]) => value !== undefined);
  const written = members.map(
    ([key, value]) => `${JSON.stringify(key)}:${value === data ? text : JSON.stringify(value)}`,
  );
  return `{${written.join()}}\n`;
}

function* piecesOf(value: unknown): Generator<string> {
  if (!isMoreThan(AT_ONCE, value)) {
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

function isMoreThan(most: number, root: unknown): boolean {
  const stack: unknown[] = [root];
  let count = 0;
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    count += 1;
    if (count > most) return true;
    if (typeof value !== 'object' || value === null) continue;
    const members = Object.values(value) as unknown[];
    if (count + stack.length + members.length > most) return true;
    for (const member of members) stack.push(member);
  }
  return false;
}
