import { z } from 'zod';
import { parsed, refuse, show } from '../text-schema.js';
import { choice, integer, text, type Values } from '../variable.js';

/** Characters. */
const MIN_SECRET_LENGTH = 32;

/** `gridMeters`: the centre of a grid cell of this width. */
type Position = 'exact' | 'withheld' | { readonly gridMeters: number };

const POSITIONS = 'exact, withheld, or metres from 10 to 100000';

/** The precision of data for everyone; tokens and keys can only restrict it further. */
export const PRIVACY = {
  position: text('DISCLOSURE_POSITION', {
    default: 'exact',
    schema: parsed((value) => parsePosition(value.toLowerCase()) ?? refuse(`${show(value)} is not a known value.`)),
    fallback: 'withheld' as Position,
    bounds: POSITIONS,
    fix: `Use ${POSITIONS}.`,
    description:
      'Precision of positions: exact, withheld, or the width of a grid in metres, of which only the cell is shown. Tokens and keys may restrict it further.',
  }),
  tripEndsMeters: integer(
    'DISCLOSURE_TRIP_ENDS_M',
    { default: 0, min: 0, max: 100_000, unit: 'm' },
    'Distance hidden from the track at both ends of a trip. Tokens and keys may restrict it further.',
  ),
  vin: choice('DISCLOSURE_VIN', ['shown', 'masked'], {
    default: 'shown',
    description: 'Whether VINs are shown in full or masked. Tokens and keys may restrict it further.',
  }),
};

export type PrivacyConfig = Values<typeof PRIVACY>;

export const PSEUDONYMS = {
  pseudonymSecret: text('PSEUDONYM_SECRET', {
    schema: z.string().refine((value) => value.trim().length >= MIN_SECRET_LENGTH, {
      error: 'too short.',
    }),
    fallback: null,
    secret: true,
    bounds: `${MIN_SECRET_LENGTH} characters or more`,
    fix: `Use at least ${MIN_SECRET_LENGTH} random characters, such as the output of \`openssl rand -base64 32\`.`,
    description:
      'Secret for the pseudonyms that replace masked VINs. Processes that serve the same clients need the same one. Default: a random secret, so pseudonyms, ids and cursors of such clients change with every start.',
  }),
};

/** `exact`, `withheld`, or the width of a grid in metres, 10 to 100,000; null for anything else. */
export function parsePosition(text: string): Position | null {
  if (text === 'exact' || text === 'withheld') return text;
  const gridMeters = /^\d{2,6}$/.test(text) ? Number(text) : NaN;
  return gridMeters >= 10 && gridMeters <= 100_000 ? { gridMeters } : null;
}
