import { RetryMode, WebhookAttributeType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(RetryMode, 'RetryMode', 'How often a notification is sent again where the receiver did not take it.', {
  NONE: 'Not at all: it is sent once.',
  BOUNDED: 'Until the receiver takes it, but no more than a number of times.',
  ALWAYS: 'Until the receiver takes it. Monitors only.',
});

describeEnum(WebhookAttributeType, 'WebhookAttributeType', 'Where an attribute is put in a notification.', {
  HEADER: 'Among the headers of the request.',
  BODY: 'Among the attributes in the event.',
  QUERY: 'Among the parameters of the address.',
});

export { RetryMode, WebhookAttributeType };
