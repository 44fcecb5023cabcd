import { signalGroups } from '../domain/index.js';
import { hasLinks, type Resource } from '../hal/index.js';
import { keysOf } from './decode/former-names.js';

/** Members of which a resource of a kind has at least one; `id` is in most kinds and in no error. */
export type ExpectedMembers = readonly string[];

/**
 * Whether a document shows that it is a resource of the kind: by one of its members, or by links. Fields may be missing, so one is enough;
 * an error, an empty object or a collection has none.
 */
export function isShown(resource: Resource, shows: ExpectedMembers): boolean {
  if (shows.some((member) => (resource[member] ?? null) !== null)) return true;
  return hasLinks(resource) && !Object.hasOwn(resource, 'total');
}

export const identified: ExpectedMembers = ['id'];
export const shownCallback: ExpectedMembers = ['id', 'callbackId'];
export const shownMonitor: ExpectedMembers = ['id', 'monitorId'];
export const shownRemoteAction: ExpectedMembers = ['id', 'remoteActionId'];

/** Members that a vehicle's description has, with and without an id. */
export const describedVehicle: ExpectedMembers = [
  'id',
  'vin',
  'motorization',
  'brand',
  'label',
  'pictures',
  'createdAt',
];

/** The groups of signals of a status, under their present and former names. */
const signals: ExpectedMembers = ['energy', ...signalGroups.flatMap((group) => keysOf(group))];
const dates: ExpectedMembers = ['createdAt', 'updatedAt'];

export const shownStatus: ExpectedMembers = ['vin', ...dates, ...signals];
export const shownMaintenance: ExpectedMembers = ['vin', ...dates, 'daysBeforeMaintenance', 'mileageBeforeMaintenance'];
export const shownTelemetry: ExpectedMembers = [...dates, 'vehicle', '_embedded', ...signals];
/** GeoJSON: a Feature may say nothing of the place. */
export const shownPosition: ExpectedMembers = ['geometry', 'properties'];
