import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../../../support/effort.js';
import { mergeStatus, signalGroups } from '../../../../../src/domain/index.js';
import { formerKeys } from '../../../../../src/psa/decode/reader/former-names.js';
import { decodeStatus } from '../../../../../src/psa/decode/index.js';
import { isSurelyNotOlder } from '../../../../../src/psa/decode/status/group-times.js';
import { testContext } from '../support/decoding.js';

/** Close to one another, so that they meet; some in unusual shapes, and some no dates at all. */
const date = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}T00:00:00Z`) },
  fc.constantFrom('2026-03-02T00:00:00.000Z', '2026-03-02T02:00:00+0200', '2026-02-30T00:00:00Z', 'yesterday', null, 5),
);
const dates = fc.record({ createdAt: date, updatedAt: date }, { requiredKeys: [] });
const group = fc.oneof(
  { weight: 8, arbitrary: dates },
  fc.constantFrom<unknown>(null, 'x', [], [{}]),
  fc.array(dates, { maxLength: 2 }),
);
const energy = fc
  .tuple(dates, fc.constantFrom('Fuel', 'Electric'), fc.constantFrom(0, 40, null))
  .map(([own, type, level]) => ({ ...own, type, level }));
const odometer = fc
  .tuple(dates, fc.constantFrom<unknown>(0, 10, 20, '15', null))
  .map(([own, mileage]) => ({ ...own, mileage }));
const position = fc
  .tuple(dates, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, dates))
  .map(([properties, own]) => ({ ...own, geometry: { type: 'Point', coordinates: [1, 2] }, properties }));
/** Groups under the names of older contracts, each in some documents only. */
const formerGroups = fc.record(
  {
    ...Object.fromEntries(
      formerKeys
        .filter(({ present }) => (signalGroups as readonly string[]).includes(present))
        .flatMap(({ former }) => former.map((name) => [name, group])),
    ),
    'timed.odometer': odometer,
    transmission: dates.map((own) => ({ ...own, gearbox: { gear: { recommended: 'Up' } } })),
  },
  { requiredKeys: [] },
);

const present = fc.record(
  {
    createdAt: date,
    updatedAt: date,
    ...Object.fromEntries(signalGroups.map((name) => [name, group])),
    engines: fc.oneof(fc.array(dates, { maxLength: 2 }), group),
    energies: fc.oneof(fc.array(energy, { maxLength: 3 }), group),
    energy: fc.oneof(fc.array(energy, { maxLength: 2 }), group),
    odometer: fc.oneof(odometer, group),
    lastPosition: fc.oneof(position, group),
    ignition: dates.map((own) => ({ ...own, type: 'Stop' })),
    _embedded: fc.record({ extension: fc.record({ odometer, kinetic: group }, { requiredKeys: [] }) }),
  },
  { requiredKeys: [] },
);

const status = fc.oneof(
  { weight: 3, arbitrary: present },
  fc.tuple(present, formerGroups).map(([one, other]) => ({ ...one, ...other })),
);
const context = { ...testContext(), now: () => new Date('2026-03-05T00:00:00Z') };

it('Q11: raw dates lead to the same result as decoded groups', () => {
  let judged = 0;
  fc.assert(
    fc.property(status, status, (known, read) => {
      const [before, now] = [known, read].map((document) => decodeStatus(document, context));
      const quick = mergeStatus(before!, now!, {
        isSurelyNotOlder: (name) => {
          const surely = isSurelyNotOlder(name, read, known);
          if (surely && known[name as keyof typeof known] !== undefined) judged += 1;
          return surely;
        },
      });
      expect(quick).toEqual(mergeStatus(before!, now!));
    }),
    { numRuns: numRuns(500), seed: 11 },
  );
  // It is not that nothing was judged so.
  expect(judged).toBeGreaterThan(numRuns(250));
});
