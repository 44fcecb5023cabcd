import type { Document } from '../representation/document.js';
import { documentsOf, inside } from './traverse.js';

/** Q23: a monitor has an unspecified status. */
export function justCreated(monitor: Document): Document {
  return monitor['status'] === 'Running' ? { ...monitor, status: 'Created' } : monitor;
}

/** Q23: every other remote action has a list of types. */
export const listTypes = (remote: Document, seed: number): Document =>
  seed % 2 === 0 && typeof remote['type'] === 'string' ? { ...remote, type: [remote['type']] } : remote;

/** Renames a member and keeps its position. */
function rename(
  document: Document | null,
  from: string,
  to: string,
  change = (value: unknown): unknown => value,
): void {
  if (!document || !(from in document)) return;
  const members = Object.entries(document);
  for (const [name] of members) delete document[name];
  for (const [name, value] of members) document[name === from ? to : name] = name === from ? change(value) : value;
}

/** Q24: monitors as in the documentation, with dotted keys or nested objects. */
export function asDocumented(monitor: Document, seed: number): Document {
  const parameter = inside(monitor, 'monitor', 'triggerParam');
  if (!parameter) return monitor;
  const dotted = seed % 2 === 0;
  const zones = [inside(parameter, 'timeZoneTriggers', 'zoneTrigger')];
  const times = [inside(parameter, 'timeZoneTriggers', 'timeTrigger')];
  for (const trigger of documentsOf(parameter['triggers'])) {
    zones.push(inside(trigger, 'zone'));
    times.push(inside(trigger, 'time'));
  }
  for (const zone of zones) rename(zone, 'place', 'circle');
  for (const time of times) rename(time, 'timeZone', dotted ? 'time.zone' : 'zone');
  rename(inside(monitor, 'monitor', 'subscribeParam', 'retryPolicy'), 'retryNumber', 'maxRetryNumber');
  // The documentation of v2 has no members of v3.
  if ('dataTriggers' in parameter) {
    delete parameter['triggers'];
    delete parameter['boolExp'];
  } else if (dotted) rename(parameter, 'boolExp', 'bool.exp');
  else rename(parameter, 'boolExp', 'bool', (exp) => ({ exp }));
  return monitor;
}
