import type { ElectricEnergy, Energy, FuelEnergy, TractionBattery } from '../../../domain/index.js';
import { energySubType, energyType } from '../enums.js';
import { fill, isBlank } from '../fill.js';
import { notNegative, percent, range } from '../numbers.js';
import type { GroupReader } from '../reader.js';
import { readCharging } from './charging.js';

export function readEnergy(energy: GroupReader): Energy {
  const extension = energy.group('extension', (group) => ({
    fuel: group.group('fuel', readFuel),
    electric: group.group('electric', readElectric),
  }));
  // The old `energy` (Q12) has the electric groups without an `extension` around them.
  const bare = {
    battery: energy.group('battery', readBattery, 'extension.electric.battery'),
    charging: energy.group('charging', readCharging, 'extension.electric.charging'),
  };
  const fromBare = isBlank(bare) ? null : { fuel: null, electric: bare };
  return {
    ...readEnergyKind(energy),
    level: energy.number('level', percent),
    autonomy: energy.integer('autonomy', range),
    extension: extension && fromBare ? fill(extension, fromBare) : (extension ?? fromBare),
    createdAt: energy.date('createdAt'),
    updatedAt: energy.date('updatedAt'),
  };
}

export type EnergyKind = Pick<Energy, 'type' | 'typeRaw' | 'subType' | 'subTypeRaw'>;

/** v2's hydrogen is a type; v3's is a sub-type of fuel, whose consumption of the moment is then in kilograms. */
export function readEnergyKind(energy: GroupReader): EnergyKind {
  const type = energy.enumField('type', energyType);
  const subType = energy.enumField('subType', energySubType);
  const isHydrogen = type.typeRaw?.toLowerCase() === 'hydrogen';
  return { ...type, ...subType, subType: subType.subType ?? (isHydrogen ? 'HYDROGEN' : null) };
}

/** v2 has the total, in cL as v3, straight under `fuel`. */
function readFuel(fuel: GroupReader): FuelEnergy {
  const consumptions = fuel.group('consumptions', (group) => ({
    total: group.number('total', notNegative),
    instant: group.number('instant'),
  }));
  const total = fuel.number('consumption', notNegative, 'consumptions.total');
  if (total === null) return { consumptions };
  return { consumptions: { total: consumptions?.total ?? total, instant: consumptions?.instant ?? null } };
}

/** v2 has what is left in the battery beside it, and the capacity straight in it; both in Wh as v3. */
function readElectric(electric: GroupReader): ElectricEnergy {
  const battery = electric.group('battery', readBattery);
  const residual = electric.integer('residual', notNegative, 'battery.load.residual');
  const charging = electric.group('charging', readCharging);
  if (residual === null) return { battery, charging };
  const load = { capacity: null, residual, createdAt: null };
  return { battery: battery ? fill(battery, { load, health: null }) : { load, health: null }, charging };
}

function readBattery(battery: GroupReader): TractionBattery {
  const load = battery.group('load', (group) => ({
    capacity: group.integer('capacity', notNegative),
    residual: group.integer('residual', notNegative),
    createdAt: group.date('createdAt'),
  }));
  const capacity = battery.integer('capacity', notNegative, 'load.capacity');
  const health = battery.group('health', (group) => ({
    capacity: group.integer('capacity', percent),
    // Q14: 0 where the vehicle does not know.
    resistance: group.integer('resistance', { ...percent, unknown: (value) => value === 0 }),
    createdAt: group.date('createdAt'),
  }));
  if (capacity === null) return { load, health };
  return {
    load: load ? { ...load, capacity: load.capacity ?? capacity } : { capacity, residual: null, createdAt: null },
    health,
  };
}
