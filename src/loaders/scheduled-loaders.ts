import type { Loaders } from './loaders.js';
import { RequestLoaders } from './request-loaders.js';

/** Delays the result of a load until the event-loop scheduler releases it. */
export type Schedule = (result: unknown) => unknown;

const methods = Object.getOwnPropertyNames(RequestLoaders.prototype).filter((name) => name !== 'constructor');

/**
 * Loaders that pass each result through `schedule`: thousands of fields may wait for one load and would otherwise all continue
 * in the same tick.
 */
export function scheduledLoaders(loaders: Loaders, schedule: Schedule): Loaders {
  const inner = loaders as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  const entries = methods.map((name) => [name, (...args: unknown[]) => schedule(inner[name]?.(...args))] as const);
  return Object.fromEntries(entries) as unknown as Loaders;
}
