import { expect, it } from '@jest/globals';
import { Decoded } from '../../../src/psa/decoded.js';

it('decodes a document once per decoder and key', () => {
  const decoded = new Decoded();
  const [document, other] = [{}, {}];
  const [decodeTrip, decodeAlert] = [() => 'trip', () => 'alert'];
  let made = 0;
  const make = () => ({ n: (made += 1) });
  const first = decoded.once(document, decodeTrip, 'fleet-1', make);
  expect(decoded.once(document, decodeTrip, 'fleet-1', make)).toBe(first);
  expect(decoded.once(document, decodeTrip, 'fleet-2', make)).not.toBe(first);
  expect(decoded.once(document, decodeAlert, 'fleet-1', make)).not.toBe(first);
  expect(decoded.once(other, decodeTrip, 'fleet-1', make)).not.toBe(first);
  expect(made).toBe(4);
});

it('does not cache errors', () => {
  const decoded = new Decoded();
  const document = {};
  const fail = () => {
    throw new Error('of another vehicle');
  };
  expect(() => decoded.once(document, fail, '', fail)).toThrow('of another vehicle');
  expect(decoded.once(document, fail, '', () => 1)).toBe(1);
});
