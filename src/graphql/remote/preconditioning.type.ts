import { Field, ObjectType } from 'type-graphql';
import type { RemoteAirConditioning, RemotePreconditioning, RemotePreconditioningProgram } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { PreconditioningProgramObject } from '../status/comfort/preconditioning.type.js';

@ObjectType('RemotePreconditioning', { description: 'Heat or cool the vehicle before a drive.' })
export class RemotePreconditioningObject implements RemotePreconditioning {
  @Field(() => RemoteAirConditioningObject, { nullable: true, description: 'Preconditioning of the cabin air.' })
  readonly airConditioning!: RemoteAirConditioningObject | null;
}

@ObjectType('RemoteAirConditioning', { description: 'Heat or cool the cabin before a drive.' })
export class RemoteAirConditioningObject implements RemoteAirConditioning {
  @Field(() => Boolean, { nullable: true, description: 'Whether it starts immediately, regardless of the programs.' })
  readonly immediate!: boolean | null;

  @Field(() => [RemotePreconditioningProgramObject], {
    nullable: true,
    description: 'Programs to set or delete, at most 4.',
  })
  readonly programs!: readonly RemotePreconditioningProgramObject[] | null;
}

@ObjectType('RemotePreconditioningProgram', {
  description: 'A preconditioning program to set, or to delete by its slot.',
})
export class RemotePreconditioningProgramObject
  extends PreconditioningProgramObject
  implements RemotePreconditioningProgram
{
  @Field(() => enums.ProgramAction, {
    nullable: true,
    description: 'Operation on the program. If the upstream does not send it, the program is set.',
  })
  readonly actionsType!: enums.ProgramAction | null;

  @RawText('actionsType')
  readonly actionsTypeRaw!: string | null;
}
