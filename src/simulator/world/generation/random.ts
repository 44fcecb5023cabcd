/**
 * Randomness as a pure function: the same parts give the same number. The world stores no state and can be computed for any
 * vehicle and time, in any order.
 */

function mix(hash: number, part: number): number {
  let k = Math.imul(part | 0, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit unsigned hash of integers (murmur3). */
export function hash32(...parts: readonly number[]): number {
  let hash = 0x9747b28c;
  for (const part of parts) hash = mix(hash, part);
  return finish(hash);
}

/** A number in [0, 1). */
export function roll(...parts: readonly number[]): number {
  return hash32(...parts) / 0x1_0000_0000;
}

/** A number in [from, to). */
export function between(from: number, to: number, ...parts: readonly number[]): number {
  return from + (to - from) * roll(...parts);
}

/** An item of a non-empty list. */
export function pick<T>(list: readonly T[], ...parts: readonly number[]): T {
  const chosen = list[Math.floor(roll(...parts) * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** Lowercase hexadecimal digits. */
export function hex(length: number, ...parts: readonly number[]): string {
  let digits = '';
  for (let block = 0; digits.length < length; block += 1) {
    digits += hash32(block, ...parts)
      .toString(16)
      .padStart(8, '0');
  }
  return digits.slice(0, length);
}

/** A 32-bit hash of a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A constant per property, so that properties of the same vehicle are independent. */
export const salt = (name: string): number => hashText(name);
