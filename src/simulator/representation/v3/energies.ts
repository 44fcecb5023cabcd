import { pick, roll, salt } from '../../world/generation/random.js';
import type { Charge } from '../../world/driving/charge.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import { duration, instant, type Document } from '../document.js';
import { daysOf, startOf } from './preconditioning.js';

const of = {
  health: salt('battery health'),
  resistance: salt('battery resistance'),
  power: salt('charging power'),
  type: salt('charge type'),
  delay: salt('next charge'),
};

export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

export const healthOf = (seed: number): { readonly capacity: number; readonly resistance: number } => ({
  capacity: 82 + Math.floor(roll(seed, of.health) * 18),
  resistance: 70 + Math.floor(roll(seed, of.resistance) * 30),
});

export const chargingModeOf = (charge: Charge): string =>
  charge.status === 'InProgress' ? (charge.quick ? 'Quick' : 'Slow') : 'No';

/** Time until a scheduled charge starts, while plugged in and waiting. */
export const nextDelayedTimeOf = (seed: number): string =>
  duration((60 + Math.floor(roll(seed, of.delay) * 1_200)) * 60_000);

function representElectric(snapshot: Snapshot, charge: Charge): Document {
  const { vehicle, traits, reportedAt } = snapshot;
  const { seed } = vehicle;
  const createdAt = instant(reportedAt);
  return {
    createdAt,
    type: 'Electric',
    subType: 'ElectricEnergy',
    level: roundToTenth(charge.level),
    autonomy: Math.round((traits.electricRange * charge.level) / 100),
    extension: {
      electric: {
        battery: {
          load: {
            createdAt,
            capacity: traits.batteryCapacity,
            residual: Math.round((traits.batteryCapacity * charge.level) / 100),
          },
          health: { createdAt, ...healthOf(seed) },
        },
        charging: {
          plugged: charge.plugged,
          status: charge.status,
          remainingTime: duration(charge.remainingMs),
          chargingRate: charge.rate,
          chargingPowerLevel: pick(['Level1', 'Level2', 'Level3', 'Level4', 'Level5'], seed, of.power),
          chargingMode: chargingModeOf(charge),
          nextDelayedTime: nextDelayedTimeOf(seed),
          schedule: {
            programs: [1, 2].map((slot) => ({
              slot,
              enabled: slot === 1,
              start: startOf(seed, 10 + slot),
              end: startOf(seed, 20 + slot),
              occurence: { day: daysOf(seed, 10 + slot) },
              chargeUntilFull: slot === 2,
            })),
          },
          type: roll(seed, of.type) < 0.5 ? 'Partial' : 'Full',
        },
      },
    },
  };
}

function representFuel(snapshot: Snapshot, level: number): Document {
  const { traits, reportedAt, speed, driving, fuelBurnt } = snapshot;
  return {
    createdAt: instant(reportedAt),
    type: 'Fuel',
    subType: traits.motorization === 'Hydrogen' ? 'Hydrogen' : 'FossilEnergy',
    level: roundToTenth(level),
    autonomy: Math.round((traits.fuelRange * level) / 100),
    // instant: L per 100 km, kg for hydrogen (Q17)
    extension: {
      fuel: {
        consumptions: {
          total: fuelBurnt,
          instant: driving ? roundToTenth(traits.consumption * (0.7 + speed / 200)) : 0,
        },
      },
    },
  };
}

export function representEnergies(snapshot: Snapshot): readonly Document[] {
  const { charge, fuelLevel } = snapshot;
  return [
    ...(fuelLevel === null ? [] : [representFuel(snapshot, fuelLevel)]),
    ...(charge === null ? [] : [representElectric(snapshot, charge)]),
  ];
}
