import { Field, ObjectType } from 'type-graphql';
import type { Gearbox, GearboxMode, Transmission } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Transmission', { description: 'Transmission. With API v2, available in telemetry only.' })
export class TransmissionObject extends DatedObject implements Transmission {
  @Field(() => GearboxObject, { nullable: true, description: 'The gearbox.' })
  readonly gearbox!: GearboxObject | null;
}

@ObjectType('Gearbox', { description: 'The gearbox.' })
export class GearboxObject implements Gearbox {
  @Field(() => GearboxModeObject, { nullable: true, description: 'Active modes.' })
  readonly mode!: GearboxModeObject | null;

  @Field(() => enums.GearRatio, { nullable: true, description: 'Engaged gear.' })
  readonly ratio!: enums.GearRatio | null;

  @RawText('ratio')
  readonly ratioRaw!: string | null;
}

@ObjectType('GearboxMode', { description: 'Active modes of the gearbox. Several may be active at the same time.' })
export class GearboxModeObject implements GearboxMode {
  @Field(() => Boolean, { nullable: true, description: 'Whether the automatic mode is on.' })
  readonly automatic!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the sport mode is on.' })
  readonly sport!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the snow mode is on.' })
  readonly snow!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the sequential mode is on.' })
  readonly sequential!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the semi-manual mode is on.' })
  readonly semiManual!: boolean | null;
}
