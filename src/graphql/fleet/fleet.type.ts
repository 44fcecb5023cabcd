import { Field, ID, ObjectType } from 'type-graphql';
import type { Fleet } from '../../domain/index.js';
import { Node } from '../relay/node.type.js';
import { DateTime } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Fleet', {
  implements: Node,
  description: 'A fleet of the subscription: a group of vehicles that are managed together.',
})
export class FleetObject implements Fleet {
  @Field(() => ID, { description: 'Vendor id of the fleet.' })
  readonly fleetId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the fleet.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Description of the fleet by its owner.' })
  readonly description!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the fleet was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the fleet was last updated upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedFleet = ModelMapping<Fleet, FleetObject>;
