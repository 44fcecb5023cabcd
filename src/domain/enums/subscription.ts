/** How often a failed notification is retried. */
export const RetryMode = {
  NONE: 'NONE',
  BOUNDED: 'BOUNDED',
  ALWAYS: 'ALWAYS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RetryMode = (typeof RetryMode)[keyof typeof RetryMode];

/** Place of a webhook's attribute in the notification. */
export const WebhookAttributeType = {
  HEADER: 'HEADER',
  BODY: 'BODY',
  QUERY: 'QUERY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type WebhookAttributeType = (typeof WebhookAttributeType)[keyof typeof WebhookAttributeType];
