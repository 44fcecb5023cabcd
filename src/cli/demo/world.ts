import type { FleetPlan } from '../../simulator/index.js';

/** What the demo's upstream simulates: the same seed gives the same fleets, ids and histories each time. */
export const demoWorld: { readonly seed: number; readonly fleets: readonly FleetPlan[] } = {
  seed: 7,
  fleets: [
    { name: 'Île-de-France', description: 'Service cars around Paris', vehicles: 120, gaps: false },
    { name: 'Grand Ouest', description: 'Vans of the western depots', vehicles: 40 },
    { name: 'Pool', vehicles: 8 },
  ],
};
