import { Field, Float, ObjectType } from 'type-graphql';
import type { Adas, ParkAssist } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText, RawTexts } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Adas', {
  description:
    'Advanced driver assistance systems (ADAS). Systems that the vehicle does not have are null. With API v2, available in telemetry only.',
})
export class AdasObject extends DatedObject implements Adas {
  @Field(() => ParkAssistObject, { nullable: true, description: 'Park assist.' })
  readonly parkAssist!: ParkAssistObject | null;

  @Field(() => enums.AdaptiveCruiseControlState, { nullable: true, description: 'Adaptive cruise control.' })
  readonly accr!: enums.AdaptiveCruiseControlState | null;

  @RawText('accr')
  readonly accrRaw!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the driver-set speed limiter is on.' })
  readonly lvv!: boolean | null;

  @Field(() => enums.SpeedRegulatorState, { nullable: true, description: 'Advanced speed regulator.' })
  readonly rvv!: enums.SpeedRegulatorState | null;

  @RawText('rvv')
  readonly rvvRaw!: string | null;

  @Field(() => enums.EmergencyBrakingState, { nullable: true, description: 'Advanced emergency braking system.' })
  readonly aebs!: enums.EmergencyBrakingState | null;

  @RawText('aebs')
  readonly aebsRaw!: string | null;

  @Field(() => enums.LaneDepartureWarningState, { nullable: true, description: 'Lane departure warning.' })
  readonly afil!: enums.LaneDepartureWarningState | null;

  @RawText('afil')
  readonly afilRaw!: string | null;

  @Field(() => enums.InterVehicleTimeState, {
    nullable: true,
    description: 'Following-time assistant, which monitors the time gap to the vehicle ahead.',
  })
  readonly artiv!: enums.InterVehicleTimeState | null;

  @RawText('artiv')
  readonly artivRaw!: string | null;

  @Field(() => enums.BlindSpotMonitoringState, { nullable: true, description: 'Blind spot monitoring.' })
  readonly bsm!: enums.BlindSpotMonitoringState | null;

  @RawText('bsm')
  readonly bsmRaw!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the electronic stability program (ESP) is active.' })
  readonly esp!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the anti-lock braking system (ABS) is active.' })
  readonly abs!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the electric brake service (FSE) is active.' })
  readonly fse!: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Speed limit recognised by the vehicle, in kilometres per hour (km/h).',
  })
  readonly sli!: number | null;

  @Field(() => enums.LaneKeepingAssistState, { nullable: true, description: 'Lane keeping assist on the right.' })
  readonly rlka!: enums.LaneKeepingAssistState | null;

  @RawText('rlka')
  readonly rlkaRaw!: string | null;

  @Field(() => enums.LaneKeepingAssistState, { nullable: true, description: 'Lane keeping assist on the left.' })
  readonly llka!: enums.LaneKeepingAssistState | null;

  @RawText('llka')
  readonly llkaRaw!: string | null;

  @Field(() => enums.RecommendedGear, { nullable: true, description: 'Gear change recommended by the dashboard.' })
  readonly rgi!: enums.RecommendedGear | null;

  @RawText('rgi')
  readonly rgiRaw!: string | null;
}

@ObjectType('ParkAssist', { description: 'Park assist at the front and the rear of the vehicle.' })
export class ParkAssistObject implements ParkAssist {
  @Field(() => [enums.ParkAssistState], { nullable: true, description: 'States of the front park assist.' })
  readonly front!: readonly enums.ParkAssistState[] | null;

  @RawTexts('front')
  readonly frontRaw!: readonly string[] | null;

  @Field(() => [enums.ParkAssistState], { nullable: true, description: 'States of the rear park assist.' })
  readonly rear!: readonly enums.ParkAssistState[] | null;

  @RawTexts('rear')
  readonly rearRaw!: readonly string[] | null;
}
