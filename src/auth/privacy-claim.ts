import { z } from 'zod';
import type { PrivacySettings } from '../domain/index.js';

/** Metres. A wider cell or a longer cut is a mistake: it would show nothing at all. */
export const MAX_METERS = 100_000;
const meters = z.number().finite().max(MAX_METERS);

/**
 * What a token or a key says of it. Nothing but these members: a slip in a name would otherwise show more than was meant.
 * A member that is missing leaves it to the server.
 */
export const privacyClaim = z.strictObject({
  position: z
    .union([z.literal('exact'), z.literal('withheld'), z.strictObject({ gridMeters: meters.positive() })])
    .optional(),
  tripEndsMeters: meters.min(0).optional(),
  vin: z.enum(['shown', 'masked']).optional(),
});
export type PrivacyClaim = z.infer<typeof privacyClaim>;

/** The stricter of both in every part: what the server withholds no token and no key brings back. */
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
