import { metersPerDegree, type Place } from '../fleet-query/geo.js';

/**
 * The center of the grid cell that contains a place. Cells are at most `gridMeters` wide and high: rows have equal heights,
 * and each row has as many columns as fit around the earth at its widest parallel, so that cells span more degrees of
 * longitude near the poles. A place and its cell center are at most half a cell's diagonal apart. 180° east and 180° west are
 * the same meridian and lie in one cell.
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

/** Cosine of the row's longest parallel, the one nearest to the equator. */
function widestCosine(south: number, north: number): number {
  const nearest = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  return Math.cos((nearest * Math.PI) / 180);
}

/** Rounded to a centimetre: more digits would suggest a precision that is not there. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(7));
}
