import type { PositionFixStatus, PositionType } from './enums/position.js';
import type { ProfileArguments } from './values/profile.js';
import type { Vehicle } from './vehicle.js';

/** Where a vehicle was. Personal data. It may be weeks older than the status around it (`Q21`). */
export interface Position {
  /** Degrees east of Greenwich, WGS 84, -180 to 180. */
  readonly longitude: number | null;
  /** Degrees north of the equator, WGS 84, -90 to 90. */
  readonly latitude: number | null;
  /** Metres (GeoJSON's unit; the vendor states none); null if the coordinates have no third number (`Q21`). */
  readonly altitude: number | null;
  /** Course angle in degrees, 0 to 360. */
  readonly heading: number | null;
  /** Satellite signal quality; the vendor states no unit. */
  readonly signalQuality: number | null;
  readonly type: PositionType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  /** Set only if `type` is `ACQUIRED`. API v3 only. */
  readonly fixStatus: PositionFixStatus | null;
  /** The upstream's text of `fixStatus`. */
  readonly fixStatusRaw: string | null;
  /** When the position was taken. */
  readonly createdAt: Date | null;
  /** When the position was last refreshed. API v2 only. */
  readonly updatedAt: Date | null;
  /** The same position as GeoJSON, without the VIN; null if a coordinate is missing. */
  readonly feature: PositionFeature | null;
}

/** A GeoJSON Feature of a point (RFC 7946, 3.2): plain JSON. */
export interface PositionFeature {
  readonly type: 'Feature';
  readonly geometry: PositionPoint;
  readonly properties: PositionFeatureProperties;
}

/** A GeoJSON Point (RFC 7946, 3.1.2): longitude and latitude in degrees, and altitude in metres if known. */
export interface PositionPoint {
  readonly type: 'Point';
  readonly coordinates: readonly [number, number] | readonly [number, number, number];
}

/** The known properties; times are RFC 3339 strings. */
export interface PositionFeatureProperties {
  /** Degrees. */
  readonly heading?: number;
  readonly signalQuality?: number;
  readonly type?: PositionType;
  readonly fixStatus?: PositionFixStatus;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

declare module './relations.js' {
  interface ToOneRelations {
    'Vehicle.lastPosition': { parent: Vehicle; target: Position; args: ProfileArguments };
  }
}
