import { Field, ID, ObjectType } from 'type-graphql';
import type { StolenReport } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { Node } from '../relay/node.type.js';
import { DateTime } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('StolenReport', {
  implements: Node,
  description:
    'A report that a vehicle was stolen. It stands from `startedAt` to `endAt`. Known to API v3 only. `VehicleStatus.stolen` has the one that stands now.',
})
export class StolenReportObject implements StolenReport {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the report was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that was reported stolen; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the report.' })
  readonly stolenId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the vehicle is currently reported stolen. False once the report has ended, even if the upstream still sends true.',
  })
  readonly state!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle was reported stolen.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report ended. Null while it is active.' })
  readonly endAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position when the vehicle was reported stolen.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position when the report ended; null while it stands.',
  })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was last changed upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedStolenReport = ModelMapping<StolenReport, StolenReportObject>;
