import { Field, ObjectType } from 'type-graphql';
import type { ProgramOccurrence } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawTexts } from '../raw-text.js';

@ObjectType('ProgramOccurrence', { description: 'The days on which a program runs.' })
export class ProgramOccurrenceObject implements ProgramOccurrence {
  @Field(() => [enums.DayOfWeek], {
    nullable: true,
    description:
      'Days of the week, in the upstream’s order. Null where it tells none: see the program’s recurrence, if it has one.',
  })
  readonly day!: readonly enums.DayOfWeek[] | null;

  @RawTexts('day')
  readonly dayRaw!: readonly string[] | null;
}
