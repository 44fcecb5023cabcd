import type { Document } from '../representation/document.js';
import { documentsOf, inside } from './traverse.js';

/** The older, flat format of an energy. */
function flatten(energy: Document): Document {
  return {
    updatedAt: energy['createdAt'] ?? energy['updatedAt'],
    type: energy['type'],
    level: energy['level'],
    autonomy: energy['autonomy'],
    charging: inside(energy, 'extension', 'electric', 'charging') ?? undefined,
  };
}

/** Q12: `energy` next to `energies`, in another format and order, and a Fuel entry for electric cars. */
export function doubleEnergies(status: Document, seed: number): Document {
  const energies = [...documentsOf(status['energies'])];
  if (energies.length === 0) return status;
  const fuelled = energies.some((energy) => energy['type'] === 'Fuel' || energy['type'] === 'Hydrogen');
  const first = energies[0];
  if (!fuelled && first)
    energies.push({ createdAt: first['createdAt'], updatedAt: first['updatedAt'], type: 'Fuel', level: 0 });
  const { energies: _, ...rest } = status;
  const energy = energies.map(flatten);
  return seed % 2 === 0 ? { energy, ...rest, energies } : { ...rest, energies: energies.reverse(), energy };
}
