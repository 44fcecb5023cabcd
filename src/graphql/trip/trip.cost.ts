import { entity, listOf, vehicleOf, type ArgumentValues, type Costs } from '../cost/index.js';
import type { ListArgs } from '../relay/list.args.js';
import type { ProfileArgs } from '../relay/profile.args.js';
import { highFrequencyCap } from '../relay/list.js';
import { tripArguments, type TripListArgs } from './trip.connection.js';
import { viewOf } from './trip-lists.resolver.js';
import { waypointArguments, type WaypointListArgs } from './trip-waypoints.resolver.js';

const trips = { argsOf: tripArguments, view: viewOf };
const trip = ({ tripId }: ArgumentValues) => ({ tripId: String(tripId) });

export const tripCosts: Costs = {
  'Trip.vehicle': vehicleOf('Trip.vehicle'),
  'Fleet.trips': listOf<TripListArgs>('Fleet.trips', 'Trip', trips),
  'Fleet.trip': entity('Trip', trip),
  'Vehicle.trips': listOf<TripListArgs>('Vehicle.trips', 'Trip', trips),
  'Vehicle.trip': entity('Trip', trip),
  'Alert.trips': listOf<ListArgs & ProfileArgs>('Alert.trips', 'Trip', {
    argsOf: ({ profile = null }) => ({ profile }),
    view: (args, maxFirst) => ({ list: 'trips', args, maxFirst }),
  }),
  'Trip.waypoints': listOf<WaypointListArgs>('Trip.waypoints', 'Position', {
    argsOf: waypointArguments,
    view: (args, maxFirst) => ({ list: 'waypoints', args, maxFirst: highFrequencyCap(maxFirst) }),
  }),
};
