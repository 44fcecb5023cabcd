import type { Call } from '../http/call.js';
import { noData, unknownResource } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { both, hal, second, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { representCollision } from '../representation/collision.js';
import type { Document } from '../representation/document.js';
import type { WorldCollision } from '../world/collision.js';
import { fleetOf, isVisible, membersOf, tripOf, vehicleOf, visibleVehicleOf } from './lookup.js';

function listCollisions(call: Call, collisionsAt: (at: number) => readonly WorldCollision[]): Document {
  const intervals = readTimestamps(call.query, call.world.now());
  const batch = call.variables['vid'] === undefined;
  return representPage(call, {
    name: 'Collisions',
    items: (asOf) => collisionsAt(asOf).filter(({ at }) => isWithin(intervals, at)),
    represent: (collision) => representCollision(collision, call.style, batch),
    ranged: true,
  });
}

function oneCollision(call: Call, collisions: readonly WorldCollision[]): Document {
  const collision = collisions.find(({ id }) => id === call.variables['cid']);
  if (!collision) throw unknownResource();
  if (!isVisible(call, collision.trip.vehicle)) throw noData();
  return representCollision(collision, call.style, call.variables['vid'] === undefined);
}

function ofTrip(call: Call): Document {
  const trip = tripOf(call);
  return listCollisions(call, (at) =>
    call.world.collisions(trip.vehicle, at).filter((collision) => collision.trip.id === trip.id),
  );
}

export const collisionOperations: readonly Operation[] = [
  {
    id: 'getFleetTripCollisions',
    path: '/fleets/{fid}/collisions',
    versions: both,
    contentType: hal,
    kind: 'collision',
    answer(call) {
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'collisions');
      return listCollisions(call, (at) =>
        call.world.collisions(fleet, at).filter(({ trip }) => isMember(trip.vehicle) && isVisible(call, trip.vehicle)),
      );
    },
  },
  {
    id: 'getCollisionsById',
    path: '/fleets/{fid}/collisions/{cid}',
    versions: both,
    contentType: hal,
    kind: 'collision',
    answer: (call) => oneCollision(call, call.world.collisions(fleetOf(call))),
  },
  {
    id: 'getVehicleCollision',
    path: '/fleets/{fid}/vehicles/{vid}/collisions',
    versions: both,
    contentType: hal,
    kind: 'collision',
    answer(call) {
      const vehicle = visibleVehicleOf(call);
      return listCollisions(call, (at) => call.world.collisions(vehicle, at));
    },
  },
  {
    id: 'getVehicleCollisionById',
    path: '/fleets/{fid}/vehicles/{vid}/collisions/{cid}',
    versions: both,
    contentType: hal,
    kind: 'collision',
    answer: (call) => oneCollision(call, call.world.collisions(vehicleOf(call))),
  },
  {
    id: 'getTripCollisionsByTripAndVehicle',
    path: '/fleets/{fid}/vehicles/{vid}/trips/{tid}/collisions',
    versions: both,
    contentType: hal,
    kind: 'collision',
    answer: ofTrip,
  },
  {
    id: 'getTripCollisionsByTrip',
    path: '/fleets/{fid}/trips/{tid}/collisions',
    versions: second,
    contentType: hal,
    kind: 'collision',
    answer: ofTrip,
  },
];
