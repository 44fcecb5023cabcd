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
    'A warning that a vehicle showed to its driver: a fault, a low level, an open door. It stands from `startedAt` to `endAt`.',
})
export class AlertObject implements Alert {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the alert was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that raised the alert; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, { description: 'The vendor’s id of the alert.' })
  readonly alertId!: string;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number of the vehicle that raised the alert. Personal data. Null where the upstream does not tell.',
  })
  readonly vin!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the alert still stands.' })
  readonly active!: boolean | null;

  @Field(() => enums.AlertType, { nullable: true, description: 'What the alert is about.' })
  readonly type!: enums.AlertType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => enums.AlertSeverity, { nullable: true, description: 'How grave the alert is.' })
  readonly severity!: enums.AlertSeverity | null;

  @RawText('severity')
  readonly severityRaw!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert appeared.' })
  readonly startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert went away; null while it stands.' })
  readonly endAt!: Date | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position of the vehicle when the alert appeared.',
  })
  readonly startPosition!: PositionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Last known position of the vehicle when the alert went away; null while it stands.',
  })
  readonly endPosition!: PositionObject | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert was written down upstream.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the alert was last changed upstream.' })
  readonly updatedAt!: Date | null;
}

export type ServedAlert = ModelMapping<Alert, AlertObject>;
