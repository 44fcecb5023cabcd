import type { Energy, Engine, VehicleService } from '../../../domain/index.js';
import { fill, isBlank } from '../fill.js';
import type { GroupReader } from '../reader.js';
import { readEnergy } from './energy.js';

/** What else the status says about how the vehicle is driven: asked for where it decides something. */
export interface DriveHints {
  readonly engines: () => readonly Engine[] | null;
  readonly service: () => VehicleService | null;
}

/**
 * `Q12`: `energies` and `energy` may both be there, each an object or a list. `energies` counts; what only `energy` has,
 * be it a leaf or a whole entry, is added. An electric car's entry for fuel that it does not have is left out.
 */
export function readEnergies(status: GroupReader, hints: DriveHints): readonly Energy[] | null {
  const energies = status.list('energies', readEnergy);
  const energy = status.list('energy', readEnergy, 'energies');
  if (energies === null && energy === null) return null;
  return withoutFuelOfElectricCar(merge(energies ?? [], energy ?? []), hints);
}

function merge(energies: readonly Energy[], others: readonly Energy[]): readonly Energy[] {
  const merged = [...energies];
  for (const other of others) {
    const at = merged.findIndex((candidate) => isSame(candidate, other));
    const known = merged[at];
    if (known) merged[at] = fill(known, other);
    else merged.push(other);
  }
  return merged;
}

/** An entry without a sub-type is the one of its type. */
function isSame(one: Energy, other: Energy): boolean {
  if (one.type === null || one.type !== other.type) return false;
  return one.subType === null || other.subType === null || one.subType === other.subType;
}

/**
 * A fuel entry with nothing in it, beside an electric one, is no fuel: level, autonomy and consumption are null or 0. A
 * plug-in hybrid with an empty tank looks the same, so a thermic engine or a hybrid service keeps the entry.
 */
function withoutFuelOfElectricCar(energies: readonly Energy[], { engines, service }: DriveHints): readonly Energy[] {
  const isNoFuel = (energy: Energy) => energy.type === 'FUEL' && isEmpty(energy);
  if (!energies.some(isNoFuel) || !energies.some((energy) => energy.type === 'ELECTRIC')) return energies;
  const burnsFuel = service()?.type === 'HYBRID' || engines()?.some((engine) => engine.type === 'THERMIC') === true;
  return burnsFuel ? energies : energies.filter((energy) => !isNoFuel(energy));
}

function isEmpty({ level, autonomy, extension }: Energy): boolean {
  return isBlank({ level, autonomy, extension }, (leaf) => leaf === null || leaf === 0);
}
