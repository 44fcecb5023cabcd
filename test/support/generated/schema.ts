export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date and time in UTC with milliseconds: `2026-11-24T08:30:00.000Z` (RFC 3339, a profile of ISO 8601). Arguments may use an offset other than `Z`. */
  DateTime: { input: string; output: string; }
  /** An ISO 8601 duration: `PT1H30M` is an hour and a half. A time of day is given as the duration since midnight: `PT14H30M` is 14:30. */
  Duration: { input: string; output: string; }
  /** A GeoJSON Feature with a Point geometry (RFC 7946), as a JSON object for direct use in map libraries. Coordinates are longitude and latitude in degrees (WGS 84), then the altitude in metres if known. */
  GeoJSONFeature: { input: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown }; output: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown }; }
  /** A token scope, named as in the upstream: `data:trip`. See `@requiresScopes`. */
  Scope: { input: string; output: string; }
  /** An absolute `https://…` or `http://…` URL (RFC 3986). */
  URL: { input: string; output: string; }
  /** A vehicle identification number: 17 capital letters and digits (ISO 3779), such as `VF3CCHMZ6JT000001`. Returned as sent by the upstream, even if it does not conform; case-insensitive in arguments. The stable identifier of a vehicle, even if its `vehicleId` changes. Personal data. Clients that see masked VINs get a pseudonym instead: `VF3*` or `****`, followed by 13 letters and digits. A pseudonym cannot be used to look up a vehicle. */
  VIN: { input: string; output: string; }
};

/** State of the adaptive cruise control, which maintains the speed and the distance to the vehicle ahead. */
export const AdaptiveCruiseControlState = {
  Activated: 'ACTIVATED',
  Fault: 'FAULT',
  Hold: 'HOLD',
  HoldWithOverSpeeding: 'HOLD_WITH_OVER_SPEEDING',
  Off: 'OFF',
  /** The driver exceeds the set speed by pressing the accelerator. */
  OverSpeedingByPedalPress: 'OVER_SPEEDING_BY_PEDAL_PRESS',
  StandBy: 'STAND_BY',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type AdaptiveCruiseControlState = typeof AdaptiveCruiseControlState[keyof typeof AdaptiveCruiseControlState];
/** Advanced driver assistance systems (ADAS). Systems that the vehicle does not have are null. With API v2, available in telemetry only. */
export type Adas = {
  __typename?: 'Adas';
  /** Whether the anti-lock braking system (ABS) is active. */
  abs?: Maybe<Scalars['Boolean']['output']>;
  /** Adaptive cruise control. */
  accr?: Maybe<AdaptiveCruiseControlState>;
  /** Upstream text of `accr`, including values unknown to this schema. Null if the upstream does not send it. */
  accrRaw?: Maybe<Scalars['String']['output']>;
  /** Advanced emergency braking system. */
  aebs?: Maybe<EmergencyBrakingState>;
  /** Upstream text of `aebs`, including values unknown to this schema. Null if the upstream does not send it. */
  aebsRaw?: Maybe<Scalars['String']['output']>;
  /** Lane departure warning. */
  afil?: Maybe<LaneDepartureWarningState>;
  /** Upstream text of `afil`, including values unknown to this schema. Null if the upstream does not send it. */
  afilRaw?: Maybe<Scalars['String']['output']>;
  /** Following-time assistant, which monitors the time gap to the vehicle ahead. */
  artiv?: Maybe<InterVehicleTimeState>;
  /** Upstream text of `artiv`, including values unknown to this schema. Null if the upstream does not send it. */
  artivRaw?: Maybe<Scalars['String']['output']>;
  /** Blind spot monitoring. */
  bsm?: Maybe<BlindSpotMonitoringState>;
  /** Upstream text of `bsm`, including values unknown to this schema. Null if the upstream does not send it. */
  bsmRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the electronic stability program (ESP) is active. */
  esp?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the electric brake service (FSE) is active. */
  fse?: Maybe<Scalars['Boolean']['output']>;
  /** Lane keeping assist on the left. */
  llka?: Maybe<LaneKeepingAssistState>;
  /** Upstream text of `llka`, including values unknown to this schema. Null if the upstream does not send it. */
  llkaRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the driver-set speed limiter is on. */
  lvv?: Maybe<Scalars['Boolean']['output']>;
  /** Park assist. */
  parkAssist?: Maybe<ParkAssist>;
  /** Gear change that the dashboard recommends. */
  rgi?: Maybe<RecommendedGear>;
  /** Upstream text of `rgi`, including values unknown to this schema. Null if the upstream does not send it. */
  rgiRaw?: Maybe<Scalars['String']['output']>;
  /** Lane keeping assist on the right. */
  rlka?: Maybe<LaneKeepingAssistState>;
  /** Upstream text of `rlka`, including values unknown to this schema. Null if the upstream does not send it. */
  rlkaRaw?: Maybe<Scalars['String']['output']>;
  /** Advanced speed regulator. */
  rvv?: Maybe<SpeedRegulatorState>;
  /** Upstream text of `rvv`, including values unknown to this schema. Null if the upstream does not send it. */
  rvvRaw?: Maybe<Scalars['String']['output']>;
  /** Speed limit recognised by the vehicle, in kilometres per hour (km/h). */
  sli?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Preconditioning of the cabin: heating or cooling before a drive. */
export type AirConditioning = {
  __typename?: 'AirConditioning';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the preconditioning failed. Null if it did not fail. */
  failureCause?: Maybe<PreconditioningFailureCause>;
  /** Upstream text of `failureCause`, including values unknown to this schema. Null if the upstream does not send it. */
  failureCauseRaw?: Maybe<Scalars['String']['output']>;
  /** Programs set in the vehicle, at most 4. */
  programs?: Maybe<Array<PreconditioningProgram>>;
  /** What started the preconditioning. Always null with API v2. */
  startingCause?: Maybe<PreconditioningStartingCause>;
  /** Upstream text of `startingCause`, including values unknown to this schema. Null if the upstream does not send it. */
  startingCauseRaw?: Maybe<Scalars['String']['output']>;
  /** State of the preconditioning. */
  status?: Maybe<PreconditioningStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An entry in the history of a vehicle’s anti-theft alarm: the alarm was armed or disarmed (`status`), or it was triggered (`trigger`). API v3 only. */
export type Alarm = Node & {
  __typename?: 'Alarm';
  /** Vendor id of the alarm. */
  alarmId: Scalars['ID']['output'];
  /** Vendor id of the fleet the alarm was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Whether the alarm was armed or disarmed. Null if the alarm was triggered. */
  status?: Maybe<AlarmStatus>;
  /** What triggered the alarm, when and where. Null if the alarm was armed or disarmed. */
  trigger?: Maybe<AlarmTrigger>;
  /** The vehicle that the alarm belongs to. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
};

/** Whether the alarm is armed. */
export const AlarmActivation = {
  Active: 'ACTIVE',
  Inactive: 'INACTIVE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type AlarmActivation = typeof AlarmActivation[keyof typeof AlarmActivation];
/** A page of Alarm items. */
export type AlarmConnection = {
  __typename?: 'AlarmConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<AlarmEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Alarm>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Alarm connection. */
export type AlarmEdge = {
  __typename?: 'AlarmEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Alarm at the end of the edge. */
  node: Alarm;
};

/** Kind of an alarm history entry. Used as a filter. */
export const AlarmKind = {
  /** The alarm was armed or disarmed. */
  Status: 'STATUS',
  /** The alarm was triggered. */
  Trigger: 'TRIGGER'
} as const;

export type AlarmKind = typeof AlarmKind[keyof typeof AlarmKind];
/** Whether the anti-theft alarm is armed. */
export type AlarmStatus = {
  __typename?: 'AlarmStatus';
  /** Whether the alarm is armed. */
  activation?: Maybe<AlarmActivation>;
  /** Upstream text of `activation`, including values unknown to this schema. Null if the upstream does not send it. */
  activationRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What triggered the anti-theft alarm, when and where. */
export type AlarmTrigger = {
  __typename?: 'AlarmTrigger';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the alarm was triggered. Requires the scope `data:position`. */
  position?: Maybe<Position>;
  /** When the alarm was triggered. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** What triggered the alarm. */
  type?: Maybe<AlarmTriggerType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What triggered the alarm. */
export const AlarmTriggerType = {
  /** The rear window was broken or opened. */
  BackliteDoorBreakIn: 'BACKLITE_DOOR_BREAK_IN',
  /** The electrical system was tampered with. */
  ElectricalSystemBreakIn: 'ELECTRICAL_SYSTEM_BREAK_IN',
  FrontLeftDoorBreakIn: 'FRONT_LEFT_DOOR_BREAK_IN',
  FrontRightDoorBreakIn: 'FRONT_RIGHT_DOOR_BREAK_IN',
  /** The bonnet was forced open. */
  HoodDoorBreakIn: 'HOOD_DOOR_BREAK_IN',
  /** A new key was being paired with the vehicle. */
  KeyLearning: 'KEY_LEARNING',
  /** No break-in detected. */
  NoBreakIn: 'NO_BREAK_IN',
  RearLeftDoorBreakIn: 'REAR_LEFT_DOOR_BREAK_IN',
  RearRightDoorBreakIn: 'REAR_RIGHT_DOOR_BREAK_IN',
  RoofBreakIn: 'ROOF_BREAK_IN',
  /** The boot was forced open. */
  TrunkDoorBreakIn: 'TRUNK_DOOR_BREAK_IN',
  /** An attempt was made to start the vehicle without a valid key. */
  UnauthenticatedStartup: 'UNAUTHENTICATED_STARTUP',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** The vehicle was lifted or tilted. */
  VehicleLifting: 'VEHICLE_LIFTING',
  /** Movement was detected inside the cabin. */
  VolumetricBreakIn: 'VOLUMETRIC_BREAK_IN'
} as const;

export type AlarmTriggerType = typeof AlarmTriggerType[keyof typeof AlarmTriggerType];
/** A warning that a vehicle showed to its driver, such as a fault, a low level or an open door. Active from `startedAt` to `endAt`. */
export type Alert = Node & {
  __typename?: 'Alert';
  /** Whether the alert is active. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** Vendor id of the alert. */
  alertId: Scalars['ID']['output'];
  /** When the alert was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the alert ended. Null while it is active. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position of the vehicle when the alert ended. Null while it is active. Requires the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** Vendor id of the fleet the alert was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Current position of the vehicle, read through the link in the alert. For the positions at the time of the alert use `startPosition` and `endPosition`. Null without such a link. Requires the scope `data:position`. */
  position?: Maybe<Position>;
  /** Severity of the alert. */
  severity?: Maybe<AlertSeverity>;
  /** Upstream text of `severity`, including values unknown to this schema. Null if the upstream does not send it. */
  severityRaw?: Maybe<Scalars['String']['output']>;
  /** Last known position of the vehicle when the alert started. Requires the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the alert started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Trips during which the alert was active, if the upstream links to them. Costs one upstream call per trip. Requires the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** Kind of the alert. */
  type?: Maybe<AlertType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the alert was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that raised the alert. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle that raised the alert. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number of the vehicle that raised the alert. Personal data. Null if the upstream does not send it. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A warning that a vehicle showed to its driver, such as a fault, a low level or an open door. Active from `startedAt` to `endAt`. */
export type AlertPositionArgs = {
  profile?: InputMaybe<DataProfile>;
};


/** A warning that a vehicle showed to its driver, such as a fault, a low level or an open door. Active from `startedAt` to `endAt`. */
export type AlertTripsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
};

/** A page of Alert items. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<AlertEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Alert>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Alert connection. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Alert at the end of the edge. */
  node: Alert;
};

/** Severity of an alert. */
export const AlertSeverity = {
  /** The vehicle must not be started before it is repaired. */
  Critical: 'CRITICAL',
  /** The vehicle works; a repair is recommended. */
  Information: 'INFORMATION',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** The vehicle should be repaired soon. */
  Warning: 'WARNING'
} as const;

export type AlertSeverity = typeof AlertSeverity[keyof typeof AlertSeverity];
/** Number of vehicles or alerts of one severity. */
export type AlertSeverityCount = {
  __typename?: 'AlertSeverityCount';
  /** Number of vehicles or alerts, depending on the parent field. */
  count: Scalars['Int']['output'];
  /** Severity. Null is the group of vehicles without an active alert. */
  value?: Maybe<AlertSeverity>;
};

/** Kind of an alert: the message that the vehicle shows to its driver. */
export const AlertType = {
  AbsBrakingSystemFault: 'ABS_BRAKING_SYSTEM_FAULT',
  ActiveSpoilerFault: 'ACTIVE_SPOILER_FAULT',
  AddWasherFluid: 'ADD_WASHER_FLUID',
  AdBlueFault: 'AD_BLUE_FAULT',
  /** AdBlue system fault: the engine will not start. */
  AdBlueFaultStartingImpossible: 'AD_BLUE_FAULT_STARTING_IMPOSSIBLE',
  /** AdBlue system fault: the engine will soon no longer start. */
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
  /** Electric drive failure: drive slowly. */
  ElectricTractionSystemFailureLimitSpeed: 'ELECTRIC_TRACTION_SYSTEM_FAILURE_LIMIT_SPEED',
  /** Electric drive failure: stop the vehicle. */
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
  /** Fault in the stability control (ESP) or traction control (ASR). */
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
  /** The time gap to the vehicle ahead cannot be measured. */
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
  /** The particle filter is regenerating. */
  ParticleFilterRegenerating: 'PARTICLE_FILTER_REGENERATING',
  PowerSteeringFailure: 'POWER_STEERING_FAILURE',
  PowerSteeringFault: 'POWER_STEERING_FAULT',
  /** Preheating or ventilation was switched off because the battery is low. */
  PreheatingPreventilationDeactivatedBatteryLow: 'PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW',
  /** Preheating or ventilation was switched off because the clock is not set. */
  PreheatingPreventilationDeactivatedClockUnset: 'PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET',
  /** Preheating or ventilation was switched off because the fuel level is low. */
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
  /** The roof cannot be operated because the vehicle speed is unknown. */
  RoofOperationNotPossibleSpeedUnknown: 'ROOF_OPERATION_NOT_POSSIBLE_SPEED_UNKNOWN',
  /** The roof cannot be operated because its mechanism is too hot. */
  RoofOperationNotPossibleTooHighTemp: 'ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP',
  /** Shift the gearbox to park. */
  ShiftToPark: 'SHIFT_TO_PARK',
  SteeringLockFault: 'STEERING_LOCK_FAULT',
  SuspensionFault: 'SUSPENSION_FAULT',
  /** Suspension fault: drive slowly. */
  SuspensionFaultLimitSpeed: 'SUSPENSION_FAULT_LIMIT_SPEED',
  SuspensionFaultRepairVehicle: 'SUSPENSION_FAULT_REPAIR_VEHICLE',
  TireUnderInflationDetectionSystemFault: 'TIRE_UNDER_INFLATION_DETECTION_SYSTEM_FAULT',
  /** The roof was operated too often in a short time. */
  TooManyRoofOperations: 'TOO_MANY_ROOF_OPERATIONS',
  TrailerConnectionFault: 'TRAILER_CONNECTION_FAULT',
  TrunkOrHoodOpen: 'TRUNK_OR_HOOD_OPEN',
  /** The boot or bonnet is open while the vehicle moves slowly. */
  TrunkOrHoodOpenLowSpeed: 'TRUNK_OR_HOOD_OPEN_LOW_SPEED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  WaterInTheDieselFuelFilter: 'WATER_IN_THE_DIESEL_FUEL_FILTER'
} as const;

export type AlertType = typeof AlertType[keyof typeof AlertType];
/** Whether a shock that triggers the automatic emergency call (eCall) was detected. */
export const AutoECallTriggering = {
  Detected: 'DETECTED',
  NotDetected: 'NOT_DETECTED',
  /** Shock detection is switched off. */
  ShockDetectionDisabled: 'SHOCK_DETECTION_DISABLED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type AutoECallTriggering = typeof AutoECallTriggering[keyof typeof AutoECallTriggering];
/** 12 V battery. For the traction battery see `ElectricEnergy.battery`. */
export type AuxiliaryBattery = {
  __typename?: 'AuxiliaryBattery';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of health, in percent (0 to 100). The upstream field is misleadingly named `voltage`. */
  stateOfHealth?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Batching of events: a notification is sent when `size` or `timeWindow` is reached. */
export type BatchNotify = {
  __typename?: 'BatchNotify';
  /** Maximum number of events in one notification. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Maximum time an event waits for others, in seconds (s), 5 or more. */
  timeWindow?: Maybe<Scalars['Int']['output']>;
};

/** State of a seat belt. */
export const BeltState = {
  /** No warning. */
  Normal: 'NORMAL',
  /** Not fastened although required. */
  Omission: 'OMISSION',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type BeltState = typeof BeltState[keyof typeof BeltState];
/** State of the seat belt of one seat. */
export type BeltStatus = {
  __typename?: 'BeltStatus';
  /** State of the belt. */
  belt?: Maybe<BeltState>;
  /** Upstream text of `belt`, including values unknown to this schema. Null if the upstream does not send it. */
  beltRaw?: Maybe<Scalars['String']['output']>;
  /** Seat of the belt. */
  seat?: Maybe<SeatIdentifier>;
  /** Upstream text of `seat`, including values unknown to this schema. Null if the upstream does not send it. */
  seatRaw?: Maybe<Scalars['String']['output']>;
};

/** State of the blind spot monitor. */
export const BlindSpotMonitoringState = {
  Active: 'ACTIVE',
  Disabled: 'DISABLED',
  Fault: 'FAULT',
  Inactive: 'INACTIVE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type BlindSpotMonitoringState = typeof BlindSpotMonitoringState[keyof typeof BlindSpotMonitoringState];
/** A bounding box, edges included. It crosses the antimeridian if `west` is greater than `east`. */
export type BoundingBoxInput = {
  /** Eastern edge, in degrees east (WGS 84), -180 to 180. */
  east: Scalars['Float']['input'];
  /** Northern edge, in degrees north (WGS 84), -90 to 90. */
  north: Scalars['Float']['input'];
  /** Southern edge, in degrees north (WGS 84), -90 to 90. */
  south: Scalars['Float']['input'];
  /** Western edge, in degrees east (WGS 84), -180 to 180. */
  west: Scalars['Float']['input'];
};

/** Data that a vehicle can provide and remote actions that it supports. API v3 only. */
export type Capabilities = {
  __typename?: 'Capabilities';
  /** Scopes of the data that the vehicle provides, such as `data:telemetry:vehicle:energies`. New values may appear. */
  data?: Maybe<Array<Scalars['String']['output']>>;
  /** Remote actions that the vehicle supports. */
  remote?: Maybe<RemoteCapabilities>;
};

/** Charging of the traction battery. */
export type Charging = {
  __typename?: 'Charging';
  /** Charging speed. */
  chargingMode?: Maybe<ChargingMode>;
  /** Upstream text of `chargingMode`, including values unknown to this schema. Null if the upstream does not send it. */
  chargingModeRaw?: Maybe<Scalars['String']['output']>;
  /** Charging power level. Always null with API v2. */
  chargingPowerLevel?: Maybe<ChargingPowerLevel>;
  /** Upstream text of `chargingPowerLevel`, including values unknown to this schema. Null if the upstream does not send it. */
  chargingPowerLevelRaw?: Maybe<Scalars['String']['output']>;
  /** Charging speed as range gained per hour of charging, in kilometres per hour (km/h). */
  chargingRate?: Maybe<Scalars['Float']['output']>;
  /** Time until the next delayed charge starts. */
  nextDelayedTime?: Maybe<Scalars['Duration']['output']>;
  /** Whether the charging cable is plugged in. */
  plugged?: Maybe<Scalars['Boolean']['output']>;
  /** Time remaining until the battery is full. */
  remainingTime?: Maybe<Scalars['Duration']['output']>;
  /** Charging programs. Always null with API v2. */
  schedule?: Maybe<ChargingSchedule>;
  /** State of the charging system. */
  status?: Maybe<ChargingStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the battery is charged partially or fully. Always null with API v2. */
  type?: Maybe<ChargingType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** Support for remote charging. */
export type ChargingCapability = {
  __typename?: 'ChargingCapability';
  /** Supported options. */
  parameters?: Maybe<ChargingParameters>;
  /** Scope required by the caller, such as `remote:charging:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle supports the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Support for immediate charging commands. */
export type ChargingImmediateParameter = {
  __typename?: 'ChargingImmediateParameter';
  /** Whether charging can be started immediately. */
  start?: Maybe<Scalars['Boolean']['output']>;
  /** Whether charging can be stopped immediately. */
  stop?: Maybe<Scalars['Boolean']['output']>;
};

/** Charging speed. */
export const ChargingMode = {
  /** Not charging. */
  No: 'NO',
  Quick: 'QUICK',
  Slow: 'SLOW',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingMode = typeof ChargingMode[keyof typeof ChargingMode];
/** Options of remote charging that a vehicle supports. */
export type ChargingParameters = {
  __typename?: 'ChargingParameters';
  /** Immediate start and stop. */
  immediate?: Maybe<ChargingImmediateParameter>;
  /** Charging preferences: power level and full or partial charge. */
  preferences?: Maybe<ChargingPreferencesParameter>;
  /** Delayed and scheduled charging. */
  schedule?: Maybe<ChargingScheduleParameter>;
};

/** Charging power level, from lowest to highest. The upstream does not define the levels in watts. */
export const ChargingPowerLevel = {
  Level_1: 'LEVEL_1',
  Level_2: 'LEVEL_2',
  Level_3: 'LEVEL_3',
  Level_4: 'LEVEL_4',
  Level_5: 'LEVEL_5',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingPowerLevel = typeof ChargingPowerLevel[keyof typeof ChargingPowerLevel];
/** Support for charging preferences. */
export type ChargingPreferencesParameter = {
  __typename?: 'ChargingPreferencesParameter';
  /** Whether the power level can be set. */
  level?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a full or partial charge can be selected. */
  type?: Maybe<Scalars['Boolean']['output']>;
};

/** A scheduled charge that runs on certain days of the week. */
export type ChargingProgram = {
  __typename?: 'ChargingProgram';
  /** Whether charging continues until the battery is full. */
  chargeUntilFull?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the program is enabled. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** End time, as a duration since midnight. */
  end?: Maybe<Scalars['Duration']['output']>;
  /** Days on which the program runs. */
  occurrence?: Maybe<ProgramOccurrence>;
  /** Slot number of the program. A vehicle has at most one program per slot. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Start time, as a duration since midnight: `PT22H30M` is 22:30. */
  start?: Maybe<Scalars['Duration']['output']>;
};

/** Support for charging programs. */
export type ChargingProgramsParameter = {
  __typename?: 'ChargingProgramsParameter';
  /** Maximum number of programs. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Whether charging programs can be set. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Charging programs of a vehicle. */
export type ChargingSchedule = {
  __typename?: 'ChargingSchedule';
  /** The programs, in upstream order. */
  programs?: Maybe<Array<ChargingProgram>>;
};

/** Support for delayed and scheduled charging. */
export type ChargingScheduleParameter = {
  __typename?: 'ChargingScheduleParameter';
  /** Whether the next charge can be delayed. */
  nextDelayedTime?: Maybe<Scalars['Boolean']['output']>;
  /** Support for charging programs. */
  programs?: Maybe<ChargingProgramsParameter>;
};

/** State of the charging system. */
export const ChargingStatus = {
  /** No cable is plugged in. */
  Disconnected: 'DISCONNECTED',
  /** Charging failed. */
  Failure: 'FAILURE',
  /** Charging is complete. */
  Finished: 'FINISHED',
  /** The battery is charging. */
  InProgress: 'IN_PROGRESS',
  /** Charging stopped before it was complete. */
  Stopped: 'STOPPED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingStatus = typeof ChargingStatus[keyof typeof ChargingStatus];
/** Vehicles by charging state. The numbers add up to the size of the fleet. */
export type ChargingSummary = {
  __typename?: 'ChargingSummary';
  /** Number of charging vehicles. */
  charging: Scalars['Int']['output'];
  /** Number of vehicles without a traction battery. */
  notChargeable: Scalars['Int']['output'];
  /** Number of vehicles with a traction battery that are not charging. */
  notCharging: Scalars['Int']['output'];
  /** Number of vehicles whose state is unknown. */
  unknown: Scalars['Int']['output'];
};

/** Whether to charge partially or fully. */
export const ChargingType = {
  /** Charging continues until the battery is full. */
  Full: 'FULL',
  /** Charging stops before the battery is full, which extends battery life. */
  Partial: 'PARTIAL',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ChargingType = typeof ChargingType[keyof typeof ChargingType];
/** A circle around a point. */
export type CircleInput = {
  /** Latitude of the centre, in degrees north (WGS 84), -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Longitude of the centre, in degrees east (WGS 84), -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Radius in kilometres, greater than 0. */
  radius: Scalars['Float']['input'];
};

/** A collision detected by a vehicle: which sides were hit, and how severely. */
export type Collision = Node & {
  __typename?: 'Collision';
  /** Vendor id of the collision. */
  collisionId: Scalars['ID']['output'];
  /** When the collision was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sides of the vehicle that were hit. */
  details?: Maybe<Array<CollisionDetail>>;
  /** Vendor id of the fleet the collision was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Whether a pedestrian was hit. Null if the vehicle has no sensor for it. */
  pedestrian?: Maybe<Scalars['Boolean']['output']>;
  /** Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error. Requires the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Whether the vehicle tipped over. Null if the vehicle has no sensor for it. */
  tippedOver?: Maybe<Scalars['Boolean']['output']>;
  /** The trip during which the collision occurred. Null if the upstream does not send it. Requires the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** Vendor id of the trip during which the collision occurred. Null if the upstream does not send it. */
  tripId?: Maybe<Scalars['ID']['output']>;
  /** When the collision was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that detected the collision. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number. Personal data. Null if the upstream does not send it. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** A collision detected by a vehicle: which sides were hit, and how severely. */
export type CollisionTripArgs = {
  profile?: InputMaybe<DataProfile>;
};

/** A page of Collision items. */
export type CollisionConnection = {
  __typename?: 'CollisionConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<CollisionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Collision>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A side of the vehicle that was hit, and the severity. */
export type CollisionDetail = {
  __typename?: 'CollisionDetail';
  /** Severity of the impact. */
  severity?: Maybe<CollisionSeverity>;
  /** Upstream text of `severity`, including values unknown to this schema. Null if the upstream does not send it. */
  severityRaw?: Maybe<Scalars['String']['output']>;
  /** Side that was hit. */
  side?: Maybe<CollisionSide>;
  /** Upstream text of `side`, including values unknown to this schema. Null if the upstream does not send it. */
  sideRaw?: Maybe<Scalars['String']['output']>;
};

/** An edge in a Collision connection. */
export type CollisionEdge = {
  __typename?: 'CollisionEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Collision at the end of the edge. */
  node: Collision;
};

/** Severity of a collision, derived from the restraint systems that were activated. */
export const CollisionSeverity = {
  /** The seat belts were tensioned and the airbags were activated. */
  Major: 'MAJOR',
  /** No restraint system was activated. */
  Minimal: 'MINIMAL',
  /** The seat belts were tensioned. */
  Minor: 'MINOR',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type CollisionSeverity = typeof CollisionSeverity[keyof typeof CollisionSeverity];
/** Side of the vehicle that was hit. */
export const CollisionSide = {
  Front: 'FRONT',
  /** Left or right side. */
  Lateral: 'LATERAL',
  Rear: 'REAR',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type CollisionSide = typeof CollisionSide[keyof typeof CollisionSide];
/** Unit of the energy consumed on a trip. */
export const ConsumptionUnit = {
  /** Centilitres of fuel (cL; 100 cL = 1 L). */
  Centiliter: 'CENTILITER',
  /** Watt-hours of electricity (Wh; 1000 Wh = 1 kWh). */
  WattHour: 'WATT_HOUR'
} as const;

export type ConsumptionUnit = typeof ConsumptionUnit[keyof typeof ConsumptionUnit];
/** Whose view of the data to return. */
export const DataProfile = {
  /** The driver’s view, without the data that the driver keeps private. */
  EndUser: 'END_USER',
  /** The fleet owner’s view, the upstream default. */
  Fleet: 'FLEET'
} as const;

export type DataProfile = typeof DataProfile[keyof typeof DataProfile];
/** A data value of a vehicle changes or meets a comparison. */
export type DataTrigger = {
  __typename?: 'DataTrigger';
  /** Upstream name of the watched value: `vehicle.energy.fuel.level`, `vehicle.odometer`, `vehicle.doorsState.opening`. */
  data?: Maybe<Scalars['String']['output']>;
  /** Comparison operator. */
  op?: Maybe<DataTriggerOperator>;
  /** Upstream text of `op`, including values unknown to this schema. Null if the upstream does not send it. */
  opRaw?: Maybe<Scalars['String']['output']>;
  /** Values to compare with, in the unit of the data: one value, several for `INCLUDED_IN`, none for `ON_CHANGE`. */
  values?: Maybe<Array<Scalars['String']['output']>>;
};

/** Comparison operator of a data trigger. */
export const DataTriggerOperator = {
  /** The data equals the value. */
  EqualsTo: 'EQUALS_TO',
  /** The data is greater than the value. */
  GreaterThan: 'GREATER_THAN',
  /** The data is one of the values. */
  IncludedIn: 'INCLUDED_IN',
  /** The data is lower than the value. */
  LowerThan: 'LOWER_THAN',
  /** The data changes to any value. */
  OnChange: 'ON_CHANGE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
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
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  Wed: 'WED'
} as const;

export type DayOfWeek = typeof DayOfWeek[keyof typeof DayOfWeek];
/** A door, the boot, or a window that is monitored like a door. */
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
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type DoorIdentifier = typeof DoorIdentifier[keyof typeof DoorIdentifier];
/** Opening state of a door, or of a window that is monitored like a door. */
export type DoorOpening = {
  __typename?: 'DoorOpening';
  /** Which door or window. */
  identifier?: Maybe<DoorIdentifier>;
  /** Upstream text of `identifier`, including values unknown to this schema. Null if the upstream does not send it. */
  identifierRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the door is open. */
  state?: Maybe<DoorOpeningState>;
  /** Upstream text of `state`, including values unknown to this schema. Null if the upstream does not send it. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Whether a door is open. */
export const DoorOpeningState = {
  Closed: 'CLOSED',
  Open: 'OPEN',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type DoorOpeningState = typeof DoorOpeningState[keyof typeof DoorOpeningState];
/** Which doors are locked or unlocked. Several states may apply at the same time. */
export const DoorsLockState = {
  CabinDoorsUnlocked: 'CABIN_DOORS_UNLOCKED',
  CargoDoorsLocked: 'CARGO_DOORS_LOCKED',
  CargoDoorsUnlocked: 'CARGO_DOORS_UNLOCKED',
  DriverDoorUnlocked: 'DRIVER_DOOR_UNLOCKED',
  /** All doors are locked. */
  Locked: 'LOCKED',
  RearDoorsLocked: 'REAR_DOORS_LOCKED',
  RearDoorsUnlocked: 'REAR_DOORS_UNLOCKED',
  /** Deadlocked: the doors cannot be opened from inside. */
  SuperLocked: 'SUPER_LOCKED',
  TrunkLocked: 'TRUNK_LOCKED',
  TrunkUnlocked: 'TRUNK_UNLOCKED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** All doors are unlocked. */
  Unlocked: 'UNLOCKED'
} as const;

export type DoorsLockState = typeof DoorsLockState[keyof typeof DoorsLockState];
/** Lock and opening state of the doors. */
export type DoorsState = {
  __typename?: 'DoorsState';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lock states: one for the whole vehicle, or several for parts of it. */
  lockedStates?: Maybe<Array<DoorsLockState>>;
  /** Upstream texts of `lockedStates`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  lockedStatesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Opening state of each monitored door and window. */
  opening?: Maybe<Array<DoorOpening>>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Driving mode. */
export type DrivingBehavior = {
  __typename?: 'DrivingBehavior';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Driving mode selected by the driver. */
  mode?: Maybe<DrivingMode>;
  /** Upstream text of `mode`, including values unknown to this schema. Null if the upstream does not send it. */
  modeRaw?: Maybe<Scalars['String']['output']>;
  /**
   * When the vehicle reported this. Sent by API v2 and older contracts.
   * @deprecated With API v3 use `createdAt`.
   */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Driving mode selected by the driver. */
export const DrivingMode = {
  Comfort: 'COMFORT',
  Eco: 'ECO',
  EcoPlus: 'ECO_PLUS',
  /** Electric all-wheel drive. */
  EAwd: 'E_AWD',
  /** Four-wheel drive. */
  FourAwd: 'FOUR_AWD',
  Hybrid: 'HYBRID',
  /** Hybrid, optimised for low consumption. */
  HybridEco: 'HYBRID_ECO',
  Mud: 'MUD',
  Normal: 'NORMAL',
  /** Heavy load. */
  ReinforcedLoad: 'REINFORCED_LOAD',
  Sand: 'SAND',
  Snow: 'SNOW',
  Sport: 'SPORT',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** Zero emission: electric driving only. */
  Zev: 'ZEV',
  /** Zero emission, optimised for low consumption. */
  ZevEco: 'ZEV_ECO'
} as const;

export type DrivingMode = typeof DrivingMode[keyof typeof DrivingMode];
/** Whether the airbags requested an emergency call (eCall). API v2 only. */
export const ECallTriggeringRequest = {
  /** The airbag is switched off. */
  AirbagDisabled: 'AIRBAG_DISABLED',
  NoRequest: 'NO_REQUEST',
  Requested: 'REQUESTED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ECallTriggeringRequest = typeof ECallTriggeringRequest[keyof typeof ECallTriggeringRequest];
/** Electricity details: the traction battery and its charging. */
export type ElectricEnergy = {
  __typename?: 'ElectricEnergy';
  /** Traction battery. For the 12 V battery see `VehicleStatus.battery`. */
  battery?: Maybe<TractionBattery>;
  /** Charging of the traction battery. */
  charging?: Maybe<Charging>;
};

/** State of the emergency braking warning lamp. */
export const EmergencyBrakingState = {
  /** The lamp is lit. */
  Fixed: 'FIXED',
  Off: 'OFF',
  /** The lamp flashes. */
  OnFlashing: 'ON_FLASHING',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type EmergencyBrakingState = typeof EmergencyBrakingState[keyof typeof EmergencyBrakingState];
/** An on-board energy. A plug-in hybrid has two: fuel and electricity. */
export type Energy = {
  __typename?: 'Energy';
  /** Remaining range on this energy, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Always null with API v2: use `updatedAt`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Details specific to fuel or electricity. */
  extension?: Maybe<EnergyExtension>;
  /** Remaining level, in percent of a full tank or battery (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Subtype of the energy. Null if only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** Upstream text of `subType`, including values unknown to this schema. Null if the upstream does not send it. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Type of the energy. */
  type?: Maybe<EnergyType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Always null with API v3: use `createdAt`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Details specific to one type of energy. */
export type EnergyExtension = {
  __typename?: 'EnergyExtension';
  /** Electricity details. Null for fuel. */
  electric?: Maybe<ElectricEnergy>;
  /** Fuel details. Null for electricity. */
  fuel?: Maybe<FuelEnergy>;
};

/** Number of vehicles within a range of levels. */
export type EnergyLevelBucket = {
  __typename?: 'EnergyLevelBucket';
  /** Number of vehicles. */
  count: Scalars['Int']['output'];
  /** Lower bound, in percent, inclusive. */
  from: Scalars['Int']['output'];
  /** Upper bound, in percent, exclusive except for 100. */
  to: Scalars['Int']['output'];
};

/** A condition on the remaining level of an energy. */
export type EnergyLevelCondition = {
  /** Maximum, inclusive, in the unit of the argument. Default: no limit. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Minimum, inclusive, in the unit of the argument. Default: no limit. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** The energy to compare. Default: the main energy of the vehicle, which is electricity for electric vehicles and fuel for all others that have fuel, including hybrids. */
  type?: InputMaybe<EnergyType>;
};

/** Remaining level of one energy, over the vehicles that report it. */
export type EnergyLevelSummary = {
  __typename?: 'EnergyLevelSummary';
  /** Average level, in percent. Null if no vehicle reports it. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Number of vehicles by level, in ten buckets of 10 percent. */
  histogram: Array<EnergyLevelBucket>;
  /** Highest level, in percent. Null if no vehicle reports it. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Lowest level, in percent. Null if no vehicle reports it. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Type of the energy. A plug-in hybrid counts for both. */
  type: EnergyType;
  /** Number of vehicles that report the level of this energy. */
  vehicles: Scalars['Int']['output'];
};

/** Subtype of an on-board energy. */
export const EnergySubType = {
  /** Electricity. */
  ElectricEnergy: 'ELECTRIC_ENERGY',
  /** Petrol, diesel or gas. */
  FossilEnergy: 'FOSSIL_ENERGY',
  /** Hydrogen (fuel cell). */
  Hydrogen: 'HYDROGEN',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type EnergySubType = typeof EnergySubType[keyof typeof EnergySubType];
/** Type of an on-board energy. */
export const EnergyType = {
  /** Electricity from the traction battery. */
  Electric: 'ELECTRIC',
  /** Petrol, diesel, gas or hydrogen (see `subType`). */
  Fuel: 'FUEL',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type EnergyType = typeof EnergyType[keyof typeof EnergyType];
/** An engine or motor. A hybrid has two. */
export type Engine = {
  __typename?: 'Engine';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Details specific to one type of engine. */
  extension?: Maybe<EngineExtension>;
  /**
   * State of the powertrain as reported by the engine.
   * @deprecated With API v3 use `VehicleStatus.powertrain`; API v2 reports the state only here.
   */
  gmpStatus?: Maybe<PowertrainStatus>;
  /** Upstream text of `gmpStatus`, including values unknown to this schema. Null if the upstream does not send it. */
  gmpStatusRaw?: Maybe<Scalars['String']['output']>;
  /** Engine speed, in revolutions per minute (RPM). */
  speed?: Maybe<Scalars['Float']['output']>;
  /** Type of the engine. */
  type?: Maybe<EngineType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Intake air of a combustion engine. */
export type EngineAir = {
  __typename?: 'EngineAir';
  /** Air temperature, in degrees Celsius (°C). Null if the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
};

/** Details specific to one type of engine. */
export type EngineExtension = {
  __typename?: 'EngineExtension';
  /** Combustion engine details. Null for an electric motor. */
  thermic?: Maybe<ThermicEngine>;
};

/** A fluid of a combustion engine. */
export type EngineLiquid = {
  __typename?: 'EngineLiquid';
  /** Fluid level, in percent (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Fluid temperature, in degrees Celsius (°C). Null if the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
};

/** Type of an engine. */
export const EngineType = {
  /** Electric motor. */
  Electric: 'ELECTRIC',
  /** Combustion engine. */
  Thermic: 'THERMIC',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type EngineType = typeof EngineType[keyof typeof EngineType];
/** Environment of the vehicle. */
export type Environment = {
  __typename?: 'Environment';
  /** Outside air. */
  air?: Maybe<OutsideAir>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ambient light. */
  luminosity?: Maybe<Luminosity>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Data included in a monitor event, as last known at the time of the event. */
export const EventExtension = {
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** Active alerts. */
  VehicleAlerts: 'VEHICLE_ALERTS',
  /** Most recent collisions. */
  VehicleCollisions: 'VEHICLE_COLLISIONS',
  /** Lock and opening state of the doors. */
  VehicleDoorsState: 'VEHICLE_DOORS_STATE',
  /** When the next maintenance is due. */
  VehicleMaintenance: 'VEHICLE_MAINTENANCE',
  /** Position of the vehicle. */
  VehiclePosition: 'VEHICLE_POSITION',
  /** The vehicle’s status. */
  VehicleStatus: 'VEHICLE_STATUS',
  /** Theft report, if the vehicle is reported stolen. */
  VehicleStolen: 'VEHICLE_STOLEN',
  /** All telemetry. */
  VehicleTelemetry: 'VEHICLE_TELEMETRY',
  /** Telemetry: environment. */
  VehicleTelemetryEnvironment: 'VEHICLE_TELEMETRY_ENVIRONMENT',
  /** Telemetry: privacy mode. */
  VehicleTelemetryPrivacy: 'VEHICLE_TELEMETRY_PRIVACY',
  /** Telemetry: everything about the vehicle itself. */
  VehicleTelemetryVehicle: 'VEHICLE_TELEMETRY_VEHICLE',
  /** Telemetry: driver assistance. */
  VehicleTelemetryVehicleAdas: 'VEHICLE_TELEMETRY_VEHICLE_ADAS',
  /** Telemetry: whether the alarm is armed. */
  VehicleTelemetryVehicleAlarmStatus: 'VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS',
  /** Telemetry: what triggered the alarm. */
  VehicleTelemetryVehicleAlarmTrigger: 'VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER',
  /** Telemetry: 12 V battery. */
  VehicleTelemetryVehicleBattery: 'VEHICLE_TELEMETRY_VEHICLE_BATTERY',
  /** Telemetry: doors. */
  VehicleTelemetryVehicleDoorsState: 'VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE',
  /** Telemetry: driving mode. */
  VehicleTelemetryVehicleDrivingBehavior: 'VEHICLE_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR',
  /** Telemetry: energies. */
  VehicleTelemetryVehicleEnergies: 'VEHICLE_TELEMETRY_VEHICLE_ENERGIES',
  /** Telemetry: engines. */
  VehicleTelemetryVehicleEngines: 'VEHICLE_TELEMETRY_VEHICLE_ENGINES',
  /** Telemetry: ignition. */
  VehicleTelemetryVehicleIgnition: 'VEHICLE_TELEMETRY_VEHICLE_IGNITION',
  /** Telemetry: lights, in the deprecated format. */
  VehicleTelemetryVehicleLighting: 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING',
  /** Telemetry: lights. */
  VehicleTelemetryVehicleLightingSystem: 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM',
  /** Telemetry: seat belts and emergency call. */
  VehicleTelemetryVehicleSafety: 'VEHICLE_TELEMETRY_VEHICLE_SAFETY',
  /** Telemetry: transmission. */
  VehicleTelemetryVehicleTransmission: 'VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION',
  /** Telemetry: windscreen wipers. */
  VehicleTelemetryVehicleWipingBlades: 'VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES',
  /** Trip during which the event occurred. */
  VehicleTrip: 'VEHICLE_TRIP'
} as const;

export type EventExtension = typeof EventExtension[keyof typeof EventExtension];
/** A fleet of the subscription: a group of vehicles that are managed together. */
export type Fleet = Node & {
  __typename?: 'Fleet';
  /** An alert of the fleet by vendor id. Null if not found. Deprecated upstream: prefer `Vehicle.alert`. Requires the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** Alerts of all vehicles of the fleet. Null if the fleet does not offer this collection: `Vehicle.alerts` may still be available. Requires the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** A collision of the fleet by vendor id. Null if not found. Deprecated upstream: prefer `Vehicle.collision`. Requires the scope `data:collision`. */
  collision?: Maybe<Collision>;
  /** Collisions of all vehicles of the fleet. Null if the fleet does not offer this collection: `Vehicle.collisions` may still be available. Requires the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the fleet was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description of the fleet by its owner. */
  description?: Maybe<Scalars['String']['output']>;
  /** Vendor id of the fleet. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** A monitor of the fleet by vendor id. Null if not found. Requires the scope `fleet:read`. */
  monitor?: Maybe<Monitor>;
  /** Monitors of the fleet. Null only on error. Requires the scope `fleet:read`. */
  monitors?: Maybe<MonitorConnection>;
  /** Name of the fleet. */
  name?: Maybe<Scalars['String']['output']>;
  /** A callback of the fleet by vendor id. Null if not found. Requires the scope `fleet:read`. */
  remoteCallback?: Maybe<RemoteCallback>;
  /** Remote callbacks of the fleet, which receive the progress of remote actions. Always null with API v2. Requires the scope `fleet:read`. */
  remoteCallbacks?: Maybe<RemoteCallbackConnection>;
  /** Totals over all vehicles of the fleet, for dashboards. Computed from the fleet’s whole collections, which are read once, cached and shared by all requests; `asOf` is the time of the data. Null only on error. */
  summary?: Maybe<FleetSummary>;
  /** A trip of the fleet by vendor id. Null if not found. API v2 only: with API v3 use `Vehicle.trip`. Requires the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** Trips of all vehicles of the fleet over about the last two months. Null if the fleet does not offer this collection: `Vehicle.trips` may still be available. Requires the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** When the fleet was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Vehicles of the fleet: all in upstream order, or filtered and sorted. Null only on error. Requires the scope `fleet:read`. */
  vehicles?: Maybe<VehicleConnection>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetAlertArgs = {
  alertId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetCollisionArgs = {
  collisionId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetMonitorArgs = {
  monitorId: Scalars['ID']['input'];
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetRemoteCallbackArgs = {
  callbackId: Scalars['ID']['input'];
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetRemoteCallbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RemoteType>>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetSummaryArgs = {
  maintenanceWithin?: InputMaybe<MaintenanceWithinInput>;
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetTripArgs = {
  tripId: Scalars['ID']['input'];
};


/** A fleet of the subscription: a group of vehicles that are managed together. */
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


/** A fleet of the subscription: a group of vehicles that are managed together. */
export type FleetVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<VehicleOrder>;
  vinPrefix?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Fleet items. */
export type FleetConnection = {
  __typename?: 'FleetConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<FleetEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Fleet>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Fleet connection. */
export type FleetEdge = {
  __typename?: 'FleetEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Fleet at the end of the edge. */
  node: Fleet;
};

/** Totals over all vehicles of a fleet, from their last known data. Only the collections needed by the selected fields are read. */
export type FleetSummary = {
  __typename?: 'FleetSummary';
  /** Active alerts by severity, most frequent first. Vehicles whose alerts cannot be read are left out. Null if that applies to all of them. Requires the scope `data:alert`. */
  activeAlerts?: Maybe<Array<AlertSeverityCount>>;
  /** Vehicles by the highest severity of their active alerts, most frequent first. Vehicles whose alerts cannot be read are left out. Null if that applies to all of them. Requires the scope `data:alert`. */
  alertSeverity?: Maybe<Array<AlertSeverityCount>>;
  /** When the oldest data behind the selected totals was requested from the upstream. */
  asOf: Scalars['DateTime']['output'];
  /** Vehicles by charging state. Requires the scope `data:telemetry`. */
  charging?: Maybe<ChargingSummary>;
  /** Levels of fuel and electricity. Requires the scope `data:telemetry`. */
  energyLevels?: Maybe<Array<EnergyLevelSummary>>;
  /** Vehicles by when their next maintenance is due. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<MaintenanceSummary>;
  /** Vehicles by drive type, most frequent first. */
  motorization: Array<MotorizationCount>;
  /** Moving and parked vehicles. Requires the scope `data:telemetry`. */
  moving?: Maybe<MovingSummary>;
  /** Vehicles by privacy state, most frequent first. Requires the scope `data:telemetry`. */
  privacy?: Maybe<Array<PrivacyCount>>;
  /** Number of vehicles in the fleet. */
  vehicles: Scalars['Int']['output'];
};

/** A range of numbers. At least one of `min` and `max` is required. */
export type FloatRange = {
  /** Maximum, inclusive, in the unit of the argument. Default: no limit. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Minimum, inclusive, in the unit of the argument. Default: no limit. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** Total and instantaneous fuel consumption. */
export type FuelConsumptions = {
  __typename?: 'FuelConsumptions';
  /** Instantaneous consumption, in litres per 100 km (L/100 km), or for hydrogen in kilograms per 100 km (kg/100 km). Always null with API v2. */
  instant?: Maybe<Scalars['Float']['output']>;
  /** Total fuel consumed, in centilitres (cL; 100 cL = 1 L). */
  total?: Maybe<Scalars['Float']['output']>;
};

/** Fuel details. */
export type FuelEnergy = {
  __typename?: 'FuelEnergy';
  /** Total and instantaneous consumption. */
  consumptions?: Maybe<FuelConsumptions>;
};

/** Engaged gear. */
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
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type GearRatio = typeof GearRatio[keyof typeof GearRatio];
/** The gearbox. */
export type Gearbox = {
  __typename?: 'Gearbox';
  /** Active modes. */
  mode?: Maybe<GearboxMode>;
  /** Engaged gear. */
  ratio?: Maybe<GearRatio>;
  /** Upstream text of `ratio`, including values unknown to this schema. Null if the upstream does not send it. */
  ratioRaw?: Maybe<Scalars['String']['output']>;
};

/** Active modes of the gearbox. Several may be active at the same time. */
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

/** Requested state of the horn. */
export const HornState = {
  /** Sound the horn. */
  Activated: 'ACTIVATED',
  /** Silence the horn. */
  Unactivated: 'UNACTIVATED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type HornState = typeof HornState[keyof typeof HornState];
/** The ignition. */
export type Ignition = {
  __typename?: 'Ignition';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the ignition. */
  type?: Maybe<IgnitionType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** State of the ignition. */
export const IgnitionType = {
  /** API v2 only. */
  Free: 'FREE',
  /** On. */
  Start: 'START',
  /** The engine is starting. */
  StartUp: 'START_UP',
  /** Off. */
  Stop: 'STOP',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type IgnitionType = typeof IgnitionType[keyof typeof IgnitionType];
/** A range of integers. At least one of `min` and `max` is required. */
export type IntRange = {
  /** Maximum, inclusive, in the unit of the argument. Default: no limit. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** Minimum, inclusive, in the unit of the argument. Default: no limit. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the following-time assistant, which monitors the time gap to the vehicle ahead, is selected. */
export const InterVehicleTimeState = {
  NotSelected: 'NOT_SELECTED',
  Selected: 'SELECTED',
  Unavailable: 'UNAVAILABLE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type InterVehicleTimeState = typeof InterVehicleTimeState[keyof typeof InterVehicleTimeState];
/** Movement of the vehicle. */
export type Kinetic = {
  __typename?: 'Kinetic';
  /** Acceleration, in metres per second squared (m/s²). Negative while braking. */
  acceleration?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is moving. */
  moving?: Maybe<Scalars['Boolean']['output']>;
  /** Distance estimated by the vehicle, in metres (m). Older specifications describe it as a speed in metres per second. Always null with API v3. */
  pace?: Maybe<Scalars['Float']['output']>;
  /** Speed, in kilometres per hour (km/h). */
  speed?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** State of the lane departure warning lamp. */
export const LaneDepartureWarningState = {
  /** The lamp flashes because of a fault. */
  FlashingFault: 'FLASHING_FAULT',
  /** The lamp flashes because the vehicle is leaving its lane. */
  FlashingWarning: 'FLASHING_WARNING',
  Off: 'OFF',
  /** The lamp is lit. */
  OnFixed: 'ON_FIXED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type LaneDepartureWarningState = typeof LaneDepartureWarningState[keyof typeof LaneDepartureWarningState];
/** State of the lane keeping assist on one side of the vehicle. */
export const LaneKeepingAssistState = {
  /** Ready to correct the course. */
  Authorized: 'AUTHORIZED',
  /** Correcting the course. */
  CorrectionInProgress: 'CORRECTION_IN_PROGRESS',
  /** Currently unable to correct the course. */
  NotAuthorized: 'NOT_AUTHORIZED',
  /** Not selected by the driver. */
  NotSelected: 'NOT_SELECTED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type LaneKeepingAssistState = typeof LaneKeepingAssistState[keyof typeof LaneKeepingAssistState];
/** A light of the vehicle. */
export type Light = {
  __typename?: 'Light';
  /** Side of the vehicle (left or right) where the light is located. */
  direction?: Maybe<LightDirection>;
  /** Upstream text of `direction`, including values unknown to this schema. Null if the upstream does not send it. */
  directionRaw?: Maybe<Scalars['String']['output']>;
  /** End of the vehicle (front or rear) where the light is located. */
  position?: Maybe<LightPosition>;
  /** Upstream text of `position`, including values unknown to this schema. Null if the upstream does not send it. */
  positionRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the light is on. */
  status?: Maybe<LightStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
};

/** Side of the vehicle (left or right) where a light is located. */
export const LightDirection = {
  Left: 'LEFT',
  Right: 'RIGHT',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightDirection = typeof LightDirection[keyof typeof LightDirection];
/** End of the vehicle (front or rear) where a light is located. */
export const LightPosition = {
  Front: 'FRONT',
  Rear: 'REAR',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightPosition = typeof LightPosition[keyof typeof LightPosition];
/** Whether a light is on. */
export const LightStatus = {
  Off: 'OFF',
  On: 'ON',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type LightStatus = typeof LightStatus[keyof typeof LightStatus];
/** Lights of the vehicle, without the state of each light. */
export type Lighting = {
  __typename?: 'Lighting';
  /** Positions of the lights (front or rear). */
  light?: Maybe<Array<LightPosition>>;
  /** Upstream texts of `light`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  lightRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the lights are on. */
  status?: Maybe<Array<LightStatus>>;
  /** Upstream texts of `status`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  statusRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Sides of the turn signals (left or right). */
  turn?: Maybe<Array<LightDirection>>;
  /** Upstream texts of `turn`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  turnRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** Turn signals and fog lights. API v3 only. */
export type LightingSystem = {
  __typename?: 'LightingSystem';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fog lights. */
  fog?: Maybe<Array<Light>>;
  /** Turn signals. */
  turn?: Maybe<Array<Light>>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Sort order by time. */
export const ListOrder = {
  /** Newest item first. */
  NewestFirst: 'NEWEST_FIRST',
  /** Oldest item first. */
  OldestFirst: 'OLDEST_FIRST'
} as const;

export type ListOrder = typeof ListOrder[keyof typeof ListOrder];
/** Ambient light around the vehicle. */
export type Luminosity = {
  __typename?: 'Luminosity';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is daytime. */
  day?: Maybe<Scalars['Boolean']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** When the next maintenance of a vehicle is due: by time, by distance, or by whichever comes first. */
export type Maintenance = {
  __typename?: 'Maintenance';
  /** Age of the data at response time, in whole seconds, measured from the later of `createdAt` and `updatedAt`. `P1DT2H` is 26 hours. `PT0S` if the upstream clock is slightly ahead. Null if there is no plausible time. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** Alerts of the vehicle, read through the link in the maintenance resource. Null without such a link. Requires the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time until the maintenance is due, in days. Negative if overdue. */
  daysBeforeMaintenance?: Maybe<Scalars['Int']['output']>;
  /** Vendor id of the fleet this was read from. */
  fleetId: Scalars['ID']['output'];
  /** Distance until the maintenance is due, in kilometres (km). Negative if overdue. */
  mileageBeforeMaintenance?: Maybe<Scalars['Float']['output']>;
  /** Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error. Requires the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** When this was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle to be serviced. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it; `Vehicle.vehicleId` is never null. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it; `Vehicle.vin` may still have it. */
  vin?: Maybe<Scalars['VIN']['output']>;
};


/** When the next maintenance of a vehicle is due: by time, by distance, or by whichever comes first. */
export type MaintenanceAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};

/** Vehicles by when their next maintenance is due. Each vehicle is counted once; the numbers add up to the size of the fleet. */
export type MaintenanceSummary = {
  __typename?: 'MaintenanceSummary';
  /** Number of vehicles that are not overdue but due within the given days or kilometres. */
  due: Scalars['Int']['output'];
  /** Number of vehicles due later. */
  later: Scalars['Int']['output'];
  /** Number of overdue vehicles: remaining days or kilometres are negative. */
  overdue: Scalars['Int']['output'];
  /** Number of vehicles that report neither days nor kilometres. */
  unknown: Scalars['Int']['output'];
};

/** Horizon within which maintenance counts as due: within `days` or within `mileage`. */
export type MaintenanceWithinInput = {
  /** Days, 0 or more. */
  days?: Scalars['Int']['input'];
  /** Kilometres, 0 or more. */
  mileage?: Scalars['Int']['input'];
};

/** Why a part of a vehicle’s data is missing. */
export const MissingReason = {
  /** The subscription does not include it, or the vehicle cannot provide it. */
  NotSubscribed: 'NOT_SUBSCRIBED',
  /** The upstream has no data and gives no reason. The vehicle may not have reported yet. */
  NoData: 'NO_DATA',
  /** The vehicle’s privacy mode hides it. */
  Privacy: 'PRIVACY',
  /** The upstream could not be reached or returned an error. See the error on the field itself. */
  UpstreamFailed: 'UPSTREAM_FAILED',
  /** The server’s privacy settings withhold it from this client, whether it exists or not. */
  Withheld: 'WITHHELD'
} as const;

export type MissingReason = typeof MissingReason[keyof typeof MissingReason];
/** A monitor watches the vehicles of a fleet and notifies a webhook when its condition becomes true: a vehicle enters or leaves a zone, moves at certain times, or its data changes. */
export type Monitor = Node & {
  __typename?: 'Monitor';
  /** When the monitor was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Data included in an event. */
  extendedEventParam?: Maybe<Array<EventExtension>>;
  /** Upstream texts of `extendedEventParam`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  extendedEventParamRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** The fleet that the monitor watches. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Vendor id of the fleet the monitor was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name of the monitor. */
  label?: Maybe<Scalars['String']['output']>;
  /** Vendor id of the monitor. */
  monitorId: Scalars['ID']['output'];
  /** State of the monitor. */
  status?: Maybe<MonitorStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Webhook and delivery settings. */
  subscription?: Maybe<WebhookSubscription>;
  /** Condition of the monitor. */
  trigger?: Maybe<MonitorCondition>;
  /** When the monitor was last updated. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Condition of a monitor: its triggers, and how they are combined. */
export type MonitorCondition = {
  __typename?: 'MonitorCondition';
  /** Boolean expression over the trigger names with `&` (and), `|` (or), `!` (not) and parentheses: `home & !(night | parked)`. Always null with API v2, where all triggers must hold. */
  boolExp?: Maybe<Scalars['String']['output']>;
  /** Triggers, at most 5. */
  triggers?: Maybe<Array<MonitorTrigger>>;
};

/** A page of Monitor items. */
export type MonitorConnection = {
  __typename?: 'MonitorConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<MonitorEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Monitor>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Monitor connection. */
export type MonitorEdge = {
  __typename?: 'MonitorEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Monitor at the end of the edge. */
  node: Monitor;
};

/** State of a monitor. */
export const MonitorStatus = {
  /** Created, not yet running. */
  Created: 'CREATED',
  /** Not working. */
  Failed: 'FAILED',
  /** Paused by request. */
  Paused: 'PAUSED',
  /** Watching the vehicles. */
  Running: 'RUNNING',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type MonitorStatus = typeof MonitorStatus[keyof typeof MonitorStatus];
/** A trigger of a monitor. One of `zone`, `time` and `data` is set; the other two are null. */
export type MonitorTrigger = {
  __typename?: 'MonitorTrigger';
  /** A data value of a vehicle changes or meets a comparison. */
  data?: Maybe<DataTrigger>;
  /** Name of the trigger, used in `boolExp`. Always null with API v2. */
  name?: Maybe<Scalars['String']['output']>;
  /** A vehicle moves at certain times. */
  time?: Maybe<TimeTrigger>;
  /** A vehicle enters or leaves a zone. Requires the scope `data:position`. */
  zone?: Maybe<ZoneTrigger>;
};

/** Drive type of the vehicle. */
export const Motorization = {
  /** Electric only. */
  Electric: 'ELECTRIC',
  /** Combustion engine and electric motor. */
  Hybrid: 'HYBRID',
  /** Hydrogen fuel cell. */
  Hydrogen: 'HYDROGEN',
  /** Combustion engine only. */
  Thermic: 'THERMIC',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type Motorization = typeof Motorization[keyof typeof Motorization];
/** Number of vehicles with one drive type. */
export type MotorizationCount = {
  __typename?: 'MotorizationCount';
  /** Number of vehicles. */
  count: Scalars['Int']['output'];
  /** Drive type. Null if the upstream does not send it. */
  value?: Maybe<Motorization>;
};

/** Moving and parked vehicles. The numbers add up to the size of the fleet. */
export type MovingSummary = {
  __typename?: 'MovingSummary';
  /** Number of moving vehicles. */
  moving: Scalars['Int']['output'];
  /** Number of parked vehicles. */
  parked: Scalars['Int']['output'];
  /** Number of vehicles whose state is unknown. */
  unknown: Scalars['Int']['output'];
};

/** A waypoint of a route. Personal data. */
export type NavigationPosition = {
  __typename?: 'NavigationPosition';
  /** Latitude, in degrees (°) north (WGS 84), -90 to 90. South is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude, in degrees (°) east (WGS 84), -180 to 180. West is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
};

/** An object with a global id (Relay global object identification). */
export type Node = {
  /** Opaque global id, stable across requests. Vendor ids are in `fleetId`, `vehicleId`, `tripId` and so on. */
  id: Scalars['ID']['output'];
};

/** Odometer. A reading that decreases within a day, or that implies an impossible distance for the elapsed time, is discarded. */
export type Odometer = {
  __typename?: 'Odometer';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Total distance driven, in kilometres (km). Null if unknown, which the upstream sends as 0 while the ignition is off. */
  mileage?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Sort direction. */
export const OrderDirection = {
  /** Ascending: smallest value first. */
  Asc: 'ASC',
  /** Descending: largest value first. */
  Desc: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** Air outside the vehicle. */
export type OutsideAir = {
  __typename?: 'OutsideAir';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Temperature, in degrees Celsius (°C). Null if the sensor has no value. */
  temp?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Combined remaining range on all energies. Sent by older contracts only: `Energy.autonomy` has the range per energy. */
export type OverallAutonomy = {
  __typename?: 'OverallAutonomy';
  /** Remaining range, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Paging information of a connection (Relay cursor connections specification). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, for use in `after`. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. True whenever `after` is given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. Null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Park assist at the front and the rear of the vehicle. */
export type ParkAssist = {
  __typename?: 'ParkAssist';
  /** States of the front park assist. */
  front?: Maybe<Array<ParkAssistState>>;
  /** Upstream texts of `front`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  frontRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** States of the rear park assist. */
  rear?: Maybe<Array<ParkAssistState>>;
  /** Upstream texts of `rear`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  rearRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** State of the park assist sensors at one end of the vehicle. */
export const ParkAssistState = {
  Active: 'ACTIVE',
  /** Switched off by the driver. */
  DriverInhibition: 'DRIVER_INHIBITION',
  /** The system has a fault. */
  Fault: 'FAULT',
  OutOfService: 'OUT_OF_SERVICE',
  /** Switched off because a trailer is attached. Rear sensors only. */
  TrailerInhibition: 'TRAILER_INHIBITION',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  Wait: 'WAIT'
} as const;

export type ParkAssistState = typeof ParkAssistState[keyof typeof ParkAssistState];
/** A position of a vehicle. Personal data. Depending on the server’s privacy settings, a client may see null instead (positions withheld); the centre of a grid cell without altitude, heading and signal quality (positions coarsened); or only tracks and the last known position (trips without start and end). */
export type Position = {
  __typename?: 'Position';
  /** Age of the data at response time, in whole seconds, measured from the later of `createdAt` and `updatedAt`. `P1DT2H` is 26 hours. `PT0S` if the upstream clock is slightly ahead. Null if there is no plausible time. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** Altitude, in metres (m), assumed from GeoJSON: the vendor documents no unit. Null if only longitude and latitude are known. */
  altitude?: Maybe<Scalars['Float']['output']>;
  /** When the position was recorded. It may be weeks ago. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The position as a GeoJSON Feature, for maps. Its `properties` are the other non-null fields of this type, without the VIN. Null if longitude or latitude is missing. */
  feature?: Maybe<Scalars['GeoJSONFeature']['output']>;
  /** Dimensions of the satellite fix. Null if the position is estimated, and always null with API v2. */
  fixStatus?: Maybe<PositionFixStatus>;
  /** Upstream text of `fixStatus`, including values unknown to this schema. Null if the upstream does not send it. */
  fixStatusRaw?: Maybe<Scalars['String']['output']>;
  /** Heading, in degrees (°) clockwise from north, 0 to 360. */
  heading?: Maybe<Scalars['Float']['output']>;
  /** Latitude, in degrees (°) north (WGS 84), -90 to 90. South is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude, in degrees (°) east (WGS 84), -180 to 180. West is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Satellite signal quality. The vendor documents neither unit nor scale. */
  signalQuality?: Maybe<Scalars['Float']['output']>;
  /** How the position was determined. */
  type?: Maybe<PositionType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the position was last confirmed. Always null with API v3. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of Position items. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<PositionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Position>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Position connection. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Position at the end of the edge. */
  node: Position;
};

/** Dimensions of the satellite fix. */
export const PositionFixStatus = {
  /** Longitude, latitude and altitude. */
  ThreeD: 'THREE_D',
  /** Longitude and latitude only. */
  TwoD: 'TWO_D',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type PositionFixStatus = typeof PositionFixStatus[keyof typeof PositionFixStatus];
/** How a position was determined. */
export const PositionType = {
  /** Acquired by satellite. */
  Acquired: 'ACQUIRED',
  /** Estimated by the vehicle from its movement since the last fix (dead reckoning). */
  Estimated: 'ESTIMATED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type PositionType = typeof PositionType[keyof typeof PositionType];
/** Powertrain. API v3 only. */
export type Powertrain = {
  __typename?: 'Powertrain';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the powertrain. */
  status?: Maybe<PowertrainStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** State of the powertrain. */
export const PowertrainStatus = {
  NotRunning: 'NOT_RUNNING',
  Running: 'RUNNING',
  Starting: 'STARTING',
  Stopped: 'STOPPED',
  Stopping: 'STOPPING',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type PowertrainStatus = typeof PowertrainStatus[keyof typeof PowertrainStatus];
/** Preconditioning: heating or cooling before a drive. */
export type Preconditioning = {
  __typename?: 'Preconditioning';
  /** Preconditioning of the cabin air. */
  airConditioning?: Maybe<AirConditioning>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Support for remote preconditioning. */
export type PreconditioningCapability = {
  __typename?: 'PreconditioningCapability';
  /** Supported options. */
  parameters?: Maybe<PreconditioningParameters>;
  /** Scope required by the caller, such as `remote:preconditioning:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle supports the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Why the preconditioning failed. */
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
  /** Too many programs ran without a subsequent drive. */
  TooManyUnusedProg: 'TOO_MANY_UNUSED_PROG',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** A window or the roof is open. */
  WindowsRoofOpened: 'WINDOWS_ROOF_OPENED'
} as const;

export type PreconditioningFailureCause = typeof PreconditioningFailureCause[keyof typeof PreconditioningFailureCause];
/** Options of remote preconditioning that a vehicle supports. */
export type PreconditioningParameters = {
  __typename?: 'PreconditioningParameters';
  /** Whether it can be started immediately. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** Support for programs. */
  programs?: Maybe<PreconditioningProgramsParameter>;
};

/** A scheduled preconditioning that runs once or every week. */
export type PreconditioningProgram = {
  __typename?: 'PreconditioningProgram';
  /** Whether the program is enabled. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Days on which the program runs. */
  occurrence?: Maybe<ProgramOccurrence>;
  /** Whether the program runs once or every week. */
  recurrence?: Maybe<ProgramRecurrence>;
  /** Upstream text of `recurrence`, including values unknown to this schema. Null if the upstream does not send it. */
  recurrenceRaw?: Maybe<Scalars['String']['output']>;
  /** Slot number of the program, 1 to 4. A vehicle has at most one program per slot. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Start time, as a duration since midnight: `PT7H30M` is 07:30. */
  start?: Maybe<Scalars['Duration']['output']>;
};

/** Support for preconditioning programs. */
export type PreconditioningProgramsParameter = {
  __typename?: 'PreconditioningProgramsParameter';
  /** Maximum number of programs. */
  size?: Maybe<Scalars['Int']['output']>;
};

/** What started the preconditioning. */
export const PreconditioningStartingCause = {
  /** An immediate start command. */
  Immediate: 'IMMEDIATE',
  /** A program. */
  Scheduled: 'SCHEDULED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
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
  /** The last run is complete. */
  Finished: 'FINISHED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type PreconditioningStatus = typeof PreconditioningStatus[keyof typeof PreconditioningStatus];
/** Privacy mode of the vehicle. Data that it hides is missing elsewhere in the graph. */
export type Privacy = {
  __typename?: 'Privacy';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the driver chose to hide. Always null with API v3. */
  driverRequestState?: Maybe<PrivacyState>;
  /** Upstream text of `driverRequestState`, including values unknown to this schema. Null if the upstream does not send it. */
  driverRequestStateRaw?: Maybe<Scalars['String']['output']>;
  /** What the subscribed service hides. Always null with API v3. */
  serviceState?: Maybe<PrivacyState>;
  /** Upstream text of `serviceState`, including values unknown to this schema. Null if the upstream does not send it. */
  serviceStateRaw?: Maybe<Scalars['String']['output']>;
  /** What the privacy mode hides. API v2 replaced this field by `driverRequestState` and `serviceState`. */
  state?: Maybe<PrivacyState>;
  /** Upstream text of `state`, including values unknown to this schema. Null if the upstream does not send it. */
  stateRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Number of vehicles with one privacy state. */
export type PrivacyCount = {
  __typename?: 'PrivacyCount';
  /** Number of vehicles. */
  count: Scalars['Int']['output'];
  /** Strictest privacy state that applies. Null if unknown. */
  value?: Maybe<PrivacyState>;
};

/** What the vehicle’s privacy mode hides. */
export const PrivacyState = {
  /** All data. */
  Full: 'FULL',
  /** The position. */
  Geolocation: 'GEOLOCATION',
  /** Nothing: all data is shared. */
  None: 'NONE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type PrivacyState = typeof PrivacyState[keyof typeof PrivacyState];
/** Operation on a program. */
export const ProgramAction = {
  /** Delete the program in the slot. */
  Delete: 'DELETE',
  /** Create the program, or replace the one in its slot. */
  Set: 'SET',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ProgramAction = typeof ProgramAction[keyof typeof ProgramAction];
/** Days on which a program runs. */
export type ProgramOccurrence = {
  __typename?: 'ProgramOccurrence';
  /** Days of the week, in upstream order. Null if the upstream sends none: see the recurrence of the program, if it has one. */
  day?: Maybe<Array<DayOfWeek>>;
  /** Upstream texts of `day`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  dayRaw?: Maybe<Array<Scalars['String']['output']>>;
};

/** How a program repeats. */
export const ProgramRecurrence = {
  /** Runs every week on the days in `occurrence`. */
  Daily: 'DAILY',
  /** Runs once. */
  None: 'NONE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ProgramRecurrence = typeof ProgramRecurrence[keyof typeof ProgramRecurrence];
/** Propulsion used on a segment of a trip. */
export const Propulsion = {
  /** Electric motor only. */
  Electric: 'ELECTRIC',
  /** Both combined. */
  Hybrid: 'HYBRID',
  /** Combustion engine only. */
  Thermic: 'THERMIC',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type Propulsion = typeof Propulsion[keyof typeof Propulsion];
/** Root of all queries. Data is read from the upstream on demand. */
export type Query = {
  __typename?: 'Query';
  /** A fleet by vendor id. Null if not found. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Fleets that the client may see. Null only on error. Requires the scope `fleet:read`. */
  fleets?: Maybe<FleetConnection>;
  /** An object by its global id. Null if it no longer exists. */
  node?: Maybe<Node>;
  /** Several objects by their global ids, in the order of the ids. An item is null if the object no longer exists. */
  nodes: Array<Maybe<Node>>;
  /** Remaining upstream calls of the subscription. Costs no call. It reflects the usage of all clients of the subscription, so clients that may not see all fleets get null and a `FORBIDDEN` error. */
  rateLimit?: Maybe<RateLimits>;
  /** A vehicle by global id, vendor ids or VIN. Null if not found. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vehicle information by VIN alone, regardless of the fleet: drive type, brand, capabilities. Null if not found, and always null with API v2. For a vehicle of a fleet use `vehicle`. Requires the scope `fleet:read`. */
  vehicleByVin?: Maybe<VehicleInformation>;
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryFleetArgs = {
  fleetId: Scalars['ID']['input'];
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryFleetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryVehicleArgs = {
  by: VehicleLookup;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Root of all queries. Data is read from the upstream on demand. */
export type QueryVehicleByVinArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  vin: Scalars['VIN']['input'];
};

/** Rate limits of the upstream subscription, shared by all clients of this server. */
export type RateLimits = {
  __typename?: 'RateLimits';
  /** Limit per sliding day, as last reported by the upstream. */
  day: RateWindow;
  /** Limit per sliding second, as enforced by this server. */
  second: RateWindow;
};

/** Upstream calls allowed within a time window. */
export type RateWindow = {
  __typename?: 'RateWindow';
  /** Number of calls allowed in the window. Null until the upstream has reported it. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Number of calls remaining in the window. Null until the upstream has reported it. */
  remaining?: Maybe<Scalars['Int']['output']>;
  /** When calls are allowed again. Null if calls are not blocked, or if the time is unknown. */
  resetAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Gear change that the dashboard recommends. */
export const RecommendedGear = {
  /** Shift down. */
  Down: 'DOWN',
  /** Keep the current gear. */
  None: 'NONE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** Shift up. */
  Up: 'UP',
  UpDown: 'UP_DOWN'
} as const;

export type RecommendedGear = typeof RecommendedGear[keyof typeof RecommendedGear];
/** An implausible value sent by the upstream: a placeholder for “unknown” (215 °C, an odometer of 0 with the ignition off, a resistance of 0), a number out of range, or an unreadable date or duration. The field itself is null, or has the value from another source. */
export type RejectedValue = {
  __typename?: 'RejectedValue';
  /** Path of the field in the names of this schema, with indexes of the upstream lists: `energies[0].extension.electric.battery.health.resistance`. */
  path: Scalars['String']['output'];
  /** Upstream value as text, or as JSON if it is neither a string nor a number. Truncated to 100 characters with `…` at the end. May be personal data. */
  raw: Scalars['String']['output'];
};

/** A command for a vehicle. One of the actions is set; the others are null. */
export type Remote = {
  __typename?: 'Remote';
  /** Charge the traction battery, immediately or by programs. */
  charging?: Maybe<RemoteCharging>;
  /** Lock or unlock the doors. */
  door?: Maybe<RemoteDoor>;
  /** Sound the horn. */
  horn?: Maybe<RemoteHorn>;
  /** Prevent the vehicle from being started. */
  immobilization?: Maybe<RemoteImmobilization>;
  /** Name of the action. */
  label?: Maybe<Scalars['String']['output']>;
  /** Switch the lights on or off. */
  lights?: Maybe<RemoteLights>;
  /** Send a route to the navigation system. */
  navigation?: Maybe<RemoteNavigation>;
  /** Heat or cool the cabin, immediately or by programs. */
  preconditioning?: Maybe<RemotePreconditioning>;
  /** Declare the vehicle stolen, or control a stolen vehicle. */
  stolen?: Maybe<RemoteStolen>;
  /** Wake up the vehicle so that it reports fresh data. */
  wakeUp?: Maybe<RemoteWakeUp>;
};

/** A command sent to a vehicle, and its progress. API v3 only. */
export type RemoteAction = Node & {
  __typename?: 'RemoteAction';
  /** The callback that receives the progress of the action. Requires the scope `fleet:read`. */
  callback?: Maybe<RemoteCallback>;
  /** Vendor id of the callback that the action was sent through. Null if the upstream does not send it. */
  callbackId?: Maybe<Scalars['ID']['output']>;
  /** Why the action failed. Null if it did not fail. */
  failureCause?: Maybe<RemoteFailureCause>;
  /** Upstream text of `failureCause`, including values unknown to this schema. Null if the upstream does not send it. */
  failureCauseRaw?: Maybe<Scalars['String']['output']>;
  /** Details of a success. Only for doors that were force-locked. */
  feedbackDetail?: Maybe<RemoteFeedbackDetail>;
  /** Upstream text of `feedbackDetail`, including values unknown to this schema. Null if the upstream does not send it. */
  feedbackDetailRaw?: Maybe<Scalars['String']['output']>;
  /** The fleet that the vehicle belongs to. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Vendor id of the fleet the action was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The requested action. */
  remote?: Maybe<Remote>;
  /** Vendor id of the action. */
  remoteActionId: Scalars['ID']['output'];
  /** Progress of the action. */
  status?: Maybe<RemoteActionStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Kinds of action, usually one. */
  types?: Maybe<Array<RemoteType>>;
  /** Upstream texts of `types`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  typesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** The vehicle that the action was sent to. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
};

/** A page of RemoteAction items. */
export type RemoteActionConnection = {
  __typename?: 'RemoteActionConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<RemoteActionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<RemoteAction>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a RemoteAction connection. */
export type RemoteActionEdge = {
  __typename?: 'RemoteActionEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The RemoteAction at the end of the edge. */
  node: RemoteAction;
};

/** Progress of a remote action. `SUCCESS`, `ALREADY_DONE` and `FAILED` are final. */
export const RemoteActionStatus = {
  /** The upstream accepted the action. */
  Accepted: 'ACCEPTED',
  /** The vehicle was already in the requested state. */
  AlreadyDone: 'ALREADY_DONE',
  /** The upstream is checking whether the vehicle can perform the action. */
  CheckingVehicle: 'CHECKING_VEHICLE',
  /** The action failed: see `failureCause`. */
  Failed: 'FAILED',
  /** The action was sent to the vehicle. */
  SentToVehicle: 'SENT_TO_VEHICLE',
  /** The vehicle performed the action. */
  Success: 'SUCCESS',
  /** The action is pending: the vehicle was woken up too often this month. */
  TooManyWakeUpsOverMonth: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** The action is pending: the 12 V battery is too low to wake up the vehicle. */
  VehicleBatteryChargeTooLow: 'VEHICLE_BATTERY_CHARGE_TOO_LOW',
  /** The vehicle is being woken up. */
  WakingUpVehicle: 'WAKING_UP_VEHICLE'
} as const;

export type RemoteActionStatus = typeof RemoteActionStatus[keyof typeof RemoteActionStatus];
/** Heat or cool the cabin before a drive. */
export type RemoteAirConditioning = {
  __typename?: 'RemoteAirConditioning';
  /** Whether it starts immediately, regardless of the programs. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** Programs to set or delete, at most 4. */
  programs?: Maybe<Array<RemotePreconditioningProgram>>;
};

/** The endpoint to which the upstream reports the progress of remote actions. A callback is required to send a remote action. API v3 only. */
export type RemoteCallback = Node & {
  __typename?: 'RemoteCallback';
  /** Vendor id of the callback. */
  callbackId: Scalars['ID']['output'];
  /** The fleet that the callback belongs to. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Vendor id of the fleet the callback was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name of the callback. */
  label?: Maybe<Scalars['String']['output']>;
  /** Remote actions sent to one vehicle through the callback. Requires the scope `fleet:read`. */
  remoteActions?: Maybe<RemoteActionConnection>;
  /** Kinds of remote actions that can be sent through the callback. */
  remoteTypes?: Maybe<Array<RemoteType>>;
  /** Upstream texts of `remoteTypes`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  remoteTypesRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** State of the callback. */
  status?: Maybe<RemoteCallbackStatus>;
  /** Upstream text of `status`, including values unknown to this schema. Null if the upstream does not send it. */
  statusRaw?: Maybe<Scalars['String']['output']>;
  /** Webhook and delivery settings. */
  subscription?: Maybe<WebhookSubscription>;
};


/** The endpoint to which the upstream reports the progress of remote actions. A callback is required to send a remote action. API v3 only. */
export type RemoteCallbackRemoteActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vehicleId: Scalars['ID']['input'];
};

/** A page of RemoteCallback items. */
export type RemoteCallbackConnection = {
  __typename?: 'RemoteCallbackConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<RemoteCallbackEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<RemoteCallback>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a RemoteCallback connection. */
export type RemoteCallbackEdge = {
  __typename?: 'RemoteCallbackEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The RemoteCallback at the end of the edge. */
  node: RemoteCallback;
};

/** State of a remote callback. */
export const RemoteCallbackStatus = {
  /** Not working. */
  Failed: 'FAILED',
  /** Paused by request. */
  Paused: 'PAUSED',
  /** Reporting the progress of remote actions. */
  Running: 'RUNNING',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type RemoteCallbackStatus = typeof RemoteCallbackStatus[keyof typeof RemoteCallbackStatus];
/** Remote actions that a vehicle supports. A field is null if the upstream does not send it. */
export type RemoteCapabilities = {
  __typename?: 'RemoteCapabilities';
  /** Charge the traction battery. */
  charging?: Maybe<ChargingCapability>;
  /** Lock or unlock the doors. */
  door?: Maybe<RemoteCapability>;
  /** Sound the horn. */
  horn?: Maybe<RemoteCapability>;
  /** Flash the lights. */
  lights?: Maybe<RemoteCapability>;
  /** Send destinations to the navigation system. */
  navigation?: Maybe<RemoteCapability>;
  /** Heat or cool the cabin before a drive. */
  preconditioning?: Maybe<PreconditioningCapability>;
  /** Report the vehicle stolen. The upstream defines no scope for it. */
  stolen?: Maybe<RemoteCapability>;
  /** Wake up the vehicle so that it reports fresh data. */
  wakeup?: Maybe<RemoteCapability>;
};

/** Support for one remote action. */
export type RemoteCapability = {
  __typename?: 'RemoteCapability';
  /** Scope required by the caller, such as `remote:horn:write`. */
  scopeName?: Maybe<Scalars['String']['output']>;
  /** Whether the vehicle supports the action. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Charge the traction battery. Preferences are sent on their own, without a start or a schedule. */
export type RemoteCharging = {
  __typename?: 'RemoteCharging';
  /** Whether charging starts immediately. */
  immediate?: Maybe<Scalars['Boolean']['output']>;
  /** Charging preferences. */
  preferences?: Maybe<RemoteChargingPreferences>;
  /** Charging schedule. */
  schedule?: Maybe<RemoteChargingSchedule>;
};

/** Charging preferences. */
export type RemoteChargingPreferences = {
  __typename?: 'RemoteChargingPreferences';
  /** Charging power level. */
  level?: Maybe<ChargingPowerLevel>;
  /** Upstream text of `level`, including values unknown to this schema. Null if the upstream does not send it. */
  levelRaw?: Maybe<Scalars['String']['output']>;
  /** Whether to charge partially or fully. */
  type?: Maybe<ChargingType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** Charging schedule: the next delayed charge, or programs. */
export type RemoteChargingSchedule = {
  __typename?: 'RemoteChargingSchedule';
  /** Start of the next charge, if the upstream sends a date and time. */
  nextDelayedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Start of the next charge, if the upstream sends a duration: `PT22H30M`. */
  nextDelayedTime?: Maybe<Scalars['Duration']['output']>;
  /** The programs, in upstream order. */
  programs?: Maybe<Array<ChargingProgram>>;
};

/** Lock or unlock the doors. */
export type RemoteDoor = {
  __typename?: 'RemoteDoor';
  /**
   * Whether the doors are force-locked. Not supported by every vehicle.
   * @deprecated Deprecated by the upstream.
   */
  forced?: Maybe<Scalars['Boolean']['output']>;
  /** Requested state: `LOCKED` or `UNLOCKED`. */
  state?: Maybe<DoorsLockState>;
  /** Upstream text of `state`, including values unknown to this schema. Null if the upstream does not send it. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Why a remote action failed. */
export const RemoteFailureCause = {
  /** Cancelled by the driver. */
  CanceledByDriver: 'CANCELED_BY_DRIVER',
  /** A key (CID) is inside the vehicle. */
  CidInside: 'CID_INSIDE',
  /** A door is open. */
  DoorsOpen: 'DOORS_OPEN',
  /** Charging station error. */
  ExternalChargingSystemError: 'EXTERNAL_CHARGING_SYSTEM_ERROR',
  /** Unspecified error. */
  GeneralError: 'GENERAL_ERROR',
  /** The subscription does not allow the action. */
  MissingRights: 'MISSING_RIGHTS',
  /** The battery is too low. */
  NotPossibleDueToVehicleBatteryLevel: 'NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL',
  /** The vehicle’s privacy mode does not allow the action. */
  NotPossibleDueToVehiclePrivacyLevel: 'NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL',
  /** The stolen state of the vehicle does not allow the action. */
  NotPossibleDueToVehicleStolenState: 'NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE',
  /** The same action is still in progress. */
  SameActionInProgress: 'SAME_ACTION_IN_PROGRESS',
  /** Too many actions were sent in a short time. */
  TooManyRequestInShortTime: 'TOO_MANY_REQUEST_IN_SHORT_TIME',
  /** Too many actions were sent. */
  TooManyRequestSent: 'TOO_MANY_REQUEST_SENT',
  /** The vehicle was woken up too often this month. */
  TooManyWakeUpsOverMonth: 'TOO_MANY_WAKE_UPS_OVER_MONTH',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** Vehicle charging system error. */
  VehicleChargingSystemError: 'VEHICLE_CHARGING_SYSTEM_ERROR',
  /** The vehicle did not respond in time. */
  VehicleConnectionTimeout: 'VEHICLE_CONNECTION_TIMEOUT',
  /** Vehicle error. */
  VehicleError: 'VEHICLE_ERROR',
  /** Vehicle error, or a key (CID) is inside the vehicle. */
  VehicleErrorOrCidInside: 'VEHICLE_ERROR_OR_CID_INSIDE',
  /** The vehicle is in use. */
  VehicleInUse: 'VEHICLE_IN_USE',
  /** The vehicle is not locked. */
  VehicleIsNotLocked: 'VEHICLE_IS_NOT_LOCKED',
  /** The vehicle did not understand the action. */
  WrongCommand: 'WRONG_COMMAND'
} as const;

export type RemoteFailureCause = typeof RemoteFailureCause[keyof typeof RemoteFailureCause];
/** What happened to a key (CID) left inside when the doors were force-locked. */
export const RemoteFeedbackDetail = {
  /** The doors are locked and the key is blocked. */
  CidBlacklisted: 'CID_BLACKLISTED',
  /** The doors are locked and the key still works. */
  NoCidBlacklisted: 'NO_CID_BLACKLISTED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type RemoteFeedbackDetail = typeof RemoteFeedbackDetail[keyof typeof RemoteFeedbackDetail];
/** Sound the horn. */
export type RemoteHorn = {
  __typename?: 'RemoteHorn';
  /** Requested state of the horn. */
  state?: Maybe<HornState>;
  /** Upstream text of `state`, including values unknown to this schema. Null if the upstream does not send it. */
  stateRaw?: Maybe<Scalars['String']['output']>;
};

/** Prevent the vehicle from being started, or allow it again. */
export type RemoteImmobilization = {
  __typename?: 'RemoteImmobilization';
  /** True prevents the vehicle from being started; false allows it again. */
  activate?: Maybe<Scalars['Boolean']['output']>;
};

/** Switch the lights on or off. */
export type RemoteLights = {
  __typename?: 'RemoteLights';
  /** Whether to switch the lights on. */
  on?: Maybe<Scalars['Boolean']['output']>;
};

/** Send a route to the navigation system. Personal data. */
export type RemoteNavigation = {
  __typename?: 'RemoteNavigation';
  /**
   * Whether the driver must confirm the route.
   * @deprecated Deprecated by the upstream.
   */
  driverApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Waypoints in driving order, at most 10. The last one is the destination. Requires the scope `data:position`. */
  positions?: Maybe<Array<NavigationPosition>>;
};

/** Heat or cool the vehicle before a drive. */
export type RemotePreconditioning = {
  __typename?: 'RemotePreconditioning';
  /** Preconditioning of the cabin air. */
  airConditioning?: Maybe<RemoteAirConditioning>;
};

/** A preconditioning program to set, or to delete by its slot. */
export type RemotePreconditioningProgram = {
  __typename?: 'RemotePreconditioningProgram';
  /** Operation on the program. If the upstream does not send it, the program is set. */
  actionsType?: Maybe<ProgramAction>;
  /** Upstream text of `actionsType`, including values unknown to this schema. Null if the upstream does not send it. */
  actionsTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the program is enabled. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Days on which the program runs. */
  occurrence?: Maybe<ProgramOccurrence>;
  /** Whether the program runs once or every week. */
  recurrence?: Maybe<ProgramRecurrence>;
  /** Upstream text of `recurrence`, including values unknown to this schema. Null if the upstream does not send it. */
  recurrenceRaw?: Maybe<Scalars['String']['output']>;
  /** Slot number of the program, 1 to 4. A vehicle has at most one program per slot. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Start time, as a duration since midnight: `PT7H30M` is 07:30. */
  start?: Maybe<Scalars['Duration']['output']>;
};

/** Declare the vehicle stolen, or control a stolen vehicle. One of these fields is set; the others are null. */
export type RemoteStolen = {
  __typename?: 'RemoteStolen';
  /** Prevent the stolen vehicle from being started. */
  immobilization?: Maybe<RemoteImmobilization>;
  /** True declares the vehicle stolen; false ends the report. */
  stolen?: Maybe<Scalars['Boolean']['output']>;
  /** How often the vehicle reports while it is stolen. */
  trackingPeriod?: Maybe<RemoteTrackingPeriod>;
};

/** How often a stolen vehicle reports. */
export type RemoteTrackingPeriod = {
  __typename?: 'RemoteTrackingPeriod';
  /** Interval between reports with the ignition on, 5 or more. The vendor documents no unit. */
  running?: Maybe<Scalars['Int']['output']>;
  /** Interval between reports with the ignition off, 60 or more. The vendor documents no unit. */
  shutdown?: Maybe<Scalars['Int']['output']>;
};

/** Kind of a remote action. */
export const RemoteType = {
  /** Lock or unlock the doors. */
  Doors: 'DOORS',
  /** Charge the traction battery. */
  ElectricBatteryChargingRequest: 'ELECTRIC_BATTERY_CHARGING_REQUEST',
  /** Sound the horn. */
  Horn: 'HORN',
  /** Prevent the vehicle from being started. */
  Immobilization: 'IMMOBILIZATION',
  /** Switch the lights on or off. */
  Lights: 'LIGHTS',
  /** Send a route to the navigation system. */
  Navigation: 'NAVIGATION',
  /** Declare the vehicle stolen, or control a stolen vehicle. */
  Stolen: 'STOLEN',
  /** Heat or cool the cabin before a drive. */
  ThermalPreconditioning: 'THERMAL_PRECONDITIONING',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** Wake up the vehicle so that it reports fresh data. */
  WakeUp: 'WAKE_UP'
} as const;

export type RemoteType = typeof RemoteType[keyof typeof RemoteType];
/** Wake up the vehicle so that it reports fresh data. */
export type RemoteWakeUp = {
  __typename?: 'RemoteWakeUp';
  /** Upstream name of the action: `WakeUp`. */
  action?: Maybe<Scalars['String']['output']>;
};

/** Retry policy for notifications that the receiver does not accept. */
export const RetryMode = {
  /** Retry until accepted. Monitors only. */
  Always: 'ALWAYS',
  /** Retry until accepted, at most `retryNumber` times. */
  Bounded: 'BOUNDED',
  /** No retry. */
  None: 'NONE',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type RetryMode = typeof RetryMode[keyof typeof RetryMode];
/** Retry policy for notifications that the receiver does not accept. */
export type RetryPolicy = {
  __typename?: 'RetryPolicy';
  /** How long delivery is retried. */
  policy?: Maybe<RetryMode>;
  /** Upstream text of `policy`, including values unknown to this schema. Null if the upstream does not send it. */
  policyRaw?: Maybe<Scalars['String']['output']>;
  /** Delay between attempts, in seconds (s). */
  retryDelay?: Maybe<Scalars['Int']['output']>;
  /** Maximum number of attempts if `policy` is `BOUNDED`. */
  retryNumber?: Maybe<Scalars['Int']['output']>;
};

/** Seat belts and emergency call. */
export type Safety = {
  __typename?: 'Safety';
  /** Whether a shock that triggers the automatic emergency call (eCall) was detected. */
  autoECallTriggering?: Maybe<AutoECallTriggering>;
  /** Upstream text of `autoECallTriggering`, including values unknown to this schema. Null if the upstream does not send it. */
  autoECallTriggeringRaw?: Maybe<Scalars['String']['output']>;
  /** Seat belts by seat. Always null with API v2: use `beltWarning`. */
  beltStatus?: Maybe<Array<BeltStatus>>;
  /** Combined warning for all seat belts. Always null with API v3: use `beltStatus`. */
  beltWarning?: Maybe<BeltState>;
  /** Upstream text of `beltWarning`, including values unknown to this schema. Null if the upstream does not send it. */
  beltWarningRaw?: Maybe<Scalars['String']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the airbags requested an emergency call (eCall). Always null with API v3.
   * @deprecated Deprecated upstream: use `autoECallTriggering`.
   */
  eCallTriggeringRequest?: Maybe<ECallTriggeringRequest>;
  /** Upstream text of `eCallTriggeringRequest`, including values unknown to this schema. Null if the upstream does not send it. */
  eCallTriggeringRequestRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Warning lamp of the selective catalytic reduction (SCR), the AdBlue exhaust treatment of diesel engines. */
export const ScrWarning = {
  /** The lamp flashes. */
  Blinked: 'BLINKED',
  Off: 'OFF',
  /** The lamp is lit. */
  On: 'ON',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ScrWarning = typeof ScrWarning[keyof typeof ScrWarning];
/** Seat of a seat belt. */
export const SeatIdentifier = {
  Driver: 'DRIVER',
  /** Front passenger seat. */
  Passenger: 'PASSENGER',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type SeatIdentifier = typeof SeatIdentifier[keyof typeof SeatIdentifier];
/** Type of the vehicle’s connected service. */
export const ServiceType = {
  Electric: 'ELECTRIC',
  Hybrid: 'HYBRID',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ServiceType = typeof ServiceType[keyof typeof ServiceType];
/** State of the advanced speed regulator, which maintains a set speed and adapts it to the traffic. */
export const SpeedRegulatorState = {
  /** Regulating the speed. API v2 only. */
  Active: 'ACTIVE',
  /** The system switched itself off. */
  AutoDeactivated: 'AUTO_DEACTIVATED',
  BestFitDeactivated: 'BEST_FIT_DEACTIVATED',
  BestFitInProgress: 'BEST_FIT_IN_PROGRESS',
  BestFitMax: 'BEST_FIT_MAX',
  BestFitMin: 'BEST_FIT_MIN',
  Deactivated: 'DEACTIVATED',
  /** Switched off. API v2 only. */
  Disabled: 'DISABLED',
  /** The system switched itself off. API v2 only. */
  DisabledBySystem: 'DISABLED_BY_SYSTEM',
  /** Switched on but not regulating. API v2 only. */
  Inactive: 'INACTIVE',
  /** The radar has insufficient visibility. */
  LackOfVisibilityRadar: 'LACK_OF_VISIBILITY_RADAR',
  /** In its learning phase. API v2 only. */
  Learning: 'LEARNING',
  /** The radar is in its learning phase. */
  LearningRadar: 'LEARNING_RADAR',
  LimitSetting: 'LIMIT_SETTING',
  /** The vehicle exceeds the maximum speed of the regulator. API v2 only. */
  MaxSpeedExceeded: 'MAX_SPEED_EXCEEDED',
  NoBestFit: 'NO_BEST_FIT',
  Off: 'OFF',
  OverflowSpeedConsign: 'OVERFLOW_SPEED_CONSIGN',
  /** Visibility is reduced. API v2 only. */
  ReducedVisibility: 'REDUCED_VISIBILITY',
  /** The difference between actual and set speed is too large. API v2 only. */
  SpeedDeltaExceeded: 'SPEED_DELTA_EXCEEDED',
  /** The vehicle exceeds the set speed. API v2 only. */
  SpeedExceeded: 'SPEED_EXCEEDED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type SpeedRegulatorState = typeof SpeedRegulatorState[keyof typeof SpeedRegulatorState];
/** A theft report, active from `startedAt` to `endAt`. The currently active report is also in `VehicleStatus.stolen`. API v3 only. */
export type StolenReport = Node & {
  __typename?: 'StolenReport';
  /** When the report was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report ended. Null while it is active. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the report ended. Null while it is active. Requires the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** Vendor id of the fleet the report was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Last known position when the vehicle was reported stolen. Requires the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the vehicle was reported stolen. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is currently reported stolen. False once the report has ended, even if the upstream still sends true. */
  state?: Maybe<Scalars['Boolean']['output']>;
  /** Vendor id of the report. */
  stolenId: Scalars['ID']['output'];
  /** When the report was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that was reported stolen. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Track of the vehicle while it was reported stolen. Up to 2000 points per request, read in one upstream call. Null if the upstream does not offer it, or if positions are withheld from this client. Clients that see trips without start and end get the track without its ends. Requires the scope `data:position`. */
  waypoints?: Maybe<PositionConnection>;
};


/** A theft report, active from `startedAt` to `endAt`. The currently active report is also in `VehicleStatus.stolen`. API v3 only. */
export type StolenReportWaypointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of StolenReport items. */
export type StolenReportConnection = {
  __typename?: 'StolenReportConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<StolenReportEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<StolenReport>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a StolenReport connection. */
export type StolenReportEdge = {
  __typename?: 'StolenReportEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The StolenReport at the end of the edge. */
  node: StolenReport;
};

/** Theft report in a vehicle’s last status. API v3 only. */
export type StolenStatus = {
  __typename?: 'StolenStatus';
  /** When the report was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report ended. Null while it is active. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last known position when the report ended. Requires the scope `data:position`. */
  endPosition?: Maybe<Position>;
  /** Last known position when the vehicle was reported stolen. Requires the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the vehicle was reported stolen. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the vehicle is currently reported stolen. False once the report has ended, even if the upstream still sends true. */
  state?: Maybe<Scalars['Boolean']['output']>;
  /** Vendor id of the report. */
  stolenId?: Maybe<Scalars['ID']['output']>;
  /** When the report was last updated upstream. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A telemetry message: what a vehicle reported at one moment, `createdAt`. A message contains only some groups of signals; the others are null. The times of a group are null if `createdAt` of the message applies. */
export type Telemetry = {
  __typename?: 'Telemetry';
  /** Advanced driver assistance systems. */
  adas?: Maybe<Adas>;
  /** Anti-theft alarm. Always null with API v2. */
  alarm?: Maybe<VehicleAlarm>;
  /** 12 V battery. For the traction battery see `energies`. */
  battery?: Maybe<AuxiliaryBattery>;
  /** When the vehicle reported this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lock and opening state of the doors. */
  doorsState?: Maybe<DoorsState>;
  /** Driving mode. */
  drivingBehavior?: Maybe<DrivingBehavior>;
  /** On-board energies: fuel, electricity, or both. */
  energies?: Maybe<Array<Energy>>;
  /** Engines: combustion, electric, or both. */
  engines?: Maybe<Array<Engine>>;
  /** Environment of the vehicle. */
  environment?: Maybe<Environment>;
  /** Vendor id of the fleet the message was read from. */
  fleetId: Scalars['ID']['output'];
  /** The ignition. */
  ignition?: Maybe<Ignition>;
  /** Movement of the vehicle. */
  kinetic?: Maybe<Kinetic>;
  /**
   * Lights, without the state of each light.
   * @deprecated Deprecated upstream: use `lightingSystem`, which is not available with API v2.
   */
  lighting?: Maybe<Lighting>;
  /** Turn signals and fog lights. Always null with API v2. */
  lightingSystem?: Maybe<LightingSystem>;
  /** Position of the vehicle. Null if hidden by privacy. Requires the scope `data:position`. */
  location?: Maybe<Position>;
  /** When the next maintenance was due, as of this message. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<Maintenance>;
  /** Odometer. */
  odometer?: Maybe<Odometer>;
  /** Combined remaining range on all energies. Null with current contracts, which send only `Energy.autonomy`. */
  overallAutonomy?: Maybe<OverallAutonomy>;
  /** Powertrain. Always null with API v2. */
  powertrain?: Maybe<Powertrain>;
  /** Privacy mode of the vehicle. */
  privacy?: Maybe<Privacy>;
  /** Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error. Requires the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Seat belts and emergency call. */
  safety?: Maybe<Safety>;
  /** The transmission. */
  transmission?: Maybe<Transmission>;
  /** The trip during which the message was sent. Null if there was none, or if the upstream does not send it. Requires the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** Vendor id of the trip during which the message was sent. Null if the upstream does not send it. */
  tripId?: Maybe<Scalars['ID']['output']>;
  /** When the message was last updated upstream. Always null with API v3. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that sent the message. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Windscreen wipers. Always null with API v2. */
  wipingBlades?: Maybe<WipingBlades>;
};


/** A telemetry message: what a vehicle reported at one moment, `createdAt`. A message contains only some groups of signals; the others are null. The times of a group are null if `createdAt` of the message applies. */
export type TelemetryTripArgs = {
  profile?: InputMaybe<DataProfile>;
};

/** A page of Telemetry items. */
export type TelemetryConnection = {
  __typename?: 'TelemetryConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<TelemetryEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Telemetry>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Telemetry connection. */
export type TelemetryEdge = {
  __typename?: 'TelemetryEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Telemetry at the end of the edge. */
  node: Telemetry;
};

/** Topic of a telemetry message. Used as a filter. */
export const TelemetryType = {
  /** Driver assistance systems. */
  Adas: 'ADAS',
  /** Arming and disarming of the anti-theft alarm. Not available with API v2. */
  AlarmStatus: 'ALARM_STATUS',
  /** Triggering of the anti-theft alarm. Not available with API v2. */
  AlarmTrigger: 'ALARM_TRIGGER',
  /** The 12 V battery. */
  Battery: 'BATTERY',
  /** Lock and opening state of the doors. */
  DoorsState: 'DOORS_STATE',
  /** Driving mode. */
  DrivingBehavior: 'DRIVING_BEHAVIOR',
  /** On-board energies. */
  Energies: 'ENERGIES',
  /** Engines. */
  Engines: 'ENGINES',
  /** Environment of the vehicle. */
  Environment: 'ENVIRONMENT',
  /** The ignition. */
  Ignition: 'IGNITION',
  /** Lights, as reported by older vehicles. */
  Lighting: 'LIGHTING',
  /** Turn signals and fog lights. Not available with API v2. */
  LightingSystem: 'LIGHTING_SYSTEM',
  /** What the vehicle’s privacy mode hides. */
  Privacy: 'PRIVACY',
  /** Seat belts and emergency call. */
  Safety: 'SAFETY',
  /** The transmission. */
  Transmission: 'TRANSMISSION',
  /** Everything about the vehicle itself. */
  Vehicle: 'VEHICLE',
  /** Windscreen wipers. Not available with API v2. */
  WipingBlades: 'WIPING_BLADES'
} as const;

export type TelemetryType = typeof TelemetryType[keyof typeof TelemetryType];
/** Combustion engine details. */
export type ThermicEngine = {
  __typename?: 'ThermicEngine';
  /** Intake air. Always null with API v2. */
  air?: Maybe<EngineAir>;
  /** Coolant. */
  coolant?: Maybe<EngineLiquid>;
  /** Engine oil. */
  oil?: Maybe<EngineLiquid>;
  /** Warning lamp of the selective catalytic reduction (AdBlue). Always null with API v3. */
  scr?: Maybe<ScrWarning>;
  /** Upstream text of `scr`, including values unknown to this schema. Null if the upstream does not send it. */
  scrRaw?: Maybe<Scalars['String']['output']>;
};

/** A time range, bounds included: `from` and `to`, one of them, or `from` and `lasting`. Between the year 2000 and one year from now. */
export type TimeRange = {
  /** Start. Default: everything up to `to`. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Length starting at `from`, in place of `to`: whole years, months, weeks, days, hours, minutes and seconds. */
  lasting?: InputMaybe<Scalars['Duration']['input']>;
  /** End. Default: everything since `from`. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A vehicle moves within certain times. */
export type TimeTrigger = {
  __typename?: 'TimeTrigger';
  /** Time zone of the periods, as a tz database name: `Europe/Paris`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Periods of time. The trigger fires within any of them. */
  times?: Maybe<Array<TimeTriggerEntry>>;
};

/** A period of time that occurs once or every week. */
export type TimeTriggerEntry = {
  __typename?: 'TimeTriggerEntry';
  /** Days of the week on which the period recurs, in upstream order. */
  days?: Maybe<Array<DayOfWeek>>;
  /** Upstream texts of `days`, in the same order, including values unknown to this schema. Null if the upstream does not send them. */
  daysRaw?: Maybe<Array<Scalars['String']['output']>>;
  /** Length of the period. Null if it has no end. */
  duration?: Maybe<Scalars['Duration']['output']>;
  /** How the period repeats. */
  recurrence?: Maybe<ProgramRecurrence>;
  /** Upstream text of `recurrence`, including values unknown to this schema. Null if the upstream does not send it. */
  recurrenceRaw?: Maybe<Scalars['String']['output']>;
  /** Start time of a recurring period, as a duration since midnight: `PT8H30M` is 08:30. Null for a single period: see `startAt`. */
  start?: Maybe<Scalars['Duration']['output']>;
  /** Start of a single period. Null for a recurring period: see `start`. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Weeks of the year in which the period recurs, single or as a range: `w1`, `w34-w46`. */
  weeks?: Maybe<Array<Scalars['String']['output']>>;
};

/** Traction battery of an electric or hybrid vehicle. */
export type TractionBattery = {
  __typename?: 'TractionBattery';
  /** State of health of the battery. */
  health?: Maybe<TractionBatteryHealth>;
  /** Remaining energy and capacity of the battery. */
  load?: Maybe<TractionBatteryLoad>;
};

/** State of health of the traction battery. */
export type TractionBatteryHealth = {
  __typename?: 'TractionBatteryHealth';
  /** State of health by capacity, in percent of a new battery (0 to 100). */
  capacity?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of health by internal resistance, in percent of a new battery (above 0, up to 100). Null if unknown, which the upstream sends as 0. */
  resistance?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Remaining energy and capacity of the traction battery. */
export type TractionBatteryLoad = {
  __typename?: 'TractionBatteryLoad';
  /** Capacity of the full battery, in watt-hours (Wh). Some vehicles report only about three quarters of it: use `Energy.level` for the state of charge. */
  capacity?: Maybe<Scalars['Float']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Remaining energy in the battery, in watt-hours (Wh). Some vehicles report too little: use `Energy.level` for the state of charge. */
  residual?: Maybe<Scalars['Float']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Transmission. With API v2, available in telemetry only. */
export type Transmission = {
  __typename?: 'Transmission';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The gearbox. */
  gearbox?: Maybe<Gearbox>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type Trip = Node & {
  __typename?: 'Trip';
  /** An alert raised during the trip, by vendor id. Null if not found. Requires the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** Alerts raised during the trip. Null if the upstream does not offer them. Requires the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** Collisions detected during the trip. Null if the upstream does not offer them. Requires the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the trip was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Distance driven, in kilometres (km). */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Whether the trip has ended. */
  done?: Maybe<Scalars['Boolean']['output']>;
  /** Duration of the trip, to the second. */
  duration?: Maybe<Scalars['Duration']['output']>;
  /** On-board energies at the end of the trip. Always null with API v2. */
  endEnergies?: Maybe<Array<TripEnergy>>;
  /** Consumption per energy. Always null with API v2. */
  energyConsumptions?: Maybe<Array<TripConsumption>>;
  /** What is missing from the trip’s data. Empty or null if nothing is missing. */
  faults?: Maybe<Array<TripFault>>;
  /** Vendor id of the fleet the trip was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Speeds on the trip. Always null with API v2. */
  kinetic?: Maybe<TripKinetic>;
  /** Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error. Requires the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Share of the trip by kind of propulsion. Always null with API v2. */
  segments?: Maybe<Array<TripSegment>>;
  /** On-board energies at the start of the trip. Always null with API v2. */
  startEnergies?: Maybe<Array<TripEnergy>>;
  /** Odometer at the start of the trip, in kilometres (km) according to the vendor’s data catalogue. Null if unknown, which the upstream sends as 0. Always null with API v2. */
  startMileage?: Maybe<Scalars['Float']['output']>;
  /** Where the trip started. Null if hidden by privacy, and for clients that see trips without start and end. Requires the scope `data:position`. */
  startPosition?: Maybe<Position>;
  /** When the trip started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the trip ended. Null while it is in progress, if hidden by privacy, and for clients that see trips without start and end. Requires the scope `data:position`. */
  stopPosition?: Maybe<Position>;
  /** When the trip ended. Null while it is in progress. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Telemetry messages sent during the trip, in upstream order. See `Vehicle.telemetry`. Requires the scope `data:telemetry`. */
  telemetry?: Maybe<TelemetryConnection>;
  /** Vendor id of the trip. */
  tripId: Scalars['ID']['output'];
  /** When the trip was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that made the trip. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number. Personal data. Null if the upstream does not send it. */
  vin?: Maybe<Scalars['VIN']['output']>;
  /** Track of the trip, point by point. Up to 2000 points per request, read in one upstream call. Null if the upstream does not offer it, or if positions are withheld from this client. Clients that see trips without start and end get the track without its ends; the whole track is read for this. Requires the scope `data:position`. */
  waypoints?: Maybe<PositionConnection>;
};


/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type TripAlertArgs = {
  alertId: Scalars['ID']['input'];
  profile?: InputMaybe<DataProfile>;
};


/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type TripAlertsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type TripCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  times?: InputMaybe<Array<TimeRange>>;
};


/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type TripTelemetryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
  types?: InputMaybe<Array<TelemetryType>>;
};


/** A trip of a vehicle from start to stop. Data that the vehicle did not report is missing: `faults` lists what is missing and why. */
export type TripWaypointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<DataProfile>;
  times?: InputMaybe<Array<TimeRange>>;
  tolerance?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of Trip items. */
export type TripConnection = {
  __typename?: 'TripConnection';
  /** The edges of this page: each item with its cursor. */
  edges: Array<TripEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Trip>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Consumption of one energy on a trip, in `unit`. */
export type TripConsumption = {
  __typename?: 'TripConsumption';
  /** Average consumption of the trip: fuel in centilitres per 100 km (cL/100 km; 100 cL/100 km = 1 L/100 km), electricity in watt-hours per 100 km (Wh/100 km). */
  avgConsumption?: Maybe<Scalars['Float']['output']>;
  /** Total consumption of the trip: fuel in centilitres (cL), electricity in watt-hours (Wh). The vendor documents the unit for `avgConsumption` only; the distance shows that it is the same here. */
  consumption?: Maybe<Scalars['Float']['output']>;
  /** Subtype of the energy. Null if only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** Upstream text of `subType`, including values unknown to this schema. Null if the upstream does not send it. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Type of the energy. */
  type?: Maybe<EnergyType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** Unit of `consumption`; `avgConsumption` is in this unit per 100 km. Derived from the type of the energy. Null if the type is unknown. */
  unit?: Maybe<ConsumptionUnit>;
};

/** An edge in a Trip connection. */
export type TripEdge = {
  __typename?: 'TripEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Trip at the end of the edge. */
  node: Trip;
};

/** An on-board energy at the start or the end of a trip. */
export type TripEnergy = {
  __typename?: 'TripEnergy';
  /** Remaining range on this energy, in kilometres (km). */
  autonomy?: Maybe<Scalars['Float']['output']>;
  /** Remaining level, in percent of a full tank or battery (0 to 100). */
  level?: Maybe<Scalars['Float']['output']>;
  /** Subtype of the energy. Null if only `type` is known. */
  subType?: Maybe<EnergySubType>;
  /** Upstream text of `subType`, including values unknown to this schema. Null if the upstream does not send it. */
  subTypeRaw?: Maybe<Scalars['String']['output']>;
  /** Type of the energy. */
  type?: Maybe<EnergyType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
};

/** What is missing from a trip’s data, and why. */
export type TripFault = {
  __typename?: 'TripFault';
  /** Why it is missing. Always null with API v2. */
  cause?: Maybe<TripFaultCause>;
  /** Upstream text of `cause`, including values unknown to this schema. Null if the upstream does not send it. */
  causeRaw?: Maybe<Scalars['String']['output']>;
  /** What is missing. */
  fault?: Maybe<TripFaultType>;
  /** Upstream text of `fault`, including values unknown to this schema. Null if the upstream does not send it. */
  faultRaw?: Maybe<Scalars['String']['output']>;
};

/** Why part of a trip’s data is missing. */
export const TripFaultCause = {
  /** The vehicle had no connection. */
  Connection: 'CONNECTION',
  /** Privacy mode: all data was hidden. */
  FullPrivacy: 'FULL_PRIVACY',
  /** Privacy mode: the position was hidden. */
  GeoPrivacy: 'GEO_PRIVACY',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type TripFaultCause = typeof TripFaultCause[keyof typeof TripFaultCause];
/** What is missing from a trip’s data. */
export const TripFaultType = {
  /** Part of the trip. */
  DataLacking: 'DATA_LACKING',
  /** The end of the trip. */
  Unfinished: 'UNFINISHED',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN',
  /** The start of the trip. */
  Unstarted: 'UNSTARTED'
} as const;

export type TripFaultType = typeof TripFaultType[keyof typeof TripFaultType];
/** Speeds on a trip. */
export type TripKinetic = {
  __typename?: 'TripKinetic';
  /** Average speed, in kilometres per hour (km/h), to one decimal. Converted from metres per second: the vendor documents no unit, but distance and duration show it. */
  avgSpeed?: Maybe<Scalars['Float']['output']>;
  /** Maximum speed, in kilometres per hour (km/h). The vendor documents no unit; in metres per second the values would be impossible. Null if unknown, which the upstream sends as 0. */
  maxSpeed?: Maybe<Scalars['Float']['output']>;
};

/** The share of a trip driven with one kind of propulsion. */
export type TripSegment = {
  __typename?: 'TripSegment';
  /** Share of the trip, in kilometres (km). */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Share of the trip, in percent (0 to 100). */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Kind of propulsion. */
  propulsion?: Maybe<Propulsion>;
  /** Upstream text of `propulsion`, including values unknown to this schema. Null if the upstream does not send it. */
  propulsionRaw?: Maybe<Scalars['String']['output']>;
};

/** Completeness of a trip’s data. Used as a filter. */
export const TripState = {
  /** Part of the trip is missing. */
  DataLacking: 'DATA_LACKING',
  /** The data is complete. */
  Nominal: 'NOMINAL',
  /** The end is missing. */
  Unfinished: 'UNFINISHED',
  /** The start is missing. */
  Unstarted: 'UNSTARTED'
} as const;

export type TripState = typeof TripState[keyof typeof TripState];
/** A vehicle of a fleet. */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** An entry of the alarm history by vendor id. Null if not found. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:alarm`. */
  alarm?: Maybe<Alarm>;
  /** History of the vehicle’s anti-theft alarm. Always null with API v2. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:alarm`. */
  alarms?: Maybe<AlarmConnection>;
  /** An alert of the vehicle by vendor id. Null if not found. Requires the scope `data:alert`. */
  alert?: Maybe<Alert>;
  /** Alerts of the vehicle. Null if the upstream does not offer them. Requires the scope `data:alert`. */
  alerts?: Maybe<AlertConnection>;
  /** Brand, such as `Peugeot`. Requested from the upstream only if selected. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Data that the vehicle can provide and remote actions that it supports. Always null with API v2. Only the vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  capabilities?: Maybe<Capabilities>;
  /** A collision of the vehicle by vendor id. Null if not found. Requires the scope `data:collision`. */
  collision?: Maybe<Collision>;
  /** Collisions detected by the vehicle. Null if the upstream does not offer them. Requires the scope `data:collision`. */
  collisions?: Maybe<CollisionConnection>;
  /** When the vehicle was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fleet that the vehicle belongs to. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Vendor id of the fleet the vehicle was read from. */
  fleetId: Scalars['ID']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Model name in the requested language. Only the vehicle’s own resource has it: in a list it costs one upstream call per vehicle. */
  label?: Maybe<Scalars['String']['output']>;
  /** Last known position, from the status. Null if there is none, if privacy hides it, or if the server withholds positions from this client. For a parked vehicle it is the end of its last trip, also for clients that see trips without start and end. Requires the scope `data:position`. */
  lastPosition?: Maybe<Position>;
  /** Why `lastPosition` is null. Null if `lastPosition` has a value, in which case it costs no extra call; otherwise at most one call for the vehicle’s capabilities. `WITHHELD` costs nothing. Requires the scope `data:position`. */
  lastPositionReason?: Maybe<MissingReason>;
  /** When the next maintenance is due. Null if the vehicle does not report it. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenance?: Maybe<Maintenance>;
  /** Why `maintenance` is null. Null if `maintenance` has a value, in which case it costs no extra call; otherwise at most one call for the vehicle’s capabilities. `PRIVACY` is reported only if the same request also selects `status` or `lastPosition`. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  maintenanceReason?: Maybe<MissingReason>;
  /** Monitors that the upstream links to the vehicle, or otherwise those of its fleet. Requires the scope `fleet:read`. */
  monitors?: Maybe<MonitorConnection>;
  /** Drive type of the vehicle. Always null with API v2. */
  motorization?: Maybe<Motorization>;
  /** Upstream text of `motorization`, including values unknown to this schema. Null if the upstream does not send it. */
  motorizationRaw?: Maybe<Scalars['String']['output']>;
  /** URLs of pictures of this vehicle model. Requested from the upstream only if selected. An invalid URL is null. */
  pictures?: Maybe<Array<Maybe<Scalars['URL']['output']>>>;
  /** A remote action of the vehicle by vendor id. Null if not found. Requires the scope `fleet:read`. */
  remoteAction?: Maybe<RemoteAction>;
  /** Remote actions sent to the vehicle through one of the fleet’s callbacks. Always null with API v2. Requires the scope `fleet:read`. */
  remoteActions?: Maybe<RemoteActionConnection>;
  /** Remote callbacks that the upstream links to the vehicle, or otherwise those of its fleet. Always null with API v2. Requires the scope `fleet:read`. */
  remoteCallbacks?: Maybe<RemoteCallbackConnection>;
  /** Last known status of the vehicle. Null if the vehicle has not reported yet. Requires the scope `data:telemetry`. */
  status?: Maybe<VehicleStatus>;
  /** Why `status` is null. Null if `status` has a value, in which case it costs no extra call; otherwise at most one call for the vehicle’s capabilities. `PRIVACY` is reported for the driver’s view only, and only if the same request also reads the default view. Requires the scope `data:telemetry`. */
  statusReason?: Maybe<MissingReason>;
  /** A theft report of the vehicle by vendor id. Null if not found. Requires the scope `data:telemetry`. */
  stolenReport?: Maybe<StolenReport>;
  /** Theft reports of the vehicle. Always null with API v2. Requires the scope `data:telemetry`. */
  stolenReports?: Maybe<StolenReportConnection>;
  /** Telemetry messages of the vehicle, in upstream order. Up to 2000 messages per request, read in one upstream call. Null if the upstream does not offer them. Requires the scope `data:telemetry`. */
  telemetry?: Maybe<TelemetryConnection>;
  /** A trip of the vehicle by vendor id. Null if not found. Requires the scope `data:trip`. */
  trip?: Maybe<Trip>;
  /** Trips of the vehicle over about the last two months, newest first by default. Null if the upstream does not offer them. Requires the scope `data:trip`. */
  trips?: Maybe<TripConnection>;
  /** When the vehicle was last updated upstream. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Vendor id of the vehicle. It may change over time: use `vin` as the stable identifier. */
  vehicleId: Scalars['ID']['output'];
  /** Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it. */
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

/** Anti-theft alarm. API v3 only. */
export type VehicleAlarm = {
  __typename?: 'VehicleAlarm';
  /** Whether the alarm is armed. */
  status?: Maybe<AlarmStatus>;
  /** What last triggered the alarm. Null if nothing did. */
  trigger?: Maybe<AlarmTrigger>;
};

/** A page of Vehicle items. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /** When the data was requested from the upstream; with a filter or an order, the time of the oldest collection used. The vehicles’ own reports may be older. */
  asOf: Scalars['DateTime']['output'];
  /** The edges of this page: each item with its cursor. */
  edges: Array<VehicleEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Vehicle>;
  /** Paging information. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a Vehicle connection. */
export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  /** Cursor for use in `after`. Valid across requests. */
  cursor: Scalars['String']['output'];
  /** The Vehicle at the end of the edge. */
  node: Vehicle;
};

/** Conditions on the last known state of a vehicle. A vehicle must match all given conditions. Unknown data matches no condition: a vehicle without a position matches no circle. */
export type VehicleFilter = {
  /** Vehicles with an active alert of at least this severity. `UNKNOWN` matches any active alert, including alerts of unknown severity. Requires the scope `data:alert`. */
  activeAlert?: InputMaybe<AlertSeverity>;
  /** Combined remaining range on all energies, in kilometres. Requires the scope `data:telemetry`. */
  autonomy?: InputMaybe<IntRange>;
  /** Whether the traction battery is charging. Vehicles without a traction battery match neither value. Requires the scope `data:telemetry`. */
  charging?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days until the next maintenance. Negative if overdue, so `max` alone also matches overdue vehicles. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  daysBeforeMaintenance?: InputMaybe<IntRange>;
  /** Remaining energy level, in percent, 0 to 100. Requires the scope `data:telemetry`. */
  energyLevel?: InputMaybe<EnergyLevelCondition>;
  /** Kilometres until the next maintenance. Negative if overdue, so `max` alone also matches overdue vehicles. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  mileageBeforeMaintenance?: InputMaybe<IntRange>;
  /** Vehicles with one of these drive types. */
  motorization?: InputMaybe<Array<Motorization>>;
  /** Whether the vehicle is moving. Requires the scope `data:telemetry`. */
  moving?: InputMaybe<Scalars['Boolean']['input']>;
  /** Vehicles in one of these privacy states. If several states apply to a vehicle, the strictest counts. Requires the scope `data:telemetry`. */
  privacy?: InputMaybe<Array<PrivacyState>>;
  /** Vehicles whose last status is not older than this time. Requires the scope `data:telemetry`. */
  seenSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Vehicles whose status has a position within this box. Cannot be combined with `withinCircle`. The same privacy rules as for `withinCircle` apply. Requires the scope `data:position`. */
  withinBox?: InputMaybe<BoundingBoxInput>;
  /** Vehicles whose status has a position within this circle. Cannot be combined with `withinBox`. `FORBIDDEN` for clients from which positions are withheld. For clients that see coarsened positions, the centre of the grid cell counts. Requires the scope `data:position`. */
  withinCircle?: InputMaybe<CircleInput>;
};

/** Description and capabilities of a vehicle, looked up by VIN alone. The vehicle does not need to belong to a fleet. API v3 only. */
export type VehicleInformation = {
  __typename?: 'VehicleInformation';
  /** Brand, such as `Peugeot`. Requested from the upstream only if selected. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Data that the vehicle can provide and remote actions that it supports. Requested from the upstream only if selected. */
  capabilities?: Maybe<Capabilities>;
  /** When the vehicle was created upstream. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Model name in the requested language. Requested from the upstream only if selected. */
  label?: Maybe<Scalars['String']['output']>;
  /** Drive type of the vehicle. */
  motorization?: Maybe<Motorization>;
  /** Upstream text of `motorization`, including values unknown to this schema. Null if the upstream does not send it. */
  motorizationRaw?: Maybe<Scalars['String']['output']>;
  /** URLs of pictures of this vehicle model. Requested from the upstream only if selected. An invalid URL is null. */
  pictures?: Maybe<Array<Maybe<Scalars['URL']['output']>>>;
  /** Vehicle identification number. Personal data. */
  vin?: Maybe<Scalars['VIN']['output']>;
};

/** How to look up a vehicle: exactly one of these fields. */
export type VehicleLookup =
  /** Global id, from `Vehicle.id`. */
  { id: Scalars['ID']['input']; ref?: never; vin?: never; }
  |  /** Vendor ids of the fleet and the vehicle. */
  { id?: never; ref: VehicleRefInput; vin?: never; }
  |  /** VIN within a fleet. */
  { id?: never; ref?: never; vin: VehicleVinInput; };

/** Sort order of vehicles. Ties are broken by vendor id. */
export type VehicleOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Sort key. */
  field: VehicleOrderField;
};

/** Sort key of vehicles. Vehicles without a value come last in both directions. */
export const VehicleOrderField = {
  /** Highest severity of the active alerts; vehicles without an active alert come first. Requires the scope `data:alert`. */
  AlertSeverity: 'ALERT_SEVERITY',
  /** Combined remaining range on all energies, in kilometres. Requires the scope `data:telemetry`. */
  Autonomy: 'AUTONOMY',
  /** Days until the next maintenance; overdue vehicles come first. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  DaysBeforeMaintenance: 'DAYS_BEFORE_MAINTENANCE',
  /** Distance in kilometres from the centre of the filter’s `withinCircle`, which is required. `FORBIDDEN` for clients from which positions are withheld. Requires the scope `data:position`. */
  Distance: 'DISTANCE',
  /** Remaining energy level, in percent, of the energy in the filter’s `energyLevel.type`, or by default of the main energy of the vehicle. Requires the scope `data:telemetry`. */
  EnergyLevel: 'ENERGY_LEVEL',
  /** Kilometres until the next maintenance; overdue vehicles come first. Requires the scope `data:telemetry`, or `data:telemetry:vehicle`, or `data:telemetry:vehicle:maintenance`. */
  MileageBeforeMaintenance: 'MILEAGE_BEFORE_MAINTENANCE',
  /** Drive type: electric, hybrid, thermic, hydrogen. */
  Motorization: 'MOTORIZATION',
  /** Parked vehicles, then moving vehicles. Requires the scope `data:telemetry`. */
  Moving: 'MOVING',
  /** When the vehicle reported its last status. Requires the scope `data:telemetry`. */
  SeenAt: 'SEEN_AT',
  /** Vehicle identification number, compared as text; masked VINs are compared as shown. */
  Vin: 'VIN'
} as const;

export type VehicleOrderField = typeof VehicleOrderField[keyof typeof VehicleOrderField];
/** A vehicle by vendor ids. */
export type VehicleRefInput = {
  /** Vendor id of the fleet. */
  fleetId: Scalars['ID']['input'];
  /** Vendor id of the vehicle. It may change over the years: the VIN is the stable identifier. */
  vehicleId: Scalars['ID']['input'];
};

/** Connected service of the vehicle. */
export type VehicleService = {
  __typename?: 'VehicleService';
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Type of the service. */
  type?: Maybe<ServiceType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Last known status of a vehicle: everything except its trips, alerts and maintenance. A group is null if the vehicle does not have it, does not report it, or its privacy mode hides it. A parked vehicle may not report for days. Groups may differ in age: each has its own time. The upstream may return an older status than before: compare the times. */
export type VehicleStatus = {
  __typename?: 'VehicleStatus';
  /** Advanced driver assistance systems (ADAS). Always null with API v2. */
  adas?: Maybe<Adas>;
  /** Age of the data at response time, in whole seconds, measured from the later of `createdAt` and `updatedAt`. `P1DT2H` is 26 hours. `PT0S` if the upstream clock is slightly ahead. Null if there is no plausible time. */
  age?: Maybe<Scalars['Duration']['output']>;
  /** Anti-theft alarm. Always null with API v2. */
  alarm?: Maybe<VehicleAlarm>;
  /** 12 V battery. For the traction battery see `energies`. */
  battery?: Maybe<AuxiliaryBattery>;
  /** When the status was created upstream. It may be later than `updatedAt`. Null if implausible: more than a few minutes in the future. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lock and opening state of the doors. */
  doorsState?: Maybe<DoorsState>;
  /** Driving mode. */
  drivingBehavior?: Maybe<DrivingBehavior>;
  /** On-board energies: fuel, electricity, or both. If the upstream sends both the deprecated and the current format, the current one takes precedence and the deprecated one fills in missing values. */
  energies?: Maybe<Array<Energy>>;
  /** Engines: combustion, electric, or both. */
  engines?: Maybe<Array<Engine>>;
  /** Environment of the vehicle. */
  environment?: Maybe<Environment>;
  /** The fleet of the vehicle that this status belongs to. Requires the scope `fleet:read`. */
  fleet?: Maybe<Fleet>;
  /** Vendor id of the fleet the status was read from. */
  fleetId: Scalars['ID']['output'];
  /** The ignition. */
  ignition?: Maybe<Ignition>;
  /** Movement of the vehicle. */
  kinetic?: Maybe<Kinetic>;
  /** Last known position. It may be weeks older than the status: see its `createdAt`. Null if hidden by privacy. Requires the scope `data:position`. */
  lastPosition?: Maybe<Position>;
  /** Turn signals and fog lights. Always null with API v2. */
  lightingSystem?: Maybe<LightingSystem>;
  /** Odometer. */
  odometer?: Maybe<Odometer>;
  /** Combined remaining range on all energies. Null with current contracts, which send only `Energy.autonomy`. */
  overallAutonomy?: Maybe<OverallAutonomy>;
  /** Powertrain. Always null with API v2. */
  powertrain?: Maybe<Powertrain>;
  /** Preconditioning: heating or cooling before a drive. */
  preconditioning?: Maybe<Preconditioning>;
  /** What the vehicle’s privacy mode hides. */
  privacy?: Maybe<Privacy>;
  /** Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error. Requires the scope `data:position`. */
  rejectedValues?: Maybe<Array<RejectedValue>>;
  /** Seat belts and emergency call. */
  safety?: Maybe<Safety>;
  /**
   * Connected service of the vehicle.
   * @deprecated Deprecated upstream: use `Vehicle.motorization` for the drive type.
   */
  service?: Maybe<VehicleService>;
  /** Theft report. Null if the vehicle was not reported stolen, and always null with API v2. */
  stolen?: Maybe<StolenStatus>;
  /** Transmission. Always null with API v2. */
  transmission?: Maybe<Transmission>;
  /** When the status was last updated upstream. Always null with API v2. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vehicle that this status belongs to. Requires the scope `fleet:read`. */
  vehicle?: Maybe<Vehicle>;
  /** Vendor id of the vehicle. Null if the upstream does not send it; `Vehicle.vehicleId` is never null. */
  vehicleId?: Maybe<Scalars['ID']['output']>;
  /** Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it; `Vehicle.vin` may still have it. */
  vin?: Maybe<Scalars['VIN']['output']>;
  /** Windscreen wipers. Always null with API v2. */
  wipingBlades?: Maybe<WipingBlades>;
};

/** A vehicle of a fleet by VIN. */
export type VehicleVinInput = {
  /** Vendor id of the fleet. */
  fleetId: Scalars['ID']['input'];
  /** Vehicle identification number. */
  vin: Scalars['VIN']['input'];
};

/** An HTTP endpoint that the upstream sends events to. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Attributes added to every notification. The receiver may use them to authenticate the upstream. */
  attributes?: Maybe<Array<WebhookAttribute>>;
  /** Name of the webhook. */
  name?: Maybe<Scalars['String']['output']>;
  /** URL of the webhook, without user, password, query and fragment because they may contain secrets. */
  target?: Maybe<Scalars['URL']['output']>;
};

/** An attribute added to every notification of a webhook. */
export type WebhookAttribute = {
  __typename?: 'WebhookAttribute';
  /** Whether the value is not returned because it may be a secret. */
  hidden: Scalars['Boolean']['output'];
  /** Name of the header, query parameter or body attribute. */
  key?: Maybe<Scalars['String']['output']>;
  /** Where the attribute is placed in the notification. */
  type?: Maybe<WebhookAttributeType>;
  /** Upstream text of `type`, including values unknown to this schema. Null if the upstream does not send it. */
  typeRaw?: Maybe<Scalars['String']['output']>;
  /** A variable that the upstream fills in, such as `$vin`, or a fixed body value. Fixed values of headers and query parameters may be secrets and are never returned: see `hidden`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Where an attribute is placed in a notification. */
export const WebhookAttributeType = {
  /** Attribute in the event body. */
  Body: 'BODY',
  /** HTTP request header. */
  Header: 'HEADER',
  /** Query parameter of the URL. */
  Query: 'QUERY',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type WebhookAttributeType = typeof WebhookAttributeType[keyof typeof WebhookAttributeType];
/** Webhook and delivery settings for upstream notifications. */
export type WebhookSubscription = {
  __typename?: 'WebhookSubscription';
  /** How events are batched into one notification. Null if each event is sent on its own. */
  batchNotify?: Maybe<BatchNotify>;
  /** Interval between reminders while the condition of a monitor holds, in seconds (s), 60 or more. Null if it sends no reminders, and for remote callbacks. */
  refreshEvent?: Maybe<Scalars['Int']['output']>;
  /** Retry policy for notifications that the receiver does not accept. */
  retryPolicy?: Maybe<RetryPolicy>;
  /** The webhook that is notified. */
  webhook?: Maybe<Webhook>;
};

/** Windscreen wipers. API v3 only. */
export type WipingBlades = {
  __typename?: 'WipingBlades';
  /** Whether the wipers are moving. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** When the vehicle reported this. Null if the upstream does not send it: use `updatedAt` or the time of the enclosing object. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Speed of the wipers. Null while they are not moving. */
  speed?: Maybe<WipingSpeed>;
  /** Upstream text of `speed`, including values unknown to this schema. Null if the upstream does not send it. */
  speedRaw?: Maybe<Scalars['String']['output']>;
  /** When this was last updated. Sent by API v2 and older contracts for some groups, often in place of `createdAt`. Null if the upstream does not send it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Speed of the windscreen wipers. */
export const WipingSpeed = {
  High: 'HIGH',
  Low: 'LOW',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type WipingSpeed = typeof WipingSpeed[keyof typeof WipingSpeed];
/** Direction in which a zone boundary is crossed. */
export const ZoneTransition = {
  /** A vehicle enters the zone. */
  In: 'IN',
  /** A vehicle leaves the zone. */
  Out: 'OUT',
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  Unknown: 'UNKNOWN'
} as const;

export type ZoneTransition = typeof ZoneTransition[keyof typeof ZoneTransition];
/** A vehicle enters or leaves a circular zone. */
export type ZoneTrigger = {
  __typename?: 'ZoneTrigger';
  /** Latitude of the centre, in degrees (°) north (WGS 84), -90 to 90. South is negative. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude of the centre, in degrees (°) east (WGS 84), -180 to 180. West is negative. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Radius of the zone, in kilometres (km). */
  radius?: Maybe<Scalars['Float']['output']>;
  /** Whether the trigger fires on entering or on leaving. */
  transition?: Maybe<ZoneTransition>;
  /** Upstream text of `transition`, including values unknown to this schema. Null if the upstream does not send it. */
  transitionRaw?: Maybe<Scalars['String']['output']>;
};
