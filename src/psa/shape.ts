import { signalGroups } from '../domain/index.js';
import { hasLinks, type Resource } from '../hal/index.js';
import { keysOf } from './decode/reader/former-names.js';

/** A resource of a kind has at least one of these members. Most kinds have `id`, which no error has. */
export type ExpectedMembers = readonly string[];

/**
 * Whether a document is a resource of a kind: it has one of its members, or links. One is enough, as members may be missing;
 * errors, empty objects and collections have none.
 */
export function isShown(resource: Resource, shows: ExpectedMembers): boolean {
  if (shows.some((member) => (resource[member] ?? null) !== null)) return true;
  return hasLinks(resource) && !Object.hasOwn(resource, 'total');
}

export const identified: ExpectedMembers = ['id'];
export const shownCallback: ExpectedMembers = ['id', 'callbackId'];
export const shownMonitor: ExpectedMembers = ['id', 'monitorId'];
export const shownRemoteAction: ExpectedMembers = ['id', 'remoteActionId'];

/** Members of a vehicle, with or without an id. */
export const describedVehicle: ExpectedMembers = [
  'id',
  'vin',
  'motorization',
  'brand',
  'label',
  'pictures',
  'createdAt',
];

/** The signal groups of a status, by current and former names. */
const signals: ExpectedMembers = ['energy', ...signalGroups.flatMap((group) => keysOf(group))];
const dates: ExpectedMembers = ['createdAt', 'updatedAt'];

export const shownStatus: ExpectedMembers = ['vin', ...dates, ...signals];
export const shownMaintenance: ExpectedMembers = ['vin', ...dates, 'daysBeforeMaintenance', 'mileageBeforeMaintenance'];
export const shownTelemetry: ExpectedMembers = [...dates, 'vehicle', '_embedded', ...signals];
/** A GeoJSON Feature may have no geometry. */
export const shownPosition: ExpectedMembers = ['geometry', 'properties'];
