import { z } from 'zod';
import type { PrivacySettings } from '../domain/index.js';

/** Metres. Anything larger is a mistake: it would hide everything. */
export const MAX_METERS = 100_000;
const meters = z.number().finite().max(MAX_METERS);

/**
 * Privacy settings of a token or key. Strict: a typo in a member's name would otherwise disclose more than intended.
 * The server's settings apply to missing members.
 */
export const privacyClaim = z.strictObject({
  position: z
    .union([z.literal('exact'), z.literal('withheld'), z.strictObject({ gridMeters: meters.positive() })])
    .optional(),
  tripEndsMeters: meters.min(0).optional(),
  vin: z.enum(['shown', 'masked']).optional(),
});
export type PrivacyClaim = z.infer<typeof privacyClaim>;

/** The stricter setting of both for each member: a token or key cannot disclose what the server withholds. */
export function stricter(
  server: PrivacySettings,
  { position, tripEndsMeters = 0, vin }: PrivacyClaim,
): PrivacySettings {
  return {
    position: coarser(server.position, position ?? 'exact'),
    tripEndsMeters: Math.max(server.tripEndsMeters, tripEndsMeters),
    vin: vin === 'masked' ? 'masked' : server.vin,
  };
}

type Position = PrivacySettings['position'];

function coarser(one: Position, other: Position): Position {
  if (one === 'withheld' || other === 'withheld') return 'withheld';
  if (one === 'exact') return other;
  if (other === 'exact') return one;
  return one.gridMeters >= other.gridMeters ? one : other;
}
