import { Field, Int, ObjectType } from 'type-graphql';
import type { RemoteImmobilization, RemoteStolen, RemoteTrackingPeriod } from '../../domain/index.js';

@ObjectType('RemoteImmobilization', { description: 'Prevent the vehicle from being started, or allow it again.' })
export class RemoteImmobilizationObject implements RemoteImmobilization {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True prevents the vehicle from being started; false allows it again.',
  })
  readonly activate!: boolean | null;
}

@ObjectType('RemoteStolen', {
  description:
    'Declare the vehicle stolen, or control a stolen vehicle. One of these fields is set; the others are null.',
})
export class RemoteStolenObject implements RemoteStolen {
  @Field(() => Boolean, { nullable: true, description: 'True declares the vehicle stolen; false ends the report.' })
  readonly stolen!: boolean | null;

  @Field(() => RemoteTrackingPeriodObject, {
    nullable: true,
    description: 'How often the vehicle reports while it is stolen.',
  })
  readonly trackingPeriod!: RemoteTrackingPeriodObject | null;

  @Field(() => RemoteImmobilizationObject, {
    nullable: true,
    description: 'Prevent the stolen vehicle from being started.',
  })
  readonly immobilization!: RemoteImmobilizationObject | null;
}

@ObjectType('RemoteTrackingPeriod', {
  description: 'How often a stolen vehicle reports.',
})
export class RemoteTrackingPeriodObject implements RemoteTrackingPeriod {
  @Field(() => Int, {
    nullable: true,
    description: 'Interval between reports with the ignition on, 5 or more. The vendor documents no unit.',
  })
  readonly running!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Interval between reports with the ignition off, 60 or more. The vendor documents no unit.',
  })
  readonly shutdown!: number | null;
}
