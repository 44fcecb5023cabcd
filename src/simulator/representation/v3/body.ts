import { hourMs } from '../../world/generation/clock.js';
import { hash32, pick, roll, salt } from '../../world/generation/random.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import { instant, type Document } from '../document.js';

const openings = ['Driver', 'Passenger', 'RearLeft', 'RearRight', 'Trunk', 'RearWindow', 'RoofWindow'] as const;
const partlyLocked: readonly (readonly string[])[] = [
  ['DriverDoorUnlocked', 'CargoDoorsLocked'],
  ['CabinDoorsUnlocked', 'RearDoorsLocked'],
  ['CargoDoorsUnlocked', 'TrunkUnLocked'],
  ['RearDoorsUnlocked', 'TrunkLocked'],
  ['SuperLocked'],
];
const of = {
  doors: salt('doors'),
  belts: salt('belts'),
  lights: salt('lights'),
  wipers: salt('wipers'),
  mode: salt('driving mode'),
};

const keyOf = ({ vehicle, reportedAt }: Snapshot, purpose: number): number =>
  hash32(vehicle.seed, purpose, Math.floor(reportedAt / hourMs));

export function lockedStatesOf(snapshot: Snapshot): readonly string[] {
  const key = keyOf(snapshot, of.doors);
  if (snapshot.driving) return ['Locked'];
  const chance = roll(key, 0);
  if (chance < 0.6) return ['Locked'];
  return chance < 0.75 ? ['Unlocked'] : pick(partlyLocked, key, 1);
}

export function openingsOf(snapshot: Snapshot): readonly Document[] {
  const key = keyOf(snapshot, of.doors);
  const ajar = snapshot.driving ? 0 : 0.06;
  return openings.map((identifier, index) => ({ identifier, state: roll(key, 2, index) < ajar ? 'Open' : 'Closed' }));
}

export const representDoors = (snapshot: Snapshot): Document => ({
  createdAt: instant(snapshot.reportedAt),
  lockedStates: lockedStatesOf(snapshot),
  opening: openingsOf(snapshot),
});

export const beltOf = (snapshot: Snapshot, seat: number): string =>
  snapshot.driving && roll(keyOf(snapshot, of.belts), seat) < 0.05 ? 'Omission' : 'Normal';

export function emergencyCallOf(snapshot: Snapshot): string {
  const chance = roll(keyOf(snapshot, of.belts), 9);
  if (chance < 0.01) return 'Detected';
  return chance < 0.04 ? 'ShockDetectionUnabled' : 'NotDetected';
}

export const representSafety = (snapshot: Snapshot): Document => ({
  createdAt: instant(snapshot.reportedAt),
  beltStatus: ['Driver', 'Passenger'].map((id, seat) => ({ id, belt: beltOf(snapshot, seat) })),
  autoECallTriggering: emergencyCallOf(snapshot),
});

export function representLights(snapshot: Snapshot): Document {
  const key = keyOf(snapshot, of.lights);
  const turning = snapshot.driving && roll(key, 0) < 0.2 ? pick(['Left', 'Right'], key, 1) : null;
  const foggy = snapshot.driving && roll(key, 2) < 0.1;
  const corners = ['Left', 'Right'].flatMap((direction) =>
    ['Front', 'Rear'].map((position) => ({ direction, position })),
  );
  return {
    createdAt: instant(snapshot.reportedAt),
    turn: corners.map((corner) => ({ ...corner, status: corner.direction === turning ? 'On' : 'Off' })),
    fog: corners.map((corner) => ({ ...corner, status: foggy ? 'On' : 'Off' })),
  };
}

export function representWipers(snapshot: Snapshot): Document {
  const key = keyOf(snapshot, of.wipers);
  const active = snapshot.driving && roll(key, 0) < 0.3;
  return { createdAt: instant(snapshot.reportedAt), active, speed: active ? pick(['High', 'Low'], key, 1) : undefined };
}

const anyMode = [
  'Normal',
  'Normal',
  'Sport',
  'Comfort',
  'Eco',
  'Sand',
  'Mud',
  'Snow',
  'EcoPlus',
  'ReinforcedLoad',
] as const;
const electricMode = ['ZEV', 'Hybrid', 'ZEVEco', 'HybridEco', 'eAWD', '4AWD'] as const;

export const drivingModeOf = (snapshot: Snapshot): string =>
  pick(snapshot.charge ? [...anyMode, ...electricMode] : anyMode, keyOf(snapshot, of.mode));
