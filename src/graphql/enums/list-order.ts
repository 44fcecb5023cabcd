import { describeClosedEnum } from './describe.js';

/** The upstream lists trips oldest first (Q06); most who ask want the latest. */
export const ListOrder = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' } as const;
export type ListOrder = (typeof ListOrder)[keyof typeof ListOrder];

describeClosedEnum(ListOrder, 'ListOrder', 'Which end of a list comes first.', {
  NEWEST_FIRST: 'From the latest item back in time.',
  OLDEST_FIRST: 'From the oldest item on.',
});
