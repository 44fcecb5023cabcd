import { Field, Float, ObjectType } from 'type-graphql';
import type {
  ElectricEnergy,
  Energy,
  EnergyExtension,
  FuelConsumptions,
  FuelEnergy,
  TractionBattery,
  TractionBatteryHealth,
  TractionBatteryLoad,
} from '../../domain/index.js';
import { DateTime } from '../scalars.js';
import { ChargingObject } from './charging.type.js';
import { EnergyKindObject } from './energy-kind.type.js';
import { DatedObject } from './dated.type.js';

@ObjectType('Energy', {
  description: 'An energy on board. A plug-in hybrid has two: fuel and electricity.',
})
export class EnergyObject extends EnergyKindObject implements Energy {
  @Field(() => Float, {
    nullable: true,
    description: 'How much is left, in percent of a full tank or battery (0 to 100).',
  })
  readonly level!: number | null;

  @Field(() => Float, { nullable: true, description: 'How far the vehicle gets on this energy, in kilometres (km).' })
  readonly autonomy!: number | null;

  @Field(() => EnergyExtensionObject, { nullable: true, description: 'What only fuel or only electricity has.' })
  readonly extension!: EnergyExtensionObject | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v2: see `updatedAt`.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Null with API v3: see `createdAt`.',
  })
  readonly updatedAt!: Date | null;
}

@ObjectType('EnergyExtension', { description: 'What only one class of energy has.' })
export class EnergyExtensionObject implements EnergyExtension {
  @Field(() => FuelEnergyObject, { nullable: true, description: 'Details of a fuel; null for electricity.' })
  readonly fuel!: FuelEnergyObject | null;

  @Field(() => ElectricEnergyObject, { nullable: true, description: 'Details of electricity; null for a fuel.' })
  readonly electric!: ElectricEnergyObject | null;
}

@ObjectType('FuelEnergy', { description: 'Details of a fuel.' })
export class FuelEnergyObject implements FuelEnergy {
  @Field(() => FuelConsumptionsObject, { nullable: true, description: 'How much the vehicle has used and is using.' })
  readonly consumptions!: FuelConsumptionsObject | null;
}

@ObjectType('FuelConsumptions', { description: 'How much fuel the vehicle has used and is using.' })
export class FuelConsumptionsObject implements FuelConsumptions {
  @Field(() => Float, { nullable: true, description: 'Fuel used in all, in centilitres (cL; 100 cL are one litre).' })
  readonly total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Consumption at this moment, in litres per 100 km (L/100 km); for hydrogen in kilograms per 100 km (kg/100 km). Null with API v2, which does not tell.',
  })
  readonly instant!: number | null;
}

@ObjectType('ElectricEnergy', { description: 'Details of electricity: the traction battery and its charging.' })
export class ElectricEnergyObject implements ElectricEnergy {
  @Field(() => TractionBatteryObject, {
    nullable: true,
    description: 'The battery that drives the vehicle. The 12 V battery is `VehicleStatus.battery`.',
  })
  readonly battery!: TractionBatteryObject | null;

  @Field(() => ChargingObject, { nullable: true, description: 'Charging of the traction battery.' })
  readonly charging!: ChargingObject | null;
}

@ObjectType('TractionBattery', { description: 'The battery that drives an electric vehicle or a hybrid.' })
export class TractionBatteryObject implements TractionBattery {
  @Field(() => TractionBatteryLoadObject, {
    nullable: true,
    description: 'How much energy the battery holds, and can hold.',
  })
  readonly load!: TractionBatteryLoadObject | null;

  @Field(() => TractionBatteryHealthObject, { nullable: true, description: 'How well the battery has aged.' })
  readonly health!: TractionBatteryHealthObject | null;
}

@ObjectType('TractionBatteryLoad', { description: 'How much energy the traction battery holds, and can hold.' })
export class TractionBatteryLoadObject extends DatedObject implements TractionBatteryLoad {
  @Field(() => Float, {
    nullable: true,
    description:
      'Energy in a full battery, in watt-hours (Wh). Some vehicles send about three quarters of it: see `Energy.level` for the state of charge.',
  })
  readonly capacity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Energy left in the battery, in watt-hours (Wh). Some vehicles send less than is left: see `Energy.level` for the state of charge.',
  })
  readonly residual!: number | null;
}

@ObjectType('TractionBatteryHealth', { description: 'How well the traction battery has aged.' })
export class TractionBatteryHealthObject extends DatedObject implements TractionBatteryHealth {
  @Field(() => Float, {
    nullable: true,
    description: 'Health of the capacity, in percent of a new battery (0 to 100).',
  })
  readonly capacity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Health of the inner resistance, in percent of a new battery (above 0 to 100). Null where the vehicle does not know it, which the upstream writes as 0.',
  })
  readonly resistance!: number | null;
}
