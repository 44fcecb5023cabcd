import { parseTemplate } from 'url-template';
import { relationKeys } from './relation.js';
import { isResource } from './resource.js';
import type { Resource } from './resource.js';

/** A HAL link object (draft-kelly-json-hal §5). `href` is untrusted: only `resolveHref` turns it into a URL. */
export interface Link {
  readonly href: string;
  readonly templated: boolean;
  readonly type?: string;
  readonly deprecation?: string;
  readonly name?: string;
  readonly title?: string;
  readonly profile?: string;
  readonly hreflang?: string;
}

const textMembers = ['type', 'deprecation', 'name', 'title', 'profile', 'hreflang'] as const;

/** All links of the first alias with a valid one. A link may be an object or in an array; malformed ones are dropped. */
export function findLinks(resource: Resource, rels: readonly string[]): readonly Link[] {
  const relations = resource['_links'];
  if (!isResource(relations)) return [];
  for (const key of relationKeys(resource, '_links', rels)) {
    const value = relations[key];
    const links = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap(decodeLink);
    if (links.length > 0) return links;
  }
  return [];
}

/** The first link of `findLinks`. */
export function findLink(resource: Resource, rels: readonly string[]): Link | null {
  return findLinks(resource, rels)[0] ?? null;
}

/**
 * Expands a templated link (RFC 6570, Q08). Returns the href of other links, and of templates that cannot be expanded (lone surrogates),
 * unchanged: `resolveHref` refuses its braces.
 */
export function expandLink(link: Link, variables: Readonly<Record<string, string | number>>): string {
  if (!link.templated) return link.href;
  try {
    // Without a prototype, so that `{constructor}` in a template finds nothing.
    return parseTemplate(link.href).expand(Object.assign(Object.create(null), variables));
  } catch {
    return link.href;
  }
}

function decodeLink(value: unknown): readonly Link[] {
  if (!isResource(value)) return [];
  const { href, templated } = value;
  if (typeof href !== 'string' || href === '') return [];
  const texts = Object.fromEntries(
    textMembers.flatMap((member) => (typeof value[member] === 'string' ? [[member, value[member]]] : [])),
  );
  return [{ href, templated: templated === true || templated === 'true', ...texts }];
}
