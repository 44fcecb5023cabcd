import { describeClosedEnum } from './describe.js';

/** The upstream lists trips oldest first (Q06); clients usually want the newest. */
export const ListOrder = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' } as const;
export type ListOrder = (typeof ListOrder)[keyof typeof ListOrder];

describeClosedEnum(ListOrder, 'ListOrder', 'Sort order by time.', {
  NEWEST_FIRST: 'Newest item first.',
  OLDEST_FIRST: 'Oldest item first.',
});
