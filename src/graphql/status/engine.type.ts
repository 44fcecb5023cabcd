import { Field, Float, ObjectType } from 'type-graphql';
import type { Engine, EngineAir, EngineExtension, EngineLiquid, ThermicEngine } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Engine', { description: 'An engine. A hybrid has two.' })
export class EngineObject extends DatedObject implements Engine {
  @Field(() => enums.EngineType, { nullable: true, description: 'Kind of the engine.' })
  readonly type!: enums.EngineType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Speed of the engine, in revolutions per minute (RPM).' })
  readonly speed!: number | null;

  @Field(() => enums.PowertrainStatus, {
    nullable: true,
    description: 'State of the powertrain as the engine tells it.',
    deprecationReason: 'API v3 tells the state in `VehicleStatus.powertrain`; only API v2 tells it here alone.',
  })
  readonly gmpStatus!: enums.PowertrainStatus | null;

  @RawText('gmpStatus')
  readonly gmpStatusRaw!: string | null;

  @Field(() => EngineExtensionObject, { nullable: true, description: 'What only one kind of engine has.' })
  readonly extension!: EngineExtensionObject | null;
}

@ObjectType('EngineExtension', { description: 'What only one kind of engine has.' })
export class EngineExtensionObject implements EngineExtension {
  @Field(() => ThermicEngineObject, {
    nullable: true,
    description: 'Details of a combustion engine; null for an electric motor.',
  })
  readonly thermic!: ThermicEngineObject | null;
}

@ObjectType('ThermicEngine', { description: 'Details of a combustion engine.' })
export class ThermicEngineObject implements ThermicEngine {
  @Field(() => EngineLiquidObject, { nullable: true, description: 'The coolant.' })
  readonly coolant!: EngineLiquidObject | null;

  @Field(() => EngineLiquidObject, { nullable: true, description: 'The oil.' })
  readonly oil!: EngineLiquidObject | null;

  @Field(() => EngineAirObject, {
    nullable: true,
    description: 'The air that the engine takes in. Null with API v2, which does not tell.',
  })
  readonly air!: EngineAirObject | null;

  @Field(() => enums.ScrWarning, {
    nullable: true,
    description: 'Warning lamp of the selective catalytic reduction (AdBlue). Null with API v3, which does not tell.',
  })
  readonly scr!: enums.ScrWarning | null;

  @RawText('scr')
  readonly scrRaw!: string | null;
}

@ObjectType('EngineLiquid', { description: 'A liquid of a combustion engine.' })
export class EngineLiquidObject implements EngineLiquid {
  @Field(() => Float, { nullable: true, description: 'Level of the liquid, in percent (0 to 100).' })
  readonly level!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Temperature of the liquid, in degrees Celsius (°C). Null where the sensor has no value.',
  })
  readonly temp!: number | null;
}

@ObjectType('EngineAir', { description: 'The air at a combustion engine.' })
export class EngineAirObject implements EngineAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Temperature of the air, in degrees Celsius (°C). Null where the sensor has no value.',
  })
  readonly temp!: number | null;
}
