import { DayOfWeek, ProgramRecurrence } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(DayOfWeek, 'DayOfWeek', 'A day of the week.');

describeEnum(ProgramRecurrence, 'ProgramRecurrence', 'How a program repeats.', {
  NONE: 'Runs once.',
  DAILY: 'Runs every week on the days in `occurrence`.',
});

export { DayOfWeek, ProgramRecurrence };
