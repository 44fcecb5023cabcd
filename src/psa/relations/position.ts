import type { NoArguments, Position, Vehicle } from '../../domain/index.js';
import { geoJson } from '../client.js';
import { decodePosition } from '../decode/index.js';
import type { ToOne } from './relation.js';

/** Deprecated upstream since 3.13.0: the status carries the position, this is the way where it does not. */
export const vehicleLastPosition: ToOne<Vehicle, Position, NoArguments> = {
  rels: ['lastPosition'],
  embedded: ['lastPosition'],
  whole: ['geometry', 'properties'],
  operation: 'getCarLastPosition',
  accept: geoJson,
  decode: decodePosition,
};
