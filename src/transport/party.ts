import type { Party } from '../scheduling/index.js';
import type { UpstreamRequest } from './call.js';

/** Calls on behalf of no client, such as those of the readiness probe, wait in one line of their own. */
const nobody = 'no client';

/** For whom a call waits, where calls wait for their turn. */
export function partyOf({ account, priority = 'interactive' }: UpstreamRequest): Party {
  return { client: account?.client ?? nobody, priority };
}
