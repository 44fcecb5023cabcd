import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byVin, VehicleOrderField, type SortKey, type VehicleOrder } from '../../../../src/domain/index.js';
import { fromSortCursor, toSortCursor } from '../../../../src/graphql/vehicle/vehicle-cursor.js';

const orderBy = (order: Partial<VehicleOrder>): VehicleOrder => ({ ...byVin, field: 'ENERGY_LEVEL', ...order });
const badCursor = expect.objectContaining({
  code: 'BAD_USER_INPUT',
  message: expect.stringMatching(/^after: /) as unknown as string,
}) as unknown as Error;

describe('a cursor of sorted vehicles', () => {
  it('round-trips', () => {
    const numbers = fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    );
    const fields = fc.constantFrom(...Object.values(VehicleOrderField));
    fc.assert(
      fc.property(
        fields,
        numbers,
        fc.option(fc.string({ unit: 'binary' })),
        fc.string(),
        (field, number, text, vehicleId) => {
          const order = orderBy({ field });
          const key: SortKey = { value: field === 'VIN' ? text : number, vehicleId };
          expect(fromSortCursor(order, toSortCursor(order, key))).toEqual(key);
        },
      ),
    );
  });

  it('is rejected by every other sort order', () => {
    const center = { longitude: 2, latitude: 48 };
    const orders = [
      orderBy({}),
      orderBy({ direction: 'DESC' }),
      orderBy({ energyType: 'FUEL' }),
      orderBy({ field: 'AUTONOMY' }),
      orderBy({ field: 'DISTANCE', center }),
      orderBy({ field: 'DISTANCE', center: { ...center, latitude: 49 } }),
      byVin,
    ];
    for (const order of orders) {
      const cursor = toSortCursor(order, { value: order.field === 'VIN' ? 'VF3' : 1, vehicleId: 'v1' });
      for (const other of orders.filter((each) => each !== order)) {
        expect(() => fromSortCursor(other, cursor)).toThrow(badCursor);
      }
      expect(fromSortCursor({ ...order }, cursor).vehicleId).toBe('v1');
    }
  });

  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const name = '["ENERGY_LEVEL","ASC",null,null]';
  it.each([
    'nonsense',
    written({}),
    written(['vehicles', 60, 0, null]),
    written(['vehicles by', name, 1]),
    written(['vehicles by', name, 1, 7]),
    written(['vehicles by', name, {}, 'v1']),
    written(['vehicles by', name, 'text', 'v1']),
    written(['vehicles by', name, 1, 'v1', 'more']),
  ])('is rejected if it is forged: %s', (cursor) => {
    expect(() => fromSortCursor(orderBy({}), cursor)).toThrow(badCursor);
  });

  it('is accepted in the valid form', () => {
    expect(fromSortCursor(orderBy({}), written(['vehicles by', name, 1, 'v1']))).toEqual({ value: 1, vehicleId: 'v1' });
  });
});
