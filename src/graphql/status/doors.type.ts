import { Field, ObjectType } from 'type-graphql';
import type { DoorOpening, DoorsState } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText, RawTexts } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('DoorsState', { description: 'Locks and openings of the doors.' })
export class DoorsStateObject extends DatedObject implements DoorsState {
  @Field(() => [enums.DoorsLockState], {
    nullable: true,
    description: 'All that is known of the locks: one state for the whole vehicle, or several for parts of it.',
  })
  readonly lockedStates!: readonly enums.DoorsLockState[] | null;

  @RawTexts('lockedStates')
  readonly lockedStatesRaw!: readonly string[] | null;

  @Field(() => [DoorOpeningObject], {
    nullable: true,
    description: 'Doors and windows that the vehicle watches, each open or closed.',
  })
  readonly opening!: readonly DoorOpeningObject[] | null;
}

@ObjectType('DoorOpening', { description: 'A door, or a window that is watched like one: open or closed.' })
export class DoorOpeningObject implements DoorOpening {
  @Field(() => enums.DoorIdentifier, { nullable: true, description: 'Which door it is.' })
  readonly identifier!: enums.DoorIdentifier | null;

  @RawText('identifier')
  readonly identifierRaw!: string | null;

  @Field(() => enums.DoorOpeningState, { nullable: true, description: 'Whether it is open.' })
  readonly state!: enums.DoorOpeningState | null;

  @RawText('state')
  readonly stateRaw!: string | null;
}
