import type { Timestamps } from '../../values/freshness.js';
import type { EngineType, ScrWarning } from '../../enums/engine.js';
import type { PowertrainStatus } from '../../enums/powertrain.js';

export interface Engine extends Timestamps {
  readonly type: EngineType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  /** Revolutions per minute. */
  readonly speed: number | null;
  /** State of the powertrain as the engine reports it. Deprecated upstream: see the status's `powertrain`. */
  readonly gmpStatus: PowertrainStatus | null;
  /** The upstream's text of `gmpStatus`. */
  readonly gmpStatusRaw: string | null;
  readonly extension: EngineExtension | null;
}

/** Data specific to one kind of engine. */
export interface EngineExtension {
  readonly thermic: ThermicEngine | null;
}

export interface ThermicEngine {
  readonly coolant: EngineLiquid | null;
  /** In API v2 the temperature is also read from `engine.oil`, if missing here. */
  readonly oil: EngineLiquid | null;
  /** API v3 only. */
  readonly air: EngineAir | null;
  /** Warning level of the selective catalytic reduction. API v2 only. */
  readonly scr: ScrWarning | null;
  /** The upstream's text of `scr`. */
  readonly scrRaw: string | null;
}

export interface EngineLiquid {
  /** Percent, 0 to 100. */
  readonly level: number | null;
  /** Degrees Celsius; the upstream's 215 and more mean unknown and are null (`Q14`). */
  readonly temp: number | null;
}

export interface EngineAir {
  /** Degrees Celsius; the upstream's 215 and more mean unknown and are null (`Q14`). */
  readonly temp: number | null;
}
