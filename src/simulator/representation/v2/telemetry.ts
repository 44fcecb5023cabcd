import { hourMs } from '../../world/generation/clock.js';
import { hash32, pick, salt } from '../../world/generation/random.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import { maintenanceOf } from '../../world/maintenance.js';
import { instant, type Document } from '../document.js';
import type { Message, MessageRequest } from '../telemetry-message.js';
import { representAdas as adasOfV3 } from '../v3/adas.js';
import { representLights } from '../v3/body.js';
import { representTransmission as transmissionOfV3 } from '../v3/engines.js';
import { representPosition } from './position.js';
import {
  representBattery,
  representBehaviour,
  representDoors,
  representEnergies,
  representEngines,
  representEnvironment,
  representIgnition,
  representPrivacy,
  representSafety,
} from './status.js';

const of = salt('speed regulator');

const regulator = [
  'Inactive',
  'Active',
  'SpeedExceeded',
  'Disabled',
  'DisabledBySystem',
  'MaxSpeedExceed',
  'SpeedDeltaExceed',
  'ReducedVisibility',
  'Learning',
] as const;

/** Some driver assistance systems of v3, partly with other names and values. */
function representAdas(snapshot: Snapshot): Document {
  const { rgi: _, llka, parkAssist, accr, ...rest } = adasOfV3(snapshot);
  const { front, rear } = parkAssist as { front: readonly string[]; rear: readonly string[] };
  const key = hash32(snapshot.vehicle.seed, of, Math.floor(snapshot.reportedAt / hourMs));
  return {
    ...rest,
    parkAssist: { front, rear: rear.filter((state) => state !== 'TrailerInhibition') },
    // v2 misspells the key.
    accr: accr === 'OverSpeedingByPedalPress' ? 'OverSpeedingByPedalPess' : accr,
    rvv: snapshot.driving ? pick(regulator, key) : 'Off',
    lrka: llka,
  };
}

function representTransmission(snapshot: Snapshot): Document {
  const { mode } = transmissionOfV3(snapshot)['gearbox'] as { mode: Document };
  const { automatic, sequential, sport, snow } = mode;
  const { rgi } = adasOfV3(snapshot);
  return { gearbox: { gear: { recommended: rgi }, mode: { automatic, sequential, sport, snow } } };
}

function representLighting(snapshot: Snapshot): Document {
  const { turn, fog } = representLights(snapshot) as { turn: readonly Document[]; fog: readonly Document[] };
  const on = (lights: readonly Document[], key: string): readonly unknown[] => [
    ...new Set(lights.filter(({ status }) => status === 'On').map((light) => light[key])),
  ];
  return { turn: on(turn, 'direction'), light: on(fog, 'position') };
}

/** Without links. */
export function representTelemetry({ snapshot, position }: Message, { wants, extensions }: MessageRequest): Document {
  const { reportedAt, driving } = snapshot;
  const at = instant(reportedAt);
  const all = wants('vehicle');
  const odometer = { mileage: snapshot.mileage };
  const kinetic = { acceleration: snapshot.acceleration, speed: snapshot.speed, pace: snapshot.pace, moving: driving };
  const place = extensions.has('location') ? position(reportedAt) : null;
  const due = extensions.has('maintenance') && !snapshot.traits.withoutMaintenance ? maintenanceOf(snapshot) : null;
  const extension: Document = {
    odometer: extensions.has('odometer') ? odometer : undefined,
    kinetic: extensions.has('kinetic') ? kinetic : undefined,
    location: place ? representPosition(place, false) : undefined,
    maintenance: due
      ? { createdAt: at, updatedAt: at, daysBeforeMaintenance: due.days, mileageBeforeMaintenance: due.mileage }
      : undefined,
  };
  const ofVehicle: Document = {
    engines: wants('vehicle.engines') ? representEngines(snapshot) : undefined,
    energies: wants('vehicle.energies') ? representEnergies(snapshot) : undefined,
    transmission: wants('vehicle.transmission') ? representTransmission(snapshot) : undefined,
    adas: wants('vehicle.adas') ? representAdas(snapshot) : undefined,
    lighting: wants('vehicle.lighting') ? representLighting(snapshot) : undefined,
    ignition: wants('vehicle.ignition') ? representIgnition(snapshot) : undefined,
    doorsState: wants('vehicle.doorsState') ? representDoors(snapshot) : undefined,
    battery: wants('vehicle.battery') ? representBattery(snapshot) : undefined,
    safety: wants('vehicle.safety') ? representSafety(snapshot) : undefined,
    odometer: all ? odometer : undefined,
    kinetic: all ? kinetic : undefined,
    drivingBehavior: wants('vehicle.drivingBehavior') ? { mode: representBehaviour(snapshot)['mode'] } : undefined,
  };
  const anything = Object.values(ofVehicle).some((group) => group !== undefined);
  return {
    createdAt: at,
    updatedAt: at,
    privacy: wants('privacy') ? representPrivacy(snapshot) : undefined,
    vehicle: anything ? ofVehicle : undefined,
    environment: wants('environment') ? representEnvironment(snapshot) : undefined,
    _embedded: extensions.size > 0 ? { extension } : undefined,
  };
}
