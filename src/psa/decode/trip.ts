import {
  type ConsumptionUnit,
  Propulsion,
  type Trip,
  type TripConsumption,
  type TripEnergy,
  TripFaultCause,
  TripFaultType,
  type TripKinetic,
} from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { enumTable } from './values/enum-table.js';
import { ownId, vehicleIdOf } from './values/ids.js';
import { drivenKilometres, notNegative, percent, range } from './values/numbers.js';
import { readPosition } from './position.js';
import { readGroup } from './reader/reader.js';
import type { GroupReader } from './reader/reader.js';
import { readEnergyKind } from './status/powertrain/energy.js';
import type { EnergyKind } from './status/powertrain/energy.js';

const propulsion = enumTable(Propulsion);
const tripFaultType = enumTable(TripFaultType);
const tripFaultCause = enumTable(TripFaultCause);

/** Null without an id, both as member and in the self link. */
export function decodeTrip(resource: Resource, context: DecodeContext): Trip | null {
  const { fleetId } = context;
  return readGroup(resource, 'trip', readingOf(context), (group) => {
    const tripId = ownId(resource);
    group.skip('id');
    const trip = {
      vehicleId: vehicleIdOf(resource),
      vin: group.string('vin'),
      startedAt: group.date('startedAt'),
      stoppedAt: group.date('stoppedAt'),
      startPosition: readPosition(group, 'startPosition'),
      stopPosition: readPosition(group, 'stopPosition'),
      duration: group.seconds('duration'),
      distance: group.number('distance', notNegative),
      startMileage: group.number('startMileage', drivenKilometres),
      startEnergies: group.list('startEnergies', readTripEnergy),
      endEnergies: group.list('endEnergies', readTripEnergy),
      energyConsumptions: group.list('energyConsumptions', readConsumption) ?? readAverages(group),
      kinetic: group.group('kinetic', readTripKinetic),
      segments: group.list('segments', (segment) => ({
        ...segment.enumField('propulsion', propulsion),
        percent: segment.number('percent', percent),
        distance: segment.number('distance', notNegative),
      })),
      done: group.boolean('done'),
      // v2 has texts, without causes.
      faults: group.list(
        'faults',
        (fault) => ({ ...fault.enumField('fault', tripFaultType), ...fault.enumField('cause', tripFaultCause) }),
        'faults',
        'fault',
      ),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
      rejectedValues: group.rejectedValues(),
    };
    if (tripId === null) group.countBad('id');
    return tripId === null ? null : { fleetId, tripId, ...trip };
  });
}

function readTripEnergy(energy: GroupReader): TripEnergy {
  return {
    ...readEnergyKind(energy),
    level: energy.number('level', percent),
    autonomy: energy.integer('autonomy', range),
  };
}

function readConsumption(group: GroupReader): TripConsumption {
  const kind = readEnergyKind(group);
  return {
    ...kind,
    consumption: group.number('consumption', notNegative),
    // Negative if an electric vehicle recuperates.
    avgConsumption: group.number('avgConsumption'),
    unit: unitOf(kind),
  };
}

/** The end-user contract only has averages, in L/100 km and kWh/100 km; the schema uses cL and Wh. */
function readAverages(trip: GroupReader): readonly TripConsumption[] | null {
  return trip.list(
    'avgConsumption',
    (group) => {
      const kind = readEnergyKind(group);
      const unit = unitOf(kind);
      const value = group.number('value', {}, 'avgConsumption');
      const factor = unit === 'CENTILITER' ? 100 : 1000;
      const avgConsumption = value === null || unit === null ? null : round(value * factor, 3);
      return { ...kind, consumption: null, avgConsumption, unit };
    },
    'energyConsumptions',
  );
}

/**
 * The specification states no units. By distance and duration, the average is in m/s, and as it is the lower one, the maximum
 * is in km/h. An unknown maximum is 0 (Q14).
 */
function readTripKinetic(kinetic: GroupReader): TripKinetic {
  const average = kinetic.number('avgSpeed', notNegative);
  const isDriven = average !== null && average > 0;
  return {
    avgSpeed: average === null ? null : round(average * 3.6, 1),
    maxSpeed: kinetic.number('maxSpeed', { min: 0, unknown: (speed) => isDriven && speed === 0 }),
  };
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

/** `Q17`: centilitres for fuel, including hydrogen, and watt-hours for electricity. */
function unitOf({ type, subType }: EnergyKind): ConsumptionUnit | null {
  if (type === 'FUEL') return 'CENTILITER';
  if (type === 'ELECTRIC') return 'WATT_HOUR';
  // Without a known type, the sub-type decides.
  if (subType === 'ELECTRIC_ENERGY') return 'WATT_HOUR';
  return subType === 'FOSSIL_ENERGY' || subType === 'HYDROGEN' ? 'CENTILITER' : null;
}
