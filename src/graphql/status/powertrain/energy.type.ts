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
} from '../../../domain/index.js';
import { DateTime } from '../../scalars.js';
import { ChargingObject } from './charging.type.js';
import { EnergyKindObject } from './energy-kind.type.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Energy', {
  description: 'An on-board energy. A plug-in hybrid has two: fuel and electricity.',
})
export class EnergyObject extends EnergyKindObject implements Energy {
  @Field(() => Float, {
    nullable: true,
    description: 'Remaining level, in percent of a full tank or battery (0 to 100).',
  })
  readonly level!: number | null;

  @Field(() => Float, { nullable: true, description: 'Remaining range on this energy, in kilometres (km).' })
  readonly autonomy!: number | null;

  @Field(() => EnergyExtensionObject, { nullable: true, description: 'Details specific to fuel or electricity.' })
  readonly extension!: EnergyExtensionObject | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Always null with API v2: use `updatedAt`.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the vehicle reported this. Always null with API v3: use `createdAt`.',
  })
  readonly updatedAt!: Date | null;
}

@ObjectType('EnergyExtension', { description: 'Details specific to one type of energy.' })
export class EnergyExtensionObject implements EnergyExtension {
  @Field(() => FuelEnergyObject, { nullable: true, description: 'Fuel details. Null for electricity.' })
  readonly fuel!: FuelEnergyObject | null;

  @Field(() => ElectricEnergyObject, { nullable: true, description: 'Electricity details. Null for fuel.' })
  readonly electric!: ElectricEnergyObject | null;
}

@ObjectType('FuelEnergy', { description: 'Fuel details.' })
export class FuelEnergyObject implements FuelEnergy {
  @Field(() => FuelConsumptionsObject, { nullable: true, description: 'Total and instantaneous consumption.' })
  readonly consumptions!: FuelConsumptionsObject | null;
}

@ObjectType('FuelConsumptions', { description: 'Total and instantaneous fuel consumption.' })
export class FuelConsumptionsObject implements FuelConsumptions {
  @Field(() => Float, { nullable: true, description: 'Total fuel consumed, in centilitres (cL; 100 cL = 1 L).' })
  readonly total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Instantaneous consumption, in litres per 100 km (L/100 km), or for hydrogen in kilograms per 100 km (kg/100 km). Always null with API v2.',
  })
  readonly instant!: number | null;
}

@ObjectType('ElectricEnergy', { description: 'Electricity details: the traction battery and its charging.' })
export class ElectricEnergyObject implements ElectricEnergy {
  @Field(() => TractionBatteryObject, {
    nullable: true,
    description: 'Traction battery. For the 12 V battery see `VehicleStatus.battery`.',
  })
  readonly battery!: TractionBatteryObject | null;

  @Field(() => ChargingObject, { nullable: true, description: 'Charging of the traction battery.' })
  readonly charging!: ChargingObject | null;
}

@ObjectType('TractionBattery', { description: 'Traction battery of an electric or hybrid vehicle.' })
export class TractionBatteryObject implements TractionBattery {
  @Field(() => TractionBatteryLoadObject, {
    nullable: true,
    description: 'Remaining energy and capacity of the battery.',
  })
  readonly load!: TractionBatteryLoadObject | null;

  @Field(() => TractionBatteryHealthObject, { nullable: true, description: 'State of health of the battery.' })
  readonly health!: TractionBatteryHealthObject | null;
}

@ObjectType('TractionBatteryLoad', { description: 'Remaining energy and capacity of the traction battery.' })
export class TractionBatteryLoadObject extends DatedObject implements TractionBatteryLoad {
  @Field(() => Float, {
    nullable: true,
    description:
      'Capacity of the full battery, in watt-hours (Wh). Some vehicles report only about three quarters of it: use `Energy.level` for the state of charge.',
  })
  readonly capacity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Remaining energy in the battery, in watt-hours (Wh). Some vehicles report too little: use `Energy.level` for the state of charge.',
  })
  readonly residual!: number | null;
}

@ObjectType('TractionBatteryHealth', { description: 'State of health of the traction battery.' })
export class TractionBatteryHealthObject extends DatedObject implements TractionBatteryHealth {
  @Field(() => Float, {
    nullable: true,
    description: 'State of health by capacity, in percent of a new battery (0 to 100).',
  })
  readonly capacity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'State of health by internal resistance, in percent of a new battery (above 0, up to 100). Null if unknown, which the upstream sends as 0.',
  })
  readonly resistance!: number | null;
}
