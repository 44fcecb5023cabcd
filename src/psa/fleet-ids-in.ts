import { isResource, type Resource } from '../hal/index.js';
import type { HalDocument } from './document.js';

/** The segment after `/fleets/`, up to a template variable. */
const fleetInPath = /(?:^|\/)fleets\/+([^/{]+)/gi;

/** Paths that need not be resolved. */
const isPlain = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?\/(?!.*(?:\.\.|\\|%))/i;

/**
 * The vendor's ids of all fleets in the URL and links of a document and its embedded resources. Includes links that cannot be
 * followed: an additional id hides data from restricted clients, a missing one would expose it.
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

/** Calls back for an object or each object of an array; ignores other values. */
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
    // An invalid URL cannot be followed.
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
