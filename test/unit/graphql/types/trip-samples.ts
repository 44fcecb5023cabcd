/** Samples of a trip and related objects, as in `samples.ts`. */
import type { Collision, Telemetry, Trip } from '../../../../src/domain/index.js';
import { maintenance, position, status } from './samples.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));

export const trip: Trip = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  tripId: 'trip-1',
  vin: 'VF3CCHMZ6JT000001',
  startedAt: at(1),
  stoppedAt: at(2),
  startPosition: position,
  stopPosition: { ...position, longitude: 7.25 },
  duration: 'PT1H2M3S',
  distance: 87.4,
  startMileage: 120_034.7,
  startEnergies: [
    { type: 'FUEL', typeRaw: 'Fuel', subType: 'HYDROGEN', subTypeRaw: 'Hydrogen', level: 71.5, autonomy: 610 },
  ],
  endEnergies: [
    {
      type: 'ELECTRIC',
      typeRaw: 'Electric',
      subType: 'ELECTRIC_ENERGY',
      subTypeRaw: 'ElectricEnergy',
      level: 12.5,
      autonomy: 40,
    },
  ],
  energyConsumptions: [
    {
      type: 'FUEL',
      typeRaw: 'Fuel',
      subType: 'FOSSIL_ENERGY',
      subTypeRaw: 'FossilEnergy',
      consumption: 452.5,
      avgConsumption: 517.7,
      unit: 'CENTILITER',
    },
  ],
  kinetic: { avgSpeed: 61.5, maxSpeed: 131.5 },
  segments: [{ propulsion: 'THERMIC', propulsionRaw: 'Thermal', percent: 40.5, distance: 35.4 }],
  done: true,
  faults: [{ fault: 'DATA_LACKING', faultRaw: 'DataLacking', cause: 'GEO_PRIVACY', causeRaw: 'GeoPrivacy' }],
  createdAt: at(3),
  updatedAt: at(4),
  rejectedValues: [{ path: 'startMileage', raw: '0' }],
};

export const collision: Collision = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  tripId: 'trip-1',
  collisionId: 'collision-1',
  vin: 'VF3CCHMZ6JT000001',
  tippedOver: false,
  pedestrian: true,
  details: [{ side: 'LATERAL', sideRaw: 'Lateral', severity: 'MINOR', severityRaw: 'Minor' }],
  createdAt: at(5),
  updatedAt: at(6),
  rejectedValues: [{ path: 'createdAt', raw: 'yesterday' }],
};

const { ignition, energies, engines, transmission, powertrain, adas, doorsState, privacy, battery, safety } = status;
const { odometer, overallAutonomy, kinetic, environment, drivingBehavior, wipingBlades, lightingSystem, alarm } =
  status;

export const telemetry: Telemetry = {
  fleetId: 'fleet-1',
  vehicleId: 'vehicle-1',
  tripId: 'trip-1',
  ...{ ignition, energies, engines, transmission, powertrain, adas, doorsState, privacy, battery, safety },
  ...{ odometer, overallAutonomy, kinetic, environment, drivingBehavior, wipingBlades, lightingSystem, alarm },
  lighting: {
    turn: ['LEFT', 'RIGHT'],
    turnRaw: ['Left', 'Right'],
    light: ['FRONT'],
    lightRaw: ['Front'],
    status: ['ON', 'UNKNOWN'],
    statusRaw: ['On', 'Dim'],
  },
  location: { ...position, latitude: 43.7 },
  maintenance,
  createdAt: at(7),
  updatedAt: at(8),
  rejectedValues: [{ path: 'odometer.mileage', raw: '0' }],
};
