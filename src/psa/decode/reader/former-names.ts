import * as domain from '../../../domain/enums/index.js';

/**
 * Former names of older contracts, and spellings that the vendor corrected. All are read, as an upstream may still use them:
 * `GroupReader` also looks up former keys, and `enumTable` former values. Decoders only use current names.
 *
 * Sources, all on the vendor's developer portal (https://developer.groupe-psa.io, whose files with every specification ever
 * published are in the repository Stellantis/stellantis.github.io):
 * - `changelog x`: /webapi/b2b/api-reference/changelog/, the entry of version x. `end-user changelog x`: the same page of
 *   the end-user API, which shares the data model (/webapi/b2c/api-reference/changelog/).
 * - `specification x`, `end-user specification x`: assets/openapi in the repository, as published with version x.
 * - `Q…`: observed in responses of real vehicles.
 */
interface FormerKeys {
  readonly present: string;
  readonly former: readonly string[];
  readonly source: string;
}

export const formerKeys: readonly FormerKeys[] = [
  // Status and telemetry
  { present: 'odometer', former: ['timed.odometer'], source: 'changelog 2.0.5: timed.odometer' },
  { present: 'odometer', former: ['vehicleOdometer'], source: 'changelog 2.0.5: vehicleOdometer' },
  { present: 'odometer', former: ['odemeter'], source: 'changelog 2.0.3-P5: odemeter of the extension' },
  { present: 'overallAutonomy', former: ['overall.autonomy'], source: 'changelog 2.0.5: overall.autonomy' },
  { present: 'overallAutonomy', former: ['autonomy'], source: 'changelog 2.0.5: autonomy of the status, a number' },
  {
    present: 'preconditioning',
    former: ['preconditionning', 'preonditionning'],
    source: 'specification 2.0 (2019) and 3.0.0, end-user changelog 4.2.0; Q13',
  },
  { present: 'airConditioning', former: ['airConditioner', 'airCondioner'], source: 'Q18' },
  { present: 'lockedStates', former: ['lockedState'], source: 'changelog 2.0.5: lockedState; still in version 2' },
  { present: 'llka', former: ['lrka'], source: 'changelog 3.9.0: lrka; removed by 3.17.0' },
  {
    present: 'eCallTriggeringRequest',
    former: ['eCallTiggeringRequest'],
    source: 'specification 2.0 (August 2019), telemetry',
  },
  { present: 'occurence', former: ['occurrence'], source: 'Q22: the specification’s own spelling has one r' },
  // Positions
  { present: 'geometry', former: ['point'], source: 'changelog 2.0.5: Position.point' },
  // Alerts, maintenance, collisions, fleets
  { present: 'startedAt', former: ['startdAt'], source: 'changelog 3.0.4 and 2.0.3-P5: alerts' },
  { present: 'endPosition', former: ['endPosition:'], source: 'specification 2.0 (2019): alerts' },
  { present: 'daysBeforeMaintenance', former: ['daysBeforeMaintenace'], source: 'changelog 3.3.0' },
  { present: 'tippedOver', former: ['rollOver'], source: 'specification 2.0 (2019) to 3.0.3: collisions' },
  { present: 'name', former: ['businessName'], source: 'specification 2.0 (2019): fleets' },
  // Monitors, callbacks, remote actions
  { present: 'boolExp', former: ['bool.exp'], source: 'specification 3.0.0 (2020); Q24' },
  { present: 'place', former: ['circle'], source: 'Q24' },
  { present: 'timeZone', former: ['time.zone', 'zone'], source: 'end-user changelog 1.0.3: time-zone; Q24' },
  { present: 'retryNumber', former: ['maxRetryNumber'], source: 'specification 3.0.0 (2020); Q24' },
  { present: 'remoteTypes', former: ['notificationTypes'], source: 'specification 3.0.0 (2020)' },
  { present: 'attributes', former: ['attributres'], source: 'Q13' },
  { present: 'lights', former: ['ligths'], source: 'specification 3.0.0 (2020); Q13' },
  { present: 'wakeUp', former: ['wakeup'], source: 'changelog 3.0.8: wakeUp; onboardCapabilities write wakeup' },
  { present: 'wakeup', former: ['wakeUp'], source: 'changelog 3.17.0: wakeup of onboardCapabilities' },
];

/** Keys of older contracts that are not in the schema. They are not counted as unknown. */
interface WithdrawnKeys {
  /** Upstream name of the group. */
  readonly within: readonly string[];
  readonly keys: readonly string[];
  readonly source: string;
}

export const withdrawnKeys: readonly WithdrawnKeys[] = [
  { within: ['battery'], keys: ['current'], source: 'changelog 3.3.0: unused' },
  { within: ['vehicle'], keys: ['brakingSystem'], source: 'changelog 3.3.0: unused' },
  { within: ['horn'], keys: ['number'], source: 'specification 3.0.0 to 3.0.3' },
  { within: ['lightingSystem'], keys: ['position'], source: 'changelog 3.3.0: unused' },
  {
    within: ['energy', 'energies'],
    keys: ['consumption'],
    source:
      'changelog 3.3.0: the unit was changed; L/100 km, L and cL were stated in turn, so that the value says nothing',
  },
  { within: ['vehicle'], keys: ['engine'], source: 'changelog 3.0.9: the vehicle’s own engine; see motorization' },
  { within: ['alert'], keys: ['label', 'tid'], source: 'specification 2.0 (2019) to 3.0.3' },
  { within: ['telemetry'], keys: ['vin', 'id'], source: 'specification 2.0 (2019)' },
  { within: ['collision'], keys: ['detected', 'ecall'], source: 'specification 3.0.3 to 3.0.5' },
  {
    within: ['trip'],
    keys: ['odometer', 'zeroEmissionRatio'],
    source: 'end-user specification 2.0 to 4.0: the mileage at the end, and a share that segments now tell',
  },
];

/** Former values of an enumeration, with the schema's name of each. */
interface FormerValues {
  /** The enumeration itself. */
  readonly of: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Typed by the enumeration, so that unknown names do not compile. */
function former<T extends string>(
  of: Readonly<Record<string, T>>,
  values: Readonly<Record<string, NoInfer<T>>>,
  source: string,
): FormerValues {
  return { of, values, source };
}

const thermal = { Thermal: 'THERMIC' } as const;
const sameAlert =
  'specification 2.0 to 3.0.5: the same alert in other words; changelog 3.0.8 and 3.0.9 renamed the list';

export const formerValues: readonly FormerValues[] = [
  // Status and telemetry
  former(
    domain.SpeedRegulatorState,
    { LeakOfVisibilityRadar: 'LACK_OF_VISIBILITY_RADAR' },
    'changelog 3.13.0, end-user changelog 4.10.1',
  ),
  former(domain.WipingSpeed, { Hight: 'HIGH' }, 'changelog 3.12.0, end-user changelog 4.10.0'),
  former(domain.DrivingMode, { Confort: 'COMFORT' }, 'changelog 3.12.0, end-user changelog 4.10.0'),
  former(
    domain.AdaptiveCruiseControlState,
    { OverSpeedingByPedalPess: 'OVER_SPEEDING_BY_PEDAL_PRESS' },
    'changelog 3.8.0, end-user changelog 4.7.0',
  ),
  former(domain.DoorOpeningState, { Close: 'CLOSED', Opened: 'OPEN' }, 'changelog 2.0.5: Close; Q18'),
  former(domain.IgnitionType, { Contact: 'START_UP' }, 'changelog 2.0.3: Contact'),
  former(
    domain.PositionType,
    { Aquire: 'ACQUIRED', Acquire: 'ACQUIRED', Aquired: 'ACQUIRED', Estimate: 'ESTIMATED' },
    'specification 2.0 (November 2019): Aquire; changelog 3.0.5: Estimate; Q18',
  ),
  former(domain.EngineType, thermal, 'Q18'),
  former(domain.Motorization, thermal, 'Q18'),
  former(domain.Propulsion, thermal, 'Q18'),
  // Version 2's `Hydrogen` type is version 3's fuel of that sub-type.
  former(domain.EnergyType, { Hydrogen: 'FUEL' }, 'changelog 3.3.0: type; changelog 3.5.0: sub-type of fuel'),
  former(
    domain.EnergySubType,
    { Fossil: 'FOSSIL_ENERGY', Electric: 'ELECTRIC_ENERGY', HydrogenEnergy: 'HYDROGEN' },
    'Q18',
  ),
  // Monitors
  former(
    domain.EventExtension,
    { 'door.states': 'VEHICLE_DOORS_STATE', 'door.state': 'VEHICLE_DOORS_STATE', alerts: 'VEHICLE_ALERTS' },
    'changelog 3.0.5: door.states, alerts; end-user specification 4.0: door.state',
  ),
  // Alerts
  former(domain.AlertSeverity, { Info: 'INFORMATION' }, 'Q18'),
  former(domain.AlertType, { RightFrontDoorpen: 'RIGHT_FRONT_DOOR_OPEN' }, 'specification 3.0.8'),
  former(
    domain.AlertType,
    { alertCollantLevel: 'COOLANT_LEVEL_LOW', alertCoolantLevel: 'COOLANT_LEVEL_LOW' },
    `changelog 2.0.5: Collant; ${sameAlert}`,
  ),
  former(
    domain.AlertType,
    {
      absFault: 'ABS_BRAKING_SYSTEM_FAULT',
      alertOilLevel: 'OIL_LEVEL_LOW',
      alertOilPressure: 'ENGINE_OIL_PRESSURE_FAILURE',
      alertSteeringLock: 'STEERING_LOCK_FAULT',
      automaticBreakingDeactived: 'AUTOMATIC_BRAKING_DEACTIVATED',
      automaticGearboxFault: 'GEARBOX_FAULT',
      batteryKeyAlarm: 'REPLACE_THE_REMOTE_CONTROL_BATTERY',
      checkLeftBrakeLamp: 'LEFT_BRAKE_LAMP_FAULT',
      checkRightBrakeLamp: 'RIGHT_BRAKE_LAMP_FAULT',
      espFault: 'ESP_ASR_SYSTEM_FAULT',
      frontLeftDoorOpen: 'LEFT_FRONT_DOOR_OPEN',
      frontLeftFlatTireAlarm: 'LEFT_FRONT_TIRE_PUNCTURE',
      frontLeftTurnFault: 'FRONT_LEFT_FLASHING_INDICATOR_FAULT',
      frontRightDoorOpen: 'RIGHT_FRONT_DOOR_OPEN',
      frontRightFlatTireAlarm: 'RIGHT_FRONT_TIRE_PUNCTURE',
      frontRightTurnFault: 'FRONT_RIGHT_FLASHING_INDICATOR_FAULT',
      fuelLevelAlarm: 'FUEL_LEVEL_LOW',
      iceRiskAlarm: 'RISK_OF_ICE',
      laneDepartureFault: 'LANE_DEPARTURE_WARNING_SYSTEM_FAULT',
      leftReversingLightFault: 'LEFT_REVERSE_LAMP_FAULT',
      leftStoplightFault: 'LEFT_BRAKE_LAMP_FAULT',
      padWearFault: 'REPLACE_BRAKE_PADS',
      parkingAssistanceFault: 'PARK_ASSIST_SYSTEM_FAULT',
      particleFilterAdditiveTooLow: 'PARTICLE_FILTER_ADDITIVE_LEVEL_TOO_LOW',
      placeGearBoxToP: 'SHIFT_TO_PARK',
      preaheatingDeactivatedBatteryTooLow: 'PREHEATING_PREVENTILATION_DEACTIVATED_BATTERY_LOW',
      preaheatingDeactivatedFuelLevelTooLow: 'PREHEATING_PREVENTILATION_DEACTIVATED_FUEL_LEVEL_LOW',
      preaheatingDeactivatedSetTheClock: 'PREHEATING_PREVENTILATION_DEACTIVATED_CLOCK_UNSET',
      rearLeftDoorOpen: 'LEFT_REAR_DOOR_OPEN',
      rearLeftFlatTireAlarm: 'LEFT_REAR_TIRE_PUNCTURE',
      rearLeftTurnFault: 'REAR_LEFT_FLASHING_INDICATOR_FAULT',
      rearRightDoorOpen: 'RIGHT_REAR_DOOR_OPEN',
      rearRightFlatTireAlarm: 'RIGHT_REAR_TIRE_PUNCTURE',
      rearRightTurnFault: 'REAR_RIGHT_FLASHING_INDICATOR_FAULT',
      rightReversingLightFault: 'RIGHT_REVERSE_LAMP_FAULT',
      rightStoplightFault: 'RIGHT_BRAKE_LAMP_FAULT',
      roofOperationImpossibleTemperatureTooHigh: 'ROOF_OPERATION_NOT_POSSIBLE_TOO_HIGH_TEMP',
      suspensionFaultLimitTo55mph: 'SUSPENSION_FAULT_LIMIT_SPEED',
      suspensionFaultLimitTo90km: 'SUSPENSION_FAULT_LIMIT_SPEED',
      waterInGasoil: 'WATER_IN_THE_DIESEL_FUEL_FILTER',
    },
    sameAlert,
  ),
];

const candidates = new Map<string, readonly string[]>();
for (const { present, former: names } of formerKeys) {
  candidates.set(present, [...(candidates.get(present) ?? [present]), ...names]);
}

/** The current key and the former ones, by priority; only the key itself if it never changed. */
export function keysOf(present: string): string | readonly string[] {
  return candidates.get(present) ?? present;
}

export function isWithdrawn(group: string, key: string): boolean {
  return withdrawnKeys.some(({ within, keys }) => keys.includes(key) && within.includes(group));
}

/** The former values of an enumeration, each with the schema's name. */
export function formerValuesOf<T extends string>(
  names: Readonly<Record<string, T>>,
): readonly (readonly [string, T])[] {
  const rows = formerValues.filter(({ of }) => of === names);
  return rows.flatMap(({ values }) => Object.entries(values) as [string, T][]);
}
