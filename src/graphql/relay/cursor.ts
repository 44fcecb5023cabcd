import type { ItemPosition, PagePosition } from '../../loaders/index.js';
import { badInput } from '../errors.js';

/** Characters. Upstream tokens are far shorter, and its server limits the length of URLs. */
const maxTokenLength = 2048;

/** Opaque cursor of a position in a list that is read page by page. */
export function toPageCursor(list: string, { token, size, index }: PagePosition): string {
  return writeFields([list, size, index, token]);
}

export function fromPageCursor(list: string, argument: string, cursor: string): PagePosition {
  const fields = readFields(cursor);
  const [name, size, index, token] = fields;
  const isWhole = fields.length === 4 && isWithin(size, 1, 60) && isWithin(index, -1, 59);
  if (name !== list || !isWhole || !(token === null || (typeof token === 'string' && token.length <= maxTokenLength)))
    throw notACursor(list, argument);
  return { token, size, index };
}

/** Opaque cursor of a position in a list that can be read from any item. */
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
    `expected a cursor from this list of ${list}. Use a cursor from \`pageInfo\` or \`edges.cursor\`.`,
  );
}

/** Encodes values as opaque text. */
export function writeFields(fields: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(fields)).toString('base64url');
}

/** Decodes `writeFields`; empty for any other text. */
export function readFields(cursor: string): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
