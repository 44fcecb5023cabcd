import { entity, listOf, toOne, vehicleOf, type ArgumentValues, type Costs } from '../cost/index.js';
import type { ProfiledHistoryArgs } from '../relay/profile.args.js';
import { collisionArguments } from './collision-lists.resolver.js';

const collisions = {
  argsOf: collisionArguments,
  view: (args: ProfiledHistoryArgs, maxFirst: number) => ({ list: 'collisions', args, maxFirst }),
};
const collision = ({ collisionId }: ArgumentValues) => ({ collisionId: String(collisionId) });

export const collisionCosts: Costs = {
  'Collision.vehicle': vehicleOf('Collision.vehicle'),
  'Collision.trip': toOne('Collision.trip', 'Trip', ({ profile = null }) => ({ profile })),
  'Fleet.collisions': listOf<ProfiledHistoryArgs>('Fleet.collisions', 'Collision', collisions),
  'Fleet.collision': entity('Collision', collision),
  'Vehicle.collisions': listOf<ProfiledHistoryArgs>('Vehicle.collisions', 'Collision', collisions),
  'Vehicle.collision': entity('Collision', collision),
  'Trip.collisions': listOf<ProfiledHistoryArgs>('Trip.collisions', 'Collision', collisions),
};
