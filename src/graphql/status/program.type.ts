import { Field, ObjectType } from 'type-graphql';
import type { ProgramOccurrence } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawTexts } from '../raw-text.js';

@ObjectType('ProgramOccurrence', { description: 'Days on which a program runs.' })
export class ProgramOccurrenceObject implements ProgramOccurrence {
  @Field(() => [enums.DayOfWeek], {
    nullable: true,
    description:
      'Days of the week, in upstream order. Null if the upstream sends none: see the recurrence of the program, if it has one.',
  })
  readonly day!: readonly enums.DayOfWeek[] | null;

  @RawTexts('day')
  readonly dayRaw!: readonly string[] | null;
}
