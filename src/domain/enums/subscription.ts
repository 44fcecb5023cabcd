/** How often a notification that failed is sent again. */
export const RetryMode = {
  NONE: 'NONE',
  BOUNDED: 'BOUNDED',
  ALWAYS: 'ALWAYS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RetryMode = (typeof RetryMode)[keyof typeof RetryMode];

/** Where a webhook's attribute is put in the notification. */
export const WebhookAttributeType = {
  HEADER: 'HEADER',
  BODY: 'BODY',
  QUERY: 'QUERY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type WebhookAttributeType = (typeof WebhookAttributeType)[keyof typeof WebhookAttributeType];
