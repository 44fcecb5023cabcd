import type { Timestamps } from '../../values/freshness.js';
import type {
  AdaptiveCruiseControlState,
  BlindSpotMonitoringState,
  EmergencyBrakingState,
  InterVehicleTimeState,
  LaneDepartureWarningState,
  LaneKeepingAssistState,
  ParkAssistState,
  RecommendedGear,
  SpeedRegulatorState,
} from '../../enums/adas.js';

/** Advanced driver assistance systems. In API v2 only in telemetry. */
export interface Adas extends Timestamps {
  readonly parkAssist: ParkAssist | null;
  /** Adaptive cruise control regulation. */
  readonly accr: AdaptiveCruiseControlState | null;
  /** The upstream's text of `accr`. */
  readonly accrRaw: string | null;
  /** Voluntary speed limiter (French `limitation volontaire de la vitesse`). */
  readonly lvv: boolean | null;
  /** Advanced speed regulator. */
  readonly rvv: SpeedRegulatorState | null;
  /** The upstream's text of `rvv`. */
  readonly rvvRaw: string | null;
  /** Advanced emergency braking system. */
  readonly aebs: EmergencyBrakingState | null;
  /** The upstream's text of `aebs`. */
  readonly aebsRaw: string | null;
  /** Lane departure warning. */
  readonly afil: LaneDepartureWarningState | null;
  /** The upstream's text of `afil`. */
  readonly afilRaw: string | null;
  /** Inter-vehicle time assist. */
  readonly artiv: InterVehicleTimeState | null;
  /** The upstream's text of `artiv`. */
  readonly artivRaw: string | null;
  /** Blind spot monitoring. */
  readonly bsm: BlindSpotMonitoringState | null;
  /** The upstream's text of `bsm`. */
  readonly bsmRaw: string | null;
  /** Electronic stability program. */
  readonly esp: boolean | null;
  /** Anti-lock braking system. */
  readonly abs: boolean | null;
  /** Electric brake service. */
  readonly fse: boolean | null;
  /** Speed limit that the vehicle recognised, in km/h. */
  readonly sli: number | null;
  /** Right lane keeping assist. */
  readonly rlka: LaneKeepingAssistState | null;
  /** The upstream's text of `rlka`. */
  readonly rlkaRaw: string | null;
  /** Left lane keeping assist. */
  readonly llka: LaneKeepingAssistState | null;
  /** The upstream's text of `llka`. */
  readonly llkaRaw: string | null;
  /** Recommended gear indicator. In API v2 `transmission.gearbox.gear.recommended`. */
  readonly rgi: RecommendedGear | null;
  /** The upstream's text of `rgi`. */
  readonly rgiRaw: string | null;
}

export interface ParkAssist {
  readonly front: readonly ParkAssistState[] | null;
  /** The upstream's texts of `front`, in the same order. */
  readonly frontRaw: readonly string[] | null;
  readonly rear: readonly ParkAssistState[] | null;
  /** The upstream's texts of `rear`, in the same order. */
  readonly rearRaw: readonly string[] | null;
}
