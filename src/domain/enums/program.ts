/** Day of the week of a recurring program. */
export const DayOfWeek = {
  MON: 'MON',
  TUE: 'TUE',
  WED: 'WED',
  THU: 'THU',
  FRI: 'FRI',
  SAT: 'SAT',
  SUN: 'SUN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DayOfWeek = (typeof DayOfWeek)[keyof typeof DayOfWeek];

/** How a program recurs: not at all, or on its days of every week. */
export const ProgramRecurrence = {
  NONE: 'NONE',
  DAILY: 'DAILY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ProgramRecurrence = (typeof ProgramRecurrence)[keyof typeof ProgramRecurrence];
