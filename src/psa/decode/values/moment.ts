import { parseDate } from './dates.js';
import { parseDuration } from './durations.js';
import type { GroupReader } from '../reader/reader.js';

/** Reads a field that holds either an ISO 8601 duration or a date. Both are null if it is neither. */
export function readDurationOrDate(
  group: GroupReader,
  name: string,
): { readonly duration: string | null; readonly date: Date | null } {
  const text = group.raw(name);
  const duration = typeof text === 'string' ? parseDuration(text) : null;
  const date = typeof text === 'string' && duration === null ? parseDate(text) : null;
  if (text !== null && duration === null && date === null) group.countBad(name);
  return { duration, date };
}
