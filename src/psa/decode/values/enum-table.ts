import { formerValuesOf } from '../reader/former-names.js';

/** Reads upstream values of an enumeration. */
export interface EnumTable<T extends string> {
  /** The schema's name of a value, or null if unknown. */
  readonly nameOf: (text: string) => T | null;
}

/** Maximum number of cached spellings per enumeration. */
const maxSpellings = 500;

/** Case and separators vary between responses (Q18). */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * Matches values regardless of case and separators (`ElectricEnergy` is `ELECTRIC_ENERGY`), and former values of the vendor
 * (`former-names.ts`).
 * @param spellings Values of the specification that do not match their name: misspelt, or not a valid name (`2D`).
 */
export function enumTable<T extends string>(
  names: Readonly<Record<string, T>>,
  spellings: Readonly<Record<string, T>> = {},
): EnumTable<T> {
  const table = new Map<string, T>();
  for (const name of Object.values(names)) if (name !== 'UNKNOWN') table.set(fold(name), name);
  for (const [text, name] of [...formerValuesOf(names), ...Object.entries(spellings)]) table.set(fold(text), name);
  // Caches values as received, which are few, to normalize each only once.
  const cache = new Map<string, T | null>();
  return {
    nameOf: (text) => {
      if (text.length > 200) return null;
      let name = cache.get(text);
      if (name === undefined) {
        name = table.get(fold(text)) ?? null;
        if (cache.size < maxSpellings) cache.set(text, name);
      }
      return name;
    },
  };
}
