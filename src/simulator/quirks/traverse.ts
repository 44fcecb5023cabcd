import type { Document } from '../representation/document.js';

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document at a path of keys, or null. */
export function inside(document: Document, ...keys: readonly string[]): Document | null {
  let value: unknown = document;
  for (const key of keys) {
    if (!isDocument(value)) return null;
    value = value[key];
  }
  return isDocument(value) ? value : null;
}

export const documentsOf = (value: unknown): readonly Document[] =>
  Array.isArray(value) ? value.filter(isDocument) : [];

/** Replaces every leaf: each value that is neither an object nor a list. */
export function mapLeaves(value: unknown, change: (key: string, leaf: unknown) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => mapLeaves(each, change, key));
  if (!isDocument(value)) return change(key, value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapLeaves(member, change, name)]));
}

/** Renames keys at any depth. */
export function mapKeys(value: unknown, change: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => mapKeys(each, change));
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [change(name), mapKeys(member, change)]));
}
