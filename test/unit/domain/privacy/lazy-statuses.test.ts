import { describe, expect, it } from '@jest/globals';
import { Redactor, noRedaction } from '../../../../src/domain/index.js';
import { decodeStatus } from '../../../../src/psa/decode/index.js';
import { createPseudonyms } from '../../../../src/privacy/pseudonyms.js';

const vin = 'VF3CCHMZ6JT000001';
const resource = {
  vin,
  lastPosition: { type: 'Feature', geometry: { type: 'Point', coordinates: [2.123456, 45] }, properties: {} },
  kinetic: { speed: 130, moving: true },
  environment: { air: { temp: 'hot' } },
};
const looked: string[] = [];
const drift = {
  unknownEnum: () => undefined,
  badLeaf: (path: string) => void looked.push(path),
  unknownField: () => undefined,
};
const statusOf = (wholly: boolean) => decodeStatus(resource, { fleetId: 'f1', drift, wholly, now: () => new Date(0) });
const pseudonyms = createPseudonyms('a secret of the tests, long enough');

describe('a lazily decoded status', () => {
  it.each([
    { position: 'withheld' },
    { position: { gridMeters: 1000 } },
    { vin: 'masked' },
    { tripEndsMeters: 300 },
  ] as const)('is redacted like an eagerly decoded one: %j', (disclosure) => {
    const redactor = new Redactor({ ...noRedaction, ...disclosure }, pseudonyms);
    const late = redactor.redact(statusOf(false));
    const whole = redactor.redact(statusOf(true));
    expect({ ...late }).toEqual({ ...whole });
    expect(late.lastPosition).toBe(late.lastPosition);
    expect(redactor.originalOf(late).vin).toBe(vin);
  });

  it('is not decoded further by redaction and filters', () => {
    const redactor = new Redactor({ ...noRedaction, position: 'withheld', vin: 'masked' }, pseudonyms);
    const status = statusOf(false);
    looked.length = 0;
    const shown = redactor.redactRecord({
      vehicle: { vehicleId: 'v1', vin } as never,
      status,
      maintenance: null,
      alerts: [],
    });
    expect([shown.status?.kinetic?.speed, redactor.redact(status).vin]).toEqual([130, pseudonyms.vin(vin)]);
    expect(looked).toEqual([]);
    // The implausible temperature is decoded only now.
    expect(shown.status?.environment?.air?.temp).toBeNull();
    expect(looked).not.toEqual([]);
  });
});
