import { Field, ObjectType } from 'type-graphql';
import type { DoorOpening, DoorsState } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText, RawTexts } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('DoorsState', { description: 'Lock and opening state of the doors.' })
export class DoorsStateObject extends DatedObject implements DoorsState {
  @Field(() => [enums.DoorsLockState], {
    nullable: true,
    description: 'Lock states: one for the whole vehicle, or several for parts of it.',
  })
  readonly lockedStates!: readonly enums.DoorsLockState[] | null;

  @RawTexts('lockedStates')
  readonly lockedStatesRaw!: readonly string[] | null;

  @Field(() => [DoorOpeningObject], {
    nullable: true,
    description: 'Opening state of each monitored door and window.',
  })
  readonly opening!: readonly DoorOpeningObject[] | null;
}

@ObjectType('DoorOpening', { description: 'Opening state of a door, or of a window that is monitored like a door.' })
export class DoorOpeningObject implements DoorOpening {
  @Field(() => enums.DoorIdentifier, { nullable: true, description: 'Which door or window.' })
  readonly identifier!: enums.DoorIdentifier | null;

  @RawText('identifier')
  readonly identifierRaw!: string | null;

  @Field(() => enums.DoorOpeningState, { nullable: true, description: 'Whether the door is open.' })
  readonly state!: enums.DoorOpeningState | null;

  @RawText('state')
  readonly stateRaw!: string | null;
}
