import { Field, Float, ObjectType } from 'type-graphql';
import type { Position, PositionFeature } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { RawText } from '../raw-text.js';
import { DateTime, GeoJSONFeature } from '../scalars.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Position', {
  description:
    'A position of a vehicle. Personal data. Depending on the server’s privacy settings, a client may see null instead (positions withheld); the centre of a grid cell without altitude, heading and signal quality (positions coarsened); or only tracks and the last known position (trips without start and end).',
})
export class PositionObject implements Position {
  @Field(() => Float, {
    nullable: true,
    description: 'Longitude, in degrees (°) east (WGS 84), -180 to 180. West is negative.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude, in degrees (°) north (WGS 84), -90 to 90. South is negative.',
  })
  readonly latitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Altitude, in metres (m), assumed from GeoJSON: the vendor documents no unit. Null if only longitude and latitude are known.',
  })
  readonly altitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Heading, in degrees (°) clockwise from north, 0 to 360.' })
  readonly heading!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Satellite signal quality. The vendor documents neither unit nor scale.',
  })
  readonly signalQuality!: number | null;

  @Field(() => enums.PositionType, { nullable: true, description: 'How the position was determined.' })
  readonly type!: enums.PositionType | null;

  @RawText('type')
  readonly typeRaw!: string | null;

  @Field(() => enums.PositionFixStatus, {
    nullable: true,
    description: 'Dimensions of the satellite fix. Null if the position is estimated, and always null with API v2.',
  })
  readonly fixStatus!: enums.PositionFixStatus | null;

  @RawText('fixStatus')
  readonly fixStatusRaw!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the position was recorded. It may be weeks ago.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the position was last confirmed. Always null with API v3.',
  })
  readonly updatedAt!: Date | null;

  @Field(() => GeoJSONFeature, {
    nullable: true,
    description:
      'The position as a GeoJSON Feature, for maps. Its `properties` are the other non-null fields of this type, without the VIN. Null if longitude or latitude is missing.',
  })
  readonly feature!: PositionFeature | null;
}

export type ServedPosition = ModelMapping<Position, PositionObject>;
