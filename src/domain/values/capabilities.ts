/** Data that a vehicle provides and remote actions that it supports: the `onboardCapabilities` extension of API v3. */
export interface Capabilities {
  /** Scopes of the data that can be read, such as `data:telemetry:vehicle:energies`. */
  readonly data: readonly string[] | null;
  /** Remote actions that can be called. */
  readonly remote: RemoteCapabilities | null;
}

/** Whether each remote action can be called on the vehicle. */
export interface RemoteCapabilities {
  readonly preconditioning: PreconditioningCapability | null;
  readonly charging: ChargingCapability | null;
  readonly door: RemoteCapability | null;
  readonly horn: RemoteCapability | null;
  /** Some responses spell it `ligths` (`Q13`). */
  readonly lights: RemoteCapability | null;
  readonly wakeup: RemoteCapability | null;
  readonly navigation: RemoteCapability | null;
  /** The specification gives this action no scope: `scopeName` is null. */
  readonly stolen: RemoteCapability | null;
}

/** One remote action. */
export interface RemoteCapability {
  /** Whether the vehicle supports the action. */
  readonly supported: boolean | null;
  /** Scope that a caller needs, such as `remote:horn:write`. */
  readonly scopeName: string | null;
}

/** Remote preconditioning of the cabin. */
export interface PreconditioningCapability extends RemoteCapability {
  readonly parameters: PreconditioningParameters | null;
}

export interface PreconditioningParameters {
  readonly programs: PreconditioningProgramsParameter | null;
  /** Whether an immediate start is supported. */
  readonly immediate: boolean | null;
}

export interface PreconditioningProgramsParameter {
  /** Maximum number of programs. */
  readonly size: number | null;
}

/** Remote charging. */
export interface ChargingCapability extends RemoteCapability {
  readonly parameters: ChargingParameters | null;
}

export interface ChargingParameters {
  readonly immediate: ChargingImmediateParameter | null;
  readonly schedule: ChargingScheduleParameter | null;
  readonly preferences: ChargingPreferencesParameter | null;
}

export interface ChargingImmediateParameter {
  /** Whether an immediate start of charging is supported. */
  readonly start: boolean | null;
  /** Whether an immediate stop of charging is supported. */
  readonly stop: boolean | null;
}

export interface ChargingScheduleParameter {
  readonly programs: ChargingProgramsParameter | null;
  /** Whether a delayed start can be set. */
  readonly nextDelayedTime: boolean | null;
}

export interface ChargingProgramsParameter {
  /** Whether charging programs are supported. */
  readonly supported: boolean | null;
  /** Maximum number of programs. */
  readonly size: number | null;
}

export interface ChargingPreferencesParameter {
  /** Whether the charging power level can be set. */
  readonly level: boolean | null;
  /** Whether the charging type (partial or full) can be set. */
  readonly type: boolean | null;
}
