import { countingDrift } from '../../../../../src/psa/decode/index.js';
import type { CountingDrift, DecodeContext } from '../../../../../src/psa/decode/index.js';

export const now = new Date('2026-03-01T12:00:00Z');

export interface TestContext extends DecodeContext {
  readonly drift: CountingDrift;
  /** The counted entries as `kind path`, without duplicates. */
  readonly drifted: () => readonly string[];
}

export function testContext(): TestContext {
  const drift = countingDrift();
  const drifted = () => drift.counts().map(({ kind, path }) => `${kind} ${path}`);
  return { fleetId: 'fleet-1', drift, now: () => now, drifted };
}

export const links = (path: string) => ({ _links: { self: { href: `https://psa.example/connectedcar/v3${path}` } } });

export const point = (...coordinates: readonly unknown[]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: { createdAt: '2026-02-28T10:00:00Z' },
});
