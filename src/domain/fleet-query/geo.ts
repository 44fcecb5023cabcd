/** A place in degrees, WGS 84. */
export interface Place {
  /** Degrees east of Greenwich, -180 to 180. */
  readonly longitude: number;
  /** Degrees north of the equator, -90 to 90. */
  readonly latitude: number;
}

export interface Circle {
  readonly center: Place;
  /** Kilometres, more than 0. */
  readonly radius: number;
}

/** A box between two meridians and two parallels. If `west` is greater than `east`, it crosses the antimeridian. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** Along a meridian of the same sphere. */
export const metersPerDegree = (earthRadius * 1000 * Math.PI) / 180;

/** Great-circle distance on a sphere, in kilometres, accurate to 0.5 %. */
export function distance(from: Place, to: Place): number {
  const latitudes = radians(to.latitude - from.latitude);
  const longitudes = radians(to.longitude - from.longitude);
  // The haversine formula is accurate for nearby places, too.
  const chord =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitudes / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function isInCircle(place: Place, { center, radius }: Circle): boolean {
  return distance(center, place) <= radius;
}

/** Edges are part of the box. */
export function isInBox({ longitude, latitude }: Place, { west, south, east, north }: BoundingBox): boolean {
  if (latitude < south || latitude > north) return false;
  if (west <= east) return isBetween(longitude, west, east);
  return isBetween(longitude, west, 180) || isBetween(longitude, -180, east);
}

/** 180° east and 180° west are the same meridian. */
function isBetween(longitude: number, west: number, east: number): boolean {
  if (longitude >= west && longitude <= east) return true;
  return Math.abs(longitude) === 180 && (west === -180 || east === 180);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
