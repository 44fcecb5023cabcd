/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** State of the adaptive cruise control, which maintains the speed and the distance to the vehicle ahead. */
export type AdaptiveCruiseControlState =
  | 'ACTIVATED'
  | 'FAULT'
  | 'HOLD'
  | 'HOLD_WITH_OVER_SPEEDING'
  | 'OFF'
  /** The driver exceeds the set speed by pressing the accelerator. */
  | 'OVER_SPEEDING_BY_PEDAL_PRESS'
  | 'STAND_BY'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Whether the alarm is armed. */
export type AlarmActivation =
  | 'ACTIVE'
  | 'INACTIVE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** What triggered the alarm. */
export type AlarmTriggerType =
  /** The rear window was broken or opened. */
  | 'BACKLITE_DOOR_BREAK_IN'
  /** The electrical system was tampered with. */
  | 'ELECTRICAL_SYSTEM_BREAK_IN'
  | 'FRONT_LEFT_DOOR_BREAK_IN'
  | 'FRONT_RIGHT_DOOR_BREAK_IN'
  /** The bonnet was forced open. */
  | 'HOOD_DOOR_BREAK_IN'
  /** A new key was being paired with the vehicle. */
  | 'KEY_LEARNING'
  /** No break-in detected. */
  | 'NO_BREAK_IN'
  | 'REAR_LEFT_DOOR_BREAK_IN'
  | 'REAR_RIGHT_DOOR_BREAK_IN'
  | 'ROOF_BREAK_IN'
  /** The boot was forced open. */
  | 'TRUNK_DOOR_BREAK_IN'
  /** An attempt was made to start the vehicle without a valid key. */
  | 'UNAUTHENTICATED_STARTUP'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** The vehicle was lifted or tilted. */
  | 'VEHICLE_LIFTING'
  /** Movement was detected inside the cabin. */
  | 'VOLUMETRIC_BREAK_IN';

/** Severity of an alert. */
export type AlertSeverity =
  /** The vehicle must not be started before it is repaired. */
  | 'CRITICAL'
  /** The vehicle works; a repair is recommended. */
  | 'INFORMATION'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** The vehicle should be repaired soon. */
  | 'WARNING';

/** Kind of an alert: the message that the vehicle shows to its driver. */
export type AlertType =
  | 'ABS_BRAKING_SYSTEM_FAULT'
  | 'ACTIVE_SPOILER_FAULT'
  | 'ADD_WASHER_FLUID'
  | 'AD_BLUE_FAULT'
  /** AdBlue system fault: the engine will not start. */
  | 'AD_BLUE_FAULT_STARTING_IMPOSSIBLE'
  /** AdBlue system fault: the engine will soon no longer start. */
  | 'AD_BLUE_FAULT_STARTING_IMPOSSIBLE_SOON'
  | 'AIRBAG_OR_SEAT_BELT_PRETENSIONER_OR_ACTIVE_HOOD_FAILURE'
  | 'ASSISTANCE_BUTTON_FAULT'
  | 'AUTOMATIC_BRAKING_DEACTIVATED'
  | 'AUTOMATIC_HEADLIGHT_ADJUSTMENT_FAULT'
  | 'BATTERY_CHARGE_OR_ELECTRICAL_CIRCUIT_SYSTEM_FAILURE'
  | 'BRAKING_SYSTEM_FAILURE'
  | 'CHARGING_FAILURE'
  | 'CHECK_THE_CENTER_BRAKE_LAMP'
  | 'COLLISION_DETECTION_SYSTEM_FAULT'
  | 'COLLISION_MITIGATION_SYSTEM_FAULT'
  | 'COOLANT_LEVEL_LOW'
  | 'DRIVING_ASSISTANCE_SENSOR_BLIND'
  /** Electric drive failure: drive slowly. */
  | 'ELECTRIC_TRACTION_SYSTEM_FAILURE_LIMIT_SPEED'
  /** Electric drive failure: stop the vehicle. */
  | 'ELECTRIC_TRACTION_SYSTEM_FAILURE_STOP_VEHICLE'
  | 'ELECTRIC_TRACTION_SYSTEM_FAULT'
  | 'ELECTRONIC_IMMOBILISER_FAULT'
  | 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE'
  | 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE'
  | 'EMISSION_SYSTEM_OR_AD_BLUE_QUALITY_FAILURE_STARTING_IMPOSSIBLE_SOON'
  | 'ENGINE_FAILURE'
  | 'ENGINE_FAULT'
  | 'ENGINE_MISFIRING_FUEL'
  | 'ENGINE_OIL_PRESSURE_FAILURE'
  | 'ENGINE_TEMPERATURE_FAILURE'
  /** Fault in the stability control (ESP) or traction control (ASR). */
  | 'ESP_ASR_SYSTEM_FAULT'
  | 'FRONT_LEFT_FLASHING_INDICATOR_FAULT'
  | 'FRONT_LEFT_FOG_LAMPS_FAULT'
  | 'FRONT_LEFT_PARKING_LAMPS_FAULT'
  | 'FRONT_RIGHT_FLASHING_INDICATOR_FAULT'
  | 'FRONT_RIGHT_FOG_LAMPS_FAULT'
  | 'FRONT_RIGHT_PARKING_LAMPS_FAULT'
  | 'FUEL_LEVEL_LOW'
  | 'GEARBOX_FAULT'
  | 'HEADLIGHTS_FAULT'
  | 'INSTALLED_SPARE_WHEEL_FAULT'
  /** The time gap to the vehicle ahead cannot be measured. */
  | 'INTER_VEHICLE_TIME_MEASUREMENT_FAULT'
  | 'LANE_CHANGE_ASSISTANCE_FAULT'
  | 'LANE_DEPARTURE_WARNING_SYSTEM_FAULT'
  | 'LEFT_BRAKE_LAMP_FAULT'
  | 'LEFT_FRONT_DOOR_OPEN'
  /** The door is open while the vehicle moves slowly. */
  | 'LEFT_FRONT_DOOR_OPEN_LOW_SPEED'
  | 'LEFT_FRONT_TIRE_PRESSURE_SENSOR_FAULT'
  | 'LEFT_FRONT_TIRE_PUNCTURE'
  | 'LEFT_FRONT_TIRE_UNDER_INFLATED'
  | 'LEFT_REAR_DOOR_OPEN'
  /** The door is open while the vehicle moves slowly. */
  | 'LEFT_REAR_DOOR_OPEN_LOW_SPEED'
  | 'LEFT_REAR_TIRE_PRESSURE_SENSOR_FAULT'
  | 'LEFT_REAR_TIRE_PUNCTURE'
  | 'LEFT_REAR_TIRE_UNDER_INFLATED'
  | 'LEFT_REVERSE_LAMP_FAULT'
  | 'OIL_LEVEL_LOW'
  | 'PARKING_BRAKE_OR_HILL_START_SYSTEM_FAILURE'
  | 'PARK_ASSIST_SYSTEM_FAULT'
  | 'PARTICLE_FILTER_ADDITIVE_LEVEL_TOO_LOW'
  | 'PARTICLE_FILTER_FULL'
  /** The particle filter is regenerating. */
  | 'PARTICLE_FILTER_REGENERATING'
  | 'POWER_STEERING_FAILURE'
  | 'POWER_STEERING_FAULT'
  /** Preheating or ventilation was switched off because the battery is low. */
  | 'PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW'
  /** Preheating or ventilation was switched off because the clock is not set. */
  | 'PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET'
  /** Preheating or ventilation was switched off because the fuel level is low. */
  | 'PREHEATING_PREVENTILATION_DEACTIVATED_FUEL_LEVEL_LOW'
  | 'REAR_LEFT_FLASHING_INDICATOR_FAULT'
  | 'REAR_LEFT_FOG_LAMPS_FAULT'
  | 'REAR_LEFT_PARKING_LAMPS_FAULT'
  | 'REAR_RIGHT_FLASHING_INDICATOR_FAULT'
  | 'REAR_RIGHT_FOG_LAMPS_FAULT'
  | 'REAR_RIGHT_PARKING_LAMPS_FAULT'
  | 'REAR_WINDOW_OPEN'
  /** The rear window is open while the vehicle moves slowly. */
  | 'REAR_WINDOW_OPEN_LOW_SPEED'
  | 'REPLACE_BRAKE_PADS'
  | 'REPLACE_THE_REMOTE_CONTROL_BATTERY'
  | 'RETRACTABLE_ROOF_MECHANISM_FAULT'
  | 'RIGHT_BRAKE_LAMP_FAULT'
  | 'RIGHT_FRONT_DOOR_OPEN'
  /** The door is open while the vehicle moves slowly. */
  | 'RIGHT_FRONT_DOOR_OPEN_LOW_SPEED'
  | 'RIGHT_FRONT_TIRE_PRESSURE_SENSOR_FAULT'
  | 'RIGHT_FRONT_TIRE_PUNCTURE'
  | 'RIGHT_FRONT_TIRE_UNDER_INFLATED'
  | 'RIGHT_REAR_DOOR_OPEN'
  /** The door is open while the vehicle moves slowly. */
  | 'RIGHT_REAR_DOOR_OPEN_LOW_SPEED'
  | 'RIGHT_REAR_TIRE_PRESSURE_SENSOR_FAULT'
  | 'RIGHT_REAR_TIRE_PUNCTURE'
  | 'RIGHT_REAR_TIRE_UNDER_INFLATED'
  | 'RIGHT_REVERSE_LAMP_FAULT'
  /** The road may be icy. */
  | 'RISK_OF_ICE'
  /** The roof cannot be operated because the vehicle speed is unknown. */
  | 'ROOF_OPERATION_NOT_POSSIBLE_SPEED_UNKNOWN'
  /** The roof cannot be operated because its mechanism is too hot. */
  | 'ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP'
  /** Shift the gearbox to park. */
  | 'SHIFT_TO_PARK'
  | 'STEERING_LOCK_FAULT'
  | 'SUSPENSION_FAULT'
  /** Suspension fault: drive slowly. */
  | 'SUSPENSION_FAULT_LIMIT_SPEED'
  | 'SUSPENSION_FAULT_REPAIR_VEHICLE'
  | 'TIRE_UNDER_INFLATION_DETECTION_SYSTEM_FAULT'
  /** The roof was operated too often in a short time. */
  | 'TOO_MANY_ROOF_OPERATIONS'
  | 'TRAILER_CONNECTION_FAULT'
  | 'TRUNK_OR_HOOD_OPEN'
  /** The boot or bonnet is open while the vehicle moves slowly. */
  | 'TRUNK_OR_HOOD_OPEN_LOW_SPEED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  | 'WATER_IN_THE_DIESEL_FUEL_FILTER';

/** Whether a shock that triggers the automatic emergency call (eCall) was detected. */
export type AutoECallTriggering =
  | 'DETECTED'
  | 'NOT_DETECTED'
  /** Shock detection is switched off. */
  | 'SHOCK_DETECTION_DISABLED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of a seat belt. */
export type BeltState =
  /** No warning. */
  | 'NORMAL'
  /** Not fastened although required. */
  | 'OMISSION'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the blind spot monitor. */
export type BlindSpotMonitoringState =
  | 'ACTIVE'
  | 'DISABLED'
  | 'FAULT'
  | 'INACTIVE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Charging speed. */
export type ChargingMode =
  /** Not charging. */
  | 'NO'
  | 'QUICK'
  | 'SLOW'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Charging power level, from lowest to highest. The upstream does not define the levels in watts. */
export type ChargingPowerLevel =
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3'
  | 'LEVEL_4'
  | 'LEVEL_5'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the charging system. */
export type ChargingStatus =
  /** No cable is plugged in. */
  | 'DISCONNECTED'
  /** Charging failed. */
  | 'FAILURE'
  /** Charging is complete. */
  | 'FINISHED'
  /** The battery is charging. */
  | 'IN_PROGRESS'
  /** Charging stopped before it was complete. */
  | 'STOPPED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Whether to charge partially or fully. */
export type ChargingType =
  /** Charging continues until the battery is full. */
  | 'FULL'
  /** Charging stops before the battery is full, which extends battery life. */
  | 'PARTIAL'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Severity of a collision, derived from the restraint systems that were activated. */
export type CollisionSeverity =
  /** The seat belts were tensioned and the airbags were activated. */
  | 'MAJOR'
  /** No restraint system was activated. */
  | 'MINIMAL'
  /** The seat belts were tensioned. */
  | 'MINOR'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Side of the vehicle that was hit. */
export type CollisionSide =
  | 'FRONT'
  /** Left or right side. */
  | 'LATERAL'
  | 'REAR'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Unit of the energy consumed on a trip. */
export type ConsumptionUnit =
  /** Centilitres of fuel (cL; 100 cL = 1 L). */
  | 'CENTILITER'
  /** Watt-hours of electricity (Wh; 1000 Wh = 1 kWh). */
  | 'WATT_HOUR';

/** Comparison operator of a data trigger. */
export type DataTriggerOperator =
  /** The data equals the value. */
  | 'EQUALS_TO'
  /** The data is greater than the value. */
  | 'GREATER_THAN'
  /** The data is one of the values. */
  | 'INCLUDED_IN'
  /** The data is lower than the value. */
  | 'LOWER_THAN'
  /** The data changes to any value. */
  | 'ON_CHANGE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** A day of the week. */
export type DayOfWeek =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  | 'WED';

/** A door, the boot, or a window that is monitored like a door. */
export type DoorIdentifier =
  | 'DRIVER'
  | 'PASSENGER'
  | 'REAR_LEFT'
  | 'REAR_RIGHT'
  | 'REAR_WINDOW'
  /** The sunroof. */
  | 'ROOF_WINDOW'
  /** The boot. */
  | 'TRUNK'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Whether a door is open. */
export type DoorOpeningState =
  | 'CLOSED'
  | 'OPEN'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Which doors are locked or unlocked. Several states may apply at the same time. */
export type DoorsLockState =
  | 'CABIN_DOORS_UNLOCKED'
  | 'CARGO_DOORS_LOCKED'
  | 'CARGO_DOORS_UNLOCKED'
  | 'DRIVER_DOOR_UNLOCKED'
  /** All doors are locked. */
  | 'LOCKED'
  | 'REAR_DOORS_LOCKED'
  | 'REAR_DOORS_UNLOCKED'
  /** Deadlocked: the doors cannot be opened from inside. */
  | 'SUPER_LOCKED'
  | 'TRUNK_LOCKED'
  | 'TRUNK_UNLOCKED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** All doors are unlocked. */
  | 'UNLOCKED';

/** Driving mode selected by the driver. */
export type DrivingMode =
  | 'COMFORT'
  | 'ECO'
  | 'ECO_PLUS'
  /** Electric all-wheel drive. */
  | 'E_AWD'
  /** Four-wheel drive. */
  | 'FOUR_AWD'
  | 'HYBRID'
  /** Hybrid, optimised for low consumption. */
  | 'HYBRID_ECO'
  | 'MUD'
  | 'NORMAL'
  /** Heavy load. */
  | 'REINFORCED_LOAD'
  | 'SAND'
  | 'SNOW'
  | 'SPORT'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** Zero emission: electric driving only. */
  | 'ZEV'
  /** Zero emission, optimised for low consumption. */
  | 'ZEV_ECO';

/** State of the emergency braking warning lamp. */
export type EmergencyBrakingState =
  /** The lamp is lit. */
  | 'FIXED'
  | 'OFF'
  /** The lamp flashes. */
  | 'ON_FLASHING'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Subtype of an on-board energy. */
export type EnergySubType =
  /** Electricity. */
  | 'ELECTRIC_ENERGY'
  /** Petrol, diesel or gas. */
  | 'FOSSIL_ENERGY'
  /** Hydrogen (fuel cell). */
  | 'HYDROGEN'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Type of an on-board energy. */
export type EnergyType =
  /** Electricity from the traction battery. */
  | 'ELECTRIC'
  /** Petrol, diesel, gas or hydrogen (see `subType`). */
  | 'FUEL'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Type of an engine. */
export type EngineType =
  /** Electric motor. */
  | 'ELECTRIC'
  /** Combustion engine. */
  | 'THERMIC'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Data included in a monitor event, as last known at the time of the event. */
export type EventExtension =
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** Active alerts. */
  | 'VEHICLE_ALERTS'
  /** Most recent collisions. */
  | 'VEHICLE_COLLISIONS'
  /** Lock and opening state of the doors. */
  | 'VEHICLE_DOORS_STATE'
  /** When the next maintenance is due. */
  | 'VEHICLE_MAINTENANCE'
  /** Position of the vehicle. */
  | 'VEHICLE_POSITION'
  /** The vehicle’s status. */
  | 'VEHICLE_STATUS'
  /** Theft report, if the vehicle is reported stolen. */
  | 'VEHICLE_STOLEN'
  /** All telemetry. */
  | 'VEHICLE_TELEMETRY'
  /** Telemetry: environment. */
  | 'VEHICLE_TELEMETRY_ENVIRONMENT'
  /** Telemetry: privacy mode. */
  | 'VEHICLE_TELEMETRY_PRIVACY'
  /** Telemetry: everything about the vehicle itself. */
  | 'VEHICLE_TELEMETRY_VEHICLE'
  /** Telemetry: driver assistance. */
  | 'VEHICLE_TELEMETRY_VEHICLE_ADAS'
  /** Telemetry: whether the alarm is armed. */
  | 'VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS'
  /** Telemetry: what triggered the alarm. */
  | 'VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER'
  /** Telemetry: 12 V battery. */
  | 'VEHICLE_TELEMETRY_VEHICLE_BATTERY'
  /** Telemetry: doors. */
  | 'VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE'
  /** Telemetry: driving mode. */
  | 'VEHICLE_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR'
  /** Telemetry: energies. */
  | 'VEHICLE_TELEMETRY_VEHICLE_ENERGIES'
  /** Telemetry: engines. */
  | 'VEHICLE_TELEMETRY_VEHICLE_ENGINES'
  /** Telemetry: ignition. */
  | 'VEHICLE_TELEMETRY_VEHICLE_IGNITION'
  /** Telemetry: lights, in the deprecated format. */
  | 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING'
  /** Telemetry: lights. */
  | 'VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM'
  /** Telemetry: seat belts and emergency call. */
  | 'VEHICLE_TELEMETRY_VEHICLE_SAFETY'
  /** Telemetry: transmission. */
  | 'VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION'
  /** Telemetry: windscreen wipers. */
  | 'VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES'
  /** Trip during which the event occurred. */
  | 'VEHICLE_TRIP';

/** Engaged gear. */
export type GearRatio =
  | 'NEUTRAL'
  /** Forward gear 1. */
  | 'RATIO_1'
  /** Forward gear 2. */
  | 'RATIO_2'
  /** Forward gear 3. */
  | 'RATIO_3'
  /** Forward gear 4. */
  | 'RATIO_4'
  /** Forward gear 5. */
  | 'RATIO_5'
  /** Forward gear 6. */
  | 'RATIO_6'
  /** Forward gear 7. */
  | 'RATIO_7'
  /** Forward gear 8. */
  | 'RATIO_8'
  | 'REVERSE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Requested state of the horn. */
export type HornState =
  /** Sound the horn. */
  | 'ACTIVATED'
  /** Silence the horn. */
  | 'UNACTIVATED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the ignition. */
export type IgnitionType =
  /** API v2 only. */
  | 'FREE'
  /** On. */
  | 'START'
  /** The engine is starting. */
  | 'START_UP'
  /** Off. */
  | 'STOP'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Whether the following-time assistant, which monitors the time gap to the vehicle ahead, is selected. */
export type InterVehicleTimeState =
  | 'NOT_SELECTED'
  | 'SELECTED'
  | 'UNAVAILABLE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the lane departure warning lamp. */
export type LaneDepartureWarningState =
  /** The lamp flashes because of a fault. */
  | 'FLASHING_FAULT'
  /** The lamp flashes because the vehicle is leaving its lane. */
  | 'FLASHING_WARNING'
  | 'OFF'
  /** The lamp is lit. */
  | 'ON_FIXED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the lane keeping assist on one side of the vehicle. */
export type LaneKeepingAssistState =
  /** Ready to correct the course. */
  | 'AUTHORIZED'
  /** Correcting the course. */
  | 'CORRECTION_IN_PROGRESS'
  /** Currently unable to correct the course. */
  | 'NOT_AUTHORIZED'
  /** Not selected by the driver. */
  | 'NOT_SELECTED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Side of the vehicle (left or right) where a light is located. */
export type LightDirection =
  | 'LEFT'
  | 'RIGHT'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** End of the vehicle (front or rear) where a light is located. */
export type LightPosition =
  | 'FRONT'
  | 'REAR'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Whether a light is on. */
export type LightStatus =
  | 'OFF'
  | 'ON'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Why a part of a vehicle’s data is missing. */
export type MissingReason =
  /** The subscription does not include it, or the vehicle cannot provide it. */
  | 'NOT_SUBSCRIBED'
  /** The upstream has no data and gives no reason. The vehicle may not have reported yet. */
  | 'NO_DATA'
  /** The vehicle’s privacy mode hides it. */
  | 'PRIVACY'
  /** The upstream could not be reached or returned an error. See the error on the field itself. */
  | 'UPSTREAM_FAILED'
  /** The server’s privacy settings withhold it from this client, whether it exists or not. */
  | 'WITHHELD';

/** State of a monitor. */
export type MonitorStatus =
  /** Created, not yet running. */
  | 'CREATED'
  /** Not working. */
  | 'FAILED'
  /** Paused by request. */
  | 'PAUSED'
  /** Watching the vehicles. */
  | 'RUNNING'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Drive type of the vehicle. */
export type Motorization =
  /** Electric only. */
  | 'ELECTRIC'
  /** Combustion engine and electric motor. */
  | 'HYBRID'
  /** Hydrogen fuel cell. */
  | 'HYDROGEN'
  /** Combustion engine only. */
  | 'THERMIC'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the park assist sensors at one end of the vehicle. */
export type ParkAssistState =
  | 'ACTIVE'
  /** Switched off by the driver. */
  | 'DRIVER_INHIBITION'
  /** The system has a fault. */
  | 'FAULT'
  | 'OUT_OF_SERVICE'
  /** Switched off because a trailer is attached. Rear sensors only. */
  | 'TRAILER_INHIBITION'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  | 'WAIT';

/** Dimensions of the satellite fix. */
export type PositionFixStatus =
  /** Longitude, latitude and altitude. */
  | 'THREE_D'
  /** Longitude and latitude only. */
  | 'TWO_D'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** How a position was determined. */
export type PositionType =
  /** Acquired by satellite. */
  | 'ACQUIRED'
  /** Estimated by the vehicle from its movement since the last fix (dead reckoning). */
  | 'ESTIMATED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the powertrain. */
export type PowertrainStatus =
  | 'NOT_RUNNING'
  | 'RUNNING'
  | 'STARTING'
  | 'STOPPED'
  | 'STOPPING'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Why the preconditioning failed. */
export type PreconditioningFailureCause =
  /** The system is defective. */
  | 'DEFECT'
  /** A door is open. */
  | 'DOOR_OPENED'
  /** The bonnet is open. */
  | 'HOOD_OPENED'
  | 'LOW_BATTERY'
  | 'LOW_FUEL_LEVEL'
  /** The vehicle is not parked. */
  | 'NOT_PARKED'
  | 'OTHER_FAILURES'
  /** Too many programs ran without a subsequent drive. */
  | 'TOO_MANY_UNUSED_PROG'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** A window or the roof is open. */
  | 'WINDOWS_ROOF_OPENED';

/** What started the preconditioning. */
export type PreconditioningStartingCause =
  /** An immediate start command. */
  | 'IMMEDIATE'
  /** A program. */
  | 'SCHEDULED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the preconditioning. */
export type PreconditioningStatus =
  /** Switched off. */
  | 'DISABLED'
  | 'ENABLED'
  /** The last run failed: see `failureCause`. */
  | 'FAILURE'
  /** The last run is complete. */
  | 'FINISHED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** What the vehicle’s privacy mode hides. */
export type PrivacyState =
  /** All data. */
  | 'FULL'
  /** The position. */
  | 'GEOLOCATION'
  /** Nothing: all data is shared. */
  | 'NONE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** How a program repeats. */
export type ProgramRecurrence =
  /** Runs every week on the days in `occurrence`. */
  | 'DAILY'
  /** Runs once. */
  | 'NONE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Propulsion used on a segment of a trip. */
export type Propulsion =
  /** Electric motor only. */
  | 'ELECTRIC'
  /** Both combined. */
  | 'HYBRID'
  /** Combustion engine only. */
  | 'THERMIC'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Gear change that the dashboard recommends. */
export type RecommendedGear =
  /** Shift down. */
  | 'DOWN'
  /** Keep the current gear. */
  | 'NONE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** Shift up. */
  | 'UP'
  | 'UP_DOWN';

/** Progress of a remote action. `SUCCESS`, `ALREADY_DONE` and `FAILED` are final. */
export type RemoteActionStatus =
  /** The upstream accepted the action. */
  | 'ACCEPTED'
  /** The vehicle was already in the requested state. */
  | 'ALREADY_DONE'
  /** The upstream is checking whether the vehicle can perform the action. */
  | 'CHECKING_VEHICLE'
  /** The action failed: see `failureCause`. */
  | 'FAILED'
  /** The action was sent to the vehicle. */
  | 'SENT_TO_VEHICLE'
  /** The vehicle performed the action. */
  | 'SUCCESS'
  /** The action is pending: the vehicle was woken up too often this month. */
  | 'TOO_MANY_WAKE_UPS_OVER_MONTH'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** The action is pending: the 12 V battery is too low to wake up the vehicle. */
  | 'VEHICLE_BATTERY_CHARGE_TOO_LOW'
  /** The vehicle is being woken up. */
  | 'WAKING_UP_VEHICLE';

/** State of a remote callback. */
export type RemoteCallbackStatus =
  /** Not working. */
  | 'FAILED'
  /** Paused by request. */
  | 'PAUSED'
  /** Reporting the progress of remote actions. */
  | 'RUNNING'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Why a remote action failed. */
export type RemoteFailureCause =
  /** Cancelled by the driver. */
  | 'CANCELED_BY_DRIVER'
  /** A key (CID) is inside the vehicle. */
  | 'CID_INSIDE'
  /** A door is open. */
  | 'DOORS_OPEN'
  /** Charging station error. */
  | 'EXTERNAL_CHARGING_SYSTEM_ERROR'
  /** Unspecified error. */
  | 'GENERAL_ERROR'
  /** The subscription does not allow the action. */
  | 'MISSING_RIGHTS'
  /** The battery is too low. */
  | 'NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL'
  /** The vehicle’s privacy mode does not allow the action. */
  | 'NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL'
  /** The stolen state of the vehicle does not allow the action. */
  | 'NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE'
  /** The same action is still in progress. */
  | 'SAME_ACTION_IN_PROGRESS'
  /** Too many actions were sent in a short time. */
  | 'TOO_MANY_REQUEST_IN_SHORT_TIME'
  /** Too many actions were sent. */
  | 'TOO_MANY_REQUEST_SENT'
  /** The vehicle was woken up too often this month. */
  | 'TOO_MANY_WAKE_UPS_OVER_MONTH'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** Vehicle charging system error. */
  | 'VEHICLE_CHARGING_SYSTEM_ERROR'
  /** The vehicle did not respond in time. */
  | 'VEHICLE_CONNECTION_TIMEOUT'
  /** Vehicle error. */
  | 'VEHICLE_ERROR'
  /** Vehicle error, or a key (CID) is inside the vehicle. */
  | 'VEHICLE_ERROR_OR_CID_INSIDE'
  /** The vehicle is in use. */
  | 'VEHICLE_IN_USE'
  /** The vehicle is not locked. */
  | 'VEHICLE_IS_NOT_LOCKED'
  /** The vehicle did not understand the action. */
  | 'WRONG_COMMAND';

/** What happened to a key (CID) left inside when the doors were force-locked. */
export type RemoteFeedbackDetail =
  /** The doors are locked and the key is blocked. */
  | 'CID_BLACKLISTED'
  /** The doors are locked and the key still works. */
  | 'NO_CID_BLACKLISTED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Kind of a remote action. */
export type RemoteType =
  /** Lock or unlock the doors. */
  | 'DOORS'
  /** Charge the traction battery. */
  | 'ELECTRIC_BATTERY_CHARGING_REQUEST'
  /** Sound the horn. */
  | 'HORN'
  /** Prevent the vehicle from being started. */
  | 'IMMOBILIZATION'
  /** Switch the lights on or off. */
  | 'LIGHTS'
  /** Send a route to the navigation system. */
  | 'NAVIGATION'
  /** Declare the vehicle stolen, or control a stolen vehicle. */
  | 'STOLEN'
  /** Heat or cool the cabin before a drive. */
  | 'THERMAL_PRECONDITIONING'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** Wake up the vehicle so that it reports fresh data. */
  | 'WAKE_UP';

/** Retry policy for notifications that the receiver does not accept. */
export type RetryMode =
  /** Retry until accepted. Monitors only. */
  | 'ALWAYS'
  /** Retry until accepted, at most `retryNumber` times. */
  | 'BOUNDED'
  /** No retry. */
  | 'NONE'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Warning lamp of the selective catalytic reduction (SCR), the AdBlue exhaust treatment of diesel engines. */
export type ScrWarning =
  /** The lamp flashes. */
  | 'BLINKED'
  | 'OFF'
  /** The lamp is lit. */
  | 'ON'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Seat of a seat belt. */
export type SeatIdentifier =
  | 'DRIVER'
  /** Front passenger seat. */
  | 'PASSENGER'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** State of the advanced speed regulator, which maintains a set speed and adapts it to the traffic. */
export type SpeedRegulatorState =
  /** Regulating the speed. API v2 only. */
  | 'ACTIVE'
  /** The system switched itself off. */
  | 'AUTO_DEACTIVATED'
  | 'BEST_FIT_DEACTIVATED'
  | 'BEST_FIT_IN_PROGRESS'
  | 'BEST_FIT_MAX'
  | 'BEST_FIT_MIN'
  | 'DEACTIVATED'
  /** Switched off. API v2 only. */
  | 'DISABLED'
  /** The system switched itself off. API v2 only. */
  | 'DISABLED_BY_SYSTEM'
  /** Switched on but not regulating. API v2 only. */
  | 'INACTIVE'
  /** The radar has insufficient visibility. */
  | 'LACK_OF_VISIBILITY_RADAR'
  /** In its learning phase. API v2 only. */
  | 'LEARNING'
  /** The radar is in its learning phase. */
  | 'LEARNING_RADAR'
  | 'LIMIT_SETTING'
  /** The vehicle exceeds the maximum speed of the regulator. API v2 only. */
  | 'MAX_SPEED_EXCEEDED'
  | 'NO_BEST_FIT'
  | 'OFF'
  | 'OVERFLOW_SPEED_CONSIGN'
  /** Visibility is reduced. API v2 only. */
  | 'REDUCED_VISIBILITY'
  /** The difference between actual and set speed is too large. API v2 only. */
  | 'SPEED_DELTA_EXCEEDED'
  /** The vehicle exceeds the set speed. API v2 only. */
  | 'SPEED_EXCEEDED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Why part of a trip’s data is missing. */
export type TripFaultCause =
  /** The vehicle had no connection. */
  | 'CONNECTION'
  /** Privacy mode: all data was hidden. */
  | 'FULL_PRIVACY'
  /** Privacy mode: the position was hidden. */
  | 'GEO_PRIVACY'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** What is missing from a trip’s data. */
export type TripFaultType =
  /** Part of the trip. */
  | 'DATA_LACKING'
  /** The end of the trip. */
  | 'UNFINISHED'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN'
  /** The start of the trip. */
  | 'UNSTARTED';

/** Where an attribute is placed in a notification. */
export type WebhookAttributeType =
  /** Attribute in the event body. */
  | 'BODY'
  /** HTTP request header. */
  | 'HEADER'
  /** Query parameter of the URL. */
  | 'QUERY'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Speed of the windscreen wipers. */
export type WipingSpeed =
  | 'HIGH'
  | 'LOW'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

/** Direction in which a zone boundary is crossed. */
export type ZoneTransition =
  /** A vehicle enters the zone. */
  | 'IN'
  /** A vehicle leaves the zone. */
  | 'OUT'
  /** A value unknown to this schema. The adjacent `…Raw` field has the upstream text. */
  | 'UNKNOWN';

export type ActiveAlertsQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActiveAlertsQuery = { fleet: { id: string, name: string | null, alerts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: AlertType | null, severity: AlertSeverity | null, startedAt: string | null, vehicle: { id: string, vin: string | null, motorization: Motorization | null, fleet: { id: string, name: string | null } | null } | null }> } | null } | null };

export type FleetCollisionsQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetCollisionsQuery = { fleet: { id: string, name: string | null, collisions: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, collisionId: string, createdAt: string | null, tippedOver: boolean | null, pedestrian: boolean | null, details: Array<{ side: CollisionSide | null, severity: CollisionSeverity | null }> | null, vehicle: { id: string, vin: string | null, brand: string | null } | null }> } | null } | null };

export type FleetOverviewQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetOverviewQuery = { fleet: { id: string, name: string | null, vehicles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vehicleId: string, vin: string | null, motorization: Motorization | null, status: { createdAt: string | null, energies: Array<{ type: EnergyType | null, subType: EnergySubType | null, level: number | null, autonomy: number | null, extension: { electric: { charging: { status: ChargingStatus | null, remainingTime: string | null } | null } | null } | null }> | null } | null, lastPosition: { longitude: number | null, latitude: number | null, createdAt: string | null } | null, maintenance: { daysBeforeMaintenance: number | null, mileageBeforeMaintenance: number | null } | null }> } | null } | null };

export type FleetSummaryQueryVariables = Exact<{
  fleetId: string | number;
}>;


export type FleetSummaryQuery = { fleet: { id: string, name: string | null, summary: { asOf: string, vehicles: number, motorization: Array<{ value: Motorization | null, count: number }>, moving: { moving: number, parked: number, unknown: number } | null, charging: { charging: number, notCharging: number, notChargeable: number, unknown: number } | null, privacy: Array<{ value: PrivacyState | null, count: number }> | null, alertSeverity: Array<{ value: AlertSeverity | null, count: number }> | null, activeAlerts: Array<{ value: AlertSeverity | null, count: number }> | null, maintenance: { overdue: number, due: number, later: number, unknown: number } | null, energyLevels: Array<{ type: EnergyType, vehicles: number, average: number | null, min: number | null, max: number | null, histogram: Array<{ from: number, to: number, count: number }> }> | null } | null } | null };

export type FleetTripsQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetTripsQuery = { fleet: { id: string, name: string | null, trips: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startedAt: string | null, stoppedAt: string | null, distance: number | null, vehicle: { id: string, vin: string | null, motorization: Motorization | null } | null }> } | null } | null };

export type FleetsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetsQuery = { fleets: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fleetId: string, name: string | null, description: string | null, createdAt: string | null, vehicles: { totalCount: number | null, nodes: Array<{ id: string, vin: string | null, motorization: Motorization | null }> } | null }> } | null };

export type MaintenanceDueQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MaintenanceDueQuery = { fleet: { id: string, name: string | null, vehicles: { asOf: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vin: string | null, brand: string | null, maintenance: { daysBeforeMaintenance: number | null, mileageBeforeMaintenance: number | null, createdAt: string | null } | null, status: { odometer: { mileage: number | null } | null } | null }> } | null } | null };

export type MissingDataQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MissingDataQuery = { fleet: { id: string, name: string | null, vehicles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vin: string | null, statusReason: MissingReason | null, lastPositionReason: MissingReason | null, maintenanceReason: MissingReason | null, status: { createdAt: string | null, age: string | null, privacy: { state: PrivacyState | null } | null } | null, lastPosition: { createdAt: string | null, age: string | null } | null, maintenance: { createdAt: string | null } | null }> } | null } | null };

export type MonitorsQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitorsQuery = { fleet: { id: string, name: string | null, monitors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, monitorId: string, label: string | null, status: MonitorStatus | null, extendedEventParam: Array<EventExtension> | null, trigger: { boolExp: string | null, triggers: Array<{ name: string | null, zone: { transition: ZoneTransition | null, radius: number | null, longitude: number | null, latitude: number | null } | null, time: { timeZone: string | null, times: Array<{ recurrence: ProgramRecurrence | null, start: string | null, duration: string | null, days: Array<DayOfWeek> | null, weeks: Array<string> | null }> | null } | null, data: { data: string | null, op: DataTriggerOperator | null, values: Array<string> | null } | null }> | null } | null, subscription: { refreshEvent: number | null, retryPolicy: { policy: RetryMode | null, retryNumber: number | null, retryDelay: number | null } | null, batchNotify: { size: number | null, timeWindow: number | null } | null, webhook: { name: string | null, target: string | null, attributes: Array<{ type: WebhookAttributeType | null, key: string | null, value: string | null, hidden: boolean }> | null } | null } | null }> } | null } | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Alarm', id: string }
    | { __typename: 'Alert', type: AlertType | null, id: string, vehicle: { id: string, vin: string | null } | null }
    | { __typename: 'Collision', id: string }
    | { __typename: 'Fleet', name: string | null, id: string }
    | { __typename: 'Monitor', id: string }
    | { __typename: 'RemoteAction', id: string }
    | { __typename: 'RemoteCallback', id: string }
    | { __typename: 'StolenReport', id: string }
    | { __typename: 'Trip', id: string }
    | { __typename: 'Vehicle', vin: string | null, brand: string | null, id: string }
   | null> };

export type RemoteActionsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  callbackId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemoteActionsQuery = { vehicle: { id: string, vin: string | null, remoteActions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, remoteActionId: string, types: Array<RemoteType> | null, status: RemoteActionStatus | null, failureCause: RemoteFailureCause | null, feedbackDetail: RemoteFeedbackDetail | null, remote: { label: string | null, preconditioning: { airConditioning: { immediate: boolean | null } | null } | null, charging: { immediate: boolean | null } | null, door: { state: DoorsLockState | null } | null, horn: { state: HornState | null } | null, lights: { on: boolean | null } | null, immobilization: { activate: boolean | null } | null, wakeUp: { action: string | null } | null } | null }> } | null } | null };

export type RemoteCallbacksQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemoteCallbacksQuery = { fleet: { id: string, name: string | null, remoteCallbacks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, callbackId: string, label: string | null, status: RemoteCallbackStatus | null, remoteTypes: Array<RemoteType> | null, subscription: { retryPolicy: { policy: RetryMode | null, retryNumber: number | null, retryDelay: number | null } | null, batchNotify: { size: number | null, timeWindow: number | null } | null, webhook: { name: string | null, target: string | null, attributes: Array<{ type: WebhookAttributeType | null, key: string | null, value: string | null, hidden: boolean }> | null } | null } | null }> } | null } | null };

export type StolenReportsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StolenReportsQuery = { vehicle: { id: string, vin: string | null, stolenReports: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stolenId: string, state: boolean | null, startedAt: string | null, endAt: string | null, startPosition: { longitude: number | null, latitude: number | null } | null, endPosition: { longitude: number | null, latitude: number | null } | null, waypoints: { totalCount: number | null, nodes: Array<{ longitude: number | null, latitude: number | null, createdAt: string | null }> } | null }> } | null } | null };

export type TripTelemetryQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  tripId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TripTelemetryQuery = { vehicle: { id: string, trip: { id: string, startedAt: string | null, telemetry: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ createdAt: string | null, odometer: { mileage: number | null } | null, kinetic: { speed: number | null, moving: boolean | null } | null, energies: Array<{ type: EnergyType | null, level: number | null }> | null, location: { longitude: number | null, latitude: number | null } | null }> } | null } | null } | null };

export type TripQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  tripId: string | number;
}>;


export type TripQuery = { vehicle: { id: string, trip: { id: string, startedAt: string | null, stoppedAt: string | null, duration: string | null, distance: number | null, startMileage: number | null, startPosition: { longitude: number | null, latitude: number | null } | null, stopPosition: { longitude: number | null, latitude: number | null } | null, startEnergies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null, endEnergies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null, energyConsumptions: Array<{ type: EnergyType | null, consumption: number | null, avgConsumption: number | null, unit: ConsumptionUnit | null }> | null, segments: Array<{ propulsion: Propulsion | null, percent: number | null, distance: number | null }> | null, faults: Array<{ fault: TripFaultType | null, cause: TripFaultCause | null }> | null, waypoints: { totalCount: number | null, nodes: Array<{ longitude: number | null, latitude: number | null, createdAt: string | null }> } | null, alerts: { nodes: Array<{ id: string, type: AlertType | null, severity: AlertSeverity | null }> } | null, collisions: { nodes: Array<{ id: string, details: Array<{ side: CollisionSide | null, severity: CollisionSeverity | null }> | null }> } | null } | null } | null };

export type VehicleAlarmsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehicleAlarmsQuery = { vehicle: { id: string, vin: string | null, alarms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, alarmId: string, trigger: { type: AlarmTriggerType | null, startAt: string | null, position: { longitude: number | null, latitude: number | null } | null } | null }> } | null } | null };

export type VehicleAlertsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehicleAlertsQuery = { vehicle: { id: string, vin: string | null, alerts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, alertId: string, type: AlertType | null, severity: AlertSeverity | null, active: boolean | null, startedAt: string | null, endAt: string | null, startPosition: { longitude: number | null, latitude: number | null } | null, trips: { nodes: Array<{ id: string, startedAt: string | null, distance: number | null }> } | null }> } | null } | null };

export type VehicleByVinQueryVariables = Exact<{
  fleetId: string | number;
  vin: string;
}>;


export type VehicleByVinQuery = { vehicle: { id: string, vehicleId: string, status: { energies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null, kinetic: { moving: boolean | null, speed: number | null } | null } | null, lastPosition: { longitude: number | null, latitude: number | null, heading: number | null, createdAt: string | null } | null } | null };

export type VehicleCollisionsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehicleCollisionsQuery = { vehicle: { id: string, vin: string | null, collisions: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string | null, tippedOver: boolean | null, pedestrian: boolean | null, details: Array<{ side: CollisionSide | null, severity: CollisionSeverity | null }> | null, trip: { id: string, tripId: string, startedAt: string | null, distance: number | null, startPosition: { longitude: number | null, latitude: number | null } | null } | null }> } | null } | null };

export type VehicleInformationQueryVariables = Exact<{
  vin: string;
  locale?: string | null | undefined;
}>;


export type VehicleInformationQuery = { vehicleByVin: { vin: string | null, motorization: Motorization | null, brand: string | null, label: string | null, pictures: Array<string | null> | null, createdAt: string | null, capabilities: { data: Array<string> | null, remote: { door: { supported: boolean | null, scopeName: string | null } | null, charging: { supported: boolean | null, scopeName: string | null } | null } | null } | null } | null };

export type VehicleMaintenanceQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
}>;


export type VehicleMaintenanceQuery = { vehicle: { id: string, vin: string | null, maintenanceReason: MissingReason | null, maintenance: { daysBeforeMaintenance: number | null, mileageBeforeMaintenance: number | null, createdAt: string | null, age: string | null } | null } | null };

export type VehicleStatusQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
}>;


export type VehicleStatusQuery = { vehicle: { id: string, vin: string | null, status: { vehicleId: string | null, vin: string | null, createdAt: string | null, updatedAt: string | null, ignition: { type: IgnitionType | null, createdAt: string | null } | null, lastPosition: { longitude: number | null, latitude: number | null, altitude: number | null, heading: number | null, signalQuality: number | null, type: PositionType | null, fixStatus: PositionFixStatus | null, createdAt: string | null, updatedAt: string | null, feature: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown } | null } | null, preconditioning: { airConditioning: { status: PreconditioningStatus | null, startingCause: PreconditioningStartingCause | null, failureCause: PreconditioningFailureCause | null, createdAt: string | null, programs: Array<{ slot: number | null, enabled: boolean | null, recurrence: ProgramRecurrence | null, start: string | null, occurrence: { day: Array<DayOfWeek> | null } | null }> | null } | null } | null, energies: Array<{ type: EnergyType | null, subType: EnergySubType | null, level: number | null, autonomy: number | null, createdAt: string | null, updatedAt: string | null, extension: { fuel: { consumptions: { total: number | null, instant: number | null } | null } | null, electric: { battery: { load: { capacity: number | null, residual: number | null, createdAt: string | null } | null, health: { capacity: number | null, resistance: number | null, createdAt: string | null } | null } | null, charging: { plugged: boolean | null, status: ChargingStatus | null, remainingTime: string | null, chargingRate: number | null, chargingPowerLevel: ChargingPowerLevel | null, chargingMode: ChargingMode | null, nextDelayedTime: string | null, type: ChargingType | null, schedule: { programs: Array<{ slot: number | null, enabled: boolean | null, start: string | null, end: string | null, chargeUntilFull: boolean | null, occurrence: { day: Array<DayOfWeek> | null } | null }> | null } | null } | null } | null } | null }> | null, engines: Array<{ type: EngineType | null, speed: number | null, createdAt: string | null, extension: { thermic: { scr: ScrWarning | null, coolant: { level: number | null, temp: number | null } | null, oil: { level: number | null, temp: number | null } | null, air: { temp: number | null } | null } | null } | null }> | null, transmission: { gearbox: { ratio: GearRatio | null, mode: { automatic: boolean | null, sport: boolean | null, snow: boolean | null, sequential: boolean | null, semiManual: boolean | null } | null } | null } | null, powertrain: { status: PowertrainStatus | null, createdAt: string | null } | null, adas: { accr: AdaptiveCruiseControlState | null, lvv: boolean | null, rvv: SpeedRegulatorState | null, aebs: EmergencyBrakingState | null, afil: LaneDepartureWarningState | null, artiv: InterVehicleTimeState | null, bsm: BlindSpotMonitoringState | null, esp: boolean | null, abs: boolean | null, fse: boolean | null, sli: number | null, rlka: LaneKeepingAssistState | null, llka: LaneKeepingAssistState | null, rgi: RecommendedGear | null, createdAt: string | null, parkAssist: { front: Array<ParkAssistState> | null, rear: Array<ParkAssistState> | null } | null } | null, doorsState: { lockedStates: Array<DoorsLockState> | null, createdAt: string | null, updatedAt: string | null, opening: Array<{ identifier: DoorIdentifier | null, state: DoorOpeningState | null }> | null } | null, privacy: { state: PrivacyState | null, driverRequestState: PrivacyState | null, serviceState: PrivacyState | null, createdAt: string | null } | null, battery: { stateOfHealth: number | null, createdAt: string | null } | null, safety: { beltWarning: BeltState | null, autoECallTriggering: AutoECallTriggering | null, createdAt: string | null, beltStatus: Array<{ belt: BeltState | null, seat: SeatIdentifier | null }> | null } | null, odometer: { mileage: number | null, createdAt: string | null } | null, overallAutonomy: { autonomy: number | null, createdAt: string | null } | null, kinetic: { acceleration: number | null, speed: number | null, pace: number | null, moving: boolean | null, createdAt: string | null } | null, environment: { luminosity: { day: boolean | null, createdAt: string | null } | null, air: { temp: number | null, createdAt: string | null } | null } | null, drivingBehavior: { mode: DrivingMode | null, createdAt: string | null } | null, wipingBlades: { active: boolean | null, speed: WipingSpeed | null, createdAt: string | null } | null, lightingSystem: { createdAt: string | null, turn: Array<{ direction: LightDirection | null, position: LightPosition | null, status: LightStatus | null }> | null, fog: Array<{ direction: LightDirection | null, position: LightPosition | null, status: LightStatus | null }> | null } | null, alarm: { status: { activation: AlarmActivation | null, createdAt: string | null } | null, trigger: { type: AlarmTriggerType | null, startAt: string | null, createdAt: string | null, position: { longitude: number | null, latitude: number | null, altitude: number | null, heading: number | null, signalQuality: number | null, type: PositionType | null, fixStatus: PositionFixStatus | null, createdAt: string | null, updatedAt: string | null, feature: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown } | null } | null } | null } | null, stolen: { stolenId: string | null, state: boolean | null, startedAt: string | null, endAt: string | null, createdAt: string | null, startPosition: { longitude: number | null, latitude: number | null, altitude: number | null, heading: number | null, signalQuality: number | null, type: PositionType | null, fixStatus: PositionFixStatus | null, createdAt: string | null, updatedAt: string | null, feature: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown } | null } | null, endPosition: { longitude: number | null, latitude: number | null, altitude: number | null, heading: number | null, signalQuality: number | null, type: PositionType | null, fixStatus: PositionFixStatus | null, createdAt: string | null, updatedAt: string | null, feature: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown } | null } | null } | null } | null } | null };

export type VehicleTelemetryQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehicleTelemetryQuery = { vehicle: { id: string, vin: string | null, telemetry: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ createdAt: string | null, ignition: { type: IgnitionType | null } | null, odometer: { mileage: number | null } | null, energies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null, engines: Array<{ type: EngineType | null, speed: number | null }> | null, doorsState: { lockedStates: Array<DoorsLockState> | null } | null, environment: { air: { temp: number | null } | null } | null, location: { longitude: number | null, latitude: number | null, heading: number | null } | null, trip: { id: string, startedAt: string | null } | null }> } | null } | null };

export type VehicleTripsQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehicleTripsQuery = { vehicle: { id: string, vin: string | null, trips: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, tripId: string, startedAt: string | null, stoppedAt: string | null, duration: string | null, distance: number | null, done: boolean | null, kinetic: { avgSpeed: number | null, maxSpeed: number | null } | null, energyConsumptions: Array<{ type: EnergyType | null, consumption: number | null, avgConsumption: number | null, unit: ConsumptionUnit | null }> | null }> } | null } | null };

export type VehicleQueryVariables = Exact<{
  fleetId: string | number;
  vehicleId: string | number;
}>;


export type VehicleQuery = { vehicle: { id: string, vin: string | null, motorization: Motorization | null, brand: string | null, label: string | null, pictures: Array<string | null> | null, capabilities: { data: Array<string> | null, remote: { horn: { supported: boolean | null, scopeName: string | null } | null, charging: { supported: boolean | null, parameters: { immediate: { start: boolean | null, stop: boolean | null } | null } | null } | null } | null } | null, fleet: { id: string, name: string | null } | null, status: { ignition: { type: IgnitionType | null } | null, odometer: { mileage: number | null } | null, doorsState: { lockedStates: Array<DoorsLockState> | null } | null } | null, lastPosition: { feature: { readonly type: "Feature"; readonly geometry: unknown; readonly properties: unknown } | null } | null, alerts: { totalCount: number | null, nodes: Array<{ id: string, type: AlertType | null, severity: AlertSeverity | null, active: boolean | null, startedAt: string | null }> } | null } | null };

export type VehiclesLowOnEnergyQueryVariables = Exact<{
  fleetId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehiclesLowOnEnergyQuery = { fleet: { id: string, name: string | null, vehicles: { asOf: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vin: string | null, motorization: Motorization | null, status: { energies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null } | null, lastPosition: { longitude: number | null, latitude: number | null } | null }> } | null } | null };

export type VehiclesNearbyQueryVariables = Exact<{
  fleetId: string | number;
  longitude?: number;
  latitude?: number;
  radius?: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VehiclesNearbyQuery = { fleet: { id: string, name: string | null, vehicles: { asOf: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vin: string | null, motorization: Motorization | null, lastPosition: { longitude: number | null, latitude: number | null, createdAt: string | null } | null, status: { kinetic: { moving: boolean | null } | null, energies: Array<{ type: EnergyType | null, level: number | null, autonomy: number | null }> | null } | null }> } | null } | null };

export type AlertPagesQueryVariables = Exact<{
  fleetId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AlertPagesQuery = { fleet: { id: string, alerts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: AlertType | null, severity: AlertSeverity | null, vehicle: { id: string, vin: string | null } | null } }> } | null } | null };

export type VehiclePagesQueryVariables = Exact<{
  fleetId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type VehiclePagesQuery = { fleet: { id: string, name: string | null, vehicles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, vin: string | null, motorization: Motorization | null, status: { odometer: { mileage: number | null } | null } | null } }> } | null } | null };


export const ActiveAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActiveAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"fleet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActiveAlertsQuery, ActiveAlertsQueryVariables>;
export const FleetCollisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FleetCollisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"collisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"collisionId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tippedOver"}},{"kind":"Field","name":{"kind":"Name","value":"pedestrian"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetCollisionsQuery, FleetCollisionsQueryVariables>;
export const FleetOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FleetOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"120"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"electric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remainingTime"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysBeforeMaintenance"}},{"kind":"Field","name":{"kind":"Name","value":"mileageBeforeMaintenance"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetOverviewQuery, FleetOverviewQueryVariables>;
export const FleetSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FleetSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"maintenanceWithin"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"30"}},{"kind":"ObjectField","name":{"kind":"Name","value":"mileage"},"value":{"kind":"IntValue","value":"1500"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moving"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charging"}},{"kind":"Field","name":{"kind":"Name","value":"notCharging"}},{"kind":"Field","name":{"kind":"Name","value":"notChargeable"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alertSeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energyLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetSummaryQuery, FleetSummaryQueryVariables>;
export const FleetTripsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FleetTrips"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"distance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"min"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetTripsQuery, FleetTripsQueryVariables>;
export const FleetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fleets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fleetId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetsQuery, FleetsQueryVariables>;
export const MaintenanceDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaintenanceDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"daysBeforeMaintenance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"max"},"value":{"kind":"IntValue","value":"30"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DAYS_BEFORE_MAINTENANCE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysBeforeMaintenance"}},{"kind":"Field","name":{"kind":"Name","value":"mileageBeforeMaintenance"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MaintenanceDueQuery, MaintenanceDueQueryVariables>;
export const MissingDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"60"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPositionReason"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceReason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissingDataQuery, MissingDataQueryVariables>;
export const MonitorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Monitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extendedEventParam"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boolExp"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transition"}},{"kind":"Field","name":{"kind":"Name","value":"radius"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshEvent"}},{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"retryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"retryDelay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchNotify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"timeWindow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonitorsQuery, MonitorsQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fleet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vehicle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const RemoteActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemoteActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callbackId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"remoteActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callbackId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callbackId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remoteActionId"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failureCause"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDetail"}},{"kind":"Field","name":{"kind":"Name","value":"remote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"preconditioning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"airConditioning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immediate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immediate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"horn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"immobilization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wakeUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoteActionsQuery, RemoteActionsQueryVariables>;
export const RemoteCallbacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemoteCallbacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"remoteCallbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callbackId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remoteTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"retryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"retryDelay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchNotify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"timeWindow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoteCallbacksQuery, RemoteCallbacksQueryVariables>;
export const StolenReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StolenReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"stolenReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stolenId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"startPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waypoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StolenReportsQuery, StolenReportsQueryVariables>;
export const TripTelemetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TripTelemetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tripId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"telemetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VEHICLE"},{"kind":"EnumValue","value":"ENERGIES"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinetic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"moving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TripTelemetryQuery, TripTelemetryQueryVariables>;
export const TripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tripId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"startMileage"}},{"kind":"Field","name":{"kind":"Name","value":"startPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startEnergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endEnergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energyConsumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"consumption"}},{"kind":"Field","name":{"kind":"Name","value":"avgConsumption"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propulsion"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waypoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"tolerance"},"value":{"kind":"FloatValue","value":"0.05"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TripQuery, TripQueryVariables>;
export const VehicleAlarmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleAlarms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"alarms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRIGGER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alarmId"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleAlarmsQuery, VehicleAlarmsQueryVariables>;
export const VehicleAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"startPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleAlertsQuery, VehicleAlertsQueryVariables>;
export const VehicleByVinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleByVin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vin"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vin"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinetic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moving"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<VehicleByVinQuery, VehicleByVinQueryVariables>;
export const VehicleCollisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleCollisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"collisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tippedOver"}},{"kind":"Field","name":{"kind":"Name","value":"pedestrian"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"startPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleCollisionsQuery, VehicleCollisionsQueryVariables>;
export const VehicleInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"fr","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicleByVin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vin"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"pictures"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"remote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleInformationQuery, VehicleInformationQueryVariables>;
export const VehicleMaintenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleMaintenance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysBeforeMaintenance"}},{"kind":"Field","name":{"kind":"Name","value":"mileageBeforeMaintenance"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceReason"}}]}}]}}]} as unknown as DocumentNode<VehicleMaintenanceQuery, VehicleMaintenanceQueryVariables>;
export const VehicleStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"ignition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"altitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"signalQuality"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fixStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preconditioning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"airConditioning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startingCause"}},{"kind":"Field","name":{"kind":"Name","value":"failureCause"}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fuel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"electric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"battery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"residual"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"resistance"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plugged"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remainingTime"}},{"kind":"Field","name":{"kind":"Name","value":"chargingRate"}},{"kind":"Field","name":{"kind":"Name","value":"chargingPowerLevel"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}},{"kind":"Field","name":{"kind":"Name","value":"nextDelayedTime"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"chargeUntilFull"}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thermic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coolant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"temp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"temp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"air"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"temp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scr"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transmission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gearbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"sport"}},{"kind":"Field","name":{"kind":"Name","value":"snow"}},{"kind":"Field","name":{"kind":"Name","value":"sequential"}},{"kind":"Field","name":{"kind":"Name","value":"semiManual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"powertrain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkAssist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"front"}},{"kind":"Field","name":{"kind":"Name","value":"rear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accr"}},{"kind":"Field","name":{"kind":"Name","value":"lvv"}},{"kind":"Field","name":{"kind":"Name","value":"rvv"}},{"kind":"Field","name":{"kind":"Name","value":"aebs"}},{"kind":"Field","name":{"kind":"Name","value":"afil"}},{"kind":"Field","name":{"kind":"Name","value":"artiv"}},{"kind":"Field","name":{"kind":"Name","value":"bsm"}},{"kind":"Field","name":{"kind":"Name","value":"esp"}},{"kind":"Field","name":{"kind":"Name","value":"abs"}},{"kind":"Field","name":{"kind":"Name","value":"fse"}},{"kind":"Field","name":{"kind":"Name","value":"sli"}},{"kind":"Field","name":{"kind":"Name","value":"rlka"}},{"kind":"Field","name":{"kind":"Name","value":"llka"}},{"kind":"Field","name":{"kind":"Name","value":"rgi"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doorsState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockedStates"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"driverRequestState"}},{"kind":"Field","name":{"kind":"Name","value":"serviceState"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"battery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateOfHealth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safety"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beltStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"belt"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beltWarning"}},{"kind":"Field","name":{"kind":"Name","value":"autoECallTriggering"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overallAutonomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autonomy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinetic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceleration"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"moving"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"environment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"luminosity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"air"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"temp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drivingBehavior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wipingBlades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lightingSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"altitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"signalQuality"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fixStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stolen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stolenId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"startPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"altitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"signalQuality"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fixStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"altitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"signalQuality"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fixStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<VehicleStatusQuery, VehicleStatusQueryVariables>;
export const VehicleTelemetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleTelemetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"telemetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ignition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doorsState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockedStates"}}]}},{"kind":"Field","name":{"kind":"Name","value":"environment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"air"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"temp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleTelemetryQuery, VehicleTelemetryQueryVariables>;
export const VehicleTripsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehicleTrips"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"kinetic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avgSpeed"}},{"kind":"Field","name":{"kind":"Name","value":"maxSpeed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energyConsumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"consumption"}},{"kind":"Field","name":{"kind":"Name","value":"avgConsumption"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleTripsQuery, VehicleTripsQueryVariables>;
export const VehicleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vehicle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"vehicleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vehicleId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"pictures"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"remote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"horn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immediate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fleet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ignition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doorsState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockedStates"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehicleQuery, VehicleQueryVariables>;
export const VehiclesLowOnEnergyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehiclesLowOnEnergy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"60"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"energyLevel"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"max"},"value":{"kind":"IntValue","value":"30"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ENERGY_LEVEL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehiclesLowOnEnergyQuery, VehiclesLowOnEnergyQueryVariables>;
export const VehiclesNearbyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehiclesNearby"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"FloatValue","value":"-0.5792"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"FloatValue","value":"44.8378"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radius"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"IntValue","value":"15"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinCircle"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"longitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"latitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"radius"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radius"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DISTANCE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"lastPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinetic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"energies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"autonomy"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehiclesNearbyQuery, VehiclesNearbyQueryVariables>;
export const AlertPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertPagesQuery, AlertPagesQueryVariables>;
export const VehiclePagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VehiclePages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fleetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fleetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"motorization"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odometer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mileage"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VehiclePagesQuery, VehiclePagesQueryVariables>;