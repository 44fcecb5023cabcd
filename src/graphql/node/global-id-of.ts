import { nodeKinds } from '../nodes.js';
import { toGlobalId } from '../relay/global-id.js';

/** Global id of an object by its vendor ids, for examples that are written before any request. */
export function globalIdOf(type: string, ids: Readonly<Record<string, string>>): string {
  const kind = nodeKinds.find((each) => each.type === type);
  if (kind === undefined) throw new TypeError(`Unknown node type: ${type}`);
  return toGlobalId(kind, ids);
}
