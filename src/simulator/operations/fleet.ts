import type { Operation } from '../http/operation.js';
import { both, hal } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { representFleet } from '../representation/fleet.js';
import { fleetOf } from './lookup.js';

export const fleetOperations: readonly Operation[] = [
  {
    id: 'getFleets',
    path: '/fleets',
    versions: both,
    contentType: hal,
    kind: 'fleet',
    answer: (call) =>
      representPage(call, {
        name: 'fleets',
        items: () => call.world.fleets,
        represent: (fleet) => representFleet(fleet, call.style, call.collections.advertised ?? true),
        ranged: false,
      }),
  },
  {
    id: 'getFleet',
    path: '/fleets/{fid}',
    versions: both,
    contentType: hal,
    kind: 'fleet',
    answer: (call) => representFleet(fleetOf(call), call.style, call.collections.advertised ?? true),
  },
];
