import type { Loaders } from './loaders.js';
import { RequestLoaders } from './request-loaders.js';

/** Hands a value on when it is its turn. */
export type Schedule = (value: unknown) => unknown;

const ways = Object.getOwnPropertyNames(RequestLoaders.prototype).filter((name) => name !== 'constructor');

/**
 * The loaders of a request, each of whose answers is handed on in its turn: thousands of fields may wait for one load, and would all go on
 * at once.
 */
export function scheduledLoaders(loaders: Loaders, inOrder: Schedule): Loaders {
  const inner = loaders as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  const paced = ways.map((way) => [way, (...args: unknown[]) => inOrder(inner[way]?.(...args))] as const);
  return Object.fromEntries(paced) as unknown as Loaders;
}
