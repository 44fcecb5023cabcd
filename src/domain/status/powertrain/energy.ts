import type { Timestamps } from '../../values/freshness.js';
import type { EnergySubType, EnergyType } from '../../enums/energy.js';
import type { Charging } from './charging.js';

/** Kind of energy: fuel (fossil or hydrogen) or electricity. */
export interface EnergyKind {
  readonly type: EnergyType | null;
  /** The upstream's text of `type`; API v2 has a `Hydrogen` type, which is type `FUEL` with sub-type `HYDROGEN` here. */
  readonly typeRaw: string | null;
  readonly subType: EnergySubType | null;
  /** The upstream's text of `subType`. API v3 only. */
  readonly subTypeRaw: string | null;
}

/** An energy on board. */
export interface Energy extends EnergyKind, Timestamps {
  /** Level in percent, 0 to 100, precise to 0.1. */
  readonly level: number | null;
  /** Range on this energy, in kilometres. */
  readonly autonomy: number | null;
  readonly extension: EnergyExtension | null;
}

/** Data specific to one class of energy. */
export interface EnergyExtension {
  readonly fuel: FuelEnergy | null;
  readonly electric: ElectricEnergy | null;
}

export interface FuelEnergy {
  readonly consumptions: FuelConsumptions | null;
}

export interface FuelConsumptions {
  /** Total consumption in centilitres. In API v2 `fuel.consumption`. */
  readonly total: number | null;
  /** Instant consumption in litres per 100 km, for hydrogen in kilograms per 100 km (`Q17`). API v3 only. */
  readonly instant: number | null;
}

export interface ElectricEnergy {
  readonly battery: TractionBattery | null;
  readonly charging: Charging | null;
}

/** The traction battery. */
export interface TractionBattery {
  readonly load: TractionBatteryLoad | null;
  readonly health: TractionBatteryHealth | null;
}

export interface TractionBatteryLoad extends Timestamps {
  /** Total capacity in watt-hours. In API v2 `battery.capacity`. */
  readonly capacity: number | null;
  /** Remaining energy in watt-hours. In API v2 `electric.residual`. */
  readonly residual: number | null;
}

export interface TractionBatteryHealth extends Timestamps {
  /** Health of the capacity in percent, 0 to 100. */
  readonly capacity: number | null;
  /** Health of the resistance in percent, above 0 to 100; an upstream 0 means unknown and is null (`Q14`). */
  readonly resistance: number | null;
}
