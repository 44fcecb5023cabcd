/**
 * Deviations from the specification that were observed in the field, which can be enabled in any combination. Q06 changes
 * nothing: the specification does not define the order of trips, so they are always oldest first.
 */
export const quirkIds = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q16',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
  'Q27',
  'Q28',
  'Q29',
  'Q30',
  // Keys and values of older contracts and of real vehicles that are not in the specification.
  'Q31',
] as const;

export type QuirkId = (typeof quirkIds)[number];

export type Quirks = ReadonlySet<QuirkId>;
