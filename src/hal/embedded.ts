import { relationKeys } from './relation.js';
import { isResource } from './resource.js';
import type { Resource } from './resource.js';

/** The embedded resources of a relation. A single object and an array of length one stay distinct. */
export type Embedded =
  | { readonly state: 'absent' }
  | { readonly state: 'one'; readonly item: Resource }
  | { readonly state: 'many'; readonly items: readonly Resource[] };

/** The first alias with an object or an array (Q09: `Status` or `status`). Array items that are not objects are dropped. */
export function findEmbedded(resource: Resource, names: readonly string[]): Embedded {
  const relations = resource['_embedded'];
  if (!isResource(relations)) return { state: 'absent' };
  for (const key of relationKeys(resource, '_embedded', names)) {
    const value = relations[key];
    if (Array.isArray(value)) return { state: 'many', items: value.filter(isResource) };
    if (isResource(value)) return { state: 'one', item: value };
  }
  return { state: 'absent' };
}
