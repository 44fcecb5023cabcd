/** Deviations from the specification that were seen in the field; each can be switched on alone or with others. */
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
  'Q12',
  'Q14',
  'Q15',
  'Q16',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q27',
  'Q28',
  'Q29',
] as const;

export type QuirkId = (typeof quirkIds)[number];

export type Quirks = ReadonlySet<QuirkId>;
