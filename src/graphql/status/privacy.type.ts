import { Field, ObjectType } from 'type-graphql';
import type { Privacy } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Privacy', {
  description: 'What the vehicle keeps private. What is private is missing elsewhere in the graph.',
})
export class PrivacyObject extends DatedObject implements Privacy {
  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What is kept private. API v2 has replaced it by the two fields beside it.',
  })
  readonly state!: enums.PrivacyState | null;

  @RawText('state')
  readonly stateRaw!: string | null;

  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What the driver asked to be kept private. Null with API v3, which does not tell.',
  })
  readonly driverRequestState!: enums.PrivacyState | null;

  @RawText('driverRequestState')
  readonly driverRequestStateRaw!: string | null;

  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What the subscribed service keeps private. Null with API v3, which does not tell.',
  })
  readonly serviceState!: enums.PrivacyState | null;

  @RawText('serviceState')
  readonly serviceStateRaw!: string | null;
}
