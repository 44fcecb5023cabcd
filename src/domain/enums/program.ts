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

/** Recurrence of a program: none, or weekly on its days. */
export const ProgramRecurrence = {
  NONE: 'NONE',
  DAILY: 'DAILY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ProgramRecurrence = (typeof ProgramRecurrence)[keyof typeof ProgramRecurrence];
