import type { Fleet } from '../../domain/index.js';
import { decodeFleet } from '../decode/fleet.js';
import { identified } from '../shape.js';
import type { Entity, ToMany } from './relation.js';

/** Entry points, without links to them. */
export const fleet: Entity<{ readonly fleetId: string }, Fleet, null> = {
  operation: () => 'getFleet',
  path: ({ fleetId }) => ['fleets', fleetId],
  freshness: 'slow',
  decode: (resource, { drift }) => decodeFleet(resource, drift),
  shows: identified,
};

export const fleets = {
  rels: [],
  items: ['fleets', 'fleet'],
  operation: 'getFleets',
  decode: fleet.decode,
  shows: fleet.shows,
  freshness: 'slow',
  rangeable: false,
  key: ({ fleetId }) => fleetId,
} satisfies ToMany<never, Fleet, null>;
