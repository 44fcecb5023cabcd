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

/** The date formats of Q19, in rotation. */
const formats: readonly ((date: Date) => string)[] = [
  (date) => date.toISOString(),
  (date) => new Date(date.getTime() + 2 * 3_600_000).toISOString().replace('Z', '+02:00'),
  (date) => date.toISOString().replace('Z', '+0000'),
  javaDate,
];

/** Q19: dates in all formats, and sometimes `createdAt: null`. */
export function varyDates(document: Document, seed: number): Document {
  let index = seed;
  const changed = mapLeaves(document, (key, leaf) => {
    if (!dateKeys.includes(key) || typeof leaf !== 'string') return leaf;
    index += 1;
    return formats[index % formats.length]?.(new Date(leaf)) ?? leaf;
  }) as Document;
  if (seed % 7 === 0 && 'createdAt' in changed) changed['createdAt'] = null;
  return changed;
}
