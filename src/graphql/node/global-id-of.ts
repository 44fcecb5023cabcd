import { nodeKinds } from '../nodes.js';
import { toGlobalId } from '../relay/global-id.js';

/** The global id of what the vendor names by these ids, for examples that are written before anything was asked. */
export function globalIdOf(type: string, ids: Readonly<Record<string, string>>): string {
  const kind = nodeKinds.find((each) => each.type === type);
  if (kind === undefined) throw new TypeError(`${type} has no global id`);
  return toGlobalId(kind, ids);
}
