import { dayMs } from '../../world/clock.js';
import { pick, roll, salt } from '../../world/random.js';
import type { Snapshot } from '../../world/snapshot.js';
import type { Theft } from '../../world/theft.js';
import { instant, type Document } from '../document.js';
import { link, vehiclePath, type LinkStyle } from '../links.js';
import { representPosition } from './position.js';

const breakIns = [
  'NoBreakIn',
  'FrontRightDoorBreakIn',
  'FrontLeftDoorBreakIn',
  'RearRightFrontDoorBreakIn',
  'RearLeftFrontDoorBreakIn',
  'HoodDoorBreakIn',
  'TrunkDoorBreakIn',
  'BackliteDoorBreakIn',
  'RoofBreakIn',
  'VolumetricBreakIn',
  'VehicleLifting',
  'ElectricalsystemBreakIn',
  'KeyLearning',
  'UnauthenticatedStartup',
] as const;
const of = salt('break-in');

/** The alarm's state, and the latest trigger if there was one this month. */
export function representAlarm(snapshot: Snapshot, withPosition: boolean): Document {
  const { vehicle, driving, reportedAt, since } = snapshot;
  const month = Math.floor(reportedAt / (30 * dayMs));
  const startAt = instant(Math.max(0, since - 3 * dayMs));
  const trigger = {
    createdAt: startAt,
    startAt,
    type: pick(breakIns, vehicle.seed, of, month, 1),
    position: withPosition ? representPosition(snapshot, false) : undefined,
  };
  return {
    status: { createdAt: instant(reportedAt), activation: driving ? 'Inactive' : 'Active' },
    trigger: roll(vehicle.seed, of, month) < 0.4 ? trigger : undefined,
  };
}

/** Where the vehicle was when it began and ended, unless its privacy hides that. */
export interface TheftPlaces {
  readonly start: Snapshot;
  readonly end: Snapshot | null;
}

export function representTheft(
  theft: Theft,
  places: TheftPlaces | null,
  style: LinkStyle,
  vehicle: Snapshot['vehicle'],
): Document {
  const path = vehiclePath(vehicle);
  return {
    id: theft.id,
    state: theft.endedAt === null,
    createdAt: instant(theft.startedAt),
    startedAt: instant(theft.startedAt),
    endAt: theft.endedAt === null ? undefined : instant(theft.endedAt),
    startPosition: places ? representPosition(places.start, false) : undefined,
    endPosition: places?.end ? representPosition(places.end, false) : undefined,
    _links: { self: link(style, `${path}/stolen/${theft.id}`), vehicle: link(style, path) },
  };
}
