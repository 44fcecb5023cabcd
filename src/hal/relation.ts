import { parseTemplate } from 'url-template';
import { isResource } from './resource.js';
import type { Resource } from './resource.js';

/**
 * The keys of `_links` or `_embedded` that match one of the aliases, in the order of the aliases. The upstream's names vary in number and
 * case (Q09): a key matches exactly, then in any case, then behind a CURIE prefix (`psa:vehicle`), then as the full URI of a CURIE declared
 * by the resource. Undeclared prefixes are accepted, because embedded resources inherit the CURIEs of a document that is unknown here.
 */
export function relationKeys(
  resource: Resource,
  member: '_links' | '_embedded',
  aliases: readonly string[],
): readonly string[] {
  const relations = resource[member];
  if (!isResource(relations)) return [];
  const keys = Object.keys(relations).filter((key) => key !== 'curies');
  const curies = curieTemplates(resource);
  const found = new Set<string>();
  for (const alias of aliases) {
    const wanted = alias.toLowerCase();
    if (Object.hasOwn(relations, alias)) found.add(alias);
    for (const key of keys) if (key.toLowerCase() === wanted) found.add(key);
    for (const key of keys) if (withoutPrefix(key)?.toLowerCase() === wanted) found.add(key);
    const uris = new Set<string | null>(curies.map((template) => expandCurie(template, alias)));
    for (const key of keys) if (uris.has(key)) found.add(key);
  }
  return [...found];
}

/** `psa:vehicle` → `vehicle`; null for a full URI or a name without a prefix. */
function withoutPrefix(key: string): string | null {
  return /^[A-Za-z][\w.-]*:(?!\/\/)(.+)$/.exec(key)?.[1] ?? null;
}

function curieTemplates(resource: Resource): readonly string[] {
  const links = resource['_links'];
  if (!isResource(links)) return [];
  const curies: readonly unknown[] = Array.isArray(links['curies']) ? links['curies'] : [links['curies']];
  return curies.flatMap((curie) => (isResource(curie) && typeof curie['href'] === 'string' ? [curie['href']] : []));
}

/** Expands a CURIE (HAL §8.3). Null for a malformed template, which invalidates only that CURIE. */
function expandCurie(template: string, rel: string): string | null {
  try {
    return parseTemplate(template).expand({ rel });
  } catch {
    return null;
  }
}
