import type { Document } from '../representation/document.js';
import { mapLeaves } from './traverse.js';

const dateKeys: readonly string[] = ['createdAt', 'updatedAt', 'startedAt', 'stoppedAt', 'startAt', 'endAt'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Mon Jun 03 08:35:36 GMT 2019 */
function javaDate(date: Date): string {
  const [, month = '', day = '', time = ''] = /^\d+-(\d+)-(\d+)T(\d+:\d+:\d+)/.exec(date.toISOString()) ?? [];
  return `${days[date.getUTCDay()]} ${months[Number(month) - 1]} ${day} ${time} GMT ${date.getUTCFullYear()}`;
}

/** The same instant in the shapes of Q19, by turns. */
const shapes: readonly ((date: Date) => string)[] = [
  (date) => date.toISOString(),
  (date) => new Date(date.getTime() + 2 * 3_600_000).toISOString().replace('Z', '+02:00'),
  (date) => date.toISOString().replace('Z', '+0000'),
  javaDate,
];

/** Q19: dates in all shapes, and an outer createdAt that is null now and then. */
export function spoilDates(document: Document, seed: number): Document {
  let turn = seed;
  const spoilt = mapLeaves(document, (key, leaf) => {
    if (!dateKeys.includes(key) || typeof leaf !== 'string') return leaf;
    turn += 1;
    return shapes[turn % shapes.length]?.(new Date(leaf)) ?? leaf;
  }) as Document;
  if (seed % 7 === 0 && 'createdAt' in spoilt) spoilt['createdAt'] = null;
  return spoilt;
}
