import type { StolenReport } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import { readingOf, type DecodeContext } from './reader/context.js';
import { ownId, vehicleIdOf } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import { readStolen } from './status/safety/stolen.js';

/** Null without an id, both as member and in the self link. */
export function decodeStolenReport(resource: Resource, context: DecodeContext): StolenReport | null {
  const { fleetId, now } = context;
  return readGroup(resource, 'stolen', readingOf(context), (group) => {
    const report = readStolen(group, now?.() ?? new Date());
    const stolenId = ownId(resource);
    if (stolenId === null) group.countBad('id');
    return stolenId === null ? null : { ...report, fleetId, vehicleId: vehicleIdOf(resource), stolenId };
  });
}
