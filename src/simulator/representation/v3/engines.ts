import { hourMs } from '../../world/generation/clock.js';
import { pick, roll, salt } from '../../world/generation/random.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import { instant, type Document } from '../document.js';
import { roundToTenth } from './energies.js';

const of = { liquid: salt('engine liquids'), starting: salt('powertrain'), gear: salt('gear') };

/** Reports rarely fall on the moment of starting or stopping. */
export function runningState({ vehicle, driving, reportedAt, since }: Snapshot): string {
  if (driving) return reportedAt - since < 60_000 ? 'Starting' : 'Running';
  const chance = roll(vehicle.seed, of.starting, Math.floor(reportedAt / hourMs));
  if (chance < 0.04) return 'Stopping';
  return chance < 0.3 ? 'Stopped' : 'NotRunning';
}

const hasFuelEngine = ({ traits }: Snapshot): boolean =>
  traits.motorization === 'Thermic' || traits.motorization === 'Hybrid';
const hasElectricEngine = ({ traits }: Snapshot): boolean => traits.motorization !== 'Thermic';

export function representEngines(snapshot: Snapshot): readonly Document[] {
  const { vehicle, driving, speed, airTemperature, reportedAt } = snapshot;
  const createdAt = instant(reportedAt);
  const gmpStatus = runningState(snapshot);
  const warm = driving ? 62 : 8;
  const engines: Document[] = [];
  if (hasFuelEngine(snapshot)) {
    engines.push({
      createdAt,
      type: 'Thermic',
      speed: driving ? Math.round(900 + speed * 14) : 0,
      gmpStatus,
      extension: {
        thermic: {
          coolant: {
            level: 60 + Math.floor(roll(vehicle.seed, of.liquid, 0) * 40),
            temp: roundToTenth(airTemperature + warm),
          },
          oil: {
            level: 50 + Math.floor(roll(vehicle.seed, of.liquid, 1) * 50),
            temp: roundToTenth(airTemperature + warm * 1.1),
          },
          air: { temp: roundToTenth(airTemperature + (driving ? 6 : 0)) },
        },
      },
    });
  }
  if (hasElectricEngine(snapshot)) {
    engines.push({ createdAt, type: 'Electric', speed: driving ? Math.round(speed * 90) : 0, gmpStatus });
  }
  return engines;
}

export function representTransmission({ vehicle, traits, driving, speed }: Snapshot): Document {
  const gear = Math.min(8, 1 + Math.floor(speed / 16));
  return {
    gearbox: {
      mode: {
        automatic: traits.automatic,
        sport: roll(vehicle.seed, of.gear, 0) < 0.1,
        snow: roll(vehicle.seed, of.gear, 1) < 0.05,
        sequential: !traits.automatic && roll(vehicle.seed, of.gear, 2) < 0.1,
        semiManual: !traits.automatic && roll(vehicle.seed, of.gear, 3) < 0.1,
      },
      ratio: driving ? `Ratio${gear}` : pick(['Neutral', 'Neutral', 'Neutral', 'Reverse'], vehicle.seed, of.gear, 4),
    },
  };
}
