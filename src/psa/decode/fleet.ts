import type { Fleet } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { Drift } from './reader/drift.js';
import { ownId } from './values/ids.js';
import { readGroup } from './reader/reader.js';

/** Null without an id, both as member and in the self link. */
export function decodeFleet(resource: Resource, drift: Drift): Fleet | null {
  return readGroup(resource, 'fleet', { drift }, (group) => {
    const fleetId = ownId(resource);
    group.skip('id');
    const fleet = {
      name: group.string('name'),
      description: group.string('description'),
      createdAt: group.date('createdAt'),
      updatedAt: group.date('updatedAt'),
    };
    if (fleetId === null) group.countBad('id');
    return fleetId === null ? null : { fleetId, ...fleet };
  });
}
