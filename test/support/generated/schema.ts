export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, to the millisecond: `2026-11-24T08:30:00.000Z` (RFC 3339, the internet’s profile of ISO 8601). An offset other than `Z` is understood in arguments. */
  DateTime: { input: string; output: string; }
  /** A length of time as ISO 8601 writes it: `PT1H30M` is an hour and a half. Where it says when in the day something starts or ends, it counts from midnight: `PT14H30M` is half past two in the afternoon. */
  Duration: { input: string; output: string; }
  /** A GeoJSON Feature with a Point geometry, as a JSON object that map libraries take as it is (RFC 7946). Coordinates are longitude and latitude in degrees (WGS 84), then the altitude in metres where it is known. */
  GeoJSONFeature: { input: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown }; output: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown }; }
  /** An absolute address on the web, `https://…` or `http://…` (RFC 3986). */
  URL: { input: string; output: string; }
  /** A vehicle identification number: 17 capital letters and digits (ISO 3779), such as `VF3CCHMZ6JT000001`. Written and taken as the upstream has it, odd ones included. It names a vehicle for good, also where `vehicleId` changes. Personal data. */
  VIN: { input: string; output: string; }
};

/** State of the adaptive cruise control, which keeps the speed and the distance to the vehicle ahead. */
export const AdaptiveCruiseControlState = {
  Activated: 'ACTIVATED',
  Fault: 'FAULT',
  Hold: 'HOLD',
  HoldWithOverSpeeding: 'HOLD_WITH_OVER_SPEEDING',
  Off: 'OFF',
  /** The driver goes faster than set by pressing the pedal. */
  OverSpeedingByPedalPress: 'OVER_SPEEDING_BY_PEDAL_PRESS',
  StandBy: 'STAND_BY',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type AdaptiveCruiseControlState = typeof AdaptiveCruiseControlState[keyof typeof AdaptiveCruiseControlState];
/** Advanced driver assistance systems, from the vehicle’s last status. A system that the vehicle does not have is null. Known to API v3 only. */
export type Adas = {
  __typename?: 'Adas';
  /** Whether the anti-lock brakes are active. */
  abs?: Maybe<Scalars['Boolean']['output']>;
  /** Adaptive cruise control. */
  accr?: Maybe<AdaptiveCruiseControlState>;
  /** The upstream’s own text of `accr`, also for values that this schema does not know. Null where it sent none. */
  accrRaw?: Maybe<Scalars['String']['output']>;
  /** Advanced emergency braking system. */
  aebs?: Maybe<EmergencyBrakingState>;
  /** The upstream’s own text of `aebs`, also for values that this schema does not know. Null where it sent none. */
  aebsRaw?: Maybe<Scalars['String']['output']>;
  /** Lane departure warning. */
  afil?: Maybe<LaneDepartureWarningState>;
  /** The upstream’s own text of `afil`, also for values that this schema does not know. Null where it sent none. */
  afilRaw?: Maybe<Scalars['String']['output']>;
  /** Assistant that watches the time to the vehicle ahead. */
  artiv?: Maybe<InterVehicleTimeState>;
  /** The upstream’s own text of `artiv`, also for values that this schema does not know. Null where it sent none. */
  artivRaw?: Maybe<Scalars['String']['output']>;
  /** Blind spot monitoring. */
  bsm?: Maybe<BlindSpotMonitoringState>;
  /** The upstream’s own text of `bsm`, also for values that this schema does not know. Null where it sent none. */
  bsmRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the electronic stability program is active. */
  esp?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the electric brake service is active. */
  fse?: Maybe<Scalars['Boolean']['output']>;
  /** Lane keeping assist to the left. */
  llka?: Maybe<LaneKeepingAssistState>;
  /** The upstream’s own text of `llka`, also for values that this schema does not know. Null where it sent none. */
  llkaRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the speed limiter that the driver sets is on. */
  lvv?: Maybe<Scalars['Boolean']['output']>;
  /** Park assist. */
  parkAssist?: Maybe<ParkAssist>;
  /** Gear change that the dashboard recommends. */
  rgi?: Maybe<RecommendedGear>;
  /** The upstream’s own text of `rgi`, also for values that this schema does not know. Null where it sent none. */
  rgiRaw?: Maybe<Scalars['String']['output']>;
  /** Lane keeping assist to the right. */
  rlka?: Maybe<LaneKeepingAssistState>;
  /** The upstream’s own text of `rlka`, also for values that this schema does not know. Null where it sent none. */
  rlkaRaw?: Maybe<Scalars['String']['output']>;
  /** Advanced speed regulator. */
  rvv?: Maybe<SpeedRegulatorState>;
  /** The upstream’s own text of `rvv`, also for values that this schema does not know. Null where it sent none. */
  rvvRaw?: Maybe<Scalars['String']['output']>;
  /** Speed limit that the vehicle recognised on the road, in kilometres per hour (km/h). */
  sli?: Maybe<Scalars['Float']['output']>;
};

/** Heating or cooling of the cabin before the drive. */
export type AirConditioning = {
  __typename?: 'AirConditioning';
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the preconditioning failed; null where it did not. */
  failureCause?: Maybe<PreconditioningFailureCause>;
  /** The upstream’s own text of `failureCause`, also for values that this schema does not know. Null where it sent none. */
  failureCauseRaw?: Maybe<Scalars['String']['output']>;
  /** Programs set in the vehicle, at most four. */
  programs?: Maybe<Array<PreconditioningProgram>>;
  /** What started the preconditioning. Null with API v2, which does not tell. */
  startingCause?: Maybe<PreconditioningStartingCause>;
  /** The upstream’s own text of `startingCause`, also for values that this schema does not know. Null where it sent none. */
  startingCauseRaw?: Maybe<Scalars['String']['output']>;
  /** State of the preconditioning. */
  status?: Maybe<PreconditioningStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
};

/** Whether the alarm is switched on. */
export const AlarmActivation = {
  Active: 'ACTIVE',
  Inactive: 'INACTIVE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type AlarmActivation = typeof AlarmActivation[keyof typeof AlarmActivation];
/** Whether the anti-theft alarm is switched on. */
export type AlarmStatus = {
  __typename?: 'AlarmStatus';
  /** Whether the alarm is switched on. */
  activation?: Maybe<AlarmActivation>;
  /** The upstream’s own text of `activation`, also for values that this schema does not know. Null where it sent none. */
  activationRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What set off the anti-theft alarm, and where. */
export type AlarmTrigger = {
  __typename?: 'AlarmTrigger';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the alarm went off. */
  position?: Maybe<Position>;
  /** When the alarm went off. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** What set off the alarm. */
  type?: Maybe<AlarmTriggerType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** What set off the alarm. */
export const AlarmTriggerType = {
  /** The rear window was broken or opened. */
  BackliteDoorBreakIn: 'BACKLITE_DOOR_BREAK_IN',
  /** The electrical system was tampered with. */
  ElectricalSystemBreakIn: 'ELECTRICAL_SYSTEM_BREAK_IN',
  FrontLeftDoorBreakIn: 'FRONT_LEFT_DOOR_BREAK_IN',
  FrontRightDoorBreakIn: 'FRONT_RIGHT_DOOR_BREAK_IN',
  /** The bonnet was forced. */
  HoodDoorBreakIn: 'HOOD_DOOR_BREAK_IN',
  /** The vehicle was being taught a new key. */
  KeyLearning: 'KEY_LEARNING',
  /** Nothing: no break-in was noticed. */
  NoBreakIn: 'NO_BREAK_IN',
  RearLeftDoorBreakIn: 'REAR_LEFT_DOOR_BREAK_IN',
  RearRightDoorBreakIn: 'REAR_RIGHT_DOOR_BREAK_IN',
  RoofBreakIn: 'ROOF_BREAK_IN',
  /** The boot was forced. */
  TrunkDoorBreakIn: 'TRUNK_DOOR_BREAK_IN',
  /** Somebody tried to start it without a known key. */
  UnauthenticatedStartup: 'UNAUTHENTICATED_STARTUP',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** The vehicle was lifted or tilted. */
  VehicleLifting: 'VEHICLE_LIFTING',
  /** Something moved inside the cabin. */
  VolumetricBreakIn: 'VOLUMETRIC_BREAK_IN'
} as const;

export type AlarmTriggerType = typeof AlarmTriggerType[keyof typeof AlarmTriggerType];
/** A warning that a vehicle showed to its driver: a fault, a low level, an open door. It stands from `startedAt` to `endAt`. */
export type Alert = Node & {
  __typename?: 'Alert';
  /** Whether the alert still stands. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor’s id of the alert. */
  alertId: Scalars['ID']['output'];
  /** When the alert was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the alert went away; null while it stands. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position of the vehicle when the alert went away; null while it stands. */
  endPosition?: Maybe<Position>;
  /** The vendor’s id of the fleet that the alert was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** How grave the alert is. */
  severity?: Maybe<AlertSeverity>;
  /** The upstream’s own text of `severity`, also for values that this schema does not know. Null where it sent none. */
  severityRaw?: Maybe<Scalars['String']['output']>;
  /** Last known position of the vehicle when the alert appeared. */
  startPosition?: Maybe<Position>;
  /** When the alert appeared. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the alert is about. */
  type?: Maybe<AlertType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the alert was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that raised the alert. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that raised the alert; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number of the vehicle that raised the alert. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
};

/** A part of a list of Alert items, in the upstream’s order. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The items, each with its cursor. */
  edges: Array<AlertEdge>;
  /** The items without their cursors. */
  nodes: Array<Alert>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Alert in a list, with its cursor. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Alert itself. */
  node: Alert;
};

/** How grave an alert is. */
export const AlertSeverity = {
  /** The vehicle must not be started before it is repaired. */
  Critical: 'CRITICAL',
  /** The vehicle works; a repair would be good. */
  Information: 'INFORMATION',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** To be repaired soon. */
  Warning: 'WARNING'
} as const;

export type AlertSeverity = typeof AlertSeverity[keyof typeof AlertSeverity];
/** What an alert is about: a message that the vehicle shows to its driver. */
export const AlertType = {
  AbsBrakingSystemFault: 'ABS_BRAKING_SYSTEM_FAULT',
  ActiveSpoilerFault: 'ACTIVE_SPOILER_FAULT',
  AddWasherFluid: 'ADD_WASHER_FLUID',
  AdBlueFault: 'AD_BLUE_FAULT',
  /** A fault of the AdBlue system; the engine will not start. */
  AdBlueFaultStartingImpossible: 'AD_BLUE_FAULT_STARTING_IMPOSSIBLE',
  /** A fault of the AdBlue system; the engine will soon not start any more. */
  AdBlueFaultStartingImpossibleSoon: 'AD_BLUE_FAULT_STARTING_IMPOSSIBLE_SOON',
  AirbagOrSeatBeltPretensionerOrActiveHoodFailure: 'AIRBAG_OR_SEAT_BELT_PRETENSIONER_OR_ACTIVE_HOOD_FAILURE',
  AssistanceButtonFault: 'ASSISTANCE_BUTTON_FAULT',
  AutomaticBrakingDeactivated: 'AUTOMATIC_BRAKING_DEACTIVATED',
  AutomaticHeadlightAdjustmentFault: 'AUTOMATIC_HEADLIGHT_ADJUSTMENT_FAULT',
  BatteryChargeOrElectricalCircuitSystemFailure: 'BATTERY_CHARGE_OR_ELECTRICAL_CIRCUIT_SYSTEM_FAILURE',
  BrakingSystemFailure: 'BRAKING_SYSTEM_FAILURE',
  ChargingFailure: 'CHARGING_FAILURE',
  CheckTheCenterBrakeLamp: 'CHECK_THE_CENTER_BRAKE_LAMP',
  CollisionDetectionSystemFault: 'COLLISION_DETECTION_SYSTEM_FAULT',
  CollisionMitigationSystemFault: 'COLLISION_MITIGATION_SYSTEM_FAULT',
  CoolantLevelLow: 'COOLANT_LEVEL_LOW',
  DrivingAssistanceSensorBlind: 'DRIVING_ASSISTANCE_SENSOR_BLIND',
  /** The electric drive has failed; drive slowly. */
  ElectricTractionSystemFailureLimitSpeed: 'ELECTRIC_TRACTION_SYSTEM_FAILURE_LIMIT_SPEED',
  /** The electric drive has failed; stop the vehicle. */
  ElectricTractionSystemFailureStopVehicle: 'ELECTRIC_TRACTION_SYSTEM_FAILURE_STOP_VEHICLE',
  ElectricTractionSystemFault: 'ELECTRIC_TRACTION_SYSTEM_FAULT',
  ElectronicImmobiliserFault: 'ELECTRONIC_IMMOBILISER_FAULT',
  EmissionSystemOrAdBlueQualityFailure: 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE',
  EmissionSystemOrAdBlueQualityFailureStartingImpossible: 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE',
  EmissionSystemOrAdBlueQualityFailureStartingImpossibleSoon: 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE_SOON',
  EngineFailure: 'ENGINE_FAILURE',
  EngineFault: 'ENGINE_FAULT',
  EngineMisfiringFuel: 'ENGINE_MISFIRING_FUEL',
  EngineOilPressureFailure: 'ENGINE_OIL_PRESSURE_FAILURE',
  EngineTemperatureFailure: 'ENGINE_TEMPERATURE_FAILURE',
  /** A fault of the stability (ESP) or traction (ASR) control. */
  EspAsrSystemFault: 'ESP_ASR_SYSTEM_FAULT',
  FrontLeftFlashingIndicatorFault: 'FRONT_LEFT_FLASHING_INDICATOR_FAULT',
  FrontLeftFogLampsFault: 'FRONT_LEFT_FOG_LAMPS_FAULT',
  FrontLeftParkingLampsFault: 'FRONT_LEFT_PARKING_LAMPS_FAULT',
  FrontRightFlashingIndicatorFault: 'FRONT_RIGHT_FLASHING_INDICATOR_FAULT',
  FrontRightFogLampsFault: 'FRONT_RIGHT_FOG_LAMPS_FAULT',
  FrontRightParkingLampsFault: 'FRONT_RIGHT_PARKING_LAMPS_FAULT',
  FuelLevelLow: 'FUEL_LEVEL_LOW',
  GearboxFault: 'GEARBOX_FAULT',
  HeadlightsFault: 'HEADLIGHTS_FAULT',
  InstalledSpareWheelFault: 'INSTALLED_SPARE_WHEEL_FAULT',
  /** The time to the vehicle ahead cannot be measured. */
  InterVehicleTimeMeasurementFault: 'INTER_VEHICLE_TIME_MEASUREMENT_FAULT',
  LaneChangeAssistanceFault: 'LANE_CHANGE_ASSISTANCE_FAULT',
  LaneDepartureWarningSystemFault: 'LANE_DEPARTURE_WARNING_SYSTEM_FAULT',
  LeftBrakeLampFault: 'LEFT_BRAKE_LAMP_FAULT',
  LeftFrontDoorOpen: 'LEFT_FRONT_DOOR_OPEN',
  /** The door is open while the vehicle moves slowly. */
  LeftFrontDoorOpenLowSpeed: 'LEFT_FRONT_DOOR_OPEN_LOW_SPEED',
  LeftFrontTirePressureSensorFault: 'LEFT_FRONT_TIRE_PRESSURE_SENSOR_FAULT',
  LeftFrontTirePuncture: 'LEFT_FRONT_TIRE_PUNCTURE',
  LeftFrontTireUnderInflated: 'LEFT_FRONT_TIRE_UNDER_INFLATED',
  LeftRearDoorOpen: 'LEFT_REAR_DOOR_OPEN',
  /** The door is open while the vehicle moves slowly. */
  LeftRearDoorOpenLowSpeed: 'LEFT_REAR_DOOR_OPEN_LOW_SPEED',
  LeftRearTirePressureSensorFault: 'LEFT_REAR_TIRE_PRESSURE_SENSOR_FAULT',
  LeftRearTirePuncture: 'LEFT_REAR_TIRE_PUNCTURE',
  LeftRearTireUnderInflated: 'LEFT_REAR_TIRE_UNDER_INFLATED',
  LeftReverseLampFault: 'LEFT_REVERSE_LAMP_FAULT',
  OilLevelLow: 'OIL_LEVEL_LOW',
  ParkingBrakeOrHillStartSystemFailure: 'PARKING_BRAKE_OR_HILL_START_SYSTEM_FAILURE',
  ParkAssistSystemFault: 'PARK_ASSIST_SYSTEM_FAULT',
  ParticleFilterAdditiveLevelTooLow: 'PARTICLE_FILTER_ADDITIVE_LEVEL_TOO_LOW',
  ParticleFilterFull: 'PARTICLE_FILTER_FULL',
  /** The particle filter is being burnt clean. */
  ParticleFilterRegenerating: 'PARTICLE_FILTER_REGENERATING',
  PowerSteeringFailure: 'POWER_STEERING_FAILURE',
  PowerSteeringFault: 'POWER_STEERING_FAULT',
  /** Heating or airing before the drive was switched off: the battery is low. */
  PreheatingPreventilationDeactivatedBatteryLow: 'PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW',
  /** Heating or airing before the drive was switched off: the clock is not set. */
  PreheatingPreventilationDeactivatedClockUnset: 'PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET',
  /** Heating or airing before the drive was switched off: the fuel is low. */
  PreheatingPreventilationDeactivatedFuelLevelLow: 'PREHEATING_PREVENTILATION_DEACTIVATED_FUEL_LEVEL_LOW',
  RearLeftFlashingIndicatorFault: 'REAR_LEFT_FLASHING_INDICATOR_FAULT',
  RearLeftFogLampsFault: 'REAR_LEFT_FOG_LAMPS_FAULT',
  RearLeftParkingLampsFault: 'REAR_LEFT_PARKING_LAMPS_FAULT',
  RearRightFlashingIndicatorFault: 'REAR_RIGHT_FLASHING_INDICATOR_FAULT',
  RearRightFogLampsFault: 'REAR_RIGHT_FOG_LAMPS_FAULT',
  RearRightParkingLampsFault: 'REAR_RIGHT_PARKING_LAMPS_FAULT',
  RearWindowOpen: 'REAR_WINDOW_OPEN',
  /** The rear window is open while the vehicle moves slowly. */
  RearWindowOpenLowSpeed: 'REAR_WINDOW_OPEN_LOW_SPEED',
  ReplaceBrakePads: 'REPLACE_BRAKE_PADS',
  ReplaceTheRemoteControlBattery: 'REPLACE_THE_REMOTE_CONTROL_BATTERY',
  RetractableRoofMechanismFault: 'RETRACTABLE_ROOF_MECHANISM_FAULT',
  RightBrakeLampFault: 'RIGHT_BRAKE_LAMP_FAULT',
  RightFrontDoorOpen: 'RIGHT_FRONT_DOOR_OPEN',
  /** The door is open while the vehicle moves slowly. */
  RightFrontDoorOpenLowSpeed: 'RIGHT_FRONT_DOOR_OPEN_LOW_SPEED',
  RightFrontTirePressureSensorFault: 'RIGHT_FRONT_TIRE_PRESSURE_SENSOR_FAULT',
  RightFrontTirePuncture: 'RIGHT_FRONT_TIRE_PUNCTURE',
  RightFrontTireUnderInflated: 'RIGHT_FRONT_TIRE_UNDER_INFLATED',
  RightRearDoorOpen: 'RIGHT_REAR_DOOR_OPEN',
  /** The door is open while the vehicle moves slowly. */
  RightRearDoorOpenLowSpeed: 'RIGHT_REAR_DOOR_OPEN_LOW_SPEED',
  RightRearTirePressureSensorFault: 'RIGHT_REAR_TIRE_PRESSURE_SENSOR_FAULT',
  RightRearTirePuncture: 'RIGHT_REAR_TIRE_PUNCTURE',
  RightRearTireUnderInflated: 'RIGHT_REAR_TIRE_UNDER_INFLATED',
  RightReverseLampFault: 'RIGHT_REVERSE_LAMP_FAULT',
  /** The road may be icy. */
  RiskOfIce: 'RISK_OF_ICE',
  /** The roof cannot move: the speed is not known. */
  RoofOperationNotPossibleSpeedUnknown: 'ROOF_OPERATION_NOT_POSSIBLE_SPEED_UNKNOWN',
  /** The roof cannot move: its mechanism is too hot. */
  RoofOperationNotPossibleTooHighTemp: 'ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP',
  /** The gearbox has to be put into park. */
  ShiftToPark: 'SHIFT_TO_PARK',
  SteeringLockFault: 'STEERING_LOCK_FAULT',
  SuspensionFault: 'SUSPENSION_FAULT',
  /** A fault of the suspension; drive slowly. */
  SuspensionFaultLimitSpeed: 'SUSPENSION_FAULT_LIMIT_SPEED',
  SuspensionFaultRepairVehicle: 'SUSPENSION_FAULT_REPAIR_VEHICLE',
  TireUnderInflationDetectionSystemFault: 'TIRE_UNDER_INFLATION_DETECTION_SYSTEM_FAULT',
  /** The roof was moved too often in a short time. */
  TooManyRoofOperations: 'TOO_MANY_ROOF_OPERATIONS',
  TrailerConnectionFault: 'TRAILER_CONNECTION_FAULT',
  TrunkOrHoodOpen: 'TRUNK_OR_HOOD_OPEN',
  /** The boot or the bonnet is open while the vehicle moves slowly. */
  TrunkOrHoodOpenLowSpeed: 'TRUNK_OR_HOOD_OPEN_LOW_SPEED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  WaterInTheDieselFuelFilter: 'WATER_IN_THE_DIESEL_FUEL_FILTER'
} as const;

export type AlertType = typeof AlertType[keyof typeof AlertType];
/** Whether a shock was detected that triggers the automatic emergency call (eCall). */
export const AutoECallTriggering = {
  Detected: 'DETECTED',
  NotDetected: 'NOT_DETECTED',
  /** Shocks are not detected: the detection is switched off. */
  ShockDetectionDisabled: 'SHOCK_DETECTION_DISABLED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type AutoECallTriggering = typeof AutoECallTriggering[keyof typeof AutoECallTriggering];
/** The 12 V battery, from the vehicle’s last status. The traction battery is in `ElectricEnergy.battery`. */
export type AuxiliaryBattery = {
  __typename?: 'AuxiliaryBattery';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of health, in percent (0 to 100). The upstream calls it `voltage`, which it is not. */
  stateOfHealth?: Maybe<Scalars['Float']['output']>;
};

/** State of a seat belt. */
export const BeltState = {
  /** No warning. */
  Normal: 'NORMAL',
  /** Not fastened although it should be. */
  Omission: 'OMISSION',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type BeltState = typeof BeltState[keyof typeof BeltState];
/** The seat belt of a seat. */
export type BeltStatus = {
  __typename?: 'BeltStatus';
  /** State of the belt. */
  belt?: Maybe<BeltState>;
  /** The upstream’s own text of `belt`, also for values that this schema does not know. Null where it sent none. */
  beltRaw?: Maybe<Scalars['String']['output']>;
  /** The seat that the belt belongs to. */
  seat?: Maybe<SeatIdentifier>;
  /** The upstream’s own text of `seat`, also for values that this schema does not know. Null where it sent none. */
  seatRaw?: Maybe<Scalars['String']['output']>;
};

/** State of the blind spot monitoring. */
export const BlindSpotMonitoringState = {
  Active: 'ACTIVE',
  Disabled: 'DISABLED',
  Fault: 'FAULT',
  Inactive: 'INACTIVE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type BlindSpotMonitoringState = typeof BlindSpotMonitoringState[keyof typeof BlindSpotMonitoringState];
/** Which data a vehicle tells, and which remote actions it takes. Known to API v3 only. */
export type Capabilities = {
  __typename?: 'Capabilities';
  /** Scopes of the data that the vehicle tells, such as `data:telemetry:vehicle:energies`. New ones may appear. */
  data?: Maybe<Array<Scalars['String']['output']>>;
  /** Remote actions that the vehicle takes. */
  remote?: Maybe<RemoteCapabilities>;
};

/** Charging of the traction battery, from the vehicle’s last status. */
export type Charging = {
  __typename?: 'Charging';
  /** How fast the battery charges. */
  chargingMode?: Maybe<ChargingMode>;
  /** The upstream’s own text of `chargingMode`, also for values that this schema does not know. Null where it sent none. */
  chargingModeRaw?: Maybe<Scalars['String']['output']>;
  /** Level of the charging power. Null with API v2, which does not tell. */
  chargingPowerLevel?: Maybe<ChargingPowerLevel>;
  /** The upstream’s own text of `chargingPowerLevel`, also for values that this schema does not know. Null where it sent none. */
  chargingPowerLevelRaw?: Maybe<Scalars['String']['output']>;
  /** Charging speed: range gained in an hour of charging, in kilometres per hour (km/h). */
  chargingRate?: Maybe<Scalars['Float']['output']>;
  /** Time until the next delayed charge starts. */
  nextDelayedTime?: Maybe<Scalars['Duration']['output']>;
  /** Whether a charging cable is plugged in. */
  plugged?: Maybe<Scalars['Boolean']['output']>;
  /** Time until the battery is full. */
  remainingTime?: Maybe<Scalars['Duration']['output']>;
  /** Programs by which the vehicle charges. Null with API v2, which does not tell. */
  schedule?: Maybe<ChargingSchedule>;
  /** State of the charging system. */
  status?: Maybe<ChargingStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** How far the battery is charged. Null with API v2, which does not tell. */
  type?: Maybe<ChargingType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** Whether a vehicle’s charging can be commanded remotely, and how. */
export type ChargingCapability = {
  __typename?: 'ChargingCapability';
  /** What of it the vehicle takes. */
  parameters?: Maybe<ChargingParameters>;
  /** Scope that a caller needs, such as `remote:charging:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle takes the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Which immediate charging commands a vehicle takes. */
export type ChargingImmediateParameter = {
  __typename?: 'ChargingImmediateParameter';
  /** Whether charging can be started at once. */
  start?: Maybe<Scalars['Boolean']['output']>;
  /** Whether charging can be stopped at once. */
  stop?: Maybe<Scalars['Boolean']['output']>;
};

/** How fast the battery charges. */
export const ChargingMode = {
  /** It is not charging. */
  No: 'NO',
  Quick: 'QUICK',
  Slow: 'SLOW',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingMode = typeof ChargingMode[keyof typeof ChargingMode];
/** What of remote charging a vehicle takes. */
export type ChargingParameters = {
  __typename?: 'ChargingParameters';
  /** Starting and stopping at once. */
  immediate?: Maybe<ChargingImmediateParameter>;
  /** Choosing power and extent of the charge. */
  preferences?: Maybe<ChargingPreferencesParameter>;
  /** Charging later, or by programs. */
  schedule?: Maybe<ChargingScheduleParameter>;
};

/** Level of the charging power, from the lowest to the highest. The upstream gives no watts for a level. */
export const ChargingPowerLevel = {
  Level_1: 'LEVEL_1',
  Level_2: 'LEVEL_2',
  Level_3: 'LEVEL_3',
  Level_4: 'LEVEL_4',
  Level_5: 'LEVEL_5',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingPowerLevel = typeof ChargingPowerLevel[keyof typeof ChargingPowerLevel];
/** Which preferences for charging a vehicle takes. */
export type ChargingPreferencesParameter = {
  __typename?: 'ChargingPreferencesParameter';
  /** Whether the power level can be chosen. */
  level?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a full or a partial charge can be chosen. */
  type?: Maybe<Scalars['Boolean']['output']>;
};

/** A charge that starts by itself on some days of the week. */
export type ChargingProgram = {
  __typename?: 'ChargingProgram';
  /** Whether the charge goes on until the battery is full. */
  chargeUntilFull?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the program is switched on. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** When the charge ends, as the time since midnight. */
  end?: Maybe<Scalars['Duration']['output']>;
  /** Days on which the program runs. */
  occurrence?: Maybe<ProgramOccurrence>;
  /** Number of the program without unit. A vehicle has at most one program in each. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** When the charge starts, as the time since midnight: `PT22H30M` is half past ten in the evening. */
  start?: Maybe<Scalars['Duration']['output']>;
};

/** How many charging programs a vehicle takes. */
export type ChargingProgramsParameter = {
  __typename?: 'ChargingProgramsParameter';
  /** The most programs that can be set, a count. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Whether charging programs can be set. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Programs by which a vehicle charges. */
export type ChargingSchedule = {
  __typename?: 'ChargingSchedule';
  /** The programs, in the upstream’s order. */
  programs?: Maybe<Array<ChargingProgram>>;
};

/** Which delayed charges a vehicle takes. */
export type ChargingScheduleParameter = {
  __typename?: 'ChargingScheduleParameter';
  /** Whether the next charge can be delayed. */
  nextDelayedTime?: Maybe<Scalars['Boolean']['output']>;
  /** Charging by programs. */
  programs?: Maybe<ChargingProgramsParameter>;
};

/** State of the charging system. */
export const ChargingStatus = {
  /** No cable is plugged in. */
  Disconnected: 'DISCONNECTED',
  /** Charging failed. */
  Failure: 'FAILURE',
  /** Charging is done. */
  Finished: 'FINISHED',
  /** The battery is charging. */
  InProgress: 'IN_PROGRESS',
  /** Charging was stopped before it was done. */
  Stopped: 'STOPPED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingStatus = typeof ChargingStatus[keyof typeof ChargingStatus];
/** How far the battery is charged. */
export const ChargingType = {
  /** Charging goes on until the battery is full. */
  Full: 'FULL',
  /** Charging stops before the battery is full, which makes it last longer. */
  Partial: 'PARTIAL',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingType = typeof ChargingType[keyof typeof ChargingType];
/** A day of the week. */
export const DayOfWeek = {
  Fri: 'FRI',
  Mon: 'MON',
  Sat: 'SAT',
  Sun: 'SUN',
  Thu: 'THU',
  Tue: 'TUE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  Wed: 'WED'
} as const;

export type DayOfWeek = typeof DayOfWeek[keyof typeof DayOfWeek];
/** A door, the boot, or a window that is watched like a door. */
export const DoorIdentifier = {
  Driver: 'DRIVER',
  Passenger: 'PASSENGER',
  RearLeft: 'REAR_LEFT',
  RearRight: 'REAR_RIGHT',
  RearWindow: 'REAR_WINDOW',
  /** The sunroof. */
  RoofWindow: 'ROOF_WINDOW',
  /** The boot. */
  Trunk: 'TRUNK',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type DoorIdentifier = typeof DoorIdentifier[keyof typeof DoorIdentifier];
/** A door, or a window that is watched like one: open or closed. */
export type DoorOpening = {
  __typename?: 'DoorOpening';
  /** Which door it is. */
  identifier?: Maybe<DoorIdentifier>;
  /** The upstream’s own text of `identifier`, also for values that this schema does not know. Null where it sent none. */
  identifierRaw?: Maybe<Scalars['String']['output']>;
  /** Whether it is open. */
  state?: Maybe<DoorOpeningState>;
  /** The upstream’s own text of `state`, also for values that this schema does not know. Null where it sent none. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Whether a door is open. */
export const DoorOpeningState = {
  Closed: 'CLOSED',
  Open: 'OPEN',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type DoorOpeningState = typeof DoorOpeningState[keyof typeof DoorOpeningState];
/** Which doors are locked or unlocked. Several may hold at the same time. */
export const DoorsLockState = {
  CabinDoorsUnlocked: 'CABIN_DOORS_UNLOCKED',
  CargoDoorsLocked: 'CARGO_DOORS_LOCKED',
  CargoDoorsUnlocked: 'CARGO_DOORS_UNLOCKED',
  DriverDoorUnlocked: 'DRIVER_DOOR_UNLOCKED',
  /** All doors are locked. */
  Locked: 'LOCKED',
  RearDoorsLocked: 'REAR_DOORS_LOCKED',
  RearDoorsUnlocked: 'REAR_DOORS_UNLOCKED',
  /** Locked so that they cannot be opened from inside either. */
  SuperLocked: 'SUPER_LOCKED',
  TrunkLocked: 'TRUNK_LOCKED',
  TrunkUnlocked: 'TRUNK_UNLOCKED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** All doors are unlocked. */
  Unlocked: 'UNLOCKED'
} as const;

export type DoorsLockState = typeof DoorsLockState[keyof typeof DoorsLockState];
/** Locks and openings of the doors, from the vehicle’s last status. */
export type DoorsState = {
  __typename?: 'DoorsState';
  /** When the vehicle reported this. Null with API v2: see `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that is known of the locks: one state for the whole vehicle, or several for parts of it. */
  lockedStates?: Maybe<Array<DoorsLockState>>;
  /** The upstream’s own texts of `lockedStates`, in the same order, also for values that this schema does not know. Null where it sent none. */
  lockedStatesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Doors and windows that the vehicle watches, each open or closed. */
  opening?: Maybe<Array<DoorOpening>>;
  /** When the vehicle reported this. Null with API v3: see `createdAt`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the vehicle is set to drive, from its last status. */
export type DrivingBehavior = {
  __typename?: 'DrivingBehavior';
  /** When the vehicle reported this. Null with API v2: see `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Driving mode that the driver has selected. */
  mode?: Maybe<DrivingMode>;
  /** The upstream’s own text of `mode`, also for values that this schema does not know. Null where it sent none. */
  modeRaw?: Maybe<Scalars['String']['output']>;
  /**
   * When the vehicle reported this, as API v2 tells it.
   * @deprecated API v3 tells the time in `createdAt`; only API v2 tells it here.
   */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The driving mode that the driver has selected. */
export const DrivingMode = {
  Comfort: 'COMFORT',
  Eco: 'ECO',
  EcoPlus: 'ECO_PLUS',
  /** Electric all-wheel drive. */
  EAwd: 'E_AWD',
  /** All four wheels driven. */
  FourAwd: 'FOUR_AWD',
  Hybrid: 'HYBRID',
  /** Hybrid, sparing with energy. */
  HybridEco: 'HYBRID_ECO',
  Mud: 'MUD',
  Normal: 'NORMAL',
  /** For a heavy load. */
  ReinforcedLoad: 'REINFORCED_LOAD',
  Sand: 'SAND',
  Snow: 'SNOW',
  Sport: 'SPORT',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** Zero emission: driving on electricity alone. */
  Zev: 'ZEV',
  /** Zero emission, sparing with electricity. */
  ZevEco: 'ZEV_ECO'
} as const;

export type DrivingMode = typeof DrivingMode[keyof typeof DrivingMode];
/** Whether the airbags asked for an emergency call (eCall). Known from API v2 only. */
export const ECallTriggeringRequest = {
  /** The airbag is switched off. */
  AirbagDisabled: 'AIRBAG_DISABLED',
  NoRequest: 'NO_REQUEST',
  Requested: 'REQUESTED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ECallTriggeringRequest = typeof ECallTriggeringRequest[keyof typeof ECallTriggeringRequest];
/** Details of electricity: the traction battery and its charging. */
export type ElectricEnergy = {
  __typename?: 'ElectricEnergy';
  /** The battery that drives the vehicle. The 12 V battery is `VehicleStatus.battery`. */
  battery?: Maybe<TractionBattery>;
  /** Charging of the traction battery. */
  charging?: Maybe<Charging>;
};

/** State of the emergency braking’s warning lamp. */
export const EmergencyBrakingState = {
  /** The lamp is lit. */
  Fixed: 'FIXED',
  Off: 'OFF',
  /** The lamp flashes. */
  OnFlashing: 'ON_FLASHING',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type EmergencyBrakingState = typeof EmergencyBrakingState[keyof typeof EmergencyBrakingState];
/** An energy on board, from the vehicle’s last status. A plug-in hybrid has two: fuel and electricity. */
export type Energy = {
  __typename?: 'Energy';
  /** How far the vehicle gets on this energy, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null with API v2: see `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What only fuel or only electricity has. */
  extension?: Maybe<EnergyExtension>;
  /** How much is left, in percent of a full tank or battery (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Finer class of the energy; null where only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** The upstream’s own text of `subType`, also for values that this schema does not know. Null where it sent none. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Class of the energy. */
  type?: Maybe<EnergyType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null with API v3: see `createdAt`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What only one class of energy has. */
export type EnergyExtension = {
  __typename?: 'EnergyExtension';
  /** Details of electricity; null for a fuel. */
  electric?: Maybe<ElectricEnergy>;
  /** Details of a fuel; null for electricity. */
  fuel?: Maybe<FuelEnergy>;
};

/** Finer class of an energy on board. */
export const EnergySubType = {
  /** Electricity. */
  ElectricEnergy: 'ELECTRIC_ENERGY',
  /** Petrol, diesel or gas. */
  FossilEnergy: 'FOSSIL_ENERGY',
  /** Hydrogen for a fuel cell. */
  Hydrogen: 'HYDROGEN',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type EnergySubType = typeof EnergySubType[keyof typeof EnergySubType];
/** Class of an energy on board. */
export const EnergyType = {
  /** Electricity from the traction battery. */
  Electric: 'ELECTRIC',
  /** Burnt or converted on board: petrol, diesel, gas, or hydrogen (see `subType`). */
  Fuel: 'FUEL',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type EnergyType = typeof EnergyType[keyof typeof EnergyType];
/** An engine, from the vehicle’s last status. A hybrid has two. */
export type Engine = {
  __typename?: 'Engine';
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What only one kind of engine has. */
  extension?: Maybe<EngineExtension>;
  /**
   * State of the powertrain as the engine tells it.
   * @deprecated API v3 tells the state in `VehicleStatus.powertrain`; only API v2 tells it here alone.
   */
  gmpStatus?: Maybe<PowertrainStatus>;
  /** The upstream’s own text of `gmpStatus`, also for values that this schema does not know. Null where it sent none. */
  gmpStatusRaw?: Maybe<Scalars['String']['output']>;
  /** Speed of the engine, in revolutions per minute (RPM). */
  speed?: Maybe<Scalars['Float']['output']>;
  /** Kind of the engine. */
  type?: Maybe<EngineType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** The air at a combustion engine. */
export type EngineAir = {
  __typename?: 'EngineAir';
  /** Temperature of the air, in degrees Celsius (°C). Null where the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
};

/** What only one kind of engine has. */
export type EngineExtension = {
  __typename?: 'EngineExtension';
  /** Details of a combustion engine; null for an electric motor. */
  thermic?: Maybe<ThermicEngine>;
};

/** A liquid of a combustion engine. */
export type EngineLiquid = {
  __typename?: 'EngineLiquid';
  /** Level of the liquid, in percent (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Temperature of the liquid, in degrees Celsius (°C). Null where the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
};

/** Kind of an engine. */
export const EngineType = {
  /** An electric motor. */
  Electric: 'ELECTRIC',
  /** A combustion engine. */
  Thermic: 'THERMIC',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type EngineType = typeof EngineType[keyof typeof EngineType];
/** The vehicle’s surroundings, from its last status. */
export type Environment = {
  __typename?: 'Environment';
  /** The air outside. */
  air?: Maybe<OutsideAir>;
  /** Daylight. */
  luminosity?: Maybe<Luminosity>;
};

/** A fleet of the subscription: vehicles that are managed together. */
export type Fleet = Node & {
  __typename?: 'Fleet';
  /** The alerts of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `alerts` may still do. */
  alerts?: Maybe<AlertConnection>;
  /** When the fleet was entered upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the fleet is, in its owner’s words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The vendor’s id of the fleet. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name of the fleet. */
  name?: Maybe<Scalars['String']['output']>;
  /** When the fleet’s entry was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fleet’s vehicles. Null only beside an error. */
  vehicles?: Maybe<VehicleConnection>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  vinPrefix?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a list of Fleet items, in the upstream’s order. */
export type FleetConnection = {
  __typename?: 'FleetConnection';
  /** The items, each with its cursor. */
  edges: Array<FleetEdge>;
  /** The items without their cursors. */
  nodes: Array<Fleet>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Fleet in a list, with its cursor. */
export type FleetEdge = {
  __typename?: 'FleetEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Fleet itself. */
  node: Fleet;
};

/** How much fuel the vehicle has used and is using. */
export type FuelConsumptions = {
  __typename?: 'FuelConsumptions';
  /** Consumption at this moment, in litres per 100 km (L/100 km); for hydrogen in kilograms per 100 km (kg/100 km). Null with API v2, which does not tell. */
  instant?: Maybe<Scalars['Float']['output']>;
  /** Fuel used in all, in centilitres (cL; 100 cL are one litre). */
  total?: Maybe<Scalars['Float']['output']>;
};

/** Details of a fuel. */
export type FuelEnergy = {
  __typename?: 'FuelEnergy';
  /** How much the vehicle has used and is using. */
  consumptions?: Maybe<FuelConsumptions>;
};

/** The gear that is engaged. */
export const GearRatio = {
  Neutral: 'NEUTRAL',
  /** Forward gear 1. */
  Ratio_1: 'RATIO_1',
  /** Forward gear 2. */
  Ratio_2: 'RATIO_2',
  /** Forward gear 3. */
  Ratio_3: 'RATIO_3',
  /** Forward gear 4. */
  Ratio_4: 'RATIO_4',
  /** Forward gear 5. */
  Ratio_5: 'RATIO_5',
  /** Forward gear 6. */
  Ratio_6: 'RATIO_6',
  /** Forward gear 7. */
  Ratio_7: 'RATIO_7',
  /** Forward gear 8. */
  Ratio_8: 'RATIO_8',
  Reverse: 'REVERSE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type GearRatio = typeof GearRatio[keyof typeof GearRatio];
/** The gearbox. */
export type Gearbox = {
  __typename?: 'Gearbox';
  /** Modes that are on. */
  mode?: Maybe<GearboxMode>;
  /** The gear that is engaged. */
  ratio?: Maybe<GearRatio>;
  /** The upstream’s own text of `ratio`, also for values that this schema does not know. Null where it sent none. */
  ratioRaw?: Maybe<Scalars['String']['output']>;
};

/** Which modes of the gearbox are on. Several may be at the same time. */
export type GearboxMode = {
  __typename?: 'GearboxMode';
  /** Whether the automatic mode is on. */
  automatic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the semi-manual mode is on. */
  semiManual?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the sequential mode is on. */
  sequential?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the snow mode is on. */
  snow?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the sport mode is on. */
  sport?: Maybe<Scalars['Boolean']['output']>;
};

/** The ignition, from the vehicle’s last status. */
export type Ignition = {
  __typename?: 'Ignition';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the ignition is on. */
  type?: Maybe<IgnitionType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** State of the ignition. */
export const IgnitionType = {
  /** Known from API v2 only. */
  Free: 'FREE',
  /** On. */
  Start: 'START',
  /** The engine is being started. */
  StartUp: 'START_UP',
  /** Off. */
  Stop: 'STOP',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type IgnitionType = typeof IgnitionType[keyof typeof IgnitionType];
/** Whether the assistant that watches the time to the vehicle ahead is selected. */
export const InterVehicleTimeState = {
  NotSelected: 'NOT_SELECTED',
  Selected: 'SELECTED',
  Unavailable: 'UNAVAILABLE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type InterVehicleTimeState = typeof InterVehicleTimeState[keyof typeof InterVehicleTimeState];
/** The vehicle’s movement, from its last status. */
export type Kinetic = {
  __typename?: 'Kinetic';
  /** Acceleration, in metres per second squared (m/s²); negative while it brakes. */
  acceleration?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle moves. */
  moving?: Maybe<Scalars['Boolean']['output']>;
  /** Distance as the vehicle estimates it, in metres (m). Null with API v3, which does not tell. */
  pace?: Maybe<Scalars['Float']['output']>;
  /** Speed, in kilometres per hour (km/h). */
  speed?: Maybe<Scalars['Float']['output']>;
};

/** State of the lane departure warning’s lamp. */
export const LaneDepartureWarningState = {
  /** The lamp flashes for a fault. */
  FlashingFault: 'FLASHING_FAULT',
  /** The lamp flashes because the vehicle leaves its lane. */
  FlashingWarning: 'FLASHING_WARNING',
  Off: 'OFF',
  /** The lamp is lit. */
  OnFixed: 'ON_FIXED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type LaneDepartureWarningState = typeof LaneDepartureWarningState[keyof typeof LaneDepartureWarningState];
/** State of the lane keeping assist on one side. */
export const LaneKeepingAssistState = {
  /** It may correct the course. */
  Authorized: 'AUTHORIZED',
  /** It is correcting the course. */
  CorrectionInProgress: 'CORRECTION_IN_PROGRESS',
  /** It may not correct the course now. */
  NotAuthorized: 'NOT_AUTHORIZED',
  /** The driver has not selected it. */
  NotSelected: 'NOT_SELECTED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type LaneKeepingAssistState = typeof LaneKeepingAssistState[keyof typeof LaneKeepingAssistState];
/** A light of the vehicle. */
export type Light = {
  __typename?: 'Light';
  /** Side of the vehicle that the light is on. */
  direction?: Maybe<LightDirection>;
  /** The upstream’s own text of `direction`, also for values that this schema does not know. Null where it sent none. */
  directionRaw?: Maybe<Scalars['String']['output']>;
  /** End of the vehicle that the light is at. */
  position?: Maybe<LightPosition>;
  /** The upstream’s own text of `position`, also for values that this schema does not know. Null where it sent none. */
  positionRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the light is on. */
  status?: Maybe<LightStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
};

/** Side of the vehicle that a light is on. */
export const LightDirection = {
  Left: 'LEFT',
  Right: 'RIGHT',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightDirection = typeof LightDirection[keyof typeof LightDirection];
/** End of the vehicle that a light is at. */
export const LightPosition = {
  Front: 'FRONT',
  Rear: 'REAR',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightPosition = typeof LightPosition[keyof typeof LightPosition];
/** Whether a light is on. */
export const LightStatus = {
  Off: 'OFF',
  On: 'ON',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightStatus = typeof LightStatus[keyof typeof LightStatus];
/** Turn signals and fog lights, from the vehicle’s last status. Known to API v3 only. */
export type LightingSystem = {
  __typename?: 'LightingSystem';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fog lights. */
  fog?: Maybe<Array<Light>>;
  /** The turn signals. */
  turn?: Maybe<Array<Light>>;
};

/** Daylight around the vehicle. */
export type Luminosity = {
  __typename?: 'Luminosity';
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is day. */
  day?: Maybe<Scalars['Boolean']['output']>;
};

/** When a vehicle’s next maintenance is due: by time, by distance, or by whichever comes first. */
export type Maintenance = {
  __typename?: 'Maintenance';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time until the maintenance is due, in days; negative when it is overdue. */
  daysBeforeMaintenance?: Maybe<Scalars['Int']['output']>;
  /** Distance until the maintenance is due, in kilometres (km); negative when it is overdue. */
  mileageBeforeMaintenance?: Maybe<Scalars['Float']['output']>;
  /** When this was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor’s id of the vehicle; null where the upstream does not tell. `Vehicle.vehicleId` is always there. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell: `Vehicle.vin` may still have it. */
  vin?: Maybe<Scalars['VIN']['output']>;
};

/** What drives the vehicle. */
export const Motorization = {
  /** Electricity alone. */
  Electric: 'ELECTRIC',
  /** A combustion engine and an electric motor. */
  Hybrid: 'HYBRID',
  /** A fuel cell. */
  Hydrogen: 'HYDROGEN',
  /** A combustion engine alone. */
  Thermic: 'THERMIC',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type Motorization = typeof Motorization[keyof typeof Motorization];
/** Anything that can be fetched again by its global id (Relay’s global object identification). */
export type Node = {
  /** Opaque global id, stable across requests. The vendor’s own ids are in `fleetId`, `vehicleId`, `alertId`. */
  id: Scalars['ID']['output'];
};

/** The distance counter, from the vehicle’s last status. Older readings may come back, so that it seems to go backwards: compare `createdAt`. */
export type Odometer = {
  __typename?: 'Odometer';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Distance driven in the vehicle’s life, in kilometres (km). Null where the vehicle does not know it, which the upstream writes as 0 while the ignition is off. */
  mileage?: Maybe<Scalars['Float']['output']>;
};

/** The air outside the vehicle. */
export type OutsideAir = {
  __typename?: 'OutsideAir';
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Temperature, in degrees Celsius (°C). Null where the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
};

/** Where a part of a list stands in the whole (Relay’s cursor connections specification). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item: pass it as `after` to go on. Null when there is none. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede: true as soon as `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when there is none. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Park assist at both ends of the vehicle. */
export type ParkAssist = {
  __typename?: 'ParkAssist';
  /** States of the park assist at the front. */
  front?: Maybe<Array<ParkAssistState>>;
  /** The upstream’s own texts of `front`, in the same order, also for values that this schema does not know. Null where it sent none. */
  frontRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** States of the park assist at the rear. */
  rear?: Maybe<Array<ParkAssistState>>;
  /** The upstream’s own texts of `rear`, in the same order, also for values that this schema does not know. Null where it sent none. */
  rearRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** State of the park assist’s sensors at one end of the vehicle. */
export const ParkAssistState = {
  Active: 'ACTIVE',
  /** Switched off by the driver. */
  DriverInhibition: 'DRIVER_INHIBITION',
  /** The system has a fault. */
  Fault: 'FAULT',
  OutOfService: 'OUT_OF_SERVICE',
  /** Switched off because a trailer is coupled: at the rear only. */
  TrailerInhibition: 'TRAILER_INHIBITION',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  Wait: 'WAIT'
} as const;

export type ParkAssistState = typeof ParkAssistState[keyof typeof ParkAssistState];
/** Where a vehicle was. Personal data. */
export type Position = {
  __typename?: 'Position';
  /** Height in metres (m). Null where only longitude and latitude are known. */
  altitude?: Maybe<Scalars['Float']['output']>;
  /** When the position was taken. It may be weeks ago. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The position as a GeoJSON Feature, for maps. Its properties are the other fields of this type that are known; the VIN is not among them. Null where longitude or latitude is missing. */
  feature?: Maybe<Scalars['GeoJSONFeature']['output']>;
  /** What the satellites’ fix comprises. Null where the position is estimated, and with API v2. */
  fixStatus?: Maybe<PositionFixStatus>;
  /** The upstream’s own text of `fixStatus`, also for values that this schema does not know. Null where it sent none. */
  fixStatusRaw?: Maybe<Scalars['String']['output']>;
  /** Course in degrees (°) clockwise from north, 0 to 360. */
  heading?: Maybe<Scalars['Float']['output']>;
  /** Degrees (°) north of the equator, WGS 84, -90 to 90; south is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Quality of the satellites’ signal, without unit: the upstream does not say what its numbers mean. */
  signalQuality?: Maybe<Scalars['Float']['output']>;
  /** How the position was found. */
  type?: Maybe<PositionType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the position was last confirmed. Null with API v3, which does not tell. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the satellites’ fix comprises. */
export const PositionFixStatus = {
  /** Longitude, latitude and altitude. */
  ThreeD: 'THREE_D',
  /** Longitude and latitude only. */
  TwoD: 'TWO_D',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PositionFixStatus = typeof PositionFixStatus[keyof typeof PositionFixStatus];
/** How a position was found. */
export const PositionType = {
  /** Measured with satellites. */
  Acquired: 'ACQUIRED',
  /** Reckoned by the vehicle from its movement since the last fix. */
  Estimated: 'ESTIMATED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PositionType = typeof PositionType[keyof typeof PositionType];
/** The powertrain, from the vehicle’s last status. Known to API v3 only. */
export type Powertrain = {
  __typename?: 'Powertrain';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the powertrain. */
  status?: Maybe<PowertrainStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
};

/** State of the powertrain. */
export const PowertrainStatus = {
  NotRunning: 'NOT_RUNNING',
  Running: 'RUNNING',
  Starting: 'STARTING',
  Stopped: 'STOPPED',
  Stopping: 'STOPPING',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PowertrainStatus = typeof PowertrainStatus[keyof typeof PowertrainStatus];
/** Heating or cooling before the drive, from the vehicle’s last status. */
export type Preconditioning = {
  __typename?: 'Preconditioning';
  /** The cabin’s air. */
  airConditioning?: Maybe<AirConditioning>;
};

/** Whether a vehicle can be preconditioned remotely, and how. */
export type PreconditioningCapability = {
  __typename?: 'PreconditioningCapability';
  /** What of it the vehicle takes. */
  parameters?: Maybe<PreconditioningParameters>;
  /** Scope that a caller needs, such as `remote:preconditioning:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle takes the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Why a preconditioning failed. */
export const PreconditioningFailureCause = {
  /** The system is defective. */
  Defect: 'DEFECT',
  /** A door is open. */
  DoorOpened: 'DOOR_OPENED',
  /** The bonnet is open. */
  HoodOpened: 'HOOD_OPENED',
  LowBattery: 'LOW_BATTERY',
  LowFuelLevel: 'LOW_FUEL_LEVEL',
  /** The vehicle is not parked. */
  NotParked: 'NOT_PARKED',
  OtherFailures: 'OTHER_FAILURES',
  /** Too many programs ran without a drive after them. */
  TooManyUnusedProg: 'TOO_MANY_UNUSED_PROG',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** A window or the roof is open. */
  WindowsRoofOpened: 'WINDOWS_ROOF_OPENED'
} as const;

export type PreconditioningFailureCause = typeof PreconditioningFailureCause[keyof typeof PreconditioningFailureCause];
/** What of remote preconditioning a vehicle takes. */
export type PreconditioningParameters = {
  __typename?: 'PreconditioningParameters';
  /** Whether it can be started at once. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** Programs. */
  programs?: Maybe<PreconditioningProgramsParameter>;
};

/** A preconditioning that starts by itself, once or every week. */
export type PreconditioningProgram = {
  __typename?: 'PreconditioningProgram';
  /** Whether the program is switched on. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Days on which the program runs. */
  occurrence?: Maybe<ProgramOccurrence>;
  /** Whether the program runs once or every week. */
  recurrence?: Maybe<ProgramRecurrence>;
  /** The upstream’s own text of `recurrence`, also for values that this schema does not know. Null where it sent none. */
  recurrenceRaw?: Maybe<Scalars['String']['output']>;
  /** Number of the program without unit, 1 to 4. A vehicle has at most one program in each. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** When the program starts, as the time since midnight: `PT7H30M` is half past seven in the morning. */
  start?: Maybe<Scalars['Duration']['output']>;
};

/** How many preconditioning programs a vehicle takes. */
export type PreconditioningProgramsParameter = {
  __typename?: 'PreconditioningProgramsParameter';
  /** The most programs that can be set, a count. */
  size?: Maybe<Scalars['Int']['output']>;
};

/** What started a preconditioning. */
export const PreconditioningStartingCause = {
  /** A command to start at once. */
  Immediate: 'IMMEDIATE',
  /** A program. */
  Scheduled: 'SCHEDULED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PreconditioningStartingCause = typeof PreconditioningStartingCause[keyof typeof PreconditioningStartingCause];
/** State of the preconditioning. */
export const PreconditioningStatus = {
  /** Switched off. */
  Disabled: 'DISABLED',
  Enabled: 'ENABLED',
  /** The last run failed: see `failureCause`. */
  Failure: 'FAILURE',
  /** The last run is done. */
  Finished: 'FINISHED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PreconditioningStatus = typeof PreconditioningStatus[keyof typeof PreconditioningStatus];
/** What the vehicle keeps private, from its last status. What is private is missing elsewhere in the graph. */
export type Privacy = {
  __typename?: 'Privacy';
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the driver asked to be kept private. Null with API v3, which does not tell. */
  driverRequestState?: Maybe<PrivacyState>;
  /** The upstream’s own text of `driverRequestState`, also for values that this schema does not know. Null where it sent none. */
  driverRequestStateRaw?: Maybe<Scalars['String']['output']>;
  /** What the subscribed service keeps private. Null with API v3, which does not tell. */
  serviceState?: Maybe<PrivacyState>;
  /** The upstream’s own text of `serviceState`, also for values that this schema does not know. Null where it sent none. */
  serviceStateRaw?: Maybe<Scalars['String']['output']>;
  /** What is kept private. API v2 has replaced it by the two fields beside it. */
  state?: Maybe<PrivacyState>;
  /** The upstream’s own text of `state`, also for values that this schema does not know. Null where it sent none. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** What is kept private. */
export const PrivacyState = {
  /** All data. */
  Full: 'FULL',
  /** The position. */
  Geolocation: 'GEOLOCATION',
  /** Nothing: all data is shared. */
  None: 'NONE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type PrivacyState = typeof PrivacyState[keyof typeof PrivacyState];
/** The days on which a program runs. */
export type ProgramOccurrence = {
  __typename?: 'ProgramOccurrence';
  /** Days of the week, in the upstream’s order. Null where it tells none: see the program’s recurrence, if it has one. */
  day?: Maybe<Array<DayOfWeek>>;
  /** The upstream’s own texts of `day`, in the same order, also for values that this schema does not know. Null where it sent none. */
  dayRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** How a program recurs. */
export const ProgramRecurrence = {
  /** It runs every week, on the days of `occurrence`. */
  Daily: 'DAILY',
  /** It runs once. */
  None: 'NONE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ProgramRecurrence = typeof ProgramRecurrence[keyof typeof ProgramRecurrence];
/** What can be asked. Everything is read from the upstream as it is asked for. */
export type Query = {
  __typename?: 'Query';
  /** One fleet by the vendor’s id; null when there is none of that id. */
  fleet?: Maybe<Fleet>;
  /** The fleets that the configured login may see. Null only beside an error. */
  fleets?: Maybe<FleetConnection>;
  /** Anything by its global id; null when it is no longer there. */
  node?: Maybe<Node>;
  /** Several things by their global ids, in the order of the ids; null for what is no longer there. */
  nodes: Array<Maybe<Node>>;
  /** One vehicle; null when there is none of that name. */
  vehicle?: Maybe<Vehicle>;
};


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryFleetArgs = {
  fleetId: Scalars['ID']['input'];
};


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryFleetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryVehicleArgs = {
  by: VehicleLookup;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The gear change that the dashboard recommends. */
export const RecommendedGear = {
  /** Shift down. */
  Down: 'DOWN',
  /** Keep the gear. */
  None: 'NONE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** Shift up. */
  Up: 'UP',
  UpDown: 'UP_DOWN'
} as const;

export type RecommendedGear = typeof RecommendedGear[keyof typeof RecommendedGear];
/** Which remote actions a vehicle takes. Null where the upstream does not tell. */
export type RemoteCapabilities = {
  __typename?: 'RemoteCapabilities';
  /** Charging the traction battery. */
  charging?: Maybe<ChargingCapability>;
  /** Locking and unlocking the doors. */
  door?: Maybe<RemoteCapability>;
  /** Sounding the horn. */
  horn?: Maybe<RemoteCapability>;
  /** Flashing the lights. */
  lights?: Maybe<RemoteCapability>;
  /** Sending places to the navigation. */
  navigation?: Maybe<RemoteCapability>;
  /** Heating or cooling the cabin before the drive. */
  preconditioning?: Maybe<PreconditioningCapability>;
  /** Reporting the vehicle stolen. The upstream names no scope for it. */
  stolen?: Maybe<RemoteCapability>;
  /** Waking up the vehicle, so that it reports. */
  wakeup?: Maybe<RemoteCapability>;
};

/** Whether a vehicle takes one remote action. */
export type RemoteCapability = {
  __typename?: 'RemoteCapability';
  /** Scope that a caller needs, such as `remote:horn:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle takes the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Seat belts and emergency call, from the vehicle’s last status. */
export type Safety = {
  __typename?: 'Safety';
  /** Whether a shock was detected that triggers the automatic emergency call (eCall). */
  autoECallTriggering?: Maybe<AutoECallTriggering>;
  /** The upstream’s own text of `autoECallTriggering`, also for values that this schema does not know. Null where it sent none. */
  autoECallTriggeringRaw?: Maybe<Scalars['String']['output']>;
  /** The seat belts, each with its seat. Null with API v2: see `beltWarning`. */
  beltStatus?: Maybe<Array<BeltStatus>>;
  /** The warning for all seat belts together. Null with API v3: see `beltStatus`. */
  beltWarning?: Maybe<BeltState>;
  /** The upstream’s own text of `beltWarning`, also for values that this schema does not know. Null where it sent none. */
  beltWarningRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the airbags asked for an emergency call (eCall). Null with API v3, which does not tell.
   * @deprecated Deprecated upstream: use `autoECallTriggering`.
   */
  eCallTriggeringRequest?: Maybe<ECallTriggeringRequest>;
  /** The upstream’s own text of `eCallTriggeringRequest`, also for values that this schema does not know. Null where it sent none. */
  eCallTriggeringRequestRaw?: Maybe<Scalars['String']['output']>;
};

/** Warning lamp of the selective catalytic reduction, which cleans a diesel’s exhaust with AdBlue. */
export const ScrWarning = {
  /** The lamp flashes. */
  Blinked: 'BLINKED',
  Off: 'OFF',
  /** The lamp is lit. */
  On: 'ON',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ScrWarning = typeof ScrWarning[keyof typeof ScrWarning];
/** The seat that a belt belongs to. */
export const SeatIdentifier = {
  Driver: 'DRIVER',
  /** The seat beside the driver. */
  Passenger: 'PASSENGER',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type SeatIdentifier = typeof SeatIdentifier[keyof typeof SeatIdentifier];
/** Kind of the vehicle’s connected service. */
export const ServiceType = {
  Electric: 'ELECTRIC',
  Hybrid: 'HYBRID',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ServiceType = typeof ServiceType[keyof typeof ServiceType];
/** State of the advanced speed regulator, which keeps a set speed and fits it to the traffic. */
export const SpeedRegulatorState = {
  /** It switched itself off. */
  AutoDeactivated: 'AUTO_DEACTIVATED',
  BestFitDeactivated: 'BEST_FIT_DEACTIVATED',
  BestFitInProgress: 'BEST_FIT_IN_PROGRESS',
  BestFitMax: 'BEST_FIT_MAX',
  BestFitMin: 'BEST_FIT_MIN',
  Deactivated: 'DEACTIVATED',
  /** The radar cannot see. */
  LackOfVisibilityRadar: 'LACK_OF_VISIBILITY_RADAR',
  /** The radar is learning. */
  LearningRadar: 'LEARNING_RADAR',
  LimitSetting: 'LIMIT_SETTING',
  NoBestFit: 'NO_BEST_FIT',
  Off: 'OFF',
  OverflowSpeedConsign: 'OVERFLOW_SPEED_CONSIGN',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type SpeedRegulatorState = typeof SpeedRegulatorState[keyof typeof SpeedRegulatorState];
/** The report that a vehicle was stolen, from its last status. Null for a vehicle that nobody reported. Known to API v3 only. */
export type StolenReport = {
  __typename?: 'StolenReport';
  /** When the report was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report ended; null while it stands. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the report ended. */
  endPosition?: Maybe<Position>;
  /** Last known position when the vehicle was reported stolen. */
  startPosition?: Maybe<Position>;
  /** When the vehicle was reported stolen. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is reported stolen now. False once the report has ended, even where the upstream still says true. */
  state?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor’s id of the report. */
  stolenId?: Maybe<Scalars['ID']['output']>;
};

/** Details of a combustion engine. */
export type ThermicEngine = {
  __typename?: 'ThermicEngine';
  /** The air that the engine takes in. Null with API v2, which does not tell. */
  air?: Maybe<EngineAir>;
  /** The coolant. */
  coolant?: Maybe<EngineLiquid>;
  /** The oil. */
  oil?: Maybe<EngineLiquid>;
  /** Warning lamp of the selective catalytic reduction (AdBlue). Null with API v3, which does not tell. */
  scr?: Maybe<ScrWarning>;
  /** The upstream’s own text of `scr`, also for values that this schema does not know. Null where it sent none. */
  scrRaw?: Maybe<Scalars['String']['output']>;
};

/** The battery that drives an electric vehicle or a hybrid. */
export type TractionBattery = {
  __typename?: 'TractionBattery';
  /** How well the battery has aged. */
  health?: Maybe<TractionBatteryHealth>;
  /** How much energy the battery holds, and can hold. */
  load?: Maybe<TractionBatteryLoad>;
};

/** How well the traction battery has aged. */
export type TractionBatteryHealth = {
  __typename?: 'TractionBatteryHealth';
  /** Health of the capacity, in percent of a new battery (0 to 100). */
  capacity?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Health of the inner resistance, in percent of a new battery (above 0 to 100). Null where the vehicle does not know it, which the upstream writes as 0. */
  resistance?: Maybe<Scalars['Float']['output']>;
};

/** How much energy the traction battery holds, and can hold. */
export type TractionBatteryLoad = {
  __typename?: 'TractionBatteryLoad';
  /** Energy in a full battery, in watt-hours (Wh). */
  capacity?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null with API v2, which does not tell. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Energy left in the battery, in watt-hours (Wh). */
  residual?: Maybe<Scalars['Float']['output']>;
};

/** The transmission, from the vehicle’s last status. Known to API v3 only. */
export type Transmission = {
  __typename?: 'Transmission';
  /** The gearbox. */
  gearbox?: Maybe<Gearbox>;
};

/** A vehicle of a fleet. */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** Alerts that the vehicle raised. Null where the upstream does not offer them. */
  alerts?: Maybe<AlertConnection>;
  /** Brand, such as `Peugeot`. Asked of the upstream only where it is selected. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Which data the vehicle tells, and which remote actions it takes. Null with API v2, which does not tell. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  capabilities?: Maybe<Capabilities>;
  /** When the vehicle was entered upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fleet that the vehicle belongs to. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the vehicle was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The model in words, in the language that was asked for. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  label?: Maybe<Scalars['String']['output']>;
  /** The last known position, taken from the status. Null when there is none or when privacy hides it. */
  lastPosition?: Maybe<Position>;
  /** When the next maintenance is due; null when the vehicle does not tell. */
  maintenance?: Maybe<Maintenance>;
  /** What drives the vehicle. Null with API v2, which does not tell. */
  motorization?: Maybe<Motorization>;
  /** The upstream’s own text of `motorization`, also for values that this schema does not know. Null where it sent none. */
  motorizationRaw?: Maybe<Scalars['String']['output']>;
  /** Addresses of pictures of such a vehicle. Asked of the upstream only where it is selected. An address that cannot be read is null. */
  pictures?: Maybe<Array<Maybe<Scalars['URL']['output']>>>;
  /** The vehicle’s last known status; null when it has not reported yet. */
  status?: Maybe<VehicleStatus>;
  /** When the vehicle’s entry was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor’s id of the vehicle. It may change over time while the `vin` stays: use that to recognise a vehicle. */
  vehicleId: Scalars['ID']['output'];
  /** Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A vehicle of a fleet. */
export type VehicleAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The anti-theft alarm, from the vehicle’s last status. Known to API v3 only. */
export type VehicleAlarm = {
  __typename?: 'VehicleAlarm';
  /** Whether the alarm is switched on. */
  status?: Maybe<AlarmStatus>;
  /** What last set off the alarm; null where nothing did. */
  trigger?: Maybe<AlarmTrigger>;
};

/** A part of a list of Vehicle items, in the upstream’s order. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /** The items, each with its cursor. */
  edges: Array<VehicleEdge>;
  /** The items without their cursors. */
  nodes: Array<Vehicle>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Vehicle in a list, with its cursor. */
export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Vehicle itself. */
  node: Vehicle;
};

/** The ways to name a vehicle: exactly one of them. */
export type VehicleLookup =
  /** The global id, from a Vehicle’s `id`. */
  { id: Scalars['ID']['input']; ref?: never; vin?: never; }
  |  /** The vendor’s ids. */
  { id?: never; ref: VehicleRefInput; vin?: never; }
  |  /** The VIN, within a fleet. */
  { id?: never; ref?: never; vin: VehicleVinInput; };

/** A vehicle by the vendor’s ids. */
export type VehicleRefInput = {
  /** The vendor’s id of the fleet. */
  fleetId: Scalars['ID']['input'];
  /** The vendor’s id of the vehicle. It may change over the years: the VIN is the stable name. */
  vehicleId: Scalars['ID']['input'];
};

/** The vehicle’s connected service, from its last status. */
export type VehicleService = {
  __typename?: 'VehicleService';
  /** When the vehicle reported this. Null with API v2: see `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of the service. */
  type?: Maybe<ServiceType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null with API v3: see `createdAt`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The latest that a vehicle has reported: everything but its trips, alerts and maintenance. A group is null where the vehicle does not have it, does not tell it, or keeps it private. A vehicle that is parked may be silent for days, and groups may differ in age: each has its own time. The upstream may answer with an older status than before: compare the times. */
export type VehicleStatus = {
  __typename?: 'VehicleStatus';
  /** Advanced driver assistance systems. Null with API v2, which does not tell. */
  adas?: Maybe<Adas>;
  /** The anti-theft alarm. Null with API v2, which does not tell. */
  alarm?: Maybe<VehicleAlarm>;
  /** The 12 V battery. The traction battery is in `energies`. */
  battery?: Maybe<AuxiliaryBattery>;
  /** When the status was made upstream. It may lie after `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Locks and openings of the doors. */
  doorsState?: Maybe<DoorsState>;
  /** How the vehicle is set to drive. */
  drivingBehavior?: Maybe<DrivingBehavior>;
  /** Energies on board: fuel, electricity, or both. */
  energies?: Maybe<Array<Energy>>;
  /** Engines: combustion, electric, or both. */
  engines?: Maybe<Array<Engine>>;
  /** The vehicle’s surroundings. */
  environment?: Maybe<Environment>;
  /** The ignition. */
  ignition?: Maybe<Ignition>;
  /** The vehicle’s movement. */
  kinetic?: Maybe<Kinetic>;
  /** Where the vehicle was last. It may be weeks older than the status: see its `createdAt`. Null where the position is private. */
  lastPosition?: Maybe<Position>;
  /** Turn signals and fog lights. Null with API v2, which does not tell. */
  lightingSystem?: Maybe<LightingSystem>;
  /** The distance counter. */
  odometer?: Maybe<Odometer>;
  /** The powertrain. Null with API v2, which does not tell. */
  powertrain?: Maybe<Powertrain>;
  /** Heating or cooling before the drive. */
  preconditioning?: Maybe<Preconditioning>;
  /** What the vehicle keeps private. */
  privacy?: Maybe<Privacy>;
  /** Seat belts and emergency call. */
  safety?: Maybe<Safety>;
  /**
   * The vehicle’s connected service.
   * @deprecated Deprecated upstream: `Vehicle.motorization` says what drives the vehicle.
   */
  service?: Maybe<VehicleService>;
  /** The report that the vehicle was stolen; null where nobody reported it. Null with API v2, which does not tell. */
  stolen?: Maybe<StolenReport>;
  /** The transmission. Null with API v2, which does not tell. */
  transmission?: Maybe<Transmission>;
  /** When the status was last changed upstream. Null with API v2, which does not tell. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor’s id of the vehicle; null where the upstream does not tell. `Vehicle.vehicleId` is always there. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell: `Vehicle.vin` may still have it. */
  vin?: Maybe<Scalars['VIN']['output']>;
  /** The windscreen wipers. Null with API v2, which does not tell. */
  wipingBlades?: Maybe<WipingBlades>;
};

/** A vehicle by its VIN, within a fleet. */
export type VehicleVinInput = {
  /** The vendor’s id of the fleet. */
  fleetId: Scalars['ID']['input'];
  /** The vehicle identification number, 17 characters. */
  vin: Scalars['VIN']['input'];
};

/** The windscreen wipers, from the vehicle’s last status. Known to API v3 only. */
export type WipingBlades = {
  __typename?: 'WipingBlades';
  /** Whether they move. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How fast they move; null while they do not. */
  speed?: Maybe<WipingSpeed>;
  /** The upstream’s own text of `speed`, also for values that this schema does not know. Null where it sent none. */
  speedRaw?: Maybe<Scalars['String']['output']>;
};

/** How fast the windscreen wipers move. */
export const WipingSpeed = {
  High: 'HIGH',
  Low: 'LOW',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type WipingSpeed = typeof WipingSpeed[keyof typeof WipingSpeed];