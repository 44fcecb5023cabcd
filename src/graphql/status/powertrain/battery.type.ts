import { Field, Float, ObjectType } from 'type-graphql';
import type { AuxiliaryBattery } from '../../../domain/index.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('AuxiliaryBattery', {
  description: '12 V battery. For the traction battery see `ElectricEnergy.battery`.',
})
export class AuxiliaryBatteryObject extends DatedObject implements AuxiliaryBattery {
  @Field(() => Float, {
    nullable: true,
    description: 'State of health, in percent (0 to 100). The upstream field is misleadingly named `voltage`.',
  })
  readonly stateOfHealth!: number | null;
}
