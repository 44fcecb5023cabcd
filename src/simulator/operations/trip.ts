import type { Call } from '../http/call.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { both, hal, second, type Operation } from '../http/operation.js';
import { representPage, type Collection } from '../http/paging.js';
import { readRange, readStates, type NumberRange } from '../http/parameters.js';
import { measureTrip, representTrip } from '../representation/trip.js';
import type { Document } from '../representation/document.js';
import { faultsOf, type WorldTrip } from '../world/trip.js';
import type { WorldVehicle } from '../world/vehicle.js';
import { fleetOf, isVisible, membersOf, tripOf, visibleVehicleOf } from './lookup.js';

const isIn = (range: NumberRange | null, value: number): boolean =>
  range === null || (value >= range.from && value <= range.to);

/** Whether a trip matches the filters by start, length and state; null without filters. v2 only filters by start. */
function filterOf({ query, world, version }: Call): ((trip: WorldTrip, asOf: number) => boolean) | null {
  const intervals = readTimestamps(query, world.now());
  if (version === 'v2') return intervals && ((trip) => isWithin(intervals, trip.startedAt));
  const distance = readRange(query, 'distance', 1);
  const duration = readRange(query, 'duration', 0);
  const states = readStates(query);
  const measured = distance !== null || duration !== null;
  if (!intervals && !measured && states.size === 0) return null;
  const isLong = (trip: WorldTrip, asOf: number): boolean => {
    const measures = measureTrip(world, trip, asOf);
    return isIn(distance, measures.distance) && isIn(duration, measures.duration);
  };
  const hasState = (trip: WorldTrip): boolean => {
    const faults = faultsOf(trip, world.traits(trip.vehicle).privacy);
    return faults.length === 0 ? states.has('Nominal') : faults.some(({ fault }) => states.has(fault));
  };
  return (trip, asOf) =>
    isWithin(intervals, trip.startedAt) && (states.size === 0 || hasState(trip)) && (!measured || isLong(trip, asOf));
}

/** Oldest first, as observed in the field: the specification defines no order, and `last` leads to the newest (Q06). */
const listOf = (
  call: Call,
  options: Pick<Collection<WorldTrip>, 'represent'> & { tripsAt(asOf: number): readonly WorldTrip[] },
): Document => {
  const isRequested = filterOf(call);
  return representPage(call, {
    name: 'trips',
    items(asOf) {
      const trips = options.tripsAt(asOf);
      return isRequested === null ? trips : trips.filter((trip) => isRequested(trip, asOf));
    },
    represent: (trip) => options.represent(trip),
    ranged: true,
    filters: ['distance', 'duration', 'states'],
  });
};

const one = (call: Call): Document => {
  const fleetWide = call.variables['vid'] === undefined;
  return representTrip(call.world, tripOf(call), call.style, { batch: fleetWide, fleetWide });
};

export const tripOperations: readonly Operation[] = [
  {
    id: 'getFleetTrips',
    path: '/fleets/{fid}/trips',
    versions: both,
    contentType: hal,
    kind: 'trip',
    answer(call) {
      const { world, style, version } = call;
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'trips');
      const isListed = (vehicle: WorldVehicle): boolean => isMember(vehicle) && isVisible(call, vehicle);
      const listed = new Set(fleet.vehicles.filter(isListed));
      return listOf(call, {
        tripsAt(asOf) {
          const trips = world.trips(fleet, asOf);
          return listed.size === fleet.vehicles.length ? trips : trips.filter(({ vehicle }) => listed.has(vehicle));
        },
        represent: (trip) => representTrip(world, trip, style, { batch: true, fleetWide: version === 'v2' }),
      });
    },
  },
  {
    id: 'getTripsByVehicle',
    path: '/fleets/{fid}/vehicles/{vid}/trips',
    versions: both,
    contentType: hal,
    kind: 'trip',
    answer(call) {
      const { world, style } = call;
      const vehicle = visibleVehicleOf(call);
      return listOf(call, {
        tripsAt: (asOf) => world.trips(vehicle, asOf),
        represent: (trip) => representTrip(world, trip, style, { batch: false, fleetWide: false }),
      });
    },
  },
  {
    id: 'getFleetTripByVehicle',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}',
    versions: both,
    contentType: hal,
    kind: 'trip',
    answer: one,
  },
  {
    id: 'getFleetTripsById',
    path: '/fleets/{fid}/trips/{tid}',
    versions: second,
    contentType: hal,
    kind: 'trip',
    answer: one,
  },
];
