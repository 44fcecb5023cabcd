import { Field, Float, ObjectType } from 'type-graphql';
import type { Position, PositionFeature } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, GeoJSONFeature } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Position', {
  description:
    'Where a vehicle was. Personal data. A client that may not see where vehicles are finds null in its place; one that may see it roughly finds the middle of a cell of a grid, without altitude, heading and signal; one that is shown trips without their ends is shown no places but those of the ways and the last known one.',
})
export class PositionObject implements Position {
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees (°) east of Greenwich, WGS 84, -180 to 180; west is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees (°) north of the equator, WGS 84, -90 to 90; south is negative.',
  })
  readonly latitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Height in metres (m), the unit of GeoJSON: the vendor states none. Null where only longitude and latitude are known.',
  })
  readonly altitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Course in degrees (°) clockwise from north, 0 to 360.' })
  readonly heading!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Quality of the satellites’ signal, without unit: the upstream does not say what its numbers mean.',
  })
  readonly signalQuality!: number | null;

  @Field(() => enums.PositionType, { nullable: true, description: 'How the position was found.' })
  readonly type!: enums.PositionType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => enums.PositionFixStatus, {
    nullable: true,
    description: 'What the satellites’ fix comprises. Null where the position is estimated, and with API v2.',
  })
  readonly fixStatus!: enums.PositionFixStatus | null;

  @RawText('fixStatus')
  readonly fixStatusRaw!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the position was taken. It may be weeks ago.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the position was last confirmed. Null with API v3, which does not tell.',
  })
  readonly updatedAt!: Date | null;

  @Field(() => GeoJSONFeature, {
    nullable: true,
    description:
      'The position as a GeoJSON Feature, for maps. Its properties are the other fields of this type that are known; the VIN is not among them. Null where longitude or latitude is missing.',
  })
  readonly feature!: PositionFeature | null;
}

export type ServedPosition = ModelMapping<Position, PositionObject>;
