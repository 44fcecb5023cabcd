import { Field, Float, ObjectType } from 'type-graphql';
import type { OverallAutonomy } from '../../../domain/index.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('OverallAutonomy', {
  description:
    'Combined remaining range on all energies. Sent by older contracts only: `Energy.autonomy` has the range per energy.',
})
export class OverallAutonomyObject extends DatedObject implements OverallAutonomy {
  @Field(() => Float, { nullable: true, description: 'Remaining range, in kilometres (km).' })
  readonly autonomy!: number | null;
}
