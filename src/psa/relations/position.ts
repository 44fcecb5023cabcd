import type { Position, ProfileArguments, Vehicle } from '../../domain/index.js';
import { decodePosition } from '../decode/position.js';
import { shownPosition } from '../shape.js';
import { geoJson, profileQuery, type ToOne } from './relation.js';

/** A vehicle's last position as a separate resource. */
export const lastPosition = {
  operation: 'getCarLastPosition',
  embedded: ['lastPosition', 'position'],
  whole: ['geometry', 'properties'],
  accept: geoJson,
  decode: decodePosition,
  shows: shownPosition,
  freshness: 'live' as const,
};

export const toOne = {
  /** Deprecated upstream since 3.13.0. Used if the status has no position. */
  'Vehicle.lastPosition': {
    ...lastPosition,
    rels: ['lastPosition'],
    query: profileQuery,
  } satisfies ToOne<Vehicle, Position, ProfileArguments>,
};
