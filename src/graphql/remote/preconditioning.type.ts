import { Field, ObjectType } from 'type-graphql';
import type { RemoteAirConditioning, RemotePreconditioning, RemotePreconditioningProgram } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { PreconditioningProgramObject } from '../status/preconditioning.type.js';

@ObjectType('RemotePreconditioning', { description: 'Heat or cool the vehicle before the drive.' })
export class RemotePreconditioningObject implements RemotePreconditioning {
  @Field(() => RemoteAirConditioningObject, { nullable: true, description: 'Preconditioning of the cabin air.' })
  readonly airConditioning!: RemoteAirConditioningObject | null;
}

@ObjectType('RemoteAirConditioning', { description: 'Heat or cool the cabin before the drive.' })
export class RemoteAirConditioningObject implements RemoteAirConditioning {
  @Field(() => Boolean, { nullable: true, description: 'Whether it starts at once, whatever the programs say.' })
  readonly immediate!: boolean | null;

  @Field(() => [RemotePreconditioningProgramObject], {
    nullable: true,
    description: 'Programs to be set or deleted, at most four.',
  })
  readonly programs!: readonly RemotePreconditioningProgramObject[] | null;
}

@ObjectType('RemotePreconditioningProgram', {
  description: 'A preconditioning program that is set, or deleted by its slot.',
})
export class RemotePreconditioningProgramObject
  extends PreconditioningProgramObject
  implements RemotePreconditioningProgram
{
  @Field(() => enums.ProgramAction, {
    nullable: true,
    description: 'What is done with the program; where the upstream does not tell, it is set.',
  })
  readonly actionsType!: enums.ProgramAction | null;

  @RawText('actionsType')
  readonly actionsTypeRaw!: string | null;
}
