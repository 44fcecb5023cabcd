import type { Energy, Engine, VehicleService } from '../../../../domain/index.js';
import { fill, isBlank } from '../../reader/fill.js';
import type { GroupReader } from '../../reader/reader.js';
import { readEnergy } from './energy.js';

/** Other values that indicate the kind of drive, read if needed. */
interface DriveHints {
  readonly engines: () => readonly Engine[] | null;
  readonly service: () => VehicleService | null;
}

/**
 * `Q12`: `energies` and `energy` may both be present, each as object or list. `energies` takes precedence, and `energy` fills
 * missing members and entries. The empty fuel entry of an electric car is dropped.
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

/** Entries match by type, and by sub-type if both have one. */
function isSame(one: Energy, other: Energy): boolean {
  if (one.type === null || one.type !== other.type) return false;
  return one.subType === null || other.subType === null || one.subType === other.subType;
}

/**
 * Drops a fuel entry without values next to an electric one. A plug-in hybrid with an empty tank looks the same, so a thermic
 * engine or a hybrid service keeps the entry.
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
