import { scopeNames, unknownScopes, type KeyRecord } from '../../auth/index.js';
import { parsePosition } from '../../config/index.js';
import { UsageError } from '../arguments.js';

type Flag = 'name' | 'fleets' | 'scopes' | 'position' | 'trip-ends' | 'vin' | 'requests' | 'calls' | 'expires';
type KeySettings = Pick<KeyRecord, 'name' | 'fleets' | 'scopes' | 'disclosure' | 'rate' | 'expiresAt'>;

const DAY_MS = 86_400_000;

/** Reads the options of `key create`. Throws a UsageError that names each invalid option. */
export function readKeySettings(flags: Readonly<Partial<Record<Flag, string>>>, now: Date): KeySettings {
  const problems: string[] = [];
  const expect = <T>(flag: Flag, value: T | null, wanted: string): T | null => {
    if (value === null) problems.push(`--${flag}: expected ${wanted}.`);
    return value;
  };
  const optional = <T>(flag: Flag, read: (text: string) => T | null, wanted: string): T | null => {
    const text = flags[flag]?.trim();
    return text === undefined ? null : expect(flag, read(text), wanted);
  };
  const name = expect('name', nameOf(flags.name), 'a name of at most 100 characters');
  const fleets = expect('fleets', grantsOf(flags.fleets), 'comma-separated fleet ids, or *');
  const scopes = expect('scopes', grantsOf(flags.scopes), 'comma-separated scopes, or *');
  const unknown = unknownScopes(scopes ?? []);
  if (unknown.length > 0) {
    problems.push(`--scopes: unknown scope ${unknown.join(', ')}. Known scopes: ${scopeNames.join(', ')}.`);
  }
  const position = optional('position', parsePosition, 'exact, withheld, or 10 to 100000 metres');
  const tripEndsMeters = optional('trip-ends', wholeNumber(0, 100_000), '0 to 100000 metres');
  const vin = optional('vin', vinOf, 'shown or masked');
  const requestsPerMinute = optional('requests', wholeNumber(1, 1_000_000), 'a number from 1 to 1000000');
  const callsPerMinute = optional('calls', wholeNumber(1, 1_000_000), 'a number from 1 to 1000000');
  if ((flags.requests === undefined) !== (flags.calls === undefined)) {
    problems.push('--requests, --calls: expected both or neither.');
  }
  const expiresAt = optional(
    'expires',
    (text) => endOf(text, now),
    'a future day such as 2027-06-30, or a number of days such as 90d',
  );
  if (problems.length > 0 || name === null || fleets === null || scopes === null) throw new UsageError(problems);
  const disclosure = {
    ...(position === null ? {} : { position }),
    ...(tripEndsMeters === null ? {} : { tripEndsMeters }),
    ...(vin === null ? {} : { vin }),
  };
  return {
    name,
    fleets,
    scopes,
    disclosure: Object.keys(disclosure).length === 0 ? null : disclosure,
    rate: requestsPerMinute === null || callsPerMinute === null ? null : { requestsPerMinute, callsPerMinute },
    expiresAt,
  };
}

function vinOf(text: string): 'shown' | 'masked' | null {
  return text === 'shown' || text === 'masked' ? text : null;
}

function nameOf(text = ''): string | null {
  return /^\P{C}{1,100}$/u.test(text.trim()) ? text.trim() : null;
}

function grantsOf(text = ''): '*' | string[] | null {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => part.length > 256 || /\s/.test(part))) return null;
  return parts.includes('*') ? '*' : [...new Set(parts)];
}

function wholeNumber(min: number, max: number): (text: string) => number | null {
  return (text) => (/^\d{1,7}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null);
}

/** The end of a day, or of a number of days from now; null if it is past or invalid. */
function endOf(text: string, now: Date): string | null {
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  if (days !== undefined)
    return Number(days) > 0 ? new Date(now.getTime() + Number(days) * DAY_MS).toISOString() : null;
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // Rejects dates such as February 30, which Date would move to March.
  if (start === null || Number.isNaN(start.getTime()) || !start.toISOString().startsWith(text)) return null;
  const end = new Date(start.getTime() + DAY_MS);
  return end > now ? end.toISOString() : null;
}
