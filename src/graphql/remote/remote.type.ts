import { Field, ObjectType } from 'type-graphql';
import type { Remote, RemoteDoor, RemoteHorn, RemoteLights, RemoteWakeUp } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { RemoteChargingObject } from './charging.type.js';
import { RemoteNavigationObject } from './navigation.type.js';
import { RemotePreconditioningObject } from './preconditioning.type.js';
import { RemoteImmobilizationObject, RemoteStolenObject } from './stolen.type.js';

@ObjectType('Remote', { description: 'A command for a vehicle. One of the actions is set; the others are null.' })
export class RemoteObject implements Remote {
  @Field(() => String, { nullable: true, description: 'Name of the action.' })
  readonly label!: string | null;

  @Field(() => RemotePreconditioningObject, {
    nullable: true,
    description: 'Heat or cool the cabin, immediately or by programs.',
  })
  readonly preconditioning!: RemotePreconditioningObject | null;

  @Field(() => RemoteImmobilizationObject, { nullable: true, description: 'Prevent the vehicle from being started.' })
  readonly immobilization!: RemoteImmobilizationObject | null;

  @Field(() => RemoteDoorObject, { nullable: true, description: 'Lock or unlock the doors.' })
  readonly door!: RemoteDoorObject | null;

  @Field(() => RemoteHornObject, { nullable: true, description: 'Sound the horn.' })
  readonly horn!: RemoteHornObject | null;

  @Field(() => RemoteChargingObject, {
    nullable: true,
    description: 'Charge the traction battery, immediately or by programs.',
  })
  readonly charging!: RemoteChargingObject | null;

  @Field(() => RemoteStolenObject, {
    nullable: true,
    description: 'Declare the vehicle stolen, or control a stolen vehicle.',
  })
  readonly stolen!: RemoteStolenObject | null;

  @Field(() => RemoteLightsObject, { nullable: true, description: 'Switch the lights on or off.' })
  readonly lights!: RemoteLightsObject | null;

  @Field(() => RemoteWakeUpObject, {
    nullable: true,
    description: 'Wake up the vehicle so that it reports fresh data.',
  })
  readonly wakeUp!: RemoteWakeUpObject | null;

  @Field(() => RemoteNavigationObject, { nullable: true, description: 'Send a route to the navigation system.' })
  readonly navigation!: RemoteNavigationObject | null;
}

@ObjectType('RemoteDoor', { description: 'Lock or unlock the doors.' })
export class RemoteDoorObject implements RemoteDoor {
  @Field(() => enums.DoorsLockState, { nullable: true, description: 'Requested state: `LOCKED` or `UNLOCKED`.' })
  readonly state!: enums.DoorsLockState | null;

  @RawText('state')
  readonly stateRaw!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the doors are force-locked. Not supported by every vehicle.',
    deprecationReason: 'Deprecated by the upstream.',
  })
  readonly forced!: boolean | null;
}

@ObjectType('RemoteHorn', { description: 'Sound the horn.' })
export class RemoteHornObject implements RemoteHorn {
  @Field(() => enums.HornState, { nullable: true, description: 'Requested state of the horn.' })
  readonly state!: enums.HornState | null;

  @RawText('state')
  readonly stateRaw!: string | null;
}

@ObjectType('RemoteLights', { description: 'Switch the lights on or off.' })
export class RemoteLightsObject implements RemoteLights {
  @Field(() => Boolean, { nullable: true, description: 'Whether to switch the lights on.' })
  readonly on!: boolean | null;
}

@ObjectType('RemoteWakeUp', { description: 'Wake up the vehicle so that it reports fresh data.' })
export class RemoteWakeUpObject implements RemoteWakeUp {
  @Field(() => String, { nullable: true, description: 'Upstream name of the action: `WakeUp`.' })
  readonly action!: string | null;
}
