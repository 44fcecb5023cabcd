import { hourMs } from '../../world/generation/clock.js';
import { hash32, pick, roll, salt } from '../../world/generation/random.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import type { WorldVehicle } from '../../world/vehicle.js';
import type { World } from '../../world/world.js';
import { duration, instant, type Document } from '../document.js';
import { fleetPath, link, vehiclePath, type LinkStyle } from '../links.js';
import { beltOf, drivingModeOf, emergencyCallOf, lockedStatesOf, openingsOf } from '../v3/body.js';
import { chargingModeOf, healthOf, nextDelayedTimeOf, roundToTenth } from '../v3/energies.js';
import { representEngines as enginesOfV3 } from '../v3/engines.js';
import { representPreconditioning as preconditioningOfV3 } from '../v3/preconditioning.js';
import { batteryHealthOf, serviceTypeOf } from '../v3/status.js';
import { representPosition } from './position.js';

const of = { scr: salt('SCR'), crash: salt('emergency call'), free: salt('ignition free') };

/** The failure causes that v2 has. */
const causes: readonly unknown[] = ['Defect', 'DoorOpened', 'LowBattery', 'LowFuelLevel', 'TooManyUnusedProg'];

function representPreconditioning(snapshot: Snapshot): Document {
  const { status, failureCause, programs } = preconditioningOfV3(snapshot)['airConditioning'] as Document;
  return {
    airConditioning: { status, failureCause: causes.includes(failureCause) ? failureCause : undefined, programs },
  };
}

export function representEnergies(snapshot: Snapshot): readonly Document[] {
  const { vehicle, traits, charge, fuelLevel, fuelBurnt, reportedAt } = snapshot;
  const updatedAt = instant(reportedAt);
  const energies: Document[] = [];
  if (fuelLevel !== null) {
    energies.push({
      updatedAt,
      type: traits.motorization === 'Hydrogen' ? 'Hydrogen' : 'Fuel',
      level: roundToTenth(fuelLevel),
      autonomy: Math.round((traits.fuelRange * fuelLevel) / 100),
      extension: { fuel: { consumption: fuelBurnt } },
    });
  }
  if (charge) {
    energies.push({
      updatedAt,
      type: 'Electric',
      level: roundToTenth(charge.level),
      autonomy: Math.round((traits.electricRange * charge.level) / 100),
      extension: {
        electric: {
          residual: Math.round((traits.batteryCapacity * charge.level) / 100),
          battery: { capacity: traits.batteryCapacity, health: healthOf(vehicle.seed) },
          charging: {
            plugged: charge.plugged,
            status: charge.status,
            remainingTime: duration(charge.remainingMs),
            chargingRate: charge.rate,
            chargingMode: chargingModeOf(charge),
            nextDelayedTime: nextDelayedTimeOf(vehicle.seed),
          },
        },
      },
    });
  }
  return energies;
}

export function representEngines(snapshot: Snapshot): readonly Document[] {
  const key = hash32(snapshot.vehicle.seed, of.scr, Math.floor(snapshot.reportedAt / hourMs));
  return enginesOfV3(snapshot).map((engine) => {
    const { type, speed, gmpStatus, extension } = engine;
    if (extension === undefined) return { type, speed, gmpStatus };
    const { coolant, oil } = (extension as { thermic: { coolant: Document; oil: Document } }).thermic;
    const scr = pick(['Off', 'Off', 'Blinked', 'On'], key);
    return { type, speed, gmpStatus, oil: { temp: oil['temp'] }, extension: { thermic: { coolant, oil, scr } } };
  });
}

function ignitionOf({ vehicle, driving, reportedAt, since }: Snapshot): string {
  if (driving) return reportedAt - since < 60_000 ? 'StartUp' : 'Start';
  return roll(vehicle.seed, of.free, Math.floor(reportedAt / hourMs)) < 0.05 ? 'Free' : 'Stop';
}

export const representIgnition = (snapshot: Snapshot): Document => ({
  createdAt: instant(snapshot.since),
  type: ignitionOf(snapshot),
});

export function representDoors(snapshot: Snapshot): Document {
  const locked = lockedStatesOf(snapshot);
  return {
    updatedAt: instant(snapshot.reportedAt),
    lockedState: locked[snapshot.vehicle.seed % locked.length],
    opening: openingsOf(snapshot),
  };
}

export const representPrivacy = ({ traits }: Snapshot): Document => ({
  createdAt: instant(traits.updatedAt),
  state: traits.privacy,
  driverRequestState: traits.privacy,
  serviceState: traits.privacy,
});

export const representBattery = ({ vehicle, reportedAt }: Snapshot): Document => ({
  createdAt: instant(reportedAt),
  voltage: batteryHealthOf(vehicle.seed),
});

export function representSafety(snapshot: Snapshot): Document {
  const call = emergencyCallOf(snapshot);
  const requests = ['NoRequest', 'NoRequest', 'NoRequest', 'AirbagUnabled', 'Requested'];
  return {
    beltWarning: beltOf(snapshot, 0),
    eCallTriggeringRequest: pick(requests, snapshot.vehicle.seed, of.crash),
    autoECallTriggering: call === 'Detected' ? call : 'NotDetected',
  };
}

export const representEnvironment = (snapshot: Snapshot): Document => ({
  luminosity: { day: snapshot.day },
  air: { temp: snapshot.airTemperature },
});

/** v2 has two n's in the key. */
export function representBehaviour(snapshot: Snapshot): Document {
  const mode = drivingModeOf(snapshot);
  return { updatedAt: instant(snapshot.reportedAt), mode: mode === 'Comfort' ? 'Confort' : mode };
}

/** `extensions`: `odometer` and `kinetic` of v2's deprecated `statusExtension`. */
export function representStatus(
  world: World,
  vehicle: WorldVehicle,
  style: LinkStyle,
  extensions: ReadonlySet<string>,
  batch: boolean,
): Document {
  const snapshot = world.snapshot(vehicle);
  const { traits, driving, reportedAt } = snapshot;
  const path = vehiclePath(vehicle);
  const at = instant(reportedAt);
  const odometer = { createdAt: at, mileage: snapshot.mileage };
  const kinetic = {
    createdAt: at,
    acceleration: snapshot.acceleration,
    speed: snapshot.speed,
    pace: snapshot.pace,
    moving: driving,
  };
  const extension = {
    odometer: extensions.has('odometer') ? odometer : undefined,
    kinetic: extensions.has('kinetic') ? kinetic : undefined,
  };
  return {
    vin: batch ? vehicle.vin : undefined,
    createdAt: at,
    ignition: representIgnition(snapshot),
    lastPosition: traits.privacy === 'None' ? representPosition(snapshot, false) : undefined,
    preconditioning: snapshot.charge ? representPreconditioning(snapshot) : undefined,
    energies: representEnergies(snapshot),
    engines: representEngines(snapshot),
    doorsState: representDoors(snapshot),
    privacy: representPrivacy(snapshot),
    battery: representBattery(snapshot),
    service: { updatedAt: at, type: serviceTypeOf(traits.motorization) },
    safety: representSafety(snapshot),
    odometer,
    kinetic,
    environment: representEnvironment(snapshot),
    drivingBehavior: representBehaviour(snapshot),
    _embedded: extensions.size > 0 ? { extension } : undefined,
    _links: {
      self: link(style, `${path}/status`),
      vehicle: link(style, path),
      fleet: link(style, fleetPath(vehicle.fleetId)),
    },
  };
}
