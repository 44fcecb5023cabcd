import type { Position } from '../position.js';
import type { Adas } from './adas.js';
import type { VehicleAlarm } from './alarm.js';
import type { AuxiliaryBattery } from './battery.js';
import type { DoorsState } from './doors.js';
import type { DrivingBehavior } from './driving-behavior.js';
import type { Energy } from './energy.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { Ignition } from './ignition.js';
import type { Kinetic } from './kinetic.js';
import type { LightingSystem } from './lighting-system.js';
import type { Odometer } from './odometer.js';
import type { Powertrain } from './powertrain.js';
import type { Preconditioning } from './preconditioning.js';
import type { Privacy } from './privacy.js';
import type { Safety } from './safety.js';
import type { VehicleService } from './service.js';
import type { StolenReport } from './stolen.js';
import type { Transmission } from './transmission.js';
import type { WipingBlades } from './wiping-blades.js';

/** The latest that a vehicle reported. Older snapshots may come back between newer ones (`Q11`). */
export interface VehicleStatus {
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** Personal data. */
  readonly vin: string | null;
  readonly ignition: Ignition | null;
  /** Where the vehicle was last; it may be weeks older than the status (`Q21`). */
  readonly lastPosition: Position | null;
  readonly preconditioning: Preconditioning | null;
  readonly energies: readonly Energy[] | null;
  readonly engines: readonly Engine[] | null;
  /** API v3 only. */
  readonly transmission: Transmission | null;
  /** API v3 only. */
  readonly powertrain: Powertrain | null;
  /** API v3 only. */
  readonly adas: Adas | null;
  readonly doorsState: DoorsState | null;
  readonly privacy: Privacy | null;
  readonly battery: AuxiliaryBattery | null;
  readonly service: VehicleService | null;
  readonly safety: Safety | null;
  /** From the status itself, else from its `extension`. */
  readonly odometer: Odometer | null;
  /** From the status itself, else from its `extension`. */
  readonly kinetic: Kinetic | null;
  readonly environment: Environment | null;
  readonly drivingBehavior: DrivingBehavior | null;
  /** API v3 only. */
  readonly wipingBlades: WipingBlades | null;
  /** API v3 only. */
  readonly lightingSystem: LightingSystem | null;
  /** API v3 only. */
  readonly alarm: VehicleAlarm | null;
  /** API v3 only. */
  readonly stolen: StolenReport | null;
  /** When the status was created upstream; it may lie after `updatedAt` (`Q11`). */
  readonly createdAt: Date | null;
  /** When the status was last changed upstream. API v3 only. */
  readonly updatedAt: Date | null;
}
