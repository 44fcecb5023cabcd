import type { Place } from '../../../src/domain/index.js';

/** What a response must not contain: VINs, and places within about ten metres. */
export interface Secrets {
  readonly degrees: ReadonlySet<string>;
  readonly vins: readonly string[];
}

/** About ten metres, in degrees. */
const toText = (degrees: number): string => degrees.toFixed(4);

/** Every object of a response with a longitude and a latitude, except zones, which belong to the fleet. */
export function placesIn(answer: unknown): readonly Place[] {
  if (Array.isArray(answer)) return answer.flatMap(placesIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const { longitude, latitude } = answer as Partial<Place>;
  const own = typeof longitude === 'number' && typeof latitude === 'number' ? [{ longitude, latitude }] : [];
  return [...own, ...Object.entries(answer).flatMap(([name, value]) => (name === 'zone' ? [] : placesIn(value)))];
}

/** The longitudes and latitudes of places. */
export function degreesOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ longitude, latitude }) => [toText(longitude), toText(latitude)]));
}

/** The paths in the response that contain a secret: plain, within a text, or in a decoded text. */
export function leaksIn(answer: unknown, { degrees, vins }: Secrets): readonly string[] {
  const leaks: string[] = [];
  walk(answer, (name, value) => {
    if (typeof value === 'number') {
      if (degrees.has(toText(value))) leaks.push(`${name}: ${value}`);
    } else if (typeof value === 'string') {
      for (const text of readings(value)) {
        const numbers = text.match(/-?\d{1,3}\.\d{4,}/g) ?? [];
        if (numbers.some((number) => degrees.has(toText(Number(number))))) leaks.push(`${name}: ${text}`);
        if (vins.some((vin) => text.toUpperCase().includes(vin))) leaks.push(`${name}: ${text}`);
      }
    }
  });
  return leaks;
}

/** A text, its parts, and their decoded forms in the encodings used for ids, cursors and URLs. */
function readings(text: string, depth = 2): readonly string[] {
  if (depth === 0) return [text];
  const decoded = [text, ...(text.match(/[\w~-]{8,}/g) ?? []).flatMap((part) => [part, part.replace(/^~/, '')])].map(
    (part) => Buffer.from(part, 'base64url').toString('utf8'),
  );
  return [
    text,
    ...[...decoded, unescaped(text)].filter((other) => other !== text).flatMap((other) => readings(other, depth - 1)),
  ];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function walk(value: unknown, visit: (name: string, value: unknown) => void, name = ''): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) if (key !== 'zone') walk(member, visit, key);
  } else visit(name, value);
}
