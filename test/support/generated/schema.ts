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
  /** A scope of a token, in the upstream’s words: `data:trip`. See `@requiresScopes`. */
  Scope: { input: string; output: string; }
  /** An absolute address on the web, `https://…` or `http://…` (RFC 3986). */
  URL: { input: string; output: string; }
  /** A vehicle identification number: 17 capital letters and digits (ISO 3779), such as `VF3CCHMZ6JT000001`. Written as the upstream has it, odd ones included; in arguments small letters mean capitals. It names a vehicle for good, also where `vehicleId` changes. Personal data. A client to whom VINs are masked is shown a name that stands for the vehicle in its place, `VF3*` and 13 letters and digits, or `****` and as many; such a name finds no vehicle. */
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
/** Advanced driver assistance systems. A system that the vehicle does not have is null. API v2 tells them in telemetry only. */
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
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Heating or cooling of the cabin before the drive. */
export type AirConditioning = {
  __typename?: 'AirConditioning';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
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
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An entry in the history of a vehicle’s anti-theft alarm: either it was switched (`status`), or it went off (`trigger`). Known to API v3 only. */
export type Alarm = Node & {
  __typename?: 'Alarm';
  /** The vendor’s id of the alarm. */
  alarmId: Scalars['ID']['output'];
  /** The vendor’s id of the fleet that the alarm was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Whether the alarm was switched on or off; null where it went off. */
  status?: Maybe<AlarmStatus>;
  /** What set off the alarm, and where; null where the alarm was only switched. */
  trigger?: Maybe<AlarmTrigger>;
  /** The vehicle whose alarm it is. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle whose alarm it is; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
};

/** Whether the alarm is switched on. */
export const AlarmActivation = {
  Active: 'ACTIVE',
  Inactive: 'INACTIVE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type AlarmActivation = typeof AlarmActivation[keyof typeof AlarmActivation];
/** A part of a list of Alarm items. */
export type AlarmConnection = {
  __typename?: 'AlarmConnection';
  /** The items, each with its cursor. */
  edges: Array<AlarmEdge>;
  /** The items without their cursors. */
  nodes: Array<Alarm>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Alarm in a list, with its cursor. */
export type AlarmEdge = {
  __typename?: 'AlarmEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Alarm itself. */
  node: Alarm;
};

/** What an entry of an alarm’s history is about, to choose entries by. */
export const AlarmKind = {
  /** The alarm was switched on or off. */
  Status: 'STATUS',
  /** The alarm went off. */
  Trigger: 'TRIGGER'
} as const;

export type AlarmKind = typeof AlarmKind[keyof typeof AlarmKind];
/** Whether the anti-theft alarm is switched on. */
export type AlarmStatus = {
  __typename?: 'AlarmStatus';
  /** Whether the alarm is switched on. */
  activation?: Maybe<AlarmActivation>;
  /** The upstream’s own text of `activation`, also for values that this schema does not know. Null where it sent none. */
  activationRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What set off the anti-theft alarm, and where. */
export type AlarmTrigger = {
  __typename?: 'AlarmTrigger';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the alarm went off. Takes the scope `data:position`. */
  position?: Maybe<Position>;
  /** When the alarm went off. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** What set off the alarm. */
  type?: Maybe<AlarmTriggerType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Last known position of the vehicle when the alert went away; null while it stands. Takes the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** The vendor’s id of the fleet that the alert was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Where the vehicle is by now, through the alert’s own link; `startPosition` and `endPosition` say where it was. Null where the alert has no such link. Takes the scope `data:position`. */
  position?: Maybe<Position>;
  /** How grave the alert is. */
  severity?: Maybe<AlertSeverity>;
  /** The upstream’s own text of `severity`, also for values that this schema does not know. Null where it sent none. */
  severityRaw?: Maybe<Scalars['String']['output']>;
  /** Last known position of the vehicle when the alert appeared. Takes the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the alert appeared. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The trips on which the alert stood, as far as the upstream links to them: one call each. Takes the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** What the alert is about. */
  type?: Maybe<AlertType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the alert was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that raised the alert. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that raised the alert; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number of the vehicle that raised the alert. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A warning that a vehicle showed to its driver: a fault, a low level, an open door. It stands from `startedAt` to `endAt`. */
export type AlertPositionArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A warning that a vehicle showed to its driver: a fault, a low level, an open door. It stands from `startedAt` to `endAt`. */
export type AlertTripsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
};

/** A part of a list of Alert items. */
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
/** How many there are of one severity. */
export type AlertSeverityCount = {
  __typename?: 'AlertSeverityCount';
  /** Vehicles or alerts, as the field around it says; a count. */
  count: Scalars['Int']['output'];
  /** How grave; null counts the vehicles without an active alert. */
  value?: Maybe<AlertSeverity>;
};

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
/** The 12 V battery. The traction battery is in `ElectricEnergy.battery`. */
export type AuxiliaryBattery = {
  __typename?: 'AuxiliaryBattery';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of health, in percent (0 to 100). The upstream calls it `voltage`, which it is not. */
  stateOfHealth?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Events are gathered until there are enough of them, or the time is up. */
export type BatchNotify = {
  __typename?: 'BatchNotify';
  /** Largest count of events in one notification. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Longest time for which an event waits for others, in seconds (s), 5 or more. */
  timeWindow?: Maybe<Scalars['Int']['output']>;
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
/** A box between two meridians and two parallels, edges included. Where `west` is greater than `east` it crosses the 180th meridian. */
export type BoundingBoxInput = {
  /** Degrees east of Greenwich of the eastern edge, WGS 84, -180 to 180. */
  east: Scalars['Float']['input'];
  /** Degrees north of the equator of the northern edge, WGS 84, -90 to 90. */
  north: Scalars['Float']['input'];
  /** Degrees north of the equator of the southern edge, WGS 84, -90 to 90. */
  south: Scalars['Float']['input'];
  /** Degrees east of Greenwich of the western edge, WGS 84, -180 to 180. */
  west: Scalars['Float']['input'];
};

/** Which data a vehicle tells, and which remote actions it takes. Known to API v3 only. */
export type Capabilities = {
  __typename?: 'Capabilities';
  /** Scopes of the data that the vehicle tells, such as `data:telemetry:vehicle:energies`. New ones may appear. */
  data?: Maybe<Array<Scalars['String']['output']>>;
  /** Remote actions that the vehicle takes. */
  remote?: Maybe<RemoteCapabilities>;
};

/** Charging of the traction battery. */
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
/** Vehicles by what their traction battery does: together all of the fleet. */
export type ChargingSummary = {
  __typename?: 'ChargingSummary';
  /** Vehicles that are charging, a count. */
  charging: Scalars['Int']['output'];
  /** Vehicles that run on no electricity, a count. */
  notChargeable: Scalars['Int']['output'];
  /** Vehicles with a traction battery that are not charging, a count. */
  notCharging: Scalars['Int']['output'];
  /** Vehicles that do not tell, a count. */
  unknown: Scalars['Int']['output'];
};

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
/** A place and all around it, as the crow flies. */
export type CircleInput = {
  /** Degrees north of the equator of the centre, WGS 84, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich of the centre, WGS 84, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Kilometres, more than 0. */
  radius: Scalars['Float']['input'];
};

/** A collision that a vehicle felt: which sides were hit, and how hard. */
export type Collision = Node & {
  __typename?: 'Collision';
  /** The vendor’s id of the collision. */
  collisionId: Scalars['ID']['output'];
  /** When the collision was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sides of the vehicle that were hit. */
  details?: Maybe<Array<CollisionDetail>>;
  /** The vendor’s id of the fleet that the collision was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Whether a pedestrian was hit. Null for a vehicle without a sensor for it. */
  pedestrian?: Maybe<Scalars['Boolean']['output']>;
  /** What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error. Takes the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Whether the vehicle tipped over. Null for a vehicle without a sensor for it. */
  tippedOver?: Maybe<Scalars['Boolean']['output']>;
  /** The trip on which it happened; null where the upstream does not tell. Takes the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** The vendor’s id of the trip on which it happened; null where the upstream does not tell. */
  tripId?: Maybe<Scalars['ID']['output']>;
  /** When the collision was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that felt the collision. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that collided; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number of the vehicle that collided. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A collision that a vehicle felt: which sides were hit, and how hard. */
export type CollisionTripArgs = {
  profile?: InputMaybe<DataProfile>;
};

/** A part of a list of Collision items. */
export type CollisionConnection = {
  __typename?: 'CollisionConnection';
  /** The items, each with its cursor. */
  edges: Array<CollisionEdge>;
  /** The items without their cursors. */
  nodes: Array<Collision>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A side of the vehicle that was hit, and how hard. */
export type CollisionDetail = {
  __typename?: 'CollisionDetail';
  /** How hard it was hit. */
  severity?: Maybe<CollisionSeverity>;
  /** The upstream’s own text of `severity`, also for values that this schema does not know. Null where it sent none. */
  severityRaw?: Maybe<Scalars['String']['output']>;
  /** The side that was hit. */
  side?: Maybe<CollisionSide>;
  /** The upstream’s own text of `side`, also for values that this schema does not know. Null where it sent none. */
  sideRaw?: Maybe<Scalars['String']['output']>;
};

/** A Collision in a list, with its cursor. */
export type CollisionEdge = {
  __typename?: 'CollisionEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Collision itself. */
  node: Collision;
};

/** How hard a collision was, told by what the vehicle set off. */
export const CollisionSeverity = {
  /** The seat belts were tightened and the airbags set off. */
  Major: 'MAJOR',
  /** Nothing was set off. */
  Minimal: 'MINIMAL',
  /** The seat belts were tightened. */
  Minor: 'MINOR',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type CollisionSeverity = typeof CollisionSeverity[keyof typeof CollisionSeverity];
/** Side of the vehicle that was hit. */
export const CollisionSide = {
  Front: 'FRONT',
  /** The left or the right side. */
  Lateral: 'LATERAL',
  Rear: 'REAR',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type CollisionSide = typeof CollisionSide[keyof typeof CollisionSide];
/** Unit of the energy that a trip used. */
export const ConsumptionUnit = {
  /** Centilitres of fuel (cL; 100 cL are one litre). */
  Centiliter: 'CENTILITER',
  /** Watt-hours of electricity (Wh; 1000 Wh are one kWh). */
  WattHour: 'WATT_HOUR'
} as const;

export type ConsumptionUnit = typeof ConsumptionUnit[keyof typeof ConsumptionUnit];
/** Whose view of the data is wanted. */
export const DataProfile = {
  /** The driver’s, as if nobody stood between driver and vehicle: without what the driver keeps private. */
  EndUser: 'END_USER',
  /** The fleet owner’s: what the upstream gives unasked. */
  Fleet: 'FLEET'
} as const;

export type DataProfile = typeof DataProfile[keyof typeof DataProfile];
/** Some of a vehicle’s data changes, or compares to a value. */
export type DataTrigger = {
  __typename?: 'DataTrigger';
  /** What is watched, in the upstream’s words: `vehicle.energy.fuel.level`, `vehicle.odometer`, `vehicle.doorsState.opening`. */
  data?: Maybe<Scalars['String']['output']>;
  /** How the data is looked at. */
  op?: Maybe<DataTriggerOperator>;
  /** The upstream’s own text of `op`, also for values that this schema does not know. Null where it sent none. */
  opRaw?: Maybe<Scalars['String']['output']>;
  /** What the data is compared to, in the data’s own unit: one value, several for `INCLUDED_IN`, none for `ON_CHANGE`. */
  values?: Maybe<Array<Scalars['String']['output']>>;
};

/** How a trigger looks at a vehicle’s data. */
export const DataTriggerOperator = {
  /** The data equals the value. */
  EqualsTo: 'EQUALS_TO',
  /** The data is greater than the value. */
  GreaterThan: 'GREATER_THAN',
  /** The data is one of the values. */
  IncludedIn: 'INCLUDED_IN',
  /** The data is lower than the value. */
  LowerThan: 'LOWER_THAN',
  /** The data changes, whatever its value. */
  OnChange: 'ON_CHANGE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type DataTriggerOperator = typeof DataTriggerOperator[keyof typeof DataTriggerOperator];
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
/** Locks and openings of the doors. */
export type DoorsState = {
  __typename?: 'DoorsState';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that is known of the locks: one state for the whole vehicle, or several for parts of it. */
  lockedStates?: Maybe<Array<DoorsLockState>>;
  /** The upstream’s own texts of `lockedStates`, in the same order, also for values that this schema does not know. Null where it sent none. */
  lockedStatesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Doors and windows that the vehicle watches, each open or closed. */
  opening?: Maybe<Array<DoorOpening>>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the vehicle is set to drive. */
export type DrivingBehavior = {
  __typename?: 'DrivingBehavior';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Driving mode that the driver has selected. */
  mode?: Maybe<DrivingMode>;
  /** The upstream’s own text of `mode`, also for values that this schema does not know. Null where it sent none. */
  modeRaw?: Maybe<Scalars['String']['output']>;
  /**
   * When the vehicle reported this, as API v2 and older contracts send it.
   * @deprecated API v3 sends the time in `createdAt`.
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
/** An energy on board. A plug-in hybrid has two: fuel and electricity. */
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

/** How many vehicles have a level between two. */
export type EnergyLevelBucket = {
  __typename?: 'EnergyLevelBucket';
  /** Vehicles, a count. */
  count: Scalars['Int']['output'];
  /** Least level, in percent, itself included. */
  from: Scalars['Int']['output'];
  /** Upper end, in percent, itself not included but for 100. */
  to: Scalars['Int']['output'];
};

/** A condition on what is left of an energy. */
export type EnergyLevelCondition = {
  /** The most that is wanted, itself included, in the unit of the argument; without it no limit. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The least that is wanted, itself included, in the unit of the argument; without it no limit. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** The energy that is meant. Without it the one that the vehicle depends on: electricity for an electric vehicle, fuel for all others that have fuel, hybrids included. */
  type?: InputMaybe<EnergyType>;
};

/** What is left of one energy, over the vehicles that tell it. */
export type EnergyLevelSummary = {
  __typename?: 'EnergyLevelSummary';
  /** Average level in percent; null where no vehicle tells it. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Vehicles by level, in ten steps of 10 percent. */
  histogram: Array<EnergyLevelBucket>;
  /** Highest level in percent; null where no vehicle tells it. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Lowest level in percent; null where no vehicle tells it. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The energy. A plug-in hybrid counts for both. */
  type: EnergyType;
  /** Vehicles that tell the level of this energy, a count. */
  vehicles: Scalars['Int']['output'];
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
/** An engine. A hybrid has two. */
export type Engine = {
  __typename?: 'Engine';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
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
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
/** The vehicle’s surroundings. */
export type Environment = {
  __typename?: 'Environment';
  /** The air outside. */
  air?: Maybe<OutsideAir>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Daylight. */
  luminosity?: Maybe<Luminosity>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Data that a monitor’s event brings along, as last known at that time. */
export const EventExtension = {
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** The alerts that stand. */
  VehicleAlerts: 'VEHICLE_ALERTS',
  /** The last collisions. */
  VehicleCollisions: 'VEHICLE_COLLISIONS',
  /** Which doors are locked and open. */
  VehicleDoorsState: 'VEHICLE_DOORS_STATE',
  /** When the next maintenance is due. */
  VehicleMaintenance: 'VEHICLE_MAINTENANCE',
  /** Where the vehicle is. */
  VehiclePosition: 'VEHICLE_POSITION',
  /** The vehicle’s status. */
  VehicleStatus: 'VEHICLE_STATUS',
  /** The report of the theft, if the vehicle is reported stolen. */
  VehicleStolen: 'VEHICLE_STOLEN',
  /** All telemetry. */
  VehicleTelemetry: 'VEHICLE_TELEMETRY',
  /** Telemetry: the surroundings. */
  VehicleTelemetryEnvironment: 'VEHICLE_TELEMETRY_ENVIRONMENT',
  /** Telemetry: the privacy mode. */
  VehicleTelemetryPrivacy: 'VEHICLE_TELEMETRY_PRIVACY',
  /** Telemetry: all that is about the vehicle. */
  VehicleTelemetryVehicle: 'VEHICLE_TELEMETRY_VEHICLE',
  /** Telemetry: driver assistance. */
  VehicleTelemetryVehicleAdas: 'VEHICLE_TELEMETRY_VEHICLE_ADAS',
  /** Telemetry: whether the alarm is switched on. */
  VehicleTelemetryVehicleAlarmStatus: 'VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS',
  /** Telemetry: what set off the alarm. */
  VehicleTelemetryVehicleAlarmTrigger: 'VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER',
  /** Telemetry: the 12 V battery. */
  VehicleTelemetryVehicleBattery: 'VEHICLE_TELEMETRY_VEHICLE_BATTERY',
  /** Telemetry: the doors. */
  VehicleTelemetryVehicleDoorsState: 'VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE',
  /** Telemetry: the driving mode. */
  VehicleTelemetryVehicleDrivingBehavior: 'VEHICLE_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR',
  /** Telemetry: the energies. */
  VehicleTelemetryVehicleEnergies: 'VEHICLE_TELEMETRY_VEHICLE_ENERGIES',
  /** Telemetry: the engines. */
  VehicleTelemetryVehicleEngines: 'VEHICLE_TELEMETRY_VEHICLE_ENGINES',
  /** Telemetry: the ignition. */
  VehicleTelemetryVehicleIgnition: 'VEHICLE_TELEMETRY_VEHICLE_IGNITION',
  /** Telemetry: the lights, in their former shape. */
  VehicleTelemetryVehicleLighting: 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING',
  /** Telemetry: the lights. */
  VehicleTelemetryVehicleLightingSystem: 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM',
  /** Telemetry: belts and the emergency call. */
  VehicleTelemetryVehicleSafety: 'VEHICLE_TELEMETRY_VEHICLE_SAFETY',
  /** Telemetry: the gearbox. */
  VehicleTelemetryVehicleTransmission: 'VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION',
  /** Telemetry: the wipers. */
  VehicleTelemetryVehicleWipingBlades: 'VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES',
  /** The trip that the event belongs to. */
  VehicleTrip: 'VEHICLE_TRIP'
} as const;

export type EventExtension = typeof EventExtension[keyof typeof EventExtension];
/** A fleet of the subscription: vehicles that are managed together. */
export type Fleet = Node & {
  __typename?: 'Fleet';
  /** One alert of the fleet; null when there is none of that id. Deprecated upstream: prefer the vehicle’s. Takes the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** The alerts of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `alerts` may still do. Takes the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** One collision of the fleet; null when there is none of that id. Deprecated upstream: prefer the vehicle’s. Takes the scope `data:collision`. */
  collision?: Maybe<Collision>;
  /** The collisions of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `collisions` may still do. Takes the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the fleet was entered upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the fleet is, in its owner’s words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The vendor’s id of the fleet. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** One monitor of the fleet; null when there is none of that id. Takes the scope `fleet:read`. */
  monitor?: Maybe<Monitor>;
  /** The monitors that watch the fleet. Null only beside an error. Takes the scope `fleet:read`. */
  monitors?: Maybe<MonitorConnection>;
  /** Name of the fleet. */
  name?: Maybe<Scalars['String']['output']>;
  /** One callback of the fleet; null when there is none of that id. Takes the scope `fleet:read`. */
  remoteCallback?: Maybe<RemoteCallback>;
  /** Where the progress of remote actions is reported. Null with API v2, which has none. Takes the scope `fleet:read`. */
  remoteCallbacks?: Maybe<RemoteCallbackConnection>;
  /** Totals over the fleet’s vehicles, for a dashboard. They are made of the fleet’s whole collections, which are read once for all requests and taken for fresh for a while: `asOf` says of when they are. Null only beside an error. */
  summary?: Maybe<FleetSummary>;
  /** One trip of the fleet; null when there is none of that id. Known to API v2 only: with v3, ask the vehicle for it. Takes the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** The trips of all the fleet’s vehicles, of about the last two months. Null where the fleet does not offer them: each vehicle’s own `trips` may still do. Takes the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** When the fleet’s entry was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fleet’s vehicles: all of them in the upstream’s order, or those that meet a filter, sorted. Null only beside an error. Takes the scope `fleet:read`. */
  vehicles?: Maybe<VehicleConnection>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetAlertArgs = {
  alertId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetCollisionArgs = {
  collisionId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetMonitorArgs = {
  monitorId: Scalars['ID']['input'];
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetRemoteCallbackArgs = {
  callbackId: Scalars['ID']['input'];
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetRemoteCallbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RemoteType>>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetSummaryArgs = {
  maintenanceWithin?: InputMaybe<MaintenanceWithinInput>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetTripArgs = {
  tripId: Scalars['ID']['input'];
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetTripsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  distance?: InputMaybe<FloatRange>;
  duration?: InputMaybe<IntRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ListOrder;
  profile?: InputMaybe<DataProfile>;
  states?: InputMaybe<Array<TripState>>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A fleet of the subscription: vehicles that are managed together. */
export type FleetVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<VehicleOrder>;
  vinPrefix?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a list of Fleet items. */
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

/** Totals over all vehicles of a fleet, from what each reported last. Only what is selected is read of the upstream. */
export type FleetSummary = {
  __typename?: 'FleetSummary';
  /** Active alerts by severity, the most frequent first. Vehicles whose alerts cannot be read are left out; null where that is all of them. Takes the scope `data:alert`. */
  activeAlerts?: Maybe<Array<AlertSeverityCount>>;
  /** Vehicles by the gravest of their active alerts, the most frequent first. Vehicles whose alerts cannot be read are left out; null where that is all of them. Takes the scope `data:alert`. */
  alertSeverity?: Maybe<Array<AlertSeverityCount>>;
  /** When the oldest of the data that went into the selected totals was asked of the upstream. */
  asOf: Scalars['DateTime']['output'];
  /** Vehicles by what their traction battery does. Takes the scope `data:telemetry`. */
  charging?: Maybe<ChargingSummary>;
  /** Levels of fuel and of electricity. Takes the scope `data:telemetry`. */
  energyLevels?: Maybe<Array<EnergyLevelSummary>>;
  /** Vehicles by when their next maintenance is due. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<MaintenanceSummary>;
  /** Vehicles by what drives them, the most frequent first. */
  motorization: Array<MotorizationCount>;
  /** Vehicles on the road and parked. Takes the scope `data:telemetry`. */
  moving?: Maybe<MovingSummary>;
  /** Vehicles by what they hold back, the most frequent first. Takes the scope `data:telemetry`. */
  privacy?: Maybe<Array<PrivacyCount>>;
  /** Vehicles in the fleet, a count. */
  vehicles: Scalars['Int']['output'];
};

/** A range of numbers. At least one end is given. */
export type FloatRange = {
  /** The most that is wanted, itself included, in the unit of the argument; without it no limit. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The least that is wanted, itself included, in the unit of the argument; without it no limit. */
  min?: InputMaybe<Scalars['Float']['input']>;
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

/** What the horn is told to do. */
export const HornState = {
  /** To sound. */
  Activated: 'ACTIVATED',
  /** To be silent. */
  Unactivated: 'UNACTIVATED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type HornState = typeof HornState[keyof typeof HornState];
/** The ignition. */
export type Ignition = {
  __typename?: 'Ignition';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the ignition is on. */
  type?: Maybe<IgnitionType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
/** A range of whole numbers. At least one end is given. */
export type IntRange = {
  /** The most that is wanted, itself included, in the unit of the argument; without it no limit. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** The least that is wanted, itself included, in the unit of the argument; without it no limit. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the assistant that watches the time to the vehicle ahead is selected. */
export const InterVehicleTimeState = {
  NotSelected: 'NOT_SELECTED',
  Selected: 'SELECTED',
  Unavailable: 'UNAVAILABLE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type InterVehicleTimeState = typeof InterVehicleTimeState[keyof typeof InterVehicleTimeState];
/** The vehicle’s movement. */
export type Kinetic = {
  __typename?: 'Kinetic';
  /** Acceleration, in metres per second squared (m/s²); negative while it brakes. */
  acceleration?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle moves. */
  moving?: Maybe<Scalars['Boolean']['output']>;
  /** Distance as the vehicle estimates it, in metres (m); older specifications call it a speed in metres per second. Null with API v3. */
  pace?: Maybe<Scalars['Float']['output']>;
  /** Speed, in kilometres per hour (km/h). */
  speed?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
/** Lights of the vehicle, without telling which of them is on. */
export type Lighting = {
  __typename?: 'Lighting';
  /** Ends of the vehicle. */
  light?: Maybe<Array<LightPosition>>;
  /** The upstream’s own texts of `light`, in the same order, also for values that this schema does not know. Null where it sent none. */
  lightRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether they are on. */
  status?: Maybe<Array<LightStatus>>;
  /** The upstream’s own texts of `status`, in the same order, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Sides of the turn signals. */
  turn?: Maybe<Array<LightDirection>>;
  /** The upstream’s own texts of `turn`, in the same order, also for values that this schema does not know. Null where it sent none. */
  turnRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** Turn signals and fog lights. Known to API v3 only. */
export type LightingSystem = {
  __typename?: 'LightingSystem';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fog lights. */
  fog?: Maybe<Array<Light>>;
  /** The turn signals. */
  turn?: Maybe<Array<Light>>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which end of a list comes first. */
export const ListOrder = {
  /** From the latest item back in time. */
  NewestFirst: 'NEWEST_FIRST',
  /** From the oldest item on. */
  OldestFirst: 'OLDEST_FIRST'
} as const;

export type ListOrder = typeof ListOrder[keyof typeof ListOrder];
/** Daylight around the vehicle. */
export type Luminosity = {
  __typename?: 'Luminosity';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is day. */
  day?: Maybe<Scalars['Boolean']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** When a vehicle’s next maintenance is due: by time, by distance, or by whichever comes first. */
export type Maintenance = {
  __typename?: 'Maintenance';
  /** How old this was when the answer was made, in whole seconds: the time since the later of `createdAt` and `updatedAt`, `P1DT2H` being 26 hours. `PT0S` where the upstream’s clock is a little ahead. Null where there is no time, or none that can be true. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** Alerts that the maintenance links to: the vehicle’s. Null where it links to none. Takes the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time until the maintenance is due, in days; negative when it is overdue. */
  daysBeforeMaintenance?: Maybe<Scalars['Int']['output']>;
  /** The vendor’s id of the fleet that it was read from. */
  fleetId: Scalars['ID']['output'];
  /** Distance until the maintenance is due, in kilometres (km); negative when it is overdue. */
  mileageBeforeMaintenance?: Maybe<Scalars['Float']['output']>;
  /** What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error. Takes the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** When this was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that is to be maintained. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle; null where the upstream does not tell. `Vehicle.vehicleId` is always there. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell: `Vehicle.vin` may still have it. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** When a vehicle’s next maintenance is due: by time, by distance, or by whichever comes first. */
export type MaintenanceAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};

/** Vehicles by when their next maintenance is due: together all of the fleet, each counted once. */
export type MaintenanceSummary = {
  __typename?: 'MaintenanceSummary';
  /** Vehicles that are not overdue and are due within the days or within the kilometres, a count. */
  due: Scalars['Int']['output'];
  /** Vehicles that are due later, a count. */
  later: Scalars['Int']['output'];
  /** Vehicles whose days or kilometres are negative, a count. */
  overdue: Scalars['Int']['output'];
  /** Vehicles that tell neither days nor kilometres, a count. */
  unknown: Scalars['Int']['output'];
};

/** How soon a maintenance counts as due: within the days or within the kilometres. */
export type MaintenanceWithinInput = {
  /** Days, 0 or more. */
  days?: Scalars['Int']['input'];
  /** Kilometres, 0 or more. */
  mileage?: Scalars['Int']['input'];
};

/** Why something of a vehicle is not there. */
export const MissingReason = {
  /** The subscription does not include it, or the vehicle cannot tell it. */
  NotSubscribed: 'NOT_SUBSCRIBED',
  /** The upstream has no such data, and does not say why: the vehicle may not have reported yet. */
  NoData: 'NO_DATA',
  /** The vehicle keeps it private. */
  Privacy: 'PRIVACY',
  /** The upstream could not be asked, or failed. The error at the field itself says how. */
  UpstreamFailed: 'UPSTREAM_FAILED',
  /** It is not shown to whoever asks: whether there is any is not told. */
  Withheld: 'WITHHELD'
} as const;

export type MissingReason = typeof MissingReason[keyof typeof MissingReason];
/** Watches the vehicles of a fleet, and notifies a webhook when its condition comes true: a vehicle enters or leaves a zone, moves at some time, or some of its data changes. */
export type Monitor = Node & {
  __typename?: 'Monitor';
  /** When the monitor was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Data that an event brings along. */
  extendedEventParam?: Maybe<Array<EventExtension>>;
  /** The upstream’s own texts of `extendedEventParam`, in the same order, also for values that this schema does not know. Null where it sent none. */
  extendedEventParamRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** The fleet that is watched. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the monitor was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name that the monitor was given. */
  label?: Maybe<Scalars['String']['output']>;
  /** The vendor’s id of the monitor. */
  monitorId: Scalars['ID']['output'];
  /** State of the monitor. */
  status?: Maybe<MonitorStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Who is notified, and how. */
  subscription?: Maybe<WebhookSubscription>;
  /** When the monitor notifies. */
  trigger?: Maybe<MonitorCondition>;
  /** When the monitor was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** When a monitor notifies: its triggers, and how they are joined. */
export type MonitorCondition = {
  __typename?: 'MonitorCondition';
  /** The names of the triggers joined by `&` (and), `|` (or), `!` (not) and parentheses: `home & !(night | parked)`. Null with API v2, where all triggers must hold. */
  boolExp?: Maybe<Scalars['String']['output']>;
  /** The triggers, at most five. */
  triggers?: Maybe<Array<MonitorTrigger>>;
};

/** A part of a list of Monitor items. */
export type MonitorConnection = {
  __typename?: 'MonitorConnection';
  /** The items, each with its cursor. */
  edges: Array<MonitorEdge>;
  /** The items without their cursors. */
  nodes: Array<Monitor>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Monitor in a list, with its cursor. */
export type MonitorEdge = {
  __typename?: 'MonitorEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Monitor itself. */
  node: Monitor;
};

/** State of a monitor. */
export const MonitorStatus = {
  /** It was created just now. */
  Created: 'CREATED',
  /** It does not work. */
  Failed: 'FAILED',
  /** It was told to pause. */
  Paused: 'PAUSED',
  /** It watches the vehicles. */
  Running: 'RUNNING',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type MonitorStatus = typeof MonitorStatus[keyof typeof MonitorStatus];
/** One part of a monitor’s condition: a zone, a time or some data. The other two are null. */
export type MonitorTrigger = {
  __typename?: 'MonitorTrigger';
  /** Some of a vehicle’s data changes. */
  data?: Maybe<DataTrigger>;
  /** Name of the trigger, by which `boolExp` means it. Null with API v2, which has no names. */
  name?: Maybe<Scalars['String']['output']>;
  /** A vehicle moves at some time. */
  time?: Maybe<TimeTrigger>;
  /** A vehicle enters or leaves a circle. Takes the scope `data:position`. */
  zone?: Maybe<ZoneTrigger>;
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
/** How many vehicles one motorization drives. */
export type MotorizationCount = {
  __typename?: 'MotorizationCount';
  /** Vehicles, a count. */
  count: Scalars['Int']['output'];
  /** What drives them; null where the upstream does not say. */
  value?: Maybe<Motorization>;
};

/** Vehicles on the road and parked ones: together all of the fleet. */
export type MovingSummary = {
  __typename?: 'MovingSummary';
  /** Vehicles on the move, a count. */
  moving: Scalars['Int']['output'];
  /** Vehicles that stand, a count. */
  parked: Scalars['Int']['output'];
  /** Vehicles that do not tell, a count. */
  unknown: Scalars['Int']['output'];
};

/** A place on a route. Personal data. */
export type NavigationPosition = {
  __typename?: 'NavigationPosition';
  /** Degrees (°) north of the equator, WGS 84, -90 to 90; south is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
};

/** Anything that can be fetched again by its global id (Relay’s global object identification). */
export type Node = {
  /** Opaque global id, stable across requests. The vendor’s own ids are in `fleetId`, `vehicleId`, `tripId` and the like. */
  id: Scalars['ID']['output'];
};

/** The distance counter. A reading that goes back within a day, or further than a vehicle drives in the time, is not taken. */
export type Odometer = {
  __typename?: 'Odometer';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Distance driven in the vehicle’s life, in kilometres (km). Null where the vehicle does not know it, which the upstream writes as 0 while the ignition is off. */
  mileage?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which end of an order comes first. */
export const OrderDirection = {
  /** The least first. */
  Asc: 'ASC',
  /** The greatest first. */
  Desc: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** The air outside the vehicle. */
export type OutsideAir = {
  __typename?: 'OutsideAir';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Temperature, in degrees Celsius (°C). Null where the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far the vehicle gets on all of its energies together. Only older contracts send it: `Energy.autonomy` has the distance for each energy. */
export type OverallAutonomy = {
  __typename?: 'OverallAutonomy';
  /** Distance, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
/** Where a vehicle was. Personal data. A client that may not see where vehicles are finds null in its place; one that may see it roughly finds the middle of a cell of a grid, without altitude, heading and signal; one that is shown trips without their ends is shown no places but those of the ways and the last known one. */
export type Position = {
  __typename?: 'Position';
  /** How old this was when the answer was made, in whole seconds: the time since the later of `createdAt` and `updatedAt`, `P1DT2H` being 26 hours. `PT0S` where the upstream’s clock is a little ahead. Null where there is no time, or none that can be true. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** Height in metres (m), the unit of GeoJSON: the vendor states none. Null where only longitude and latitude are known. */
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

/** A part of a list of Position items. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The items, each with its cursor. */
  edges: Array<PositionEdge>;
  /** The items without their cursors. */
  nodes: Array<Position>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Position in a list, with its cursor. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Position itself. */
  node: Position;
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
/** The powertrain. Known to API v3 only. */
export type Powertrain = {
  __typename?: 'Powertrain';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the powertrain. */
  status?: Maybe<PowertrainStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
/** What the vehicle keeps private. What is private is missing elsewhere in the graph. */
export type Privacy = {
  __typename?: 'Privacy';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
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
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How many vehicles hold back the same. */
export type PrivacyCount = {
  __typename?: 'PrivacyCount';
  /** Vehicles, a count. */
  count: Scalars['Int']['output'];
  /** What they hold back, the strictest of the states that apply; null where they do not say. */
  value?: Maybe<PrivacyState>;
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
/** What is done with a program. */
export const ProgramAction = {
  /** The program in its slot is deleted. */
  Delete: 'DELETE',
  /** It is created, or replaced where its slot is taken. */
  Set: 'SET',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ProgramAction = typeof ProgramAction[keyof typeof ProgramAction];
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
/** What drove the vehicle on a part of a trip. */
export const Propulsion = {
  /** The electric motor. */
  Electric: 'ELECTRIC',
  /** Both together. */
  Hybrid: 'HYBRID',
  /** The combustion engine. */
  Thermic: 'THERMIC',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type Propulsion = typeof Propulsion[keyof typeof Propulsion];
/** What can be asked. Everything is read from the upstream as it is asked for. */
export type Query = {
  __typename?: 'Query';
  /** One fleet by the vendor’s id; null when there is none of that id. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The fleets that there are for whoever asks. Null only beside an error. Takes the scope `fleet:read`. */
  fleets?: Maybe<FleetConnection>;
  /** Anything by its global id; null when it is no longer there. */
  node?: Maybe<Node>;
  /** Several things by their global ids, in the order of the ids; null for what is no longer there. */
  nodes: Array<Maybe<Node>>;
  /** How many upstream calls are left. Asking costs none. It tells how much all who share the subscription ask: null beside an error for whoever may not see all fleets. */
  rateLimit?: Maybe<RateLimits>;
  /** One vehicle; null when there is none of that name. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** What is known of a vehicle by its VIN alone, whatever fleet it is in: motorization, brand, capabilities. Null when there is none of that VIN, and with API v2, which cannot be asked. For a vehicle of a fleet ask `vehicle`. Takes the scope `fleet:read`. */
  vehicleByVin?: Maybe<VehicleInformation>;
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


/** What can be asked. Everything is read from the upstream as it is asked for. */
export type QueryVehicleByVinArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  vin: Scalars['VIN']['input'];
};

/** The limits of the upstream subscription, which all who ask this server share. */
export type RateLimits = {
  __typename?: 'RateLimits';
  /** Of a sliding day, as the upstream last told. */
  day: RateWindow;
  /** Of a sliding second, as this server keeps it. */
  second: RateWindow;
};

/** How many calls the upstream takes in a stretch of time. */
export type RateWindow = {
  __typename?: 'RateWindow';
  /** Calls in all, a count; null while the upstream has not told. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Calls that are left, a count; null while the upstream has not told. */
  remaining?: Maybe<Scalars['Int']['output']>;
  /** When calls are taken again; null where nothing holds them back, or nobody knows. */
  resetAt?: Maybe<Scalars['DateTime']['output']>;
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
/** A value that the upstream sent and that nobody can believe: one that stands for “unknown” (215 °C, an odometer of 0 with the ignition off, a resistance of 0), a number out of its range, a date or a duration that cannot be read. The field itself is null, or has what another place said. */
export type RejectedValue = {
  __typename?: 'RejectedValue';
  /** Which field it is, in this schema’s names; indexes count as the upstream’s lists do: `energies[0].extension.electric.battery.health.resistance`. */
  path: Scalars['String']['output'];
  /** What the upstream sent, as text; JSON where it is neither text nor number. Cut after 100 characters, with `…` at the end. May be personal data. */
  raw: Scalars['String']['output'];
};

/** What a vehicle is told to do: one of these actions, the others are null. */
export type Remote = {
  __typename?: 'Remote';
  /** Charge the traction battery, now or by programs. */
  charging?: Maybe<RemoteCharging>;
  /** Lock or unlock the doors. */
  door?: Maybe<RemoteDoor>;
  /** Sound the horn. */
  horn?: Maybe<RemoteHorn>;
  /** Keep the vehicle from being started. */
  immobilization?: Maybe<RemoteImmobilization>;
  /** Name that the action was given. */
  label?: Maybe<Scalars['String']['output']>;
  /** Switch the lights on or off. */
  lights?: Maybe<RemoteLights>;
  /** Send a route to the navigation system. */
  navigation?: Maybe<RemoteNavigation>;
  /** Heat or cool the cabin, now or by programs. */
  preconditioning?: Maybe<RemotePreconditioning>;
  /** Declare the vehicle stolen, or tell a stolen one what to do. */
  stolen?: Maybe<RemoteStolen>;
  /** Wake the vehicle up, so that it tells its data anew. */
  wakeUp?: Maybe<RemoteWakeUp>;
};

/** Something that a vehicle was told to do, and how far that came. Known to API v3 only. */
export type RemoteAction = Node & {
  __typename?: 'RemoteAction';
  /** Where its progress is reported. Takes the scope `fleet:read`. */
  callback?: Maybe<RemoteCallback>;
  /** The vendor’s id of the callback that the action was sent by; null where the upstream does not tell. */
  callbackId?: Maybe<Scalars['ID']['output']>;
  /** Why the action failed; null where it did not. */
  failureCause?: Maybe<RemoteFailureCause>;
  /** The upstream’s own text of `failureCause`, also for values that this schema does not know. Null where it sent none. */
  failureCauseRaw?: Maybe<Scalars['String']['output']>;
  /** More about a success; only for doors that were locked by force. */
  feedbackDetail?: Maybe<RemoteFeedbackDetail>;
  /** The upstream’s own text of `feedbackDetail`, also for values that this schema does not know. Null where it sent none. */
  feedbackDetailRaw?: Maybe<Scalars['String']['output']>;
  /** The fleet that the vehicle belongs to. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the action was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** What was asked for. */
  remote?: Maybe<Remote>;
  /** The vendor’s id of the action. */
  remoteActionId: Scalars['ID']['output'];
  /** How far the action came. */
  status?: Maybe<RemoteActionStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Kinds of action that it is, usually one. */
  types?: Maybe<Array<RemoteType>>;
  /** The upstream’s own texts of `types`, in the same order, also for values that this schema does not know. Null where it sent none. */
  typesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** The vehicle that was told to act. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that was told; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
};

/** A part of a list of RemoteAction items. */
export type RemoteActionConnection = {
  __typename?: 'RemoteActionConnection';
  /** The items, each with its cursor. */
  edges: Array<RemoteActionEdge>;
  /** The items without their cursors. */
  nodes: Array<RemoteAction>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A RemoteAction in a list, with its cursor. */
export type RemoteActionEdge = {
  __typename?: 'RemoteActionEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The RemoteAction itself. */
  node: RemoteAction;
};

/** How far a remote action came. `SUCCESS`, `ALREADY_DONE` and `FAILED` are final. */
export const RemoteActionStatus = {
  /** The upstream took the action. */
  Accepted: 'ACCEPTED',
  /** There was nothing to do. */
  AlreadyDone: 'ALREADY_DONE',
  /** It is being checked whether the vehicle can do it. */
  CheckingVehicle: 'CHECKING_VEHICLE',
  /** It was not done: see `failureCause`. */
  Failed: 'FAILED',
  /** The vehicle was told. */
  SentToVehicle: 'SENT_TO_VEHICLE',
  /** The vehicle did it. */
  Success: 'SUCCESS',
  /** The vehicle was woken up too often this month: the action waits. */
  TooManyWakeUpsOverMonth: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** The 12 V battery is too low to wake the vehicle up: the action waits. */
  VehicleBatteryChargeTooLow: 'VEHICLE_BATTERY_CHARGE_TOO_LOW',
  /** The vehicle is being woken up. */
  WakingUpVehicle: 'WAKING_UP_VEHICLE'
} as const;

export type RemoteActionStatus = typeof RemoteActionStatus[keyof typeof RemoteActionStatus];
/** Heat or cool the cabin before the drive. */
export type RemoteAirConditioning = {
  __typename?: 'RemoteAirConditioning';
  /** Whether it starts at once, whatever the programs say. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** Programs to be set or deleted, at most four. */
  programs?: Maybe<Array<RemotePreconditioningProgram>>;
};

/** Where the upstream reports the progress of remote actions. There has to be one before an action can be sent. Known to API v3 only. */
export type RemoteCallback = Node & {
  __typename?: 'RemoteCallback';
  /** The vendor’s id of the callback. */
  callbackId: Scalars['ID']['output'];
  /** The fleet whose remote actions are reported. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the callback was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name that the callback was given. */
  label?: Maybe<Scalars['String']['output']>;
  /** What one vehicle was told to do through the callback. Takes the scope `fleet:read`. */
  remoteActions?: Maybe<RemoteActionConnection>;
  /** The kinds of remote action that can be sent by it. */
  remoteTypes?: Maybe<Array<RemoteType>>;
  /** The upstream’s own texts of `remoteTypes`, in the same order, also for values that this schema does not know. Null where it sent none. */
  remoteTypesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** State of the callback. */
  status?: Maybe<RemoteCallbackStatus>;
  /** The upstream’s own text of `status`, also for values that this schema does not know. Null where it sent none. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Who is notified, and how. */
  subscription?: Maybe<WebhookSubscription>;
};


/** Where the upstream reports the progress of remote actions. There has to be one before an action can be sent. Known to API v3 only. */
export type RemoteCallbackRemoteActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vehicleId: Scalars['ID']['input'];
};

/** A part of a list of RemoteCallback items. */
export type RemoteCallbackConnection = {
  __typename?: 'RemoteCallbackConnection';
  /** The items, each with its cursor. */
  edges: Array<RemoteCallbackEdge>;
  /** The items without their cursors. */
  nodes: Array<RemoteCallback>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A RemoteCallback in a list, with its cursor. */
export type RemoteCallbackEdge = {
  __typename?: 'RemoteCallbackEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The RemoteCallback itself. */
  node: RemoteCallback;
};

/** State of a remote callback. */
export const RemoteCallbackStatus = {
  /** It does not work. */
  Failed: 'FAILED',
  /** It was told to pause. */
  Paused: 'PAUSED',
  /** It reports the progress of remote actions. */
  Running: 'RUNNING',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type RemoteCallbackStatus = typeof RemoteCallbackStatus[keyof typeof RemoteCallbackStatus];
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

/** Charge the traction battery. Preferences are set alone, without a start or a schedule. */
export type RemoteCharging = {
  __typename?: 'RemoteCharging';
  /** Whether the charge starts at once. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** How the vehicle charges. */
  preferences?: Maybe<RemoteChargingPreferences>;
  /** When the vehicle charges. */
  schedule?: Maybe<RemoteChargingSchedule>;
};

/** How a vehicle charges. */
export type RemoteChargingPreferences = {
  __typename?: 'RemoteChargingPreferences';
  /** Level of the charging power. */
  level?: Maybe<ChargingPowerLevel>;
  /** The upstream’s own text of `level`, also for values that this schema does not know. Null where it sent none. */
  levelRaw?: Maybe<Scalars['String']['output']>;
  /** How far the battery is charged. */
  type?: Maybe<ChargingType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** When a vehicle charges: next time, or by programs. */
export type RemoteChargingSchedule = {
  __typename?: 'RemoteChargingSchedule';
  /** When the next charge starts, where the upstream gives an instant. */
  nextDelayedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next charge starts, where the upstream gives a length of time: `PT22H30M`. */
  nextDelayedTime?: Maybe<Scalars['Duration']['output']>;
  /** The programs, in the upstream’s order. */
  programs?: Maybe<Array<ChargingProgram>>;
};

/** Lock or unlock the doors. */
export type RemoteDoor = {
  __typename?: 'RemoteDoor';
  /**
   * Whether the doors are locked by force, which not every vehicle can do.
   * @deprecated Deprecated by the upstream.
   */
  forced?: Maybe<Scalars['Boolean']['output']>;
  /** What is asked for: `LOCKED` or `UNLOCKED`. */
  state?: Maybe<DoorsLockState>;
  /** The upstream’s own text of `state`, also for values that this schema does not know. Null where it sent none. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Why a remote action failed. */
export const RemoteFailureCause = {
  /** The driver called it off. */
  CanceledByDriver: 'CANCELED_BY_DRIVER',
  /** A key (CID) is inside the vehicle. */
  CidInside: 'CID_INSIDE',
  /** A door is open. */
  DoorsOpen: 'DOORS_OPEN',
  /** An error of the charging station. */
  ExternalChargingSystemError: 'EXTERNAL_CHARGING_SYSTEM_ERROR',
  /** An error that is not named. */
  GeneralError: 'GENERAL_ERROR',
  /** The subscription does not allow the action. */
  MissingRights: 'MISSING_RIGHTS',
  /** The battery is too low. */
  NotPossibleDueToVehicleBatteryLevel: 'NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL',
  /** The vehicle’s privacy mode does not allow the action. */
  NotPossibleDueToVehiclePrivacyLevel: 'NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL',
  /** The vehicle is, or is not, reported stolen. */
  NotPossibleDueToVehicleStolenState: 'NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE',
  /** The same action is still going on. */
  SameActionInProgress: 'SAME_ACTION_IN_PROGRESS',
  /** Too many actions in a short time. */
  TooManyRequestInShortTime: 'TOO_MANY_REQUEST_IN_SHORT_TIME',
  /** Too many actions were sent. */
  TooManyRequestSent: 'TOO_MANY_REQUEST_SENT',
  /** The vehicle was woken up too often this month. */
  TooManyWakeUpsOverMonth: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** An error of the vehicle’s charging system. */
  VehicleChargingSystemError: 'VEHICLE_CHARGING_SYSTEM_ERROR',
  /** The vehicle did not answer in time. */
  VehicleConnectionTimeout: 'VEHICLE_CONNECTION_TIMEOUT',
  /** An error in the vehicle. */
  VehicleError: 'VEHICLE_ERROR',
  /** An error in the vehicle, or a key (CID) inside it. */
  VehicleErrorOrCidInside: 'VEHICLE_ERROR_OR_CID_INSIDE',
  /** Somebody drives the vehicle. */
  VehicleInUse: 'VEHICLE_IN_USE',
  /** The vehicle is not locked. */
  VehicleIsNotLocked: 'VEHICLE_IS_NOT_LOCKED',
  /** The vehicle did not understand the action. */
  WrongCommand: 'WRONG_COMMAND'
} as const;

export type RemoteFailureCause = typeof RemoteFailureCause[keyof typeof RemoteFailureCause];
/** What became of a key (CID) that was inside when the doors were locked by force. */
export const RemoteFeedbackDetail = {
  /** The doors are locked, and the key was blocked. */
  CidBlacklisted: 'CID_BLACKLISTED',
  /** The doors are locked, and the key still works. */
  NoCidBlacklisted: 'NO_CID_BLACKLISTED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type RemoteFeedbackDetail = typeof RemoteFeedbackDetail[keyof typeof RemoteFeedbackDetail];
/** Sound the horn. */
export type RemoteHorn = {
  __typename?: 'RemoteHorn';
  /** What the horn is told to do. */
  state?: Maybe<HornState>;
  /** The upstream’s own text of `state`, also for values that this schema does not know. Null where it sent none. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Keep the vehicle from being started, or allow it again. */
export type RemoteImmobilization = {
  __typename?: 'RemoteImmobilization';
  /** True keeps the vehicle from being started, false allows it. */
  activate?: Maybe<Scalars['Boolean']['output']>;
};

/** Switch the lights on or off. */
export type RemoteLights = {
  __typename?: 'RemoteLights';
  /** Whether the lights are switched on. */
  on?: Maybe<Scalars['Boolean']['output']>;
};

/** Send a route to the navigation system. Personal data. */
export type RemoteNavigation = {
  __typename?: 'RemoteNavigation';
  /**
   * Whether the driver has to agree.
   * @deprecated Deprecated by the upstream.
   */
  driverApproval?: Maybe<Scalars['Boolean']['output']>;
  /** The places to drive by, in their order; the last is the destination. At most ten. Takes the scope `data:position`. */
  positions?: Maybe<Array<NavigationPosition>>;
};

/** Heat or cool the vehicle before the drive. */
export type RemotePreconditioning = {
  __typename?: 'RemotePreconditioning';
  /** The cabin’s air. */
  airConditioning?: Maybe<RemoteAirConditioning>;
};

/** A preconditioning program that is set, or deleted by its slot. */
export type RemotePreconditioningProgram = {
  __typename?: 'RemotePreconditioningProgram';
  /** What is done with the program; where the upstream does not tell, it is set. */
  actionsType?: Maybe<ProgramAction>;
  /** The upstream’s own text of `actionsType`, also for values that this schema does not know. Null where it sent none. */
  actionsTypeRaw?: Maybe<Scalars['String']['output']>;
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

/** Declare the vehicle stolen, or tell a stolen one what to do: one of these, the others are null. */
export type RemoteStolen = {
  __typename?: 'RemoteStolen';
  /** Keep the stolen vehicle from being started. */
  immobilization?: Maybe<RemoteImmobilization>;
  /** True declares the vehicle stolen, false ends that. */
  stolen?: Maybe<Scalars['Boolean']['output']>;
  /** How often the vehicle tells its data while it is stolen. */
  trackingPeriod?: Maybe<RemoteTrackingPeriod>;
};

/** How often a stolen vehicle reports. */
export type RemoteTrackingPeriod = {
  __typename?: 'RemoteTrackingPeriod';
  /** Time between two reports with the ignition on, 5 or more, without unit: the vendor states none. */
  running?: Maybe<Scalars['Int']['output']>;
  /** Time between two reports with the ignition off, 60 or more, without unit: the vendor states none. */
  shutdown?: Maybe<Scalars['Int']['output']>;
};

/** A kind of remote action. */
export const RemoteType = {
  /** Locking or unlocking the doors. */
  Doors: 'DOORS',
  /** Charging the traction battery. */
  ElectricBatteryChargingRequest: 'ELECTRIC_BATTERY_CHARGING_REQUEST',
  /** Sounding the horn. */
  Horn: 'HORN',
  /** Keeping the vehicle from being started. */
  Immobilization: 'IMMOBILIZATION',
  /** Switching the lights on or off. */
  Lights: 'LIGHTS',
  /** Sending a route to the navigation system. */
  Navigation: 'NAVIGATION',
  /** Declaring the vehicle stolen, and what follows from that. */
  Stolen: 'STOLEN',
  /** Heating or cooling the cabin before the drive. */
  ThermalPreconditioning: 'THERMAL_PRECONDITIONING',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** Waking the vehicle up, so that it tells its data anew. */
  WakeUp: 'WAKE_UP'
} as const;

export type RemoteType = typeof RemoteType[keyof typeof RemoteType];
/** Wake the vehicle up, so that it tells its data anew. */
export type RemoteWakeUp = {
  __typename?: 'RemoteWakeUp';
  /** The upstream’s word for it: `WakeUp`. */
  action?: Maybe<Scalars['String']['output']>;
};

/** How often a notification is sent again where the receiver did not take it. */
export const RetryMode = {
  /** Until the receiver takes it. Monitors only. */
  Always: 'ALWAYS',
  /** Until the receiver takes it, but no more than a number of times. */
  Bounded: 'BOUNDED',
  /** Not at all: it is sent once. */
  None: 'NONE',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type RetryMode = typeof RetryMode[keyof typeof RetryMode];
/** What is done where the receiver does not take a notification. */
export type RetryPolicy = {
  __typename?: 'RetryPolicy';
  /** How often the notification is sent again. */
  policy?: Maybe<RetryMode>;
  /** The upstream’s own text of `policy`, also for values that this schema does not know. Null where it sent none. */
  policyRaw?: Maybe<Scalars['String']['output']>;
  /** Time until the next attempt, in seconds (s). */
  retryDelay?: Maybe<Scalars['Int']['output']>;
  /** Largest count of attempts, where `policy` is `BOUNDED`. */
  retryNumber?: Maybe<Scalars['Int']['output']>;
};

/** Seat belts and emergency call. */
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
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the airbags asked for an emergency call (eCall). Null with API v3, which does not tell.
   * @deprecated Deprecated upstream: use `autoECallTriggering`.
   */
  eCallTriggeringRequest?: Maybe<ECallTriggeringRequest>;
  /** The upstream’s own text of `eCallTriggeringRequest`, also for values that this schema does not know. Null where it sent none. */
  eCallTriggeringRequestRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** It works. API v2 only. */
  Active: 'ACTIVE',
  /** It switched itself off. */
  AutoDeactivated: 'AUTO_DEACTIVATED',
  BestFitDeactivated: 'BEST_FIT_DEACTIVATED',
  BestFitInProgress: 'BEST_FIT_IN_PROGRESS',
  BestFitMax: 'BEST_FIT_MAX',
  BestFitMin: 'BEST_FIT_MIN',
  Deactivated: 'DEACTIVATED',
  /** It was switched off. API v2 only. */
  Disabled: 'DISABLED',
  /** It switched itself off. API v2 only. */
  DisabledBySystem: 'DISABLED_BY_SYSTEM',
  /** It is on, but does not work now. API v2 only. */
  Inactive: 'INACTIVE',
  /** The radar cannot see. */
  LackOfVisibilityRadar: 'LACK_OF_VISIBILITY_RADAR',
  /** It is learning. API v2 only. */
  Learning: 'LEARNING',
  /** The radar is learning. */
  LearningRadar: 'LEARNING_RADAR',
  LimitSetting: 'LIMIT_SETTING',
  /** The vehicle is faster than the regulator can work. API v2 only. */
  MaxSpeedExceeded: 'MAX_SPEED_EXCEEDED',
  NoBestFit: 'NO_BEST_FIT',
  Off: 'OFF',
  OverflowSpeedConsign: 'OVERFLOW_SPEED_CONSIGN',
  /** It cannot see well. API v2 only. */
  ReducedVisibility: 'REDUCED_VISIBILITY',
  /** The vehicle’s speed is too far from the one set. API v2 only. */
  SpeedDeltaExceeded: 'SPEED_DELTA_EXCEEDED',
  /** The vehicle is faster than set. API v2 only. */
  SpeedExceeded: 'SPEED_EXCEEDED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type SpeedRegulatorState = typeof SpeedRegulatorState[keyof typeof SpeedRegulatorState];
/** A report that a vehicle was stolen. It stands from `startedAt` to `endAt`. Known to API v3 only. `VehicleStatus.stolen` has the one that stands now. */
export type StolenReport = Node & {
  __typename?: 'StolenReport';
  /** When the report was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report ended; null while it stands. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the report ended; null while it stands. Takes the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** The vendor’s id of the fleet that the report was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Last known position when the vehicle was reported stolen. Takes the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the vehicle was reported stolen. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is reported stolen now. False once the report has ended, even where the upstream still says true. */
  state?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor’s id of the report. */
  stolenId: Scalars['ID']['output'];
  /** When the report was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that was reported stolen. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that was reported stolen; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Where the vehicle was while it was reported stolen. Up to 2000 points may be asked for at once: they are one upstream call. Null where the upstream does not offer it, and where positions are withheld from whoever asks. Without its ends where trips are shown so. Takes the scope `data:position`. */
  waypoints?: Maybe<PositionConnection>;
};


/** A report that a vehicle was stolen. It stands from `startedAt` to `endAt`. Known to API v3 only. `VehicleStatus.stolen` has the one that stands now. */
export type StolenReportWaypointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list of StolenReport items. */
export type StolenReportConnection = {
  __typename?: 'StolenReportConnection';
  /** The items, each with its cursor. */
  edges: Array<StolenReportEdge>;
  /** The items without their cursors. */
  nodes: Array<StolenReport>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A StolenReport in a list, with its cursor. */
export type StolenReportEdge = {
  __typename?: 'StolenReportEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The StolenReport itself. */
  node: StolenReport;
};

/** The report that a vehicle was stolen, from its last status. Null for a vehicle that nobody reported. Known to API v3 only. */
export type StolenStatus = {
  __typename?: 'StolenStatus';
  /** When the report was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report ended; null while it stands. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the report ended. Takes the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** Last known position when the vehicle was reported stolen. Takes the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the vehicle was reported stolen. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is reported stolen now. False once the report has ended, even where the upstream still says true. */
  state?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor’s id of the report. */
  stolenId?: Maybe<Scalars['ID']['output']>;
  /** When the report was last changed upstream. Null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a vehicle reported at one moment, `createdAt`. A message is about some groups of signals only: the others are null. The groups’ own times are null where the message’s tells when. */
export type Telemetry = {
  __typename?: 'Telemetry';
  /** Advanced driver assistance systems. */
  adas?: Maybe<Adas>;
  /** The anti-theft alarm. Null with API v2, which does not tell. */
  alarm?: Maybe<VehicleAlarm>;
  /** The 12 V battery. The traction battery is in `energies`. */
  battery?: Maybe<AuxiliaryBattery>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Locks and openings of the doors. */
  doorsState?: Maybe<DoorsState>;
  /** How the vehicle was set to drive. */
  drivingBehavior?: Maybe<DrivingBehavior>;
  /** Energies on board: fuel, electricity, or both. */
  energies?: Maybe<Array<Energy>>;
  /** Engines: combustion, electric, or both. */
  engines?: Maybe<Array<Engine>>;
  /** The vehicle’s surroundings. */
  environment?: Maybe<Environment>;
  /** The vendor’s id of the fleet that the message was read from. */
  fleetId: Scalars['ID']['output'];
  /** The ignition. */
  ignition?: Maybe<Ignition>;
  /** The vehicle’s movement. */
  kinetic?: Maybe<Kinetic>;
  /**
   * Lights, without telling which of them is on.
   * @deprecated Deprecated upstream: use `lightingSystem`, which API v2 does not have.
   */
  lighting?: Maybe<Lighting>;
  /** Turn signals and fog lights. Null with API v2, which does not tell. */
  lightingSystem?: Maybe<LightingSystem>;
  /** Where the vehicle was. Null where the position is private. Takes the scope `data:position`. */
  location?: Maybe<Position>;
  /** When the next maintenance was due, as of this moment. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<Maintenance>;
  /** The distance counter. */
  odometer?: Maybe<Odometer>;
  /** How far the vehicle gets on all of its energies together. Null with present contracts, which send `Energy.autonomy` alone. */
  overallAutonomy?: Maybe<OverallAutonomy>;
  /** The powertrain. Null with API v2, which does not tell. */
  powertrain?: Maybe<Powertrain>;
  /** What the vehicle kept private. */
  privacy?: Maybe<Privacy>;
  /** What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error. Takes the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Seat belts and emergency call. */
  safety?: Maybe<Safety>;
  /** The transmission. */
  transmission?: Maybe<Transmission>;
  /** The trip that the vehicle was on; null when it was on none, and where the upstream does not tell. Takes the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** The vendor’s id of the trip that the vehicle was on; null where the upstream does not tell. */
  tripId?: Maybe<Scalars['ID']['output']>;
  /** When the message was last changed upstream. Null with API v3, which does not tell. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that sent the message. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that reported; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** The windscreen wipers. Null with API v2, which does not tell. */
  wipingBlades?: Maybe<WipingBlades>;
};


/** What a vehicle reported at one moment, `createdAt`. A message is about some groups of signals only: the others are null. The groups’ own times are null where the message’s tells when. */
export type TelemetryTripArgs = {
  profile?: InputMaybe<DataProfile>;
};

/** A part of a list of Telemetry items. */
export type TelemetryConnection = {
  __typename?: 'TelemetryConnection';
  /** The items, each with its cursor. */
  edges: Array<TelemetryEdge>;
  /** The items without their cursors. */
  nodes: Array<Telemetry>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A Telemetry in a list, with its cursor. */
export type TelemetryEdge = {
  __typename?: 'TelemetryEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Telemetry itself. */
  node: Telemetry;
};

/** What a telemetry message is about, to choose messages by. */
export const TelemetryType = {
  /** Driver assistance systems. */
  Adas: 'ADAS',
  /** Switching the anti-theft alarm. Unknown to API v2. */
  AlarmStatus: 'ALARM_STATUS',
  /** The anti-theft alarm going off. Unknown to API v2. */
  AlarmTrigger: 'ALARM_TRIGGER',
  /** The 12 V battery. */
  Battery: 'BATTERY',
  /** Locks and openings of the doors. */
  DoorsState: 'DOORS_STATE',
  /** How the vehicle is set to drive. */
  DrivingBehavior: 'DRIVING_BEHAVIOR',
  /** Energies on board. */
  Energies: 'ENERGIES',
  /** Engines. */
  Engines: 'ENGINES',
  /** The vehicle’s surroundings. */
  Environment: 'ENVIRONMENT',
  /** The ignition. */
  Ignition: 'IGNITION',
  /** The lights, as older vehicles tell them. */
  Lighting: 'LIGHTING',
  /** Turn signals and fog lights. Unknown to API v2. */
  LightingSystem: 'LIGHTING_SYSTEM',
  /** What the vehicle keeps private. */
  Privacy: 'PRIVACY',
  /** Seat belts and emergency call. */
  Safety: 'SAFETY',
  /** The transmission. */
  Transmission: 'TRANSMISSION',
  /** Anything of the vehicle itself. */
  Vehicle: 'VEHICLE',
  /** The windscreen wipers. Unknown to API v2. */
  WipingBlades: 'WIPING_BLADES'
} as const;

export type TelemetryType = typeof TelemetryType[keyof typeof TelemetryType];
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

/** A stretch of time, its bounds included: `from` and `to`, or one of them, or `from` and how long it is `lasting`. Within the years from 2000 to one year from now. */
export type TimeRange = {
  /** Its start; without it everything up to `to`. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it is, from `from` on, in place of `to`: whole years, months, weeks, days, hours, minutes and seconds. */
  lasting?: InputMaybe<Scalars['Duration']['input']>;
  /** Its end; without it everything since `from`. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A vehicle moves within some time. */
export type TimeTrigger = {
  __typename?: 'TimeTrigger';
  /** The time zone that the times are meant in, by its name in the tz database: `Europe/Paris`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** The times, any of which counts. */
  times?: Maybe<Array<TimeTriggerEntry>>;
};

/** Some time, once or every week. */
export type TimeTriggerEntry = {
  __typename?: 'TimeTriggerEntry';
  /** Days of the week on which the time recurs, in the upstream’s order. */
  days?: Maybe<Array<DayOfWeek>>;
  /** The upstream’s own texts of `days`, in the same order, also for values that this schema does not know. Null where it sent none. */
  daysRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** How long the time lasts; null for one that does not end. */
  duration?: Maybe<Scalars['Duration']['output']>;
  /** Whether the time recurs. */
  recurrence?: Maybe<ProgramRecurrence>;
  /** The upstream’s own text of `recurrence`, also for values that this schema does not know. Null where it sent none. */
  recurrenceRaw?: Maybe<Scalars['String']['output']>;
  /** When a time that recurs starts, as the time since midnight: `PT8H30M` is half past eight in the morning. Null for one that does not: see `startAt`. */
  start?: Maybe<Scalars['Duration']['output']>;
  /** When a time that does not recur starts. Null for one that does: see `start`. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Weeks of the year in which the time recurs, alone or from one to another: `w1`, `w34-w46`. */
  weeks?: Maybe<Array<Scalars['String']['output']>>;
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
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Health of the inner resistance, in percent of a new battery (above 0 to 100). Null where the vehicle does not know it, which the upstream writes as 0. */
  resistance?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How much energy the traction battery holds, and can hold. */
export type TractionBatteryLoad = {
  __typename?: 'TractionBatteryLoad';
  /** Energy in a full battery, in watt-hours (Wh). Some vehicles send about three quarters of it: see `Energy.level` for the state of charge. */
  capacity?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Energy left in the battery, in watt-hours (Wh). Some vehicles send less than is left: see `Energy.level` for the state of charge. */
  residual?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The transmission. API v2 tells it in telemetry only. */
export type Transmission = {
  __typename?: 'Transmission';
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The gearbox. */
  gearbox?: Maybe<Gearbox>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type Trip = Node & {
  __typename?: 'Trip';
  /** One alert that was raised on the trip; null when there is none of that id. Takes the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** Alerts that the vehicle raised on the trip. Null where the upstream does not offer them. Takes the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** Collisions that the vehicle felt on the trip. Null where the upstream does not offer them. Takes the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the trip was written down upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the vehicle drove, in kilometres (km). */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Whether the trip is over. */
  done?: Maybe<Scalars['Boolean']['output']>;
  /** How long the trip took, to the second. */
  duration?: Maybe<Scalars['Duration']['output']>;
  /** Energies on board when the trip stopped. Null with API v2, which does not tell. */
  endEnergies?: Maybe<Array<TripEnergy>>;
  /** What the trip used of each energy. Null with API v2, which does not tell. */
  energyConsumptions?: Maybe<Array<TripConsumption>>;
  /** What is missing in the account of the trip; empty or null where nothing is. */
  faults?: Maybe<Array<TripFault>>;
  /** The vendor’s id of the fleet that the trip was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** How fast the vehicle drove. Null with API v2, which does not tell. */
  kinetic?: Maybe<TripKinetic>;
  /** What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error. Takes the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Which part of the trip each kind of propulsion drove. Null with API v2, which does not tell. */
  segments?: Maybe<Array<TripSegment>>;
  /** Energies on board when the trip started. Null with API v2, which does not tell. */
  startEnergies?: Maybe<Array<TripEnergy>>;
  /** Distance counter when the trip started, in kilometres (km), as the vendor’s data catalog says. Null where the vehicle does not know it, which the upstream writes as 0. Null with API v2, which does not tell. */
  startMileage?: Maybe<Scalars['Float']['output']>;
  /** Where the trip started. Null where the position is private, and for a client that is shown trips without their ends. Takes the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the trip started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the trip stopped. Null while it goes on, where the position is private, and for a client that is shown trips without their ends. Takes the scope `data:position`. */
  stopPosition?: Maybe<Position>;
  /** When the trip stopped; null while it goes on. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the vehicle reported on the trip, message by message, in the upstream’s order. As `Vehicle.telemetry`. Takes the scope `data:telemetry`. */
  telemetry?: Maybe<TelemetryConnection>;
  /** The vendor’s id of the trip. */
  tripId: Scalars['ID']['output'];
  /** When the trip was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that drove. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** The vendor’s id of the vehicle that drove; null where the upstream does not tell. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number of the vehicle that drove. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
  /** The way that the vehicle took, point by point. Up to 2000 points may be asked for at once: they are one upstream call. Null where the upstream does not offer it, and where positions are withheld from whoever asks. For a client that is shown trips without their ends it is a list without those points, for which the whole way is read. Takes the scope `data:position`. */
  waypoints?: Maybe<PositionConnection>;
};


/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type TripAlertArgs = {
  alertId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type TripAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type TripCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type TripTelemetryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
  types?: InputMaybe<Array<TelemetryType>>;
};


/** A drive of a vehicle, from start to stop. What the vehicle did not tell of it is missing: `faults` says what, and why. */
export type TripWaypointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
  tolerance?: InputMaybe<Scalars['Float']['input']>;
};

/** A part of a list of Trip items. */
export type TripConnection = {
  __typename?: 'TripConnection';
  /** The items, each with its cursor. */
  edges: Array<TripEdge>;
  /** The items without their cursors. */
  nodes: Array<Trip>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What a trip used of one energy. `unit` says in which unit. */
export type TripConsumption = {
  __typename?: 'TripConsumption';
  /** What the trip used on average: of fuel in centilitres per 100 km (cL/100 km; 100 are one L/100 km), of electricity in watt-hours per 100 km (Wh/100 km). */
  avgConsumption?: Maybe<Scalars['Float']['output']>;
  /** What the whole trip used: of fuel in centilitres (cL), of electricity in watt-hours (Wh). The vendor states the unit for `avgConsumption` only; distance shows that it is the same here. */
  consumption?: Maybe<Scalars['Float']['output']>;
  /** Finer class of the energy; null where only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** The upstream’s own text of `subType`, also for values that this schema does not know. Null where it sent none. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Class of the energy. */
  type?: Maybe<EnergyType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** Unit of `consumption`, and per 100 km of `avgConsumption`. The class of the energy tells it; null where the class is not known. */
  unit?: Maybe<ConsumptionUnit>;
};

/** A Trip in a list, with its cursor. */
export type TripEdge = {
  __typename?: 'TripEdge';
  /** Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Trip itself. */
  node: Trip;
};

/** An energy on board at the start or the end of a trip. */
export type TripEnergy = {
  __typename?: 'TripEnergy';
  /** How far the vehicle would have got on this energy, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** How much was left, in percent of a full tank or battery (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Finer class of the energy; null where only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** The upstream’s own text of `subType`, also for values that this schema does not know. Null where it sent none. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Class of the energy. */
  type?: Maybe<EnergyType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** What is missing in the account of a trip, and why. */
export type TripFault = {
  __typename?: 'TripFault';
  /** Why it is missing. Null with API v2, which does not tell. */
  cause?: Maybe<TripFaultCause>;
  /** The upstream’s own text of `cause`, also for values that this schema does not know. Null where it sent none. */
  causeRaw?: Maybe<Scalars['String']['output']>;
  /** What is missing. */
  fault?: Maybe<TripFaultType>;
  /** The upstream’s own text of `fault`, also for values that this schema does not know. Null where it sent none. */
  faultRaw?: Maybe<Scalars['String']['output']>;
};

/** Why something is missing in the account of a trip. */
export const TripFaultCause = {
  /** The vehicle had no connection. */
  Connection: 'CONNECTION',
  /** The vehicle kept everything private. */
  FullPrivacy: 'FULL_PRIVACY',
  /** The vehicle kept its position private. */
  GeoPrivacy: 'GEO_PRIVACY',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type TripFaultCause = typeof TripFaultCause[keyof typeof TripFaultCause];
/** What is missing in the account of a trip. */
export const TripFaultType = {
  /** Something on the way. */
  DataLacking: 'DATA_LACKING',
  /** The end. */
  Unfinished: 'UNFINISHED',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN',
  /** The start. */
  Unstarted: 'UNSTARTED'
} as const;

export type TripFaultType = typeof TripFaultType[keyof typeof TripFaultType];
/** How fast a vehicle drove on a trip. */
export type TripKinetic = {
  __typename?: 'TripKinetic';
  /** Average speed, in kilometres per hour (km/h), to one decimal. The vendor states no unit: it sends metres per second, as distance and duration show. */
  avgSpeed?: Maybe<Scalars['Float']['output']>;
  /** Highest speed, in kilometres per hour (km/h). The vendor states no unit: read as metres per second no vehicle would reach it. Null where the vehicle does not know it, which the upstream writes as 0. */
  maxSpeed?: Maybe<Scalars['Float']['output']>;
};

/** The part of a trip that one kind of propulsion drove. */
export type TripSegment = {
  __typename?: 'TripSegment';
  /** Its part of the trip, in kilometres (km). */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Its part of the trip, in percent (0 to 100). */
  percent?: Maybe<Scalars['Float']['output']>;
  /** What drove the vehicle. */
  propulsion?: Maybe<Propulsion>;
  /** The upstream’s own text of `propulsion`, also for values that this schema does not know. Null where it sent none. */
  propulsionRaw?: Maybe<Scalars['String']['output']>;
};

/** State of a trip, to choose trips by. */
export const TripState = {
  /** Something on the way is missing. */
  DataLacking: 'DATA_LACKING',
  /** Nothing is missing in its account. */
  Nominal: 'NOMINAL',
  /** Its end is missing. */
  Unfinished: 'UNFINISHED',
  /** Its start is missing. */
  Unstarted: 'UNSTARTED'
} as const;

export type TripState = typeof TripState[keyof typeof TripState];
/** A vehicle of a fleet. */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** One entry of the alarm’s history; null when there is none of that id. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:alarm`. */
  alarm?: Maybe<Alarm>;
  /** The history of the vehicle’s anti-theft alarm. Null with API v2, which does not tell. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:alarm`. */
  alarms?: Maybe<AlarmConnection>;
  /** One alert of the vehicle; null when there is none of that id. Takes the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** Alerts that the vehicle raised. Null where the upstream does not offer them. Takes the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** Brand, such as `Peugeot`. Asked of the upstream only where it is selected. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Which data the vehicle tells, and which remote actions it takes. Null with API v2, which does not tell. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  capabilities?: Maybe<Capabilities>;
  /** One collision of the vehicle; null when there is none of that id. Takes the scope `data:collision`. */
  collision?: Maybe<Collision>;
  /** Collisions that the vehicle felt. Null where the upstream does not offer them. Takes the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the vehicle was entered upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fleet that the vehicle belongs to. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the vehicle was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The model in words, in the language that was asked for. Only a vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  label?: Maybe<Scalars['String']['output']>;
  /** The last known position, taken from the status. Null when there is none, when privacy hides it or when it is withheld from whoever asks. That of a parked car is where its last trip ended, also for a client that is shown trips without their ends. Takes the scope `data:position`. */
  lastPosition?: Maybe<Position>;
  /** Why `lastPosition` is null; null where it is not. Costs nothing beyond `lastPosition` where that is there, else at most one call for the vehicle’s capabilities. `WITHHELD` costs nothing. Takes the scope `data:position`. */
  lastPositionReason?: Maybe<MissingReason>;
  /** When the next maintenance is due; null when the vehicle does not tell. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<Maintenance>;
  /** Why `maintenance` is null; null where it is not. Costs nothing beyond `maintenance` where that is there, else at most one call for the vehicle’s capabilities. `PRIVACY` is told where the same request asks for `status` or `lastPosition` as well. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenanceReason?: Maybe<MissingReason>;
  /** The monitors that the upstream links to the vehicle, else those of its fleet. Takes the scope `fleet:read`. */
  monitors?: Maybe<MonitorConnection>;
  /** What drives the vehicle. Null with API v2, which does not tell. */
  motorization?: Maybe<Motorization>;
  /** The upstream’s own text of `motorization`, also for values that this schema does not know. Null where it sent none. */
  motorizationRaw?: Maybe<Scalars['String']['output']>;
  /** Addresses of pictures of such a vehicle. Asked of the upstream only where it is selected. An address that cannot be read is null. */
  pictures?: Maybe<Array<Maybe<Scalars['URL']['output']>>>;
  /** One action that the vehicle was told to do; null when there is none of that id. Takes the scope `fleet:read`. */
  remoteAction?: Maybe<RemoteAction>;
  /** What the vehicle was told to do through one of the fleet’s callbacks. Null with API v2. Takes the scope `fleet:read`. */
  remoteActions?: Maybe<RemoteActionConnection>;
  /** The callbacks that the upstream links to the vehicle, else those of its fleet. Null with API v2, which has none. Takes the scope `fleet:read`. */
  remoteCallbacks?: Maybe<RemoteCallbackConnection>;
  /** The vehicle’s last known status; null when it has not reported yet. Takes the scope `data:telemetry`. */
  status?: Maybe<VehicleStatus>;
  /** Why `status` is null; null where it is not. Costs nothing beyond `status` where that is there, else at most one call for the vehicle’s capabilities. `PRIVACY` is told of the driver’s view alone, and where the same request asks for the usual one as well. Takes the scope `data:telemetry`. */
  statusReason?: Maybe<MissingReason>;
  /** One report that the vehicle was stolen; null when there is none of that id. Takes the scope `data:telemetry`. */
  stolenReport?: Maybe<StolenReport>;
  /** Every time that the vehicle was reported stolen. Null with API v2, which does not tell. Takes the scope `data:telemetry`. */
  stolenReports?: Maybe<StolenReportConnection>;
  /** What the vehicle reported, message by message, in the upstream’s order. Up to 2000 messages may be asked for at once: they are one upstream call. Null where the upstream does not offer it. Takes the scope `data:telemetry`. */
  telemetry?: Maybe<TelemetryConnection>;
  /** One trip of the vehicle; null when there is none of that id. Takes the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** The vehicle’s trips, of about the last two months, the latest first. Null where the upstream does not offer them. Takes the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** When the vehicle’s entry was last changed upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor’s id of the vehicle. It may change over time while the `vin` stays: use that to recognise a vehicle. */
  vehicleId: Scalars['ID']['output'];
  /** Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A vehicle of a fleet. */
export type VehicleAlarmArgs = {
  alarmId: Scalars['ID']['input'];
};


/** A vehicle of a fleet. */
export type VehicleAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<AlarmKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A vehicle of a fleet. */
export type VehicleAlertArgs = {
  alertId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A vehicle of a fleet. */
export type VehicleCollisionArgs = {
  collisionId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A vehicle of a fleet. */
export type VehicleLastPositionArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleLastPositionReasonArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleMaintenanceArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleMaintenanceReasonArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle of a fleet. */
export type VehicleRemoteActionArgs = {
  callbackId: Scalars['ID']['input'];
  remoteActionId: Scalars['ID']['input'];
};


/** A vehicle of a fleet. */
export type VehicleRemoteActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  callbackId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle of a fleet. */
export type VehicleRemoteCallbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RemoteType>>;
};


/** A vehicle of a fleet. */
export type VehicleStatusArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleStatusReasonArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A vehicle of a fleet. */
export type VehicleStolenReportArgs = {
  stolenId: Scalars['ID']['input'];
};


/** A vehicle of a fleet. */
export type VehicleStolenReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A vehicle of a fleet. */
export type VehicleTelemetryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
  types?: InputMaybe<Array<TelemetryType>>;
};


/** A vehicle of a fleet. */
export type VehicleTripArgs = {
  profile?: InputMaybe<DataProfile>;
  tripId: Scalars['ID']['input'];
};


/** A vehicle of a fleet. */
export type VehicleTripsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  distance?: InputMaybe<FloatRange>;
  duration?: InputMaybe<IntRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ListOrder;
  profile?: InputMaybe<DataProfile>;
  states?: InputMaybe<Array<TripState>>;
  times?: InputMaybe<Array<TimeRange>>;
};

/** The anti-theft alarm. Known to API v3 only. */
export type VehicleAlarm = {
  __typename?: 'VehicleAlarm';
  /** Whether the alarm is switched on. */
  status?: Maybe<AlarmStatus>;
  /** What last set off the alarm; null where nothing did. */
  trigger?: Maybe<AlarmTrigger>;
};

/** A part of a list of Vehicle items. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /** When this was asked of the upstream: with a filter or an order, the oldest of the collections that went into it. The vehicles’ own reports may be older. */
  asOf: Scalars['DateTime']['output'];
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

/** Conditions on a vehicle’s last known state: a vehicle has to meet all that are given. What is not known of a vehicle meets no condition on it: one without a position is neither within a circle nor outside it. */
export type VehicleFilter = {
  /** Vehicles with an active alert that is at least so grave. `UNKNOWN` is any active alert, those of unknown severity included. Takes the scope `data:alert`. */
  activeAlert?: InputMaybe<AlertSeverity>;
  /** How far the vehicle gets on all energies on board together, in kilometres. Takes the scope `data:telemetry`. */
  autonomy?: InputMaybe<IntRange>;
  /** Whether the traction battery is charging. A vehicle that has none is neither charging nor not charging. Takes the scope `data:telemetry`. */
  charging?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days until the next maintenance; negative when overdue, so that `max` alone finds overdue ones too. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  daysBeforeMaintenance?: InputMaybe<IntRange>;
  /** What is left of the energy, in percent, 0 to 100. Takes the scope `data:telemetry`. */
  energyLevel?: InputMaybe<EnergyLevelCondition>;
  /** Kilometres until the next maintenance; negative when overdue, so that `max` alone finds overdue ones too. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  mileageBeforeMaintenance?: InputMaybe<IntRange>;
  /** Vehicles that one of these drives. */
  motorization?: InputMaybe<Array<Motorization>>;
  /** Whether the vehicle is on the move. Takes the scope `data:telemetry`. */
  moving?: InputMaybe<Scalars['Boolean']['input']>;
  /** Vehicles that hold back one of these; of several states that apply the strictest counts. Takes the scope `data:telemetry`. */
  privacy?: InputMaybe<Array<PrivacyState>>;
  /** Vehicles whose last status is not older than this instant. Takes the scope `data:telemetry`. */
  seenSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Vehicles whose status has a position within this box. Not together with `withinCircle`. FORBIDDEN and judged as `withinCircle` is. Takes the scope `data:position`. */
  withinBox?: InputMaybe<BoundingBoxInput>;
  /** Vehicles whose status has a position within this circle. Not together with `withinBox`. FORBIDDEN to a client from which positions are withheld; judged by the middles of cells for one that sees these. Takes the scope `data:position`. */
  withinCircle?: InputMaybe<CircleInput>;
};

/** What a vehicle is and can do, by its VIN alone: it need not belong to a fleet, and nothing else can be asked of it here. Known to API v3 only. */
export type VehicleInformation = {
  __typename?: 'VehicleInformation';
  /** Brand, such as `Peugeot`. Asked of the upstream only where it is selected. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Which data the vehicle tells, and which remote actions it takes. Asked of the upstream only where it is selected. */
  capabilities?: Maybe<Capabilities>;
  /** When the vehicle was entered upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The model in words, in the language that was asked for. Asked of the upstream only where it is selected. */
  label?: Maybe<Scalars['String']['output']>;
  /** What drives the vehicle. */
  motorization?: Maybe<Motorization>;
  /** The upstream’s own text of `motorization`, also for values that this schema does not know. Null where it sent none. */
  motorizationRaw?: Maybe<Scalars['String']['output']>;
  /** Addresses of pictures of such a vehicle. Asked of the upstream only where it is selected. An address that cannot be read is null. */
  pictures?: Maybe<Array<Maybe<Scalars['URL']['output']>>>;
  /** Vehicle identification number. Personal data. */
  vin?: Maybe<Scalars['VIN']['output']>;
};

/** The ways to name a vehicle: exactly one of them. */
export type VehicleLookup =
  /** The global id, from a Vehicle’s `id`. */
  { id: Scalars['ID']['input']; ref?: never; vin?: never; }
  |  /** The vendor’s ids. */
  { id?: never; ref: VehicleRefInput; vin?: never; }
  |  /** The VIN, within a fleet. */
  { id?: never; ref?: never; vin: VehicleVinInput; };

/** An order of vehicles. The vendor’s id decides between equals. */
export type VehicleOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What they are sorted by. */
  field: VehicleOrderField;
};

/** What vehicles are sorted by. Those of which it is not known come last in both directions. */
export const VehicleOrderField = {
  /** The gravest of the active alerts; vehicles without one come first. Takes the scope `data:alert`. */
  AlertSeverity: 'ALERT_SEVERITY',
  /** How far the vehicle gets on all energies on board together, in kilometres. Takes the scope `data:telemetry`. */
  Autonomy: 'AUTONOMY',
  /** Days until the next maintenance; what is overdue comes first. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  DaysBeforeMaintenance: 'DAYS_BEFORE_MAINTENANCE',
  /** Kilometres from the centre of the filter’s `withinCircle`, which it needs. FORBIDDEN to a client from which positions are withheld. Takes the scope `data:position`. */
  Distance: 'DISTANCE',
  /** What is left of the energy, in percent: of the one that the filter’s `energyLevel.type` names, else of the one that the vehicle depends on. Takes the scope `data:telemetry`. */
  EnergyLevel: 'ENERGY_LEVEL',
  /** Kilometres until the next maintenance; what is overdue comes first. Takes the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  MileageBeforeMaintenance: 'MILEAGE_BEFORE_MAINTENANCE',
  /** Electric, hybrid, thermic, hydrogen. */
  Motorization: 'MOTORIZATION',
  /** Parked vehicles, then those on the move. Takes the scope `data:telemetry`. */
  Moving: 'MOVING',
  /** When the vehicle reported its last status. Takes the scope `data:telemetry`. */
  SeenAt: 'SEEN_AT',
  /** The vehicle identification number, as a text; as it is shown where it is masked. */
  Vin: 'VIN'
} as const;

export type VehicleOrderField = typeof VehicleOrderField[keyof typeof VehicleOrderField];
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
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of the service. */
  type?: Maybe<ServiceType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The latest that a vehicle has reported: everything but its trips, alerts and maintenance. A group is null where the vehicle does not have it, does not tell it, or keeps it private. A vehicle that is parked may be silent for days, and groups may differ in age: each has its own time. The upstream may answer with an older status than before: compare the times. */
export type VehicleStatus = {
  __typename?: 'VehicleStatus';
  /** Advanced driver assistance systems. Null with API v2, which does not tell. */
  adas?: Maybe<Adas>;
  /** How old this was when the answer was made, in whole seconds: the time since the later of `createdAt` and `updatedAt`, `P1DT2H` being 26 hours. `PT0S` where the upstream’s clock is a little ahead. Null where there is no time, or none that can be true. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** The anti-theft alarm. Null with API v2, which does not tell. */
  alarm?: Maybe<VehicleAlarm>;
  /** The 12 V battery. The traction battery is in `energies`. */
  battery?: Maybe<AuxiliaryBattery>;
  /** When the status was made upstream. It may lie after `updatedAt`. Null where it cannot be true: more than a few minutes ahead. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Locks and openings of the doors. */
  doorsState?: Maybe<DoorsState>;
  /** How the vehicle is set to drive. */
  drivingBehavior?: Maybe<DrivingBehavior>;
  /** Energies on board: fuel, electricity, or both. Where the upstream tells them twice, in an old shape and in the present one, the present one counts and the old one fills in what it lacks. */
  energies?: Maybe<Array<Energy>>;
  /** Engines: combustion, electric, or both. */
  engines?: Maybe<Array<Engine>>;
  /** The vehicle’s surroundings. */
  environment?: Maybe<Environment>;
  /** The fleet of the vehicle whose status it is. Takes the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** The vendor’s id of the fleet that the status was read from. */
  fleetId: Scalars['ID']['output'];
  /** The ignition. */
  ignition?: Maybe<Ignition>;
  /** The vehicle’s movement. */
  kinetic?: Maybe<Kinetic>;
  /** Where the vehicle was last. It may be weeks older than the status: see its `createdAt`. Null where the position is private. Takes the scope `data:position`. */
  lastPosition?: Maybe<Position>;
  /** Turn signals and fog lights. Null with API v2, which does not tell. */
  lightingSystem?: Maybe<LightingSystem>;
  /** The distance counter. */
  odometer?: Maybe<Odometer>;
  /** How far the vehicle gets on all of its energies together. Null with present contracts, which send `Energy.autonomy` alone. */
  overallAutonomy?: Maybe<OverallAutonomy>;
  /** The powertrain. Null with API v2, which does not tell. */
  powertrain?: Maybe<Powertrain>;
  /** Heating or cooling before the drive. */
  preconditioning?: Maybe<Preconditioning>;
  /** What the vehicle keeps private. */
  privacy?: Maybe<Privacy>;
  /** What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error. Takes the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Seat belts and emergency call. */
  safety?: Maybe<Safety>;
  /**
   * The vehicle’s connected service.
   * @deprecated Deprecated upstream: `Vehicle.motorization` says what drives the vehicle.
   */
  service?: Maybe<VehicleService>;
  /** The report that the vehicle was stolen; null where nobody reported it. Null with API v2, which does not tell. */
  stolen?: Maybe<StolenStatus>;
  /** The transmission. Null with API v2, which does not tell. */
  transmission?: Maybe<Transmission>;
  /** When the status was last changed upstream. Null with API v2, which does not tell. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle whose status it is. Takes the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
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

/** An address on the web that the upstream sends events to. */
export type Webhook = {
  __typename?: 'Webhook';
  /** What is added to every notification. The receiver may know the upstream by it. */
  attributes?: Maybe<Array<WebhookAttribute>>;
  /** Name of the webhook. */
  name?: Maybe<Scalars['String']['output']>;
  /** The address, without user, password, query and fragment: they may hold secrets. */
  target?: Maybe<Scalars['URL']['output']>;
};

/** Something that is added to every notification of a webhook. */
export type WebhookAttribute = {
  __typename?: 'WebhookAttribute';
  /** Whether there is a value that is not told because it may be a secret. */
  hidden: Scalars['Boolean']['output'];
  /** Name of the header, the parameter or the body’s attribute. */
  key?: Maybe<Scalars['String']['output']>;
  /** Where it is put in the notification. */
  type?: Maybe<WebhookAttributeType>;
  /** The upstream’s own text of `type`, also for values that this schema does not know. Null where it sent none. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** A variable that the upstream fills in, such as `$vin`, or a fixed text of the body. A fixed text of a header or a parameter may be a secret and is never told: see `hidden`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Where an attribute is put in a notification. */
export const WebhookAttributeType = {
  /** Among the attributes in the event. */
  Body: 'BODY',
  /** Among the headers of the request. */
  Header: 'HEADER',
  /** Among the parameters of the address. */
  Query: 'QUERY',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type WebhookAttributeType = typeof WebhookAttributeType[keyof typeof WebhookAttributeType];
/** Where the upstream sends notifications, and what it does where they are not taken. */
export type WebhookSubscription = {
  __typename?: 'WebhookSubscription';
  /** How events are gathered into one notification; null where each is sent alone. */
  batchNotify?: Maybe<BatchNotify>;
  /** Time between two reminders while a monitor’s condition holds, in seconds (s), 60 or more. Null where it sends none, and for remote callbacks, which have none. */
  refreshEvent?: Maybe<Scalars['Int']['output']>;
  /** What is done where the receiver does not take a notification. */
  retryPolicy?: Maybe<RetryPolicy>;
  /** Who is notified. */
  webhook?: Maybe<Webhook>;
};

/** The windscreen wipers. Known to API v3 only. */
export type WipingBlades = {
  __typename?: 'WipingBlades';
  /** Whether they move. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** When the vehicle reported this. Null where the upstream does not send it: see `updatedAt`, else the time of what this is part of. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How fast they move; null while they do not. */
  speed?: Maybe<WipingSpeed>;
  /** The upstream’s own text of `speed`, also for values that this schema does not know. Null where it sent none. */
  speedRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. API v2 and older contracts send it for some groups, often in place of `createdAt`; null where the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How fast the windscreen wipers move. */
export const WipingSpeed = {
  High: 'HIGH',
  Low: 'LOW',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type WipingSpeed = typeof WipingSpeed[keyof typeof WipingSpeed];
/** Whether entering or leaving a zone counts. */
export const ZoneTransition = {
  /** A vehicle enters the zone. */
  In: 'IN',
  /** A vehicle leaves the zone. */
  Out: 'OUT',
  /** A value that this schema does not know yet: the `…Raw` field beside it has the upstream’s text. */
  Unknown: 'UNKNOWN'
} as const;

export type ZoneTransition = typeof ZoneTransition[keyof typeof ZoneTransition];
/** A vehicle enters or leaves a circle on the map. */
export type ZoneTrigger = {
  __typename?: 'ZoneTrigger';
  /** Centre of the circle: degrees (°) north of the equator, WGS 84, -90 to 90; south is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Centre of the circle: degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Radius of the circle in kilometres (km). */
  radius?: Maybe<Scalars['Float']['output']>;
  /** Whether entering or leaving counts. */
  transition?: Maybe<ZoneTransition>;
  /** The upstream’s own text of `transition`, also for values that this schema does not know. Null where it sent none. */
  transitionRaw?: Maybe<Scalars['String']['output']>;
};
