import { isResource, type Resource } from '../hal/index.js';
import type { HalDocument } from './document.js';

/** What a path names after `/fleets/`: to the end of the segment, or to where a template's variable begins. */
const fleetInPath = /(?:^|\/)fleets\/+([^/{]+)/gi;

/** Paths that mean what they say; all others have to be resolved first. */
const isPlain = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?\/(?!.*(?:\.\.|\\|%))/i;

/**
 * The vendor's ids of the fleets that a document names: by its own address and by every link in it and in what it embeds. It
 * judges texts, not places that may be followed: one too many hides a thing from whoever may not see all fleets, one too
 * few would show it.
 */
export function fleetIdsIn({ resource, url }: HalDocument): readonly string[] {
  const found = new Set<string>();
  note(url.pathname, found);
  visit(resource, url, found);
  return [...found];
}

function visit(resource: Resource, url: URL, found: Set<string>): void {
  const { _links: links, _embedded: embedded } = resource;
  if (isResource(links)) for (const link of Object.values(links)) each(link, ({ href }) => noteHref(href, url, found));
  if (isResource(embedded)) for (const item of Object.values(embedded)) each(item, (one) => visit(one, url, found));
}

/** Alone or in an array, and what is no object is nothing. */
function each(value: unknown, take: (one: Resource) => void): void {
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) if (isResource(one)) take(one);
}

function noteHref(href: unknown, url: URL, found: Set<string>): void {
  if (typeof href !== 'string') return;
  const path = href.replace(/[?#].*$/s, '');
  note(path, found);
  if (isPlain.test(path)) return;
  try {
    note(new URL(path, url).pathname, found);
  } catch {
    // No address at all: nobody can follow it.
  }
}

function note(path: string, found: Set<string>): void {
  for (const [, segment = ''] of path.matchAll(fleetInPath)) found.add(decoded(segment));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
