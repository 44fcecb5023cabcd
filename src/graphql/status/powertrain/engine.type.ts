import { Field, Float, ObjectType } from 'type-graphql';
import type { Engine, EngineAir, EngineExtension, EngineLiquid, ThermicEngine } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Engine', { description: 'An engine or motor. A hybrid has two.' })
export class EngineObject extends DatedObject implements Engine {
  @Field(() => enums.EngineType, { nullable: true, description: 'Type of the engine.' })
  readonly type!: enums.EngineType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Engine speed, in revolutions per minute (RPM).' })
  readonly speed!: number | null;

  @Field(() => enums.PowertrainStatus, {
    nullable: true,
    description: 'State of the powertrain as reported by the engine.',
    deprecationReason: 'With API v3 use `VehicleStatus.powertrain`; API v2 reports the state only here.',
  })
  readonly gmpStatus!: enums.PowertrainStatus | null;

  @RawText('gmpStatus')
  readonly gmpStatusRaw!: string | null;

  @Field(() => EngineExtensionObject, { nullable: true, description: 'Details specific to one type of engine.' })
  readonly extension!: EngineExtensionObject | null;
}

@ObjectType('EngineExtension', { description: 'Details specific to one type of engine.' })
export class EngineExtensionObject implements EngineExtension {
  @Field(() => ThermicEngineObject, {
    nullable: true,
    description: 'Combustion engine details. Null for an electric motor.',
  })
  readonly thermic!: ThermicEngineObject | null;
}

@ObjectType('ThermicEngine', { description: 'Combustion engine details.' })
export class ThermicEngineObject implements ThermicEngine {
  @Field(() => EngineLiquidObject, { nullable: true, description: 'Coolant.' })
  readonly coolant!: EngineLiquidObject | null;

  @Field(() => EngineLiquidObject, { nullable: true, description: 'Engine oil.' })
  readonly oil!: EngineLiquidObject | null;

  @Field(() => EngineAirObject, {
    nullable: true,
    description: 'Intake air. Always null with API v2.',
  })
  readonly air!: EngineAirObject | null;

  @Field(() => enums.ScrWarning, {
    nullable: true,
    description: 'Warning lamp of the selective catalytic reduction (AdBlue). Always null with API v3.',
  })
  readonly scr!: enums.ScrWarning | null;

  @RawText('scr')
  readonly scrRaw!: string | null;
}

@ObjectType('EngineLiquid', { description: 'A fluid of a combustion engine.' })
export class EngineLiquidObject implements EngineLiquid {
  @Field(() => Float, { nullable: true, description: 'Fluid level, in percent (0 to 100).' })
  readonly level!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Fluid temperature, in degrees Celsius (°C). Null if the sensor has no value.',
  })
  readonly temp!: number | null;
}

@ObjectType('EngineAir', { description: 'Intake air of a combustion engine.' })
export class EngineAirObject implements EngineAir {
  @Field(() => Float, {
    nullable: true,
    description: 'Air temperature, in degrees Celsius (°C). Null if the sensor has no value.',
  })
  readonly temp!: number | null;
}
