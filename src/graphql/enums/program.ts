import { DayOfWeek, ProgramRecurrence } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(DayOfWeek, 'DayOfWeek', 'A day of the week.');

describeEnum(ProgramRecurrence, 'ProgramRecurrence', 'How a program recurs.', {
  NONE: 'It runs once.',
  DAILY: 'It runs every week, on the days of `occurrence`.',
});

export { DayOfWeek, ProgramRecurrence };
