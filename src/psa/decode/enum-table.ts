import { formerValuesOf } from './former-names.js';

/** Reads the upstream's texts of one enumeration. */
export interface EnumTable<T extends string> {
  /** The graph's name of a text, or null where no list has it. */
  readonly nameOf: (text: string) => T | null;
}

/** Spellings of one enumeration that are remembered; an upstream that sends more is worth no memory. */
const mostSpellings = 500;

/** Case, underscores and blanks drift between answers; letters and digits do not (`Q18`). */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * A text means the name that it equals but for case and separators (`ElectricEnergy` is `ELECTRIC_ENERGY`). Values that
 * the vendor renamed are read by their former names (`former-names.ts`).
 * @param spellings The specification's own texts that no such rule finds: misspelt, or not a name (`2D`).
 */
export function enumTable<T extends string>(
  names: Readonly<Record<string, T>>,
  spellings: Readonly<Record<string, T>> = {},
): EnumTable<T> {
  const table = new Map<string, T>();
  for (const name of Object.values(names)) if (name !== 'UNKNOWN') table.set(fold(name), name);
  for (const [text, name] of [...formerValuesOf(names), ...Object.entries(spellings)]) table.set(fold(text), name);
  // Texts as they came: few, and nearly always the same. What would be folded for each leaf is folded once.
  const met = new Map<string, T | null>();
  return {
    nameOf: (text) => {
      if (text.length > 200) return null;
      let name = met.get(text);
      if (name === undefined) {
        name = table.get(fold(text)) ?? null;
        if (met.size < mostSpellings) met.set(text, name);
      }
      return name;
    },
  };
}
