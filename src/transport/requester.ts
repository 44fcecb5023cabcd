import type { Requester } from '../scheduling/index.js';
import type { UpstreamRequest } from './call.js';

/** Calls without a client, such as those of the readiness probe, queue together. */
const noClient = 'no client';

/** The client and priority under which a call queues. */
export function requesterOf({ account, priority = 'interactive', isUrgent }: UpstreamRequest): Requester {
  return { client: account?.client ?? noClient, priority, ...(isUrgent === undefined ? {} : { isUrgent }) };
}
