import { z } from 'zod';
import { privacyClaim } from '../privacy-claim.js';
import { isHash } from './hash.js';
import { isScryptHash } from './scrypt-hash.js';

const grants = z.union([
  z.literal('*'),
  z.array(
    z
      .string()
      .min(1)
      .max(256)
      .refine((text) => text !== '*'),
  ),
]);
const perMinute = z.int().min(1).max(1_000_000);
const instant = z.iso.datetime();

export const keyRecord = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** Label for people, such as the holder. */
  name: z.string().regex(/^\P{C}{1,100}$/u),
  hash: z.string().refine((text) => isHash(text) || isScryptHash(text)),
  fleets: grants,
  scopes: grants,
  /** Null: the server's settings apply. */
  disclosure: privacyClaim.nullable(),
  rate: z.strictObject({ requestsPerMinute: perMinute, callsPerMinute: perMinute }).nullable(),
  createdAt: instant,
  /** Null: never. */
  expiresAt: instant.nullable(),
});
export type KeyRecord = z.infer<typeof keyRecord>;

export const keyFile = z
  .strictObject({ version: z.literal(1), keys: z.array(keyRecord) })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length);
