import { findLink } from '../../hal/index.js';
import type { Link, Resource } from '../../hal/index.js';

/** The vendor's id of a resource: its `id`, else the last segment of its self link's path. */
export function ownId(resource: Resource): string | null {
  const id = parseId(resource['id']);
  return id ?? segments(findLink(resource, ['self'])).at(-1) ?? null;
}

/** The vendor's id of the vehicle that a resource belongs to: from its link to the vehicle (`Q09`), else from its own path. */
export function vehicleIdOf(resource: Resource): string | null {
  return linkedId(resource, ['vehicle', 'vehicles'], 'vehicles');
}

/** The vendor's id of the trip that a resource belongs to: from its link to the trip, else from its own path. */
export function tripIdOf(resource: Resource): string | null {
  return linkedId(resource, ['trip', 'trips'], 'trips');
}

/**
 * The vendor's id that stands after `collection` in the path of one of the links, the first that has it. For what is
 * named by another document's links, or by a self link that goes on after the id.
 */
export function idInPath(resource: Resource, rels: readonly string[], collection: string): string | null {
  for (const rel of rels) {
    const id = segmentAfter(collection, segments(findLink(resource, [rel])));
    if (id !== null) return id;
  }
  return null;
}

/** An id is a text that is not empty and can be written in UTF-8; a whole number is taken as its digits. */
export function parseId(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' || /\p{Cs}/u.test(value) ? null : value;
  return Number.isSafeInteger(value) ? String(value) : null;
}

function linkedId(resource: Resource, relations: readonly string[], collection: string): string | null {
  const path = segments(findLink(resource, relations));
  // A link that leads to the collection names no member of it.
  const named = path.at(-1) === collection ? null : (segmentAfter(collection, path) ?? path.at(-1) ?? null);
  return named ?? segmentAfter(collection, segments(findLink(resource, ['self'])));
}

function segmentAfter(name: string, path: readonly string[]): string | null {
  const at = path.lastIndexOf(name);
  return at < 0 ? null : (path[at + 1] ?? null);
}

/** Segments of the link's path, decoded. A template's variable names nothing. */
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
