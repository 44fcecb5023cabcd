import { roll, salt } from '../../world/generation/random.js';
import type { WorldVehicle } from '../../world/vehicle.js';
import type { World } from '../../world/world.js';
import { instant, type Document } from '../document.js';
import { fleetPath, link, vehiclePath, type LinkStyle } from '../links.js';
import { representAdas } from './adas.js';
import { drivingModeOf, representDoors, representLights, representSafety, representWipers } from './body.js';
import { representEnergies } from './energies.js';
import { representEngines, representTransmission, runningState } from './engines.js';
import { representPosition } from './position.js';
import { representPreconditioning } from './preconditioning.js';
import { representAlarmState } from './alarm.js';
import { representStolenReport } from './stolen.js';

const of = { battery: salt('12 V battery') };

/** State of health in %, although the key is `voltage` (Q16). */
export const batteryHealthOf = (seed: number): number => 60 + Math.floor(roll(seed, of.battery) * 40);

export const serviceTypeOf = (motorization: string): string =>
  motorization === 'Electric' || motorization === 'Hybrid' ? motorization : 'Unknown';

export function representStatus(world: World, vehicle: WorldVehicle, style: LinkStyle): Document {
  const snapshot = world.snapshot(vehicle);
  const { traits, driving, reportedAt, since } = snapshot;
  const path = vehiclePath(vehicle);
  const createdAt = instant(reportedAt);
  const located = traits.privacy === 'None';
  const report = world.stolenReport(vehicle);
  const kinetic = { createdAt, acceleration: snapshot.acceleration, speed: snapshot.speed, moving: driving };
  const odometer = { createdAt, mileage: snapshot.mileage };
  return {
    vin: vehicle.vin,
    createdAt,
    updatedAt: createdAt,
    ignition: {
      createdAt: instant(since),
      type: driving ? (reportedAt - since < 60_000 ? 'StartUp' : 'Start') : 'Stop',
    },
    lastPosition: located ? representPosition(snapshot, false) : undefined,
    preconditioning: snapshot.charge ? representPreconditioning(snapshot) : undefined,
    energies: representEnergies(snapshot),
    engines: representEngines(snapshot),
    transmission: representTransmission(snapshot),
    powertrain: { createdAt, status: runningState(snapshot) },
    adas: representAdas(snapshot),
    doorsState: representDoors(snapshot),
    privacy: { createdAt: instant(traits.updatedAt), state: traits.privacy },
    battery: { createdAt, voltage: batteryHealthOf(vehicle.seed) },
    service: { createdAt: instant(traits.createdAt), type: serviceTypeOf(traits.motorization) },
    safety: representSafety(snapshot),
    odometer,
    kinetic,
    environment: { luminosity: { createdAt, day: snapshot.day }, air: { createdAt, temp: snapshot.airTemperature } },
    drivingBehavior: { createdAt, updatedAt: createdAt, mode: drivingModeOf(snapshot) },
    wipingBlades: representWipers(snapshot),
    lightingSystem: representLights(snapshot),
    alarm: representAlarmState(world, vehicle),
    stolen: report ? representStolenReport(world, vehicle, report, style, false) : undefined,
    _embedded: { extension: { odometer, kinetic } },
    _links: {
      self: link(style, `${path}/status`),
      vehicle: link(style, path),
      fleet: link(style, fleetPath(vehicle.fleetId)),
    },
  };
}
