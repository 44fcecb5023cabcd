import { Field, ObjectType } from 'type-graphql';
import type { BeltStatus, Safety } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Safety', { description: 'Seat belts and emergency call.' })
export class SafetyObject extends DatedObject implements Safety {
  @Field(() => [BeltStatusObject], {
    nullable: true,
    description: 'The seat belts, each with its seat. Null with API v2: see `beltWarning`.',
  })
  readonly beltStatus!: readonly BeltStatusObject[] | null;

  @Field(() => enums.BeltState, {
    nullable: true,
    description: 'The warning for all seat belts together. Null with API v3: see `beltStatus`.',
  })
  readonly beltWarning!: enums.BeltState | null;

  @RawText('beltWarning')
  readonly beltWarningRaw!: string | null;

  @Field(() => enums.AutoECallTriggering, {
    nullable: true,
    description: 'Whether a shock was detected that triggers the automatic emergency call (eCall).',
  })
  readonly autoECallTriggering!: enums.AutoECallTriggering | null;

  @RawText('autoECallTriggering')
  readonly autoECallTriggeringRaw!: string | null;

  @Field(() => enums.ECallTriggeringRequest, {
    nullable: true,
    description: 'Whether the airbags asked for an emergency call (eCall). Null with API v3, which does not tell.',
    deprecationReason: 'Deprecated upstream: use `autoECallTriggering`.',
  })
  readonly eCallTriggeringRequest!: enums.ECallTriggeringRequest | null;

  @RawText('eCallTriggeringRequest')
  readonly eCallTriggeringRequestRaw!: string | null;
}

@ObjectType('BeltStatus', { description: 'The seat belt of a seat.' })
export class BeltStatusObject implements BeltStatus {
  @Field(() => enums.BeltState, { nullable: true, description: 'State of the belt.' })
  readonly belt!: enums.BeltState | null;

  @RawText('belt')
  readonly beltRaw!: string | null;

  @Field(() => enums.SeatIdentifier, { nullable: true, description: 'The seat that the belt belongs to.' })
  readonly seat!: enums.SeatIdentifier | null;

  @RawText('seat')
  readonly seatRaw!: string | null;
}
