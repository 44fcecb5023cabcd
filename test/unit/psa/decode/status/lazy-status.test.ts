import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { decodeStatus } from '../../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../../src/hal/index.js';
import { testContext } from '../support/decoding.js';
import { fullAnswer, rounds } from '../support/full-document.js';
import { numRuns } from '../../../../support/effort.js';
import { pathsOf, randomJson, seededRandom, withValueAt, type Json } from '../support/json.js';

const lazy = (document: Resource, context = testContext()) => decodeStatus(document, { ...context, wholly: false });

const documents = (['v2', 'v3'] as const).flatMap((version) =>
  Array.from(
    { length: rounds },
    (_, nth) => [version, nth, fullAnswer(version, 'GET /fleets/{fid}/vehicles/{vid}/status', nth)] as const,
  ),
);

describe('a lazily decoded status', () => {
  it.each(documents)('equals the eagerly decoded one: %s, %d', (_version, _nth, document) => {
    expect({ ...lazy(document as Resource) }).toEqual(decodeStatus(document as Resource, testContext()));
  });

  it('equals it for malformed documents and in any order of reading', () => {
    const random = seededRandom(7);
    const names = ['type', 'createdAt', 'mileage', 'energies', 'gearbox', 'state', 'level'];
    const every = Math.max(1, Math.floor(documents.length / numRuns(52)));
    for (const [, , document] of documents.filter((_, index) => index % every === 0)) {
      let broken = document as Json;
      for (let times = 0; times < 12; times += 1) {
        const paths = pathsOf(broken);
        const path = paths[Math.floor(random() * paths.length)] ?? [];
        if (path.length > 0) broken = withValueAt(broken, path, randomJson(random, names));
      }
      const whole = decodeStatus(broken as Resource, testContext());
      const status = lazy(broken as Resource);
      const order = (Object.keys(whole) as (keyof typeof whole)[]).sort(() => random() - 0.5);
      const differs = (name: keyof typeof whole) => !isDeepStrictEqual(status[name], whole[name]);
      for (const name of order.filter(differs)) expect({ [name]: status[name] }).toEqual({ [name]: whole[name] });
    }
  });

  it('counts drift of read groups once', () => {
    const context = testContext();
    const status = lazy({ energies: [{ type: 'Warp' }], doorsState: { novelty: 1 }, unheardOf: 1 }, context);
    expect(context.drifted()).toEqual([]);
    void [status.energies, status.energies, status.rejectedValues];
    expect(context.drift.counts()).toEqual([{ kind: 'unknownEnum', path: 'status.energies[].type', count: 1 }]);
  });
});
