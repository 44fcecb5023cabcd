import { Field, ID, ObjectType } from 'type-graphql';
import type { StolenReport } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { Node } from '../relay/node.type.js';
import { DateTime } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('StolenReport', {
  implements: Node,
  description:
    'A theft report, active from `startedAt` to `endAt`. The currently active report is also in `VehicleStatus.stolen`. API v3 only.',
})
export class StolenReportObject implements StolenReport {
  @Field(() => ID, { description: 'Vendor id of the fleet the report was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
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
    description: 'Last known position when the report ended. Null while it is active.',
  })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the report was last updated upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedStolenReport = ModelMapping<StolenReport, StolenReportObject>;
