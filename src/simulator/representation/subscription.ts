import type { Subscription } from '../world/subscription.js';
import type { Document } from './document.js';

/** `CallbackSubscribe` of the specification. */
export const representSubscription = ({ webhook, retryPolicy, batch }: Subscription): Document => ({
  retryPolicy: retryPolicy ?? undefined,
  batchNotify: batch ?? undefined,
  callback: { webhook: { target: webhook.target, name: webhook.name, attributes: webhook.attributes } },
});
