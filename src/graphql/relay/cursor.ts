import type { ListPosition } from '../../loaders/index.js';
import { badInput } from '../errors.js';

/** Lists that cursors belong to; a cursor of one is refused by the others. */
export type ListName = 'fleets' | 'vehicles' | 'alerts';

/** A position in a list as an opaque text that a later request may come back with. */
export function toCursor(list: ListName, { token, size, index }: ListPosition): string {
  return Buffer.from(JSON.stringify([list, size, index, token])).toString('base64url');
}

export function fromCursor(list: ListName, cursor: string): ListPosition {
  const fields = parse(cursor);
  const [name, size, index, token] = fields;
  const whole = fields.length === 4 && isWithin(size, 1, 2000) && isWithin(index, -1, 1999);
  if (name !== list || !whole || !(token === null || typeof token === 'string')) {
    throw badInput(
      'after',
      `not a cursor of this list of ${list}. Take cursors from \`pageInfo.endCursor\` or \`edges.cursor\`.`,
    );
  }
  return { token, size, index };

  function isWithin(value: unknown, least: number, most: number): value is number {
    return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  }
}

function parse(cursor: string): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
