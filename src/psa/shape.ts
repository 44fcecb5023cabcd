import { signalGroups } from '../domain/index.js';
import { hasLinks, type Resource } from '../hal/index.js';
import { keysOf } from './decode/former-names.js';

/** Members of which a resource of a kind has at least one; `id` is in most kinds and in no error. */
export type Shows = readonly string[];

/**
 * Whether a document shows that it is a resource of the kind: by one of its members, or by links. Fields may be missing, so one is enough;
 * an error, an empty object or a collection has none.
 */
export function isShown(resource: Resource, shows: Shows): boolean {
  if (shows.some((member) => (resource[member] ?? null) !== null)) return true;
  return hasLinks(resource) && !Object.hasOwn(resource, 'total');
}

export const identified: Shows = ['id'];
export const shownCallback: Shows = ['id', 'callbackId'];
export const shownMonitor: Shows = ['id', 'monitorId'];
export const shownRemoteAction: Shows = ['id', 'remoteActionId'];

/** Members that a vehicle's description has, with and without an id. */
export const describedVehicle: Shows = ['id', 'vin', 'motorization', 'brand', 'label', 'pictures', 'createdAt'];

/** The groups of signals of a status, under their present and former names. */
const signals: Shows = ['energy', ...signalGroups.flatMap((group) => keysOf(group))];
const dates: Shows = ['createdAt', 'updatedAt'];

export const shownStatus: Shows = ['vin', ...dates, ...signals];
export const shownMaintenance: Shows = ['vin', ...dates, 'daysBeforeMaintenance', 'mileageBeforeMaintenance'];
export const shownTelemetry: Shows = [...dates, 'vehicle', '_embedded', ...signals];
/** GeoJSON: a Feature may say nothing of the place. */
export const shownPosition: Shows = ['geometry', 'properties'];
