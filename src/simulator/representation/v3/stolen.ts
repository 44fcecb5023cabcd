import type { StolenReport } from '../../world/stolen.js';
import type { WorldVehicle } from '../../world/vehicle.js';
import type { World } from '../../world/world.js';
import { instant, type Document } from '../document.js';
import { link, vehiclePath, type LinkStyle } from '../links.js';
import { representPosition } from './position.js';

/** The same in a status and in the list, except that only the list has `updatedAt`. */
export function representStolenReport(
  world: World,
  vehicle: WorldVehicle,
  report: StolenReport,
  style: LinkStyle,
  listed: boolean,
): Document {
  const path = vehiclePath(vehicle);
  const { startedAt, endedAt } = report;
  const place = (at: number): Document | undefined =>
    world.traits(vehicle).privacy === 'None' ? representPosition(world.snapshot(vehicle, at), false) : undefined;
  return {
    id: report.id,
    state: endedAt === null,
    createdAt: instant(startedAt),
    updatedAt: listed ? instant(endedAt ?? startedAt) : undefined,
    startedAt: instant(startedAt),
    endAt: endedAt === null ? undefined : instant(endedAt),
    startPosition: place(startedAt),
    endPosition: endedAt === null ? undefined : place(endedAt),
    _links: { self: link(style, `${path}/stolen/${report.id}`), vehicle: link(style, path) },
  };
}
