import { Field, ObjectType } from 'type-graphql';
import type { Ignition } from '../../../domain/index.js';
import * as enums from '../../enums/index.js';
import { RawText } from '../../raw-text.js';
import { DatedObject } from '../dated.type.js';

@ObjectType('Ignition', { description: 'The ignition.' })
export class IgnitionObject extends DatedObject implements Ignition {
  @Field(() => enums.IgnitionType, { nullable: true, description: 'State of the ignition.' })
  readonly type!: enums.IgnitionType | null;

  @RawText('type')
  readonly typeRaw!: string | null;
}
