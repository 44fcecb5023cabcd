import type { WorldFleet } from '../world/fleet.js';
import { instant, type Document } from './document.js';
import { collectionLink, fleetPath, link, type LinkStyle } from './links.js';

/** The fleet-wide collections, deprecated since 3.17.0 and only advertised by the fleet's links. */
const batchCollections = ['status', 'maintenances', 'alerts', 'trips', 'collisions'] as const;

export function representFleet(fleet: WorldFleet, style: LinkStyle, advertised: boolean): Document {
  const path = fleetPath(fleet.id);
  const batch = advertised
    ? batchCollections.map(
        (name) => [name, collectionLink(style, `${path}/${name}`, ['indexRange', 'pageSize'])] as const,
      )
    : [];
  return {
    id: fleet.id,
    name: fleet.name,
    description: fleet.description ?? undefined,
    createdAt: instant(fleet.createdAt),
    updatedAt: instant(fleet.updatedAt),
    _links: {
      self: link(style, path),
      vehicles: collectionLink(style, `${path}/vehicles`, ['vinPrefix', 'pageSize']),
      ...Object.fromEntries(batch),
      monitors: link(style, `${path}/monitors`),
      callbacks: style.version === 'v3' ? link(style, `${path}/remote/callbacks`) : undefined,
    },
  };
}
