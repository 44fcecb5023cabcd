import { findLink } from '../../hal/index.js';
import type { Link, Resource } from '../../hal/index.js';

/** The vendor's id of a resource: its `id`, else the last segment of its self link's path. */
export function ownId(resource: Resource): string | null {
  const id = parseId(resource['id']);
  return id ?? segments(findLink(resource, ['self'])).at(-1) ?? null;
}

/** The vendor's id of the vehicle that a resource belongs to: from its link to the vehicle (`Q09`), else from its own path. */
export function vehicleIdOf(resource: Resource): string | null {
  const path = segments(findLink(resource, ['vehicle', 'vehicles']));
  return segmentAfterVehicles(path) ?? path.at(-1) ?? segmentAfterVehicles(segments(findLink(resource, ['self'])));
}

/** An id is a text that is not empty; a whole number is taken as its digits. */
export function parseId(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return Number.isSafeInteger(value) ? String(value) : null;
}

function segmentAfterVehicles(path: readonly string[]): string | null {
  const at = path.lastIndexOf('vehicles');
  return at < 0 ? null : (path[at + 1] ?? null);
}

/** Segments of the link's path, decoded. A template's variable names nothing. */
function segments(link: Link | null): readonly string[] {
  const path = link?.href.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '') ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  return parts.some((part) => /[{}]/.test(part)) ? [] : parts.map(decodeSegment);
}

function decodeSegment(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
