import { Field, ObjectType } from 'type-graphql';
import type { EnergyKind } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';

/** Type and subtype of an energy. Base class only, not a type of the schema. */
@ObjectType({ description: 'Type and subtype of an energy.' })
export abstract class EnergyKindObject implements EnergyKind {
  @Field(() => enums.EnergyType, { nullable: true, description: 'Type of the energy.' })
  readonly type!: enums.EnergyType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => enums.EnergySubType, {
    nullable: true,
    description: 'Subtype of the energy. Null if only `type` is known.',
  })
  readonly subType!: enums.EnergySubType | null;

  @RawText('subType')
  readonly subTypeRaw!: string | null;
}
