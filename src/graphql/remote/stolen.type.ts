import { Field, Int, ObjectType } from 'type-graphql';
import type { RemoteImmobilization, RemoteStolen, RemoteTrackingPeriod } from '../../domain/index.js';

@ObjectType('RemoteImmobilization', { description: 'Keep the vehicle from being started, or allow it again.' })
export class RemoteImmobilizationObject implements RemoteImmobilization {
  @Field(() => Boolean, { nullable: true, description: 'True keeps the vehicle from being started, false allows it.' })
  readonly activate!: boolean | null;
}

@ObjectType('RemoteStolen', {
  description: 'Declare the vehicle stolen, or tell a stolen one what to do: one of these, the others are null.',
})
export class RemoteStolenObject implements RemoteStolen {
  @Field(() => Boolean, { nullable: true, description: 'True declares the vehicle stolen, false ends that.' })
  readonly stolen!: boolean | null;

  @Field(() => RemoteTrackingPeriodObject, {
    nullable: true,
    description: 'How often the vehicle tells its data while it is stolen.',
  })
  readonly trackingPeriod!: RemoteTrackingPeriodObject | null;

  @Field(() => RemoteImmobilizationObject, {
    nullable: true,
    description: 'Keep the stolen vehicle from being started.',
  })
  readonly immobilization!: RemoteImmobilizationObject | null;
}

@ObjectType('RemoteTrackingPeriod', {
  description: 'How often a stolen vehicle reports.',
})
export class RemoteTrackingPeriodObject implements RemoteTrackingPeriod {
  @Field(() => Int, {
    nullable: true,
    description: 'Time between two reports with the ignition on, 5 or more, without unit: the vendor states none.',
  })
  readonly running!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Time between two reports with the ignition off, 60 or more, without unit: the vendor states none.',
  })
  readonly shutdown!: number | null;
}
