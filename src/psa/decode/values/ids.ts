import { findLink } from '../../../hal/index.js';
import type { Link, Resource } from '../../../hal/index.js';

/** The vendor's id of a resource: its `id`, otherwise the last path segment of its self link. */
export function ownId(resource: Resource): string | null {
  const id = parseId(resource['id']);
  return id ?? segments(findLink(resource, ['self'])).at(-1) ?? null;
}

/** The vendor's id of a resource's vehicle: from its link to the vehicle (Q09), otherwise from its own path. */
export function vehicleIdOf(resource: Resource): string | null {
  return linkedId(resource, ['vehicle', 'vehicles'], 'vehicles');
}

/** The vendor's id of a resource's trip: from its link to the trip, otherwise from its own path. */
export function tripIdOf(resource: Resource): string | null {
  return linkedId(resource, ['trip', 'trips'], 'trips');
}

/** The path segment after `collection` in the first link that has one. For ids in the middle of a path. */
export function idInPath(resource: Resource, rels: readonly string[], collection: string): string | null {
  for (const rel of rels) {
    const id = segmentAfter(collection, segments(findLink(resource, [rel])));
    if (id !== null) return id;
  }
  return null;
}

/** An id is a non-blank text without lone surrogates, or an integer. */
export function parseId(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' || /\p{Cs}/u.test(value) ? null : value;
  return Number.isSafeInteger(value) ? String(value) : null;
}

function linkedId(resource: Resource, relations: readonly string[], collection: string): string | null {
  const path = segments(findLink(resource, relations));
  // A link to the collection itself contains no id.
  const named = path.at(-1) === collection ? null : (segmentAfter(collection, path) ?? path.at(-1) ?? null);
  return named ?? segmentAfter(collection, segments(findLink(resource, ['self'])));
}

function segmentAfter(name: string, path: readonly string[]): string | null {
  const at = path.lastIndexOf(name);
  return at < 0 ? null : (path[at + 1] ?? null);
}

/** Decoded path segments of a link; empty for templates. */
function segments(link: Link | null): readonly string[] {
  const href = link?.href ?? '';
  const end = href.search(/[?#]/);
  const start = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(href)?.[0].length ?? 0;
  const path = href.slice(start, end < start ? undefined : end);
  if (path.includes('{') || path.includes('}')) return [];
  return path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeSegment);
}

function decodeSegment(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
