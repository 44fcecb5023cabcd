import { expect, it } from '@jest/globals';
import { signalGroups, type VehicleStatus } from '../../../src/domain/index.js';
import { LatestStatuses } from '../../../src/psa/index.js';

const status = (time: number, names: Partial<VehicleStatus> = {}): VehicleStatus =>
  ({
    ...Object.fromEntries(signalGroups.map((group) => [group, null])),
    fleetId: 'f',
    vehicleId: 'v',
    vin: 'VF3',
    kinetic: { moving: time % 2 === 0, createdAt: new Date(time) },
    createdAt: new Date(time),
    updatedAt: null,
    rejectedValues: [],
    ...names,
  }) as unknown as VehicleStatus;

const settle = (memory: LatestStatuses, read: VehicleStatus, view: string) =>
  memory.settle(read, { view, resource: {} });

function setUp() {
  const seen: string[] = [];
  return { seen, memory: new LatestStatuses({ onRegression: (group) => seen.push(group) }) };
}
const timeOf = ({ createdAt }: VehicleStatus) => createdAt?.getTime();

it('Q11: an older status does not replace a newer one, and is reported once', () => {
  const { memory, seen } = setUp();
  const [older, newer] = [status(1), status(2)];
  expect(settle(memory, newer, '')).toBe(newer);
  expect(timeOf(settle(memory, older, ''))).toBe(2);
  settle(memory, newer, '');
  settle(memory, older, '');
  expect(seen).toEqual(['kinetic']);
});

it('returns the newest status as read, and a merged one consistently', () => {
  const { memory } = setUp();
  const [older, newer] = [status(1), status(2)];
  settle(memory, older, '');
  expect(settle(memory, newer, '')).toBe(newer);
  expect(settle(memory, newer, '')).toBe(newer);
  expect(settle(memory, older, '')).toEqual({ ...older, kinetic: newer.kinetic, createdAt: newer.createdAt });
  expect(settle(memory, older, '')).toEqual(settle(memory, older, ''));
});

it('distinguishes vehicles by fleet, VIN and profile, not by changing ids (Q10)', () => {
  const { memory } = setUp();
  settle(memory, status(2), '');
  expect(timeOf(settle(memory, status(1, { fleetId: 'g' }), ''))).toBe(1);
  expect(timeOf(settle(memory, status(1, { vin: 'VF7' }), ''))).toBe(1);
  expect(timeOf(settle(memory, status(1), 'endUser'))).toBe(1);
  expect(timeOf(settle(memory, status(1, { vehicleId: 'other' }), ''))).toBe(2);
});

it('returns a status without a vehicle unchanged', () => {
  const { memory } = setUp();
  const nameless = { vin: null, vehicleId: null };
  settle(memory, status(2, nameless), '');
  expect(timeOf(settle(memory, status(1, nameless), ''))).toBe(1);
});

it('evicts the least recently used vehicles', () => {
  const memory = new LatestStatuses({ onRegression: () => undefined, limit: 2 });
  settle(memory, status(2), '');
  settle(memory, status(2, { vin: 'A' }), '');
  settle(memory, status(2, { vin: 'B' }), '');
  expect(timeOf(settle(memory, status(1), ''))).toBe(1);
});
