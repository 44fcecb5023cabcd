import { Field, ID, ObjectType } from 'type-graphql';
import type { Alert } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { PositionObject } from '../position/position.type.js';
import { Node } from '../relay/node.type.js';
import { RawText } from '../raw-text.js';
import { DateTime, VIN } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Alert', {
  implements: Node,
  description:
    'A warning that a vehicle showed to its driver, such as a fault, a low level or an open door. Active from `startedAt` to `endAt`.',
})
export class AlertObject implements Alert {
  @Field(() => ID, { description: 'Vendor id of the fleet the alert was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle that raised the alert. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'Vendor id of the alert.' })
  readonly alertId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number of the vehicle that raised the alert. Personal data. Null if the upstream does not send it.',
  })
  readonly vin!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the alert is active.' })
  readonly active!: boolean | null;

  @Field(() => enums.AlertType, { nullable: true, description: 'Kind of the alert.' })
  readonly type!: enums.AlertType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => enums.AlertSeverity, { nullable: true, description: 'Severity of the alert.' })
  readonly severity!: enums.AlertSeverity | null;

  @RawText('severity')
  readonly severityRaw!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert started.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert ended. Null while it is active.' })
  readonly endAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position of the vehicle when the alert started.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position of the vehicle when the alert ended. Null while it is active.',
  })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert was created upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert was last updated upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedAlert = ModelMapping<Alert, AlertObject>;
