const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 3339, also with an offset without colon (Q19). */
const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(Z|[+-]\d{2}:?\d{2})$/i;

/** Java's `Date.toString`: `Mon Jun 03 08:35:36 GMT 2019` (Q19). Names of other time zones are ambiguous. */
const javaText = /^[A-Z]{3} ([A-Z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC|Z) (\d{4})$/i;

/** The format of nearly all dates. Days after the 28th, which may not exist, take the slower path. */
const usual = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;

/** Whether a date is in the usual format, in which texts of equal length sort like their dates. */
export function isUsualDate(text: string): boolean {
  return usual.test(text);
}

/** Parses a date in one of the formats of Q19. Null for other texts, times without a zone and dates that do not exist. */
export function parseDate(text: string): Date | null {
  if (usual.test(text)) return new Date(text);
  const trimmed = text.trim();
  const iso = rfc3339.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction = '', zone = 'Z'] = iso;
    const offset = offsetMinutes(zone);
    if (offset === null) return null;
    const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
    return moment([year, month, day, hour, minute, second].map(Number), milliseconds, offset);
  }
  const java = javaText.exec(trimmed);
  if (!java) return null;
  const [, month = '', day, hour, minute, second, year] = java;
  const monthNumber = months.indexOf(month.toLowerCase()) + 1;
  return moment([Number(year), monthNumber, ...[day, hour, minute, second].map(Number)], 0, 0);
}

/** Offset from UTC in minutes. */
function offsetMinutes(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function moment(fields: readonly number[], milliseconds: number, offset: number): Date | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  // RFC 3339 allows leap second 60, which becomes the first second of the next minute.
  if (hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const date = new Date(midnight.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds);
  // Years after 9999 have no RFC 3339 format.
  return exists && year >= 1900 && date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 9999 ? date : null;
}
