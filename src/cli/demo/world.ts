import type { FleetPlan } from '../../simulator/index.js';

/** The simulated fleets of the demo. The same seed gives the same ids and records each time. */
export const demoWorld: { readonly seed: number; readonly fleets: readonly FleetPlan[] } = {
  seed: 7,
  fleets: [
    { name: 'Île-de-France', description: 'Service cars around Paris', vehicles: 120, gaps: false },
    { name: 'Grand Ouest', description: 'Vans of the western depots', vehicles: 40 },
    { name: 'Pool', vehicles: 8 },
  ],
};
