import { Field, Int, ObjectType } from 'type-graphql';
import type { AirConditioning, Preconditioning, PreconditioningProgram } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { Duration } from '../../scalars.js';
import { DatedObject } from '../dated.type.js';
import { ProgramOccurrenceObject } from '../program.type.js';

@ObjectType('Preconditioning', { description: 'Preconditioning: heating or cooling before a drive.' })
export class PreconditioningObject extends DatedObject implements Preconditioning {
  @Field(() => AirConditioningObject, { nullable: true, description: 'Preconditioning of the cabin air.' })
  readonly airConditioning!: AirConditioningObject | null;
}

@ObjectType('AirConditioning', { description: 'Preconditioning of the cabin: heating or cooling before a drive.' })
export class AirConditioningObject extends DatedObject implements AirConditioning {
  @Field(() => enums.PreconditioningStatus, { nullable: true, description: 'State of the preconditioning.' })
  readonly status!: enums.PreconditioningStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => enums.PreconditioningStartingCause, {
    nullable: true,
    description: 'What started the preconditioning. Always null with API v2.',
  })
  readonly startingCause!: enums.PreconditioningStartingCause | null;

  @RawText('startingCause')
  readonly startingCauseRaw!: string | null;

  @Field(() => enums.PreconditioningFailureCause, {
    nullable: true,
    description: 'Why the preconditioning failed. Null if it did not fail.',
  })
  readonly failureCause!: enums.PreconditioningFailureCause | null;

  @RawText('failureCause')
  readonly failureCauseRaw!: string | null;

  @Field(() => [PreconditioningProgramObject], {
    nullable: true,
    description: 'Programs set in the vehicle, at most 4.',
  })
  readonly programs!: readonly PreconditioningProgramObject[] | null;
}

@ObjectType('PreconditioningProgram', { description: 'A scheduled preconditioning that runs once or every week.' })
export class PreconditioningProgramObject implements PreconditioningProgram {
  @Field(() => Int, {
    nullable: true,
    description: 'Slot number of the program, 1 to 4. A vehicle has at most one program per slot.',
  })
  readonly slot!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the program is enabled.' })
  readonly enabled!: boolean | null;

  @Field(() => enums.ProgramRecurrence, { nullable: true, description: 'Whether the program runs once or every week.' })
  readonly recurrence!: enums.ProgramRecurrence | null;

  @RawText('recurrence')
  readonly recurrenceRaw!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'Start time, as a duration since midnight: `PT7H30M` is 07:30.',
  })
  readonly start!: string | null;

  @Field(() => ProgramOccurrenceObject, { nullable: true, description: 'Days on which the program runs.' })
  readonly occurrence!: ProgramOccurrenceObject | null;
}
