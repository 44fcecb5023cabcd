import { Field, Float, ObjectType } from 'type-graphql';
import type { OverallAutonomy } from '../../domain/index.js';
import { DatedObject } from './dated.type.js';

@ObjectType('OverallAutonomy', {
  description:
    'How far the vehicle gets on all of its energies together. Only older contracts send it: `Energy.autonomy` has the distance for each energy.',
})
export class OverallAutonomyObject extends DatedObject implements OverallAutonomy {
  @Field(() => Float, { nullable: true, description: 'Distance, in kilometres (km).' })
  readonly autonomy!: number | null;
}
