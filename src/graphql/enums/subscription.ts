import { RetryMode, WebhookAttributeType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(RetryMode, 'RetryMode', 'Retry policy for notifications that the receiver does not accept.', {
  NONE: 'No retry.',
  BOUNDED: 'Retry until accepted, at most `retryNumber` times.',
  ALWAYS: 'Retry until accepted. Monitors only.',
});

describeEnum(WebhookAttributeType, 'WebhookAttributeType', 'Where an attribute is placed in a notification.', {
  HEADER: 'HTTP request header.',
  BODY: 'Attribute in the event body.',
  QUERY: 'Query parameter of the URL.',
});

export { RetryMode, WebhookAttributeType };
