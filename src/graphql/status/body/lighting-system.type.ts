import { Field, ObjectType } from 'type-graphql';
import type { Light, LightingSystem } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('LightingSystem', {
  description: 'Turn signals and fog lights. API v3 only.',
})
export class LightingSystemObject extends DatedObject implements LightingSystem {
  @Field(() => [LightObject], { nullable: true, description: 'Turn signals.' })
  readonly turn!: readonly LightObject[] | null;

  @Field(() => [LightObject], { nullable: true, description: 'Fog lights.' })
  readonly fog!: readonly LightObject[] | null;
}

@ObjectType('Light', { description: 'A light of the vehicle.' })
export class LightObject implements Light {
  @Field(() => enums.LightDirection, {
    nullable: true,
    description: 'Side of the vehicle (left or right) where the light is located.',
  })
  readonly direction!: enums.LightDirection | null;

  @RawText('direction')
  readonly directionRaw!: string | null;

  @Field(() => enums.LightPosition, {
    nullable: true,
    description: 'End of the vehicle (front or rear) where the light is located.',
  })
  readonly position!: enums.LightPosition | null;

  @RawText('position')
  readonly positionRaw!: string | null;

  @Field(() => enums.LightStatus, { nullable: true, description: 'Whether the light is on.' })
  readonly status!: enums.LightStatus | null;

  @RawText('status')
  readonly statusRaw!: string | null;
}
