import { metersPerDegree, type Place } from '../fleet-query/geo.js';

/**
 * The middle of the cell that a place lies in, of a grid whose cells are no wider and no higher than this in metres. Rows
 * are equally high; each has as many columns as fit around the earth where the row is widest, so that cells take more
 * degrees the nearer they are to a pole. So a place and its middle are at most half a cell's diagonal apart. 180° east and
 * 180° west are one meridian and lie in one cell.
 */
export function cellCenter({ longitude, latitude }: Place, gridMeters: number): Place {
  const rows = Math.max(1, Math.ceil((180 * metersPerDegree) / gridMeters));
  const height = 180 / rows;
  const row = Math.min(rows - 1, Math.floor((latitude + 90) / height));
  const south = row * height - 90;
  const columns = Math.max(1, Math.ceil((360 * metersPerDegree * widestCosine(south, south + height)) / gridMeters));
  const width = 360 / columns;
  const column = Math.floor((longitude + 180) / width) % columns;
  return { longitude: rounded((column + 0.5) * width - 180), latitude: rounded(south + height / 2) };
}

/** Of the parallel in the row that is the longest: the one nearest to the equator. */
function widestCosine(south: number, north: number): number {
  const nearest = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  return Math.cos((nearest * Math.PI) / 180);
}

/** To the centimetre: digits beyond that would only look exact. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(7));
}
