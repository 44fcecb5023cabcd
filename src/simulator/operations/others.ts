import type { Call } from '../http/call.js';
import { noData } from '../http/errors.js';
import { both, hal, third, type Operation } from '../http/operation.js';
import type { ApiVersion } from '../representation/links.js';
import { fleetOf, membersOf, vehicleOf } from './lookup.js';

/**
 * What resources link to and this world has nothing of: known, counted, and answered as "no data". So a client that
 * follows such a link meets what a subscription without that data meets.
 */
const withoutData: readonly (readonly [id: string, path: string, versions: readonly ApiVersion[]])[] = [
];

function refuse(call: Call): never {
  if (call.variables['vid'] === undefined) {
    fleetOf(call);
    membersOf(call, call.path.split('/').at(-1) ?? '');
  } else vehicleOf(call);
  throw noData();
}

export const otherOperations: readonly Operation[] = withoutData.map(([id, path, versions]) => ({
  id,
  path,
  versions,
  contentType: hal,
  kind: 'other',
  answer: refuse,
}));
