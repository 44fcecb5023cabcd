import { Field, ObjectType } from 'type-graphql';
import type { BeltStatus, Safety } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Safety', { description: 'Seat belts and emergency call.' })
export class SafetyObject extends DatedObject implements Safety {
  @Field(() => [BeltStatusObject], {
    nullable: true,
    description: 'Seat belts by seat. Always null with API v2: use `beltWarning`.',
  })
  readonly beltStatus!: readonly BeltStatusObject[] | null;

  @Field(() => enums.BeltState, {
    nullable: true,
    description: 'Combined warning for all seat belts. Always null with API v3: use `beltStatus`.',
  })
  readonly beltWarning!: enums.BeltState | null;

  @RawText('beltWarning')
  readonly beltWarningRaw!: string | null;

  @Field(() => enums.AutoECallTriggering, {
    nullable: true,
    description: 'Whether a shock that triggers the automatic emergency call (eCall) was detected.',
  })
  readonly autoECallTriggering!: enums.AutoECallTriggering | null;

  @RawText('autoECallTriggering')
  readonly autoECallTriggeringRaw!: string | null;

  @Field(() => enums.ECallTriggeringRequest, {
    nullable: true,
    description: 'Whether the airbags requested an emergency call (eCall). Always null with API v3.',
    deprecationReason: 'Deprecated upstream: use `autoECallTriggering`.',
  })
  readonly eCallTriggeringRequest!: enums.ECallTriggeringRequest | null;

  @RawText('eCallTriggeringRequest')
  readonly eCallTriggeringRequestRaw!: string | null;
}

@ObjectType('BeltStatus', { description: 'State of the seat belt of one seat.' })
export class BeltStatusObject implements BeltStatus {
  @Field(() => enums.BeltState, { nullable: true, description: 'State of the belt.' })
  readonly belt!: enums.BeltState | null;

  @RawText('belt')
  readonly beltRaw!: string | null;

  @Field(() => enums.SeatIdentifier, { nullable: true, description: 'Seat of the belt.' })
  readonly seat!: enums.SeatIdentifier | null;

  @RawText('seat')
  readonly seatRaw!: string | null;
}
