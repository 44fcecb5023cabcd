import type { Timestamps, ElectricEnergy, Energy, FuelEnergy, TractionBattery } from '../../../domain/index.js';
import { energySubType, energyType } from '../enums.js';
import { fill, isBlank } from '../fill.js';
import { type NumberRules, notNegative, percent, range } from '../numbers.js';
import type { GroupReader } from '../reader.js';
import { readCharging } from './charging.js';

export function readEnergy(energy: GroupReader): Energy {
  const extension = energy.group('extension', (group) => ({
    fuel: group.group('fuel', readFuel),
    electric: group.group('electric', readElectric),
  }));
  // The old `energy` (Q12) has the electric groups without an `extension` around them, and the rest in kilowatt-hours.
  const residual = energy.number('residual', kilowattHours, 'extension.electric.battery.load.residual');
  const battery = energy.group('battery', readBattery, 'extension.electric.battery');
  const bare = {
    battery: residual === null ? battery : withResidual(battery, Math.round(residual * 1000)),
    charging: energy.group('charging', readCharging, 'extension.electric.charging'),
  };
  const fromBare = isBlank(bare) ? null : { fuel: null, electric: bare };
  return {
    ...readEnergyKind(energy),
    level: energy.number('level', percent),
    autonomy: energy.integer('autonomy', range),
    extension: extension && fromBare ? fill(extension, fromBare) : (extension ?? fromBare),
    ...energy.times(),
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
  return { battery: residual === null ? battery : withResidual(battery, residual), charging };
}

/** No vehicle holds a megawatt-hour: what is more is not in the unit of that contract. */
const kilowattHours: NumberRules = { min: 0, max: 1000 };
const noTimes: Timestamps = { createdAt: null, updatedAt: null };

/** What is left, in Wh, where it stands beside the battery; the battery's own place wins. */
function withResidual(battery: TractionBattery | null, residual: number): TractionBattery {
  const beside: TractionBattery = { load: { capacity: null, residual, ...noTimes }, health: null };
  return battery ? fill(battery, beside) : beside;
}

function readBattery(battery: GroupReader): TractionBattery {
  const load = battery.group('load', (group) => ({
    capacity: group.integer('capacity', notNegative),
    residual: group.integer('residual', notNegative),
    ...group.times(),
  }));
  const capacity = battery.integer('capacity', notNegative, 'load.capacity');
  const health = battery.group('health', (group) => ({
    capacity: group.integer('capacity', percent),
    // Q14: 0 where the vehicle does not know.
    resistance: group.integer('resistance', { ...percent, unknown: (value) => value === 0 }),
    ...group.times(),
  }));
  if (capacity === null) return { load, health };
  return {
    load: load ? { ...load, capacity: load.capacity ?? capacity } : { capacity, residual: null, ...noTimes },
    health,
  };
}
