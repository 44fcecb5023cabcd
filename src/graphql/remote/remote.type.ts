import { Field, ObjectType } from 'type-graphql';
import type { Remote, RemoteDoor, RemoteHorn, RemoteLights, RemoteWakeUp } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { RemoteChargingType } from './charging.type.js';
import { RemoteNavigationType } from './navigation.type.js';
import { RemotePreconditioningType } from './preconditioning.type.js';
import { RemoteImmobilizationType, RemoteStolenType } from './stolen.type.js';

@ObjectType('Remote', { description: 'What a vehicle is told to do: one of these actions, the others are null.' })
export class RemoteType implements Remote {
  @Field(() => String, { nullable: true, description: 'Name that the action was given.' })
  readonly label!: string | null;

  @Field(() => RemotePreconditioningType, {
    nullable: true,
    description: 'Heat or cool the cabin, now or by programs.',
  })
  readonly preconditioning!: RemotePreconditioningType | null;

  @Field(() => RemoteImmobilizationType, { nullable: true, description: 'Keep the vehicle from being started.' })
  readonly immobilization!: RemoteImmobilizationType | null;

  @Field(() => RemoteDoorType, { nullable: true, description: 'Lock or unlock the doors.' })
  readonly door!: RemoteDoorType | null;

  @Field(() => RemoteHornType, { nullable: true, description: 'Sound the horn.' })
  readonly horn!: RemoteHornType | null;

  @Field(() => RemoteChargingType, { nullable: true, description: 'Charge the traction battery, now or by programs.' })
  readonly charging!: RemoteChargingType | null;

  @Field(() => RemoteStolenType, {
    nullable: true,
    description: 'Declare the vehicle stolen, or tell a stolen one what to do.',
  })
  readonly stolen!: RemoteStolenType | null;

  @Field(() => RemoteLightsType, { nullable: true, description: 'Switch the lights on or off.' })
  readonly lights!: RemoteLightsType | null;

  @Field(() => RemoteWakeUpType, {
    nullable: true,
    description: 'Wake the vehicle up, so that it tells its data anew.',
  })
  readonly wakeUp!: RemoteWakeUpType | null;

  @Field(() => RemoteNavigationType, { nullable: true, description: 'Send a route to the navigation system.' })
  readonly navigation!: RemoteNavigationType | null;
}

@ObjectType('RemoteDoor', { description: 'Lock or unlock the doors.' })
export class RemoteDoorType implements RemoteDoor {
  @Field(() => enums.DoorsLockState, { nullable: true, description: 'What is asked for: `LOCKED` or `UNLOCKED`.' })
  readonly state!: enums.DoorsLockState | null;

  @RawText('state')
  readonly stateRaw!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the doors are locked by force, which not every vehicle can do.',
    deprecationReason: 'Deprecated by the upstream.',
  })
  readonly forced!: boolean | null;
}

@ObjectType('RemoteHorn', { description: 'Sound the horn.' })
export class RemoteHornType implements RemoteHorn {
  @Field(() => enums.HornState, { nullable: true, description: 'What the horn is told to do.' })
  readonly state!: enums.HornState | null;

  @RawText('state')
  readonly stateRaw!: string | null;
}

@ObjectType('RemoteLights', { description: 'Switch the lights on or off.' })
export class RemoteLightsType implements RemoteLights {
  @Field(() => Boolean, { nullable: true, description: 'Whether the lights are switched on.' })
  readonly on!: boolean | null;
}

@ObjectType('RemoteWakeUp', { description: 'Wake the vehicle up, so that it tells its data anew.' })
export class RemoteWakeUpType implements RemoteWakeUp {
  @Field(() => String, { nullable: true, description: 'The upstream’s word for it: `WakeUp`.' })
  readonly action!: string | null;
}
