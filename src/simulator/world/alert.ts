import { dayMs, minuteMs } from './generation/clock.js';
import { between, hash32, hex, pick, roll, salt } from './generation/random.js';
import { retentionMs } from './generation/retention.js';
import type { Motorization, WorldVehicle } from './vehicle.js';

export type Severity = 'Information' | 'Warning' | 'Critical';

/** An alert. Whether it has ended depends on the time of reading. */
export interface WorldAlert {
  readonly vehicle: WorldVehicle;
  readonly id: string;
  readonly type: string;
  readonly severity: Severity;
  readonly startedAt: number;
  /** In the future for an active alert. */
  readonly endsAt: number;
}

const common: readonly (readonly [type: string, severity: Severity])[] = [
  ['LeftFrontTireUnderInflated', 'Warning'],
  ['RightRearTireUnderInflated', 'Warning'],
  ['RightFrontTirePuncture', 'Critical'],
  ['AddWasherFluid', 'Information'],
  ['ReplaceTheRemoteControlBattery', 'Information'],
  ['ReplaceBrakePads', 'Warning'],
  ['EspAsrSystemFault', 'Warning'],
  ['BrakingSystemFailure', 'Critical'],
  ['TrunkOrHoodOpen', 'Information'],
  ['LaneDepartureWarningSystemFault', 'Warning'],
  ['RiskOfIce', 'Information'],
  ['DrivingAssistanceSensorBlind', 'Information'],
  ['PowerSteeringFault', 'Warning'],
  ['RightBrakeLampFault', 'Warning'],
];
const burning: typeof common = [
  ['FuelLevelLow', 'Information'],
  ['OilLevelLow', 'Warning'],
  ['EngineOilPressureFailure', 'Critical'],
  ['EngineTemperatureFailure', 'Critical'],
  ['AdBlueFault', 'Warning'],
  ['ParticleFilterFull', 'Warning'],
  ['CoolantLevellow', 'Warning'],
];
const electric: typeof common = [
  ['ChargingFailure', 'Warning'],
  ['ElectricTractionSystemFault', 'Warning'],
  ['ElectricTractionSystemFailureStopVehicle', 'Critical'],
  ['BatteryChargeOrElectricalCircuitSystemFailure', 'Critical'],
];
const kinds: Readonly<Record<Motorization, typeof common>> = {
  Thermic: [...common, ...burning],
  Hybrid: [...common, ...burning, ...electric],
  Electric: [...common, ...electric],
  Hydrogen: [...common, ...electric],
};

/** At most one alert per lane and window, so that an alert follows from its vehicle, lane and window number. */
const windowMs = 10 * dayMs;
const lanes = [0, 1] as const;
const of = {
  happens: salt('alert'),
  shift: salt('alert windows'),
  start: salt('alert start'),
  length: salt('alert length'),
  type: salt('alert type'),
  id: salt('alert id'),
};

/** The windows of each lane and vehicle start at a different time. */
const shiftOf = (seed: number, lane: number): number =>
  Math.floor(between(0, windowMs / minuteMs, seed, of.shift, lane)) * minuteMs;

function alertOf(vehicle: WorldVehicle, motorization: Motorization, lane: number, window: number): WorldAlert | null {
  const { seed } = vehicle;
  const key = [seed, lane, window] as const;
  if (roll(of.happens, ...key) >= 0.28) return null;
  const startedAt =
    shiftOf(seed, lane) + window * windowMs + Math.floor(between(0, 4 * 24 * 60, of.start, ...key)) * minuteMs;
  // Mostly short, and never past the end of the window.
  const lengthMs = Math.floor((0.05 + 5.8 * roll(of.length, ...key) ** 3) * 24 * 60) * minuteMs;
  const [type, severity] = pick(kinds[motorization], of.type, ...key);
  return {
    vehicle,
    id: hex(128, of.id, hash32(...key), seed, lane, window),
    type,
    severity,
    startedAt,
    endsAt: startedAt + lengthMs,
  };
}

/** All alerts of a vehicle within the retention period before `at`, newest first. */
export function alertsOf(vehicle: WorldVehicle, motorization: Motorization, at: number): readonly WorldAlert[] {
  const alerts: WorldAlert[] = [];
  for (const lane of lanes) {
    const last = Math.floor((at - shiftOf(vehicle.seed, lane)) / windowMs);
    for (let window = last; window > last - retentionMs / windowMs - 1; window -= 1) {
      const alert = alertOf(vehicle, motorization, lane, window);
      if (alert && alert.startedAt <= at && alert.startedAt > at - retentionMs) alerts.push(alert);
    }
  }
  return alerts.sort(newestFirst);
}

export const newestFirst = (a: WorldAlert, b: WorldAlert): number =>
  b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1);

export const isActive = (alert: WorldAlert, at: number): boolean => alert.endsAt > at;
