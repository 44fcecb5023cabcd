/** Motorway-like polylines between French cities as [longitude, latitude] in degrees (WGS 84). */

type Point = readonly [longitude: number, latitude: number];

interface City {
  readonly at: Point;
  /** In metres. */
  readonly altitude: number;
}

const cities: Readonly<Record<string, City>> = {
  Paris: { at: [2.3522, 48.8566], altitude: 35 },
  Lille: { at: [3.0573, 50.6292], altitude: 21 },
  Auxerre: { at: [3.573, 47.798], altitude: 102 },
  Dijon: { at: [5.0415, 47.322], altitude: 245 },
  Lyon: { at: [4.8357, 45.764], altitude: 173 },
  Grenoble: { at: [5.7245, 45.1885], altitude: 212 },
  Valence: { at: [4.892, 44.933], altitude: 123 },
  Marseille: { at: [5.3698, 43.2965], altitude: 12 },
  Montpellier: { at: [3.8767, 43.6108], altitude: 27 },
  Toulouse: { at: [1.4442, 43.6047], altitude: 146 },
  Bordeaux: { at: [-0.5792, 44.8378], altitude: 6 },
  Poitiers: { at: [0.34, 46.58], altitude: 65 },
  Tours: { at: [0.6848, 47.3941], altitude: 60 },
  Orleans: { at: [1.909, 47.902], altitude: 90 },
  LeMans: { at: [0.1996, 48.0061], altitude: 51 },
  Rennes: { at: [-1.6778, 48.1173], altitude: 30 },
  Nantes: { at: [-1.5536, 47.2184], altitude: 8 },
  Angers: { at: [-0.5518, 47.4784], altitude: 20 },
  Rouen: { at: [1.0993, 49.4432], altitude: 10 },
  Reims: { at: [4.0317, 49.2583], altitude: 80 },
  Metz: { at: [6.1757, 49.1193], altitude: 173 },
  Strasbourg: { at: [7.7521, 48.5734], altitude: 140 },
};

const roads: readonly (readonly [from: string, to: string, via: readonly Point[]])[] = [
  [
    'Paris',
    'Lille',
    [
      [2.586, 49.207],
      [2.79, 49.7],
      [2.87, 50.2],
    ],
  ],
  [
    'Paris',
    'Auxerre',
    [
      [2.63, 48.41],
      [3.02, 48.18],
    ],
  ],
  [
    'Auxerre',
    'Dijon',
    [
      [3.9, 47.49],
      [4.42, 47.22],
    ],
  ],
  [
    'Dijon',
    'Lyon',
    [
      [4.84, 47.02],
      [4.85, 46.78],
      [4.83, 46.31],
    ],
  ],
  [
    'Lyon',
    'Grenoble',
    [
      [5.28, 45.59],
      [5.55, 45.36],
    ],
  ],
  [
    'Lyon',
    'Valence',
    [
      [4.81, 45.36],
      [4.83, 45.07],
    ],
  ],
  [
    'Valence',
    'Marseille',
    [
      [4.75, 44.56],
      [4.81, 44.14],
      [5.1, 43.64],
      [5.4, 43.5],
    ],
  ],
  [
    'Marseille',
    'Montpellier',
    [
      [5.1, 43.64],
      [4.63, 43.677],
      [4.36, 43.837],
    ],
  ],
  [
    'Montpellier',
    'Toulouse',
    [
      [3.215, 43.344],
      [3, 43.18],
      [2.35, 43.21],
      [1.8, 43.4],
    ],
  ],
  [
    'Toulouse',
    'Bordeaux',
    [
      [1.355, 44.017],
      [0.62, 44.2],
      [-0.25, 44.55],
    ],
  ],
  [
    'Bordeaux',
    'Poitiers',
    [
      [-0.63, 45.75],
      [-0.46, 46.32],
    ],
  ],
  [
    'Poitiers',
    'Tours',
    [
      [0.54, 46.81],
      [0.62, 47.12],
    ],
  ],
  [
    'Tours',
    'Orleans',
    [
      [1.333, 47.586],
      [1.63, 47.78],
    ],
  ],
  [
    'Orleans',
    'Paris',
    [
      [2.02, 48.34],
      [2.2, 48.65],
    ],
  ],
  [
    'Paris',
    'LeMans',
    [
      [1.83, 48.55],
      [1.48, 48.44],
      [0.85, 48.2],
    ],
  ],
  [
    'LeMans',
    'Rennes',
    [
      [-0.33, 48.1],
      [-0.77, 48.07],
      [-1.2, 48.1],
    ],
  ],
  [
    'Rennes',
    'Nantes',
    [
      [-1.69, 47.8],
      [-1.62, 47.5],
    ],
  ],
  [
    'Nantes',
    'Angers',
    [
      [-1.18, 47.37],
      [-0.9, 47.42],
    ],
  ],
  [
    'Angers',
    'LeMans',
    [
      [-0.35, 47.65],
      [-0.05, 47.84],
    ],
  ],
  [
    'Paris',
    'Rouen',
    [
      [1.95, 48.95],
      [1.717, 48.99],
      [1.4, 49.18],
    ],
  ],
  [
    'Paris',
    'Reims',
    [
      [2.88, 48.96],
      [3.4, 49.05],
    ],
  ],
  [
    'Reims',
    'Metz',
    [
      [4.6, 49.08],
      [5.38, 49.16],
    ],
  ],
  [
    'Metz',
    'Strasbourg',
    [
      [6.6, 48.98],
      [7.05, 48.73],
      [7.36, 48.74],
    ],
  ],
];

const radians = Math.PI / 180;

/** Great-circle distance in km. */
function distance(a: Point, b: Point): number {
  const dLat = (b[1] - a[1]) * radians;
  const dLon = (b[0] - a[0]) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6_371 * Math.asin(Math.sqrt(h));
}

/** Whole degrees from north, clockwise, 0–359. */
function bearing(a: Point, b: Point): number {
  const dLon = (b[0] - a[0]) * radians;
  const y = Math.sin(dLon) * Math.cos(b[1] * radians);
  const x =
    Math.cos(a[1] * radians) * Math.sin(b[1] * radians) -
    Math.sin(a[1] * radians) * Math.cos(b[1] * radians) * Math.cos(dLon);
  return (Math.round(Math.atan2(y, x) / radians) + 360) % 360;
}

export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  /** In metres. */
  readonly altitude: number;
  /** In degrees from north, clockwise. */
  readonly heading: number;
}

/** A road in one direction. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  /** In km. */
  readonly length: number;
  /** The place after a distance in km. */
  at(km: number): Place;
}

function createLeg(from: string, to: string, via: readonly Point[]): Leg {
  const start = cities[from];
  const end = cities[to];
  if (!start || !end) throw new RangeError('a road to an unknown city');
  const segments: { readonly a: Point; readonly b: Point; readonly offset: number; readonly length: number }[] = [];
  let length = 0;
  let a = start.at;
  for (const b of [...via, end.at]) {
    const segment = distance(a, b);
    segments.push({ a, b, offset: length, length: segment });
    length += segment;
    a = b;
  }
  return {
    from,
    to,
    length,
    at(km) {
      const along = Math.min(Math.max(km, 0), length);
      const segment = segments.find((each) => along <= each.offset + each.length) ?? segments[segments.length - 1];
      if (!segment) throw new RangeError('a road without segments');
      const share = Math.min(1, (along - segment.offset) / segment.length);
      return {
        longitude: segment.a[0] + (segment.b[0] - segment.a[0]) * share,
        latitude: segment.a[1] + (segment.b[1] - segment.a[1]) * share,
        altitude:
          start.altitude +
          (end.altitude - start.altitude) * (along / length) +
          40 * Math.sin((along / length) * Math.PI) ** 2,
        heading: bearing(segment.a, segment.b),
      };
    },
  };
}

/** The legs that start in each city. */
export type RoadNetwork = ReadonlyMap<string, readonly Leg[]>;

export function createRoadNetwork(): RoadNetwork {
  const network = new Map<string, Leg[]>();
  const add = (leg: Leg): void => void network.set(leg.from, [...(network.get(leg.from) ?? []), leg]);
  for (const [from, to, via] of roads) {
    add(createLeg(from, to, via));
    add(createLeg(to, from, [...via].reverse()));
  }
  return network;
}
