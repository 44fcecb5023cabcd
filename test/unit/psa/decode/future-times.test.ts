import { describe, expect, it } from '@jest/globals';
import {
  decodeAlert,
  decodeCollision,
  decodeMaintenance,
  decodeMonitor,
  decodePosition,
  decodeStolenReport,
  decodeTelemetry,
  decodeTrip,
  type DecodeContext,
} from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { testContext } from './support/decoding.js';

const now = new Date('2026-03-02T07:30:00Z');
const future = '2099-01-01T00:00:00Z';
const past = '2026-03-01T00:00:00Z';

type Decode = (resource: Resource, context: DecodeContext) => object | null;
const decoders: Readonly<Record<string, readonly [Decode, ...fields: string[]]>> = {
  alert: [decodeAlert, 'createdAt', 'updatedAt', 'startedAt'],
  collision: [decodeCollision, 'createdAt', 'updatedAt'],
  maintenance: [decodeMaintenance, 'createdAt', 'updatedAt'],
  monitor: [decodeMonitor, 'createdAt', 'updatedAt'],
  position: [decodePosition, 'createdAt'],
  'stolen report': [decodeStolenReport, 'createdAt', 'updatedAt'],
  telemetry: [decodeTelemetry, 'createdAt', 'updatedAt'],
  trip: [decodeTrip, 'createdAt', 'updatedAt', 'startedAt', 'stoppedAt'],
};
const cases = Object.entries(decoders).flatMap(([name, [decode, ...fields]]) =>
  fields.map((field) => [field, name, decode] as const),
);

describe.each(cases)('%s of a %s', (field, name, decode) => {
  const context = testContext();
  const read = (time: string) => {
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [2, 48] }, properties: { [field]: time } };
    const resource = name === 'position' ? point : { id: 'x', type: 'Fuel', [field]: time };
    return decode(resource as Resource, { ...context, now: () => now }) as Record<string, unknown> | null;
  };

  it('is null and counted as drift if it is in the future', () => {
    expect(read(future)?.[field]).toBeNull();
    expect(context.drifted()).toContainEqual(expect.stringMatching(new RegExp(`^badLeaf .*${field}$`)));
  });

  it('is read if it is in the past', () => {
    expect(read(past)?.[field]).toEqual(new Date(past));
  });
});
