import { Field, ObjectType } from 'type-graphql';
import type { Privacy } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Privacy', {
  description: 'Privacy mode of the vehicle. Data that it hides is missing elsewhere in the graph.',
})
export class PrivacyObject extends DatedObject implements Privacy {
  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What the privacy mode hides. API v2 replaced this field by `driverRequestState` and `serviceState`.',
  })
  readonly state!: enums.PrivacyState | null;

  @RawText('state')
  readonly stateRaw!: string | null;

  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What the driver chose to hide. Always null with API v3.',
  })
  readonly driverRequestState!: enums.PrivacyState | null;

  @RawText('driverRequestState')
  readonly driverRequestStateRaw!: string | null;

  @Field(() => enums.PrivacyState, {
    nullable: true,
    description: 'What the subscribed service hides. Always null with API v3.',
  })
  readonly serviceState!: enums.PrivacyState | null;

  @RawText('serviceState')
  readonly serviceStateRaw!: string | null;
}
