import type { Adas } from './driving/adas.js';
import type { VehicleAlarm } from './safety/alarm.js';
import type { AuxiliaryBattery } from './powertrain/battery.js';
import type { DoorsState } from './body/doors.js';
import type { DrivingBehavior } from './driving/driving-behavior.js';
import type { Energy } from './powertrain/energy.js';
import type { Engine } from './powertrain/engine.js';
import type { Ignition } from './powertrain/ignition.js';
import type { Kinetic } from './driving/kinetic.js';
import type { LightingSystem } from './body/lighting-system.js';
import type { Odometer } from './driving/odometer.js';
import type { OverallAutonomy } from './powertrain/overall-autonomy.js';
import type { Powertrain } from './powertrain/powertrain.js';
import type { Safety } from './safety/safety.js';
import type { Transmission } from './powertrain/transmission.js';
import type { WipingBlades } from './body/wiping-blades.js';

/** The signal groups that statuses and telemetry messages have in common. */
export interface VehicleGroups {
  readonly ignition: Ignition | null;
  readonly energies: readonly Energy[] | null;
  readonly engines: readonly Engine[] | null;
  readonly transmission: Transmission | null;
  /** API v3 only. */
  readonly powertrain: Powertrain | null;
  readonly adas: Adas | null;
  readonly doorsState: DoorsState | null;
  readonly battery: AuxiliaryBattery | null;
  readonly safety: Safety | null;
  /** From its own property or from the document's `extension`. */
  readonly odometer: Odometer | null;
  /** Older contracts only: current ones have the autonomy of each energy. */
  readonly overallAutonomy: OverallAutonomy | null;
  /** From its own property or from the document's `extension`. */
  readonly kinetic: Kinetic | null;
  readonly drivingBehavior: DrivingBehavior | null;
  /** API v3 only. */
  readonly wipingBlades: WipingBlades | null;
  /** API v3 only. */
  readonly lightingSystem: LightingSystem | null;
  /** API v3 only. */
  readonly alarm: VehicleAlarm | null;
}
