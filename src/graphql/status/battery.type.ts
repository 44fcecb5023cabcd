import { Field, Float, ObjectType } from 'type-graphql';
import type { AuxiliaryBattery } from '../../domain/index.js';
import { DatedObject } from './dated.type.js';

@ObjectType('AuxiliaryBattery', {
  description: 'The 12 V battery. The traction battery is in `ElectricEnergy.battery`.',
})
export class AuxiliaryBatteryObject extends DatedObject implements AuxiliaryBattery {
  @Field(() => Float, {
    nullable: true,
    description: 'State of health, in percent (0 to 100). The upstream calls it `voltage`, which it is not.',
  })
  readonly stateOfHealth!: number | null;
}
