import { Field, Int, ObjectType } from 'type-graphql';
import type { AirConditioning, Preconditioning, PreconditioningProgram } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { Duration } from '../scalars.js';
import { DatedObject } from './dated.type.js';
import { ProgramOccurrenceObject } from './program.type.js';

@ObjectType('Preconditioning', { description: 'Heating or cooling before the drive, from the vehicle’s last status.' })
export class PreconditioningObject extends DatedObject implements Preconditioning {
  @Field(() => AirConditioningObject, { nullable: true, description: 'The cabin’s air.' })
  readonly airConditioning!: AirConditioningObject | null;
}

@ObjectType('AirConditioning', { description: 'Heating or cooling of the cabin before the drive.' })
export class AirConditioningObject extends DatedObject implements AirConditioning {
  @Field(() => enums.PreconditioningStatus, { nullable: true, description: 'State of the preconditioning.' })
  readonly status!: enums.PreconditioningStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;

  @Field(() => enums.PreconditioningStartingCause, {
    nullable: true,
    description: 'What started the preconditioning. Null with API v2, which does not tell.',
  })
  readonly startingCause!: enums.PreconditioningStartingCause | null;

  @RawText('startingCause')
  readonly startingCauseRaw!: string | null;

  @Field(() => enums.PreconditioningFailureCause, {
    nullable: true,
    description: 'Why the preconditioning failed; null where it did not.',
  })
  readonly failureCause!: enums.PreconditioningFailureCause | null;

  @RawText('failureCause')
  readonly failureCauseRaw!: string | null;

  @Field(() => [PreconditioningProgramObject], {
    nullable: true,
    description: 'Programs set in the vehicle, at most four.',
  })
  readonly programs!: readonly PreconditioningProgramObject[] | null;
}

@ObjectType('PreconditioningProgram', { description: 'A preconditioning that starts by itself, once or every week.' })
export class PreconditioningProgramObject implements PreconditioningProgram {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the program without unit, 1 to 4. A vehicle has at most one program in each.',
  })
  readonly slot!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the program is switched on.' })
  readonly enabled!: boolean | null;

  @Field(() => enums.ProgramRecurrence, { nullable: true, description: 'Whether the program runs once or every week.' })
  readonly recurrence!: enums.ProgramRecurrence | null;

  @RawText('recurrence')
  readonly recurrenceRaw!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description: 'When the program starts, as the time since midnight: `PT7H30M` is half past seven in the morning.',
  })
  readonly start!: string | null;

  @Field(() => ProgramOccurrenceObject, { nullable: true, description: 'Days on which the program runs.' })
  readonly occurrence!: ProgramOccurrenceObject | null;
}
