import type { Snapshot } from '../../world/driving/snapshot.js';
import { instant, type Document } from '../document.js';
import { representPosition as asInV3 } from '../v3/position.js';

/** v2 also has the time of the update, but no fix status. */
export function representPosition(snapshot: Snapshot, withVin: boolean): Document {
  const { properties, ...feature } = asInV3(snapshot, withVin);
  return {
    ...feature,
    properties: { ...(properties as Document), fixStatus: undefined, updatedAt: instant(snapshot.reportedAt) },
  };
}
