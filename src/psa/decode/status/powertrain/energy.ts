import type { Timestamps, ElectricEnergy, Energy, FuelEnergy, TractionBattery } from '../../../../domain/index.js';
import { energySubType, energyType } from '../../values/enums.js';
import { fill, isBlank } from '../../reader/fill.js';
import { type NumberRules, notNegative, percent, range } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';
import { readCharging } from './charging.js';

export function readEnergy(energy: GroupReader): Energy {
  const extension = energy.group('extension', (group) => ({
    fuel: group.group('fuel', readFuel),
    electric: group.group('electric', readElectric),
  }));
  // The old `energy` (Q12) has the electric groups without `extension`, and the residual energy in kWh.
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

/** Hydrogen is a type in v2 and a sub-type of fuel in v3. Its instant consumption is in kilograms. */
export function readEnergyKind(energy: GroupReader): EnergyKind {
  const type = energy.enumField('type', energyType);
  const subType = energy.enumField('subType', energySubType);
  const isHydrogen = type.typeRaw?.toLowerCase() === 'hydrogen';
  return { ...type, ...subType, subType: subType.subType ?? (isHydrogen ? 'HYDROGEN' : null) };
}

/** v2 has the total directly in `fuel`, in cL as in v3. */
function readFuel(fuel: GroupReader): FuelEnergy {
  const consumptions = fuel.group('consumptions', (group) => ({
    total: group.number('total', notNegative),
    instant: group.number('instant'),
  }));
  const total = fuel.number('consumption', notNegative, 'consumptions.total');
  if (total === null) return { consumptions };
  return { consumptions: { total: consumptions?.total ?? total, instant: consumptions?.instant ?? null } };
}

/** v2 has the residual energy next to the battery, and the capacity directly in it; both in Wh as in v3. */
function readElectric(electric: GroupReader): ElectricEnergy {
  const battery = electric.group('battery', readBattery);
  const residual = electric.integer('residual', notNegative, 'battery.load.residual');
  const charging = electric.group('charging', readCharging);
  return { battery: residual === null ? battery : withResidual(battery, residual), charging };
}

/** In kWh. Larger values have another unit. */
const kilowattHours: NumberRules = { min: 0, max: 1000 };
const noTimes: Timestamps = { createdAt: null, updatedAt: null };

/** Adds the residual energy in Wh, unless the battery has it. */
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
    // Q14: 0 means unknown.
    resistance: group.integer('resistance', { ...percent, unknown: (value) => value === 0 }),
    ...group.times(),
  }));
  if (capacity === null) return { load, health };
  return {
    load: load ? { ...load, capacity: load.capacity ?? capacity } : { capacity, residual: null, ...noTimes },
    health,
  };
}
