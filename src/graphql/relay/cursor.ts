import type { ItemPosition, PagePosition } from '../../loaders/index.js';
import { badInput } from '../errors.js';

/** Characters; the upstream's are far shorter, and its server takes no address of any length. */
const longestToken = 2048;

/** A position in a list that is followed page by page, as an opaque text that a later request may come back with. */
export function toPageCursor(list: string, { token, size, index }: PagePosition): string {
  return writeFields([list, size, index, token]);
}

export function fromPageCursor(list: string, argument: string, cursor: string): PagePosition {
  const fields = readFields(cursor);
  const [name, size, index, token] = fields;
  const isWhole = fields.length === 4 && isWithin(size, 1, 60) && isWithin(index, -1, 59);
  if (name !== list || !isWhole || !(token === null || (typeof token === 'string' && token.length <= longestToken)))
    throw notACursor(list, argument);
  return { token, size, index };
}

/** A position in a list that can be read from any item on. */
export function toItemCursor(list: string, { offset, key }: ItemPosition): string {
  return writeFields([list, offset, key]);
}

export function fromItemCursor(list: string, argument: string, cursor: string): ItemPosition {
  const fields = readFields(cursor);
  const [name, offset, key] = fields;
  const isWhole = fields.length === 3 && isWithin(offset, 0, 999_999_999) && typeof key === 'string';
  if (name !== list || !isWhole) throw notACursor(list, argument);
  return { offset, key };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function notACursor(list: string, argument: string): Error {
  return badInput(
    argument,
    `not a cursor of this list of ${list}. Take cursors from \`pageInfo\` or \`edges.cursor\`.`,
  );
}

/** Values as an opaque text. */
export function writeFields(fields: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(fields)).toString('base64url');
}

/** The values of such a text; none where it is not one. */
export function readFields(cursor: string): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
