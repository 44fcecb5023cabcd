import {
  RetryMode,
  type Subscription,
  type Webhook,
  type WebhookAttribute,
  WebhookAttributeType,
} from '../../../domain/index.js';
import { enumTable } from './enum-table.js';
import { notNegative } from './numbers.js';
import type { GroupReader } from '../reader/reader.js';

const retryMode = enumTable(RetryMode);
const webhookAttributeType = enumTable(WebhookAttributeType);

/** Shared by monitors and remote callbacks. */
export function readSubscription(subscription: GroupReader): Subscription {
  return {
    refreshEvent: subscription.integer('refreshEvent', notNegative),
    retryPolicy: subscription.group('retryPolicy', (policy) => ({
      ...policy.enumField('policy', retryMode),
      retryNumber: policy.integer('retryNumber', notNegative),
      retryDelay: policy.integer('retryDelay', notNegative),
    })),
    batchNotify: subscription.group('batchNotify', (batch) => ({
      size: batch.integer('size', notNegative),
      timeWindow: batch.integer('timeWindow', notNegative),
    })),
    webhook: subscription.group('callback', (callback) => callback.group('webhook', readWebhook)),
  };
}

function readWebhook(webhook: GroupReader): Webhook {
  return {
    name: webhook.string('name'),
    target: readTarget(webhook),
    attributes: webhook.list('attributes', readAttribute),
  };
}

/** The target without user info, query and fragment, which may contain credentials. */
function readTarget(webhook: GroupReader): string | null {
  const target = webhook.raw('target');
  if (target === null) return null;
  const url = typeof target === 'string' && URL.canParse(target) ? new URL(target) : null;
  // Counted without the value, which may be a secret.
  if (url === null || !/^https?:$/.test(url.protocol)) {
    webhook.countBad('target');
    return null;
  }
  return `${url.origin}${url.pathname}`;
}

/** Variables of the upstream. Other texts that start with `$` are literals. */
const variable = /^\$(?:vin|vid|fleetID|monitorID|callbackID|remoteType)$/i;

/** Hides literals in headers, query parameters and unknown places, which may be credentials. Body values are shown. */
function readAttribute(attribute: GroupReader): WebhookAttribute {
  const type = attribute.enumField('type', webhookAttributeType);
  const literal = attribute.raw('value');
  const text = ['string', 'number', 'boolean'].includes(typeof literal) ? String(literal) : null;
  if (literal !== null && text === null) attribute.countBad('value');
  const hidden = text !== null && type.type !== 'BODY' && !variable.test(text);
  return { ...type, key: attribute.string('key'), value: hidden ? null : text, hidden };
}
