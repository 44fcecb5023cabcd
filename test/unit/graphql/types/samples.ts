/** A sample of every object without null leaves, so that a wrongly served field is detected. */
import type {
  Alert,
  Capabilities,
  Energy,
  Engine,
  Fleet,
  Maintenance,
  Position,
  RemoteCapability,
  Vehicle,
  VehicleStatus,
} from '../../../../src/domain/index.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute));

export const fleet: Fleet = {
  fleetId: 'fleet-1',
  name: 'Couriers',
  description: 'Vans of the couriers',
  createdAt: at(1),
  updatedAt: at(2),
};

export const position: Position = {
  longitude: 2.3522,
  latitude: 48.8566,
  altitude: 35.5,
  heading: 270.5,
  signalQuality: 7,
  type: 'ACQUIRED',
  typeRaw: 'Aquire',
  fixStatus: 'THREE_D',
  fixStatusRaw: '3D',
  createdAt: at(3),
  updatedAt: at(4),
  feature: {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2.3522, 48.8566, 35.5] },
    properties: { heading: 270.5, signalQuality: 7, type: 'ACQUIRED', fixStatus: 'THREE_D' },
  },
};

export const maintenance: Maintenance = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  vin: 'VF3CCHMZ6JT000001',
  daysBeforeMaintenance: -12,
  mileageBeforeMaintenance: 1234.5,
  createdAt: at(5),
  updatedAt: at(6),
  rejectedValues: [{ path: 'daysBeforeMaintenance', raw: 'soon' }],
};

export const alert: Alert = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  alertId: 'alert-1',
  vin: 'VF3CCHMZ6JT000001',
  active: false,
  type: 'LEFT_FRONT_TIRE_UNDER_INFLATED',
  typeRaw: 'LeftFrontTireUnderInflated',
  severity: 'WARNING',
  severityRaw: 'Warning',
  startedAt: at(7),
  endAt: at(8),
  startPosition: position,
  endPosition: { ...position, longitude: -3.5 },
  createdAt: at(9),
  updatedAt: at(10),
};

const action = (name: string): RemoteCapability => ({ supported: true, scopeName: `remote:${name}:write` });

const capabilities: Capabilities = {
  data: ['data:position', 'data:trip'],
  remote: {
    preconditioning: { ...action('preconditioning'), parameters: { programs: { size: 4 }, immediate: true } },
    charging: {
      ...action('charging'),
      parameters: {
        immediate: { start: true, stop: false },
        schedule: { programs: { supported: true, size: 3 }, nextDelayedTime: true },
        preferences: { level: false, type: true },
      },
    },
    door: action('door'),
    horn: action('horn'),
    lights: action('lights'),
    wakeup: action('wakeup'),
    navigation: action('navigation'),
    stolen: action('stolen'),
  },
};

export const vehicle: Vehicle = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  vin: 'VF3CCHMZ6JT000001',
  motorization: 'HYBRID',
  motorizationRaw: 'Hybrid',
  brand: 'Peugeot',
  label: '308 SW',
  pictures: ['https://visuals.example/308?view=1', 'http://visuals.example/308?view=2 3'],
  capabilities,
  createdAt: at(11),
  updatedAt: at(12),
};

const occurrence = { day: ['MON', 'UNKNOWN'], dayRaw: ['Mon', 'Funday'] } as const;

const fuel: Energy = {
  type: 'FUEL',
  typeRaw: 'Fuel',
  subType: 'FOSSIL_ENERGY',
  subTypeRaw: 'FossilEnergy',
  level: 61.5,
  autonomy: 540,
  extension: { fuel: { consumptions: { total: 4023121.25, instant: 5.4 } }, electric: null },
  createdAt: at(13),
  updatedAt: at(14),
};

const electric: Energy = {
  type: 'ELECTRIC',
  typeRaw: 'Electric',
  subType: 'ELECTRIC_ENERGY',
  subTypeRaw: 'ElectricEnergy',
  level: 80,
  autonomy: 41.5,
  extension: {
    fuel: null,
    electric: {
      battery: {
        load: { capacity: 46_080, residual: 36_864.5, createdAt: at(15), updatedAt: at(61) },
        health: { capacity: 98, resistance: 97.5, createdAt: at(16), updatedAt: at(62) },
      },
      charging: {
        plugged: true,
        status: 'IN_PROGRESS',
        statusRaw: 'InProgress',
        remainingTime: 'PT1M',
        chargingRate: 45.5,
        chargingPowerLevel: 'LEVEL_2',
        chargingPowerLevelRaw: 'Level2',
        chargingMode: 'QUICK',
        chargingModeRaw: 'Quick',
        nextDelayedTime: 'PT0S',
        schedule: {
          programs: [{ slot: 2, enabled: true, start: 'PT22H30M', end: 'PT6H', chargeUntilFull: false, occurrence }],
        },
        type: 'PARTIAL',
        typeRaw: 'Partial',
      },
    },
  },
  createdAt: at(17),
  updatedAt: at(18),
};

const engine: Engine = {
  type: 'THERMIC',
  typeRaw: 'Thermal',
  speed: 2200.5,
  gmpStatus: 'RUNNING',
  gmpStatusRaw: 'Running',
  extension: {
    thermic: {
      coolant: { level: 90.5, temp: 88.5 },
      oil: { level: 75, temp: 101.25 },
      air: { temp: -4.5 },
      scr: 'BLINKED',
      scrRaw: 'Blinked',
    },
  },
  createdAt: at(19),
  updatedAt: at(63),
};

export const status: VehicleStatus = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  vin: 'VF3CCHMZ6JT000001',
  ignition: { type: 'START_UP', typeRaw: 'StartUp', createdAt: at(20), updatedAt: at(64) },
  lastPosition: position,
  preconditioning: {
    airConditioning: {
      status: 'FAILURE',
      statusRaw: 'Failure',
      startingCause: 'SCHEDULED',
      startingCauseRaw: 'Scheduled',
      failureCause: 'LOW_BATTERY',
      failureCauseRaw: 'LowBattery',
      programs: [
        { slot: 1, enabled: true, recurrence: 'DAILY', recurrenceRaw: 'Daily', start: 'PT14H30M', occurrence },
      ],
      createdAt: at(21),
      updatedAt: at(65),
    },
    createdAt: at(54),
    updatedAt: at(55),
  },
  energies: [fuel, electric],
  engines: [engine],
  transmission: {
    gearbox: {
      mode: { automatic: true, sport: false, snow: true, sequential: false, semiManual: true },
      ratio: 'RATIO_3',
      ratioRaw: 'Ratio3',
    },
    createdAt: at(48),
    updatedAt: at(49),
  },
  powertrain: { status: 'STOPPING', statusRaw: 'Stopping', createdAt: at(22), updatedAt: at(66) },
  adas: {
    parkAssist: {
      front: ['ACTIVE'],
      frontRaw: ['Active'],
      rear: ['TRAILER_INHIBITION', 'UNKNOWN'],
      rearRaw: ['TrailerInhibition', 'Asleep'],
    },
    accr: 'HOLD_WITH_OVER_SPEEDING',
    accrRaw: 'HoldWithOverSpeeding',
    lvv: true,
    rvv: 'BEST_FIT_MAX',
    rvvRaw: 'BestFitMax',
    aebs: 'ON_FLASHING',
    aebsRaw: 'OnFlashing',
    afil: 'ON_FIXED',
    afilRaw: 'OnFixed',
    artiv: 'SELECTED',
    artivRaw: 'Selected',
    bsm: 'INACTIVE',
    bsmRaw: 'Inactive',
    esp: true,
    abs: false,
    fse: true,
    sli: 50,
    rlka: 'CORRECTION_IN_PROGRESS',
    rlkaRaw: 'CorrectionInProgress',
    llka: 'AUTHORIZED',
    llkaRaw: 'Authorized',
    rgi: 'UP_DOWN',
    rgiRaw: 'UpDown',
    createdAt: at(46),
    updatedAt: at(47),
  },
  doorsState: {
    lockedStates: ['CABIN_DOORS_UNLOCKED', 'TRUNK_UNLOCKED'],
    lockedStatesRaw: ['CabinDoorsUnlocked', 'TrunkUnLocked'],
    opening: [{ identifier: 'ROOF_WINDOW', identifierRaw: 'RoofWindow', state: 'CLOSED', stateRaw: 'Close' }],
    createdAt: at(23),
    updatedAt: at(24),
  },
  privacy: {
    state: 'NONE',
    stateRaw: 'None',
    driverRequestState: 'GEOLOCATION',
    driverRequestStateRaw: 'Geolocation',
    serviceState: 'FULL',
    serviceStateRaw: 'Full',
    createdAt: at(25),
    updatedAt: at(67),
  },
  battery: { stateOfHealth: 84.5, createdAt: at(26), updatedAt: at(68) },
  service: { type: 'UNKNOWN', typeRaw: 'Unknown', createdAt: at(27), updatedAt: at(28) },
  safety: {
    beltStatus: [{ belt: 'OMISSION', beltRaw: 'Omission', seat: 'PASSENGER', seatRaw: 'Passenger' }],
    beltWarning: 'NORMAL',
    beltWarningRaw: 'Normal',
    autoECallTriggering: 'SHOCK_DETECTION_DISABLED',
    autoECallTriggeringRaw: 'ShockDetectionUnabled',
    eCallTriggeringRequest: 'AIRBAG_DISABLED',
    eCallTriggeringRequestRaw: 'AirbagUnabled',
    createdAt: at(29),
    updatedAt: at(69),
  },
  odometer: { mileage: 120_034.7, createdAt: at(30), updatedAt: at(70) },
  overallAutonomy: { autonomy: 581.5, createdAt: at(52), updatedAt: at(53) },
  kinetic: { acceleration: -0.8, speed: 49.5, pace: 12.5, moving: true, createdAt: at(31), updatedAt: at(71) },
  environment: {
    luminosity: { day: true, createdAt: at(32), updatedAt: at(72) },
    air: { temp: 11.5, createdAt: at(33), updatedAt: at(73) },
    createdAt: at(50),
    updatedAt: at(51),
  },
  drivingBehavior: { mode: 'FOUR_AWD', modeRaw: '4AWD', createdAt: at(34), updatedAt: at(35) },
  wipingBlades: { active: true, speed: 'LOW', speedRaw: 'Low', createdAt: at(36), updatedAt: at(74) },
  lightingSystem: {
    turn: [
      {
        direction: 'LEFT',
        directionRaw: 'Left',
        position: 'FRONT',
        positionRaw: 'Front',
        status: 'ON',
        statusRaw: 'On',
      },
    ],
    fog: [
      {
        direction: 'RIGHT',
        directionRaw: 'Right',
        position: 'REAR',
        positionRaw: 'Rear',
        status: 'OFF',
        statusRaw: 'Off',
      },
    ],
    createdAt: at(37),
    updatedAt: at(75),
  },
  alarm: {
    status: { activation: 'ACTIVE', activationRaw: 'Active', createdAt: at(38), updatedAt: at(76) },
    trigger: {
      type: 'VOLUMETRIC_BREAK_IN',
      typeRaw: 'VolumetricBreakIn',
      position,
      startAt: at(39),
      createdAt: at(40),
      updatedAt: at(77),
    },
  },
  stolen: {
    stolenId: 'stolen-1',
    state: true,
    startedAt: at(41),
    endAt: at(42),
    startPosition: position,
    endPosition: { ...position, latitude: -33.9 },
    createdAt: at(43),
    updatedAt: at(78),
  },
  createdAt: at(44),
  updatedAt: at(45),
  rejectedValues: [{ path: 'environment.air.temp', raw: '215' }],
};
