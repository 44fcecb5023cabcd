import { hourMs } from '../generation/clock.js';
import { between, pick, roll, salt } from '../generation/random.js';
import type { Leg, Place, RoadNetwork } from './road-network.js';
import type { Traits } from '../vehicle.js';

/** A drive along a leg and the stop after it. */
export interface Stage {
  readonly leg: Leg;
  /** In ms from the start of the round. */
  readonly startsAt: number;
  readonly drivingMs: number;
  readonly parkedMs: number;
  /** Distance of the previous stages in km. */
  readonly before: number;
}

/** A round trip along some legs, repeated forever: position and mileage at any time follow without stored history. */
export interface Itinerary {
  readonly stages: readonly Stage[];
  readonly periodMs: number;
  /** In km. */
  readonly length: number;
  /** The start of one round. */
  readonly anchor: number;
  /** Offset of the parking place from the city centre, in degrees. */
  readonly parking: { readonly longitude: number; readonly latitude: number };
}

/** Mileage is counted from here. */
const epoch = Date.parse('2025-07-01T00:00:00.000Z');

const of = {
  home: salt('home'),
  way: salt('way'),
  rest: salt('rest'),
  leave: salt('long rest'),
  reach: salt('reach'),
  anchor: salt('anchor'),
  parking: salt('parking'),
};

export function createItinerary(seed: number, traits: Traits, network: RoadNetwork): Itinerary {
  const homes = [...network.keys()];
  const outward: Leg[] = [];
  let city = pick(homes, seed, of.home);
  const reach = 1 + Math.floor(roll(seed, of.reach) * 3);
  for (let step = 0; step < reach; step += 1) {
    const ways = (network.get(city) ?? []).filter((leg) => leg.to !== outward[outward.length - 1]?.from);
    if (ways.length === 0) break;
    const leg = pick(ways, seed, of.way, step);
    outward.push(leg);
    city = leg.to;
  }
  const homeward = [...outward].reverse().map((leg) => {
    const back = (network.get(leg.to) ?? []).find((way) => way.to === leg.from);
    if (!back) throw new RangeError('a one-way road');
    return back;
  });

  const stages: Stage[] = [];
  let startsAt = 0;
  let length = 0;
  for (const leg of [...outward, ...homeward]) {
    const drivingMs = Math.round((leg.length / traits.cruise) * hourMs);
    // Stops at home are longer, some take weeks.
    const last = stages.length === 2 * outward.length - 1;
    const [least, most]: readonly [number, number] = last ? [10, 30] : [2.5, 9];
    const longer = last && roll(seed, of.leave) < 0.08 ? between(12, 25, seed, of.leave, 1) * 24 : 0;
    const parkedMs = Math.round((between(least, most, seed, of.rest, stages.length) + longer) * hourMs);
    stages.push({ leg, startsAt, drivingMs, parkedMs, before: length });
    startsAt += drivingMs + parkedMs;
    length += leg.length;
  }
  return {
    stages,
    periodMs: startsAt,
    length,
    anchor: epoch - Math.floor(roll(seed, of.anchor) * startsAt),
    parking: {
      longitude: between(-0.03, 0.03, seed, of.parking, 0),
      latitude: between(-0.02, 0.02, seed, of.parking, 1),
    },
  };
}

/** A vehicle's position on its itinerary. */
export interface ItineraryPoint {
  readonly stage: Stage;
  readonly stageNumber: number;
  /** Number of rounds since the anchor. */
  readonly round: number;
  readonly departedAt: number;
  readonly arrivesAt: number;
  readonly leavesAt: number;
  readonly driving: boolean;
  /** Elapsed share of the drive's time, 0 to 1. */
  readonly share: number;
}

export function locate(itinerary: Itinerary, at: number): ItineraryPoint {
  const round = Math.floor((at - itinerary.anchor) / itinerary.periodMs);
  const startedAt = itinerary.anchor + round * itinerary.periodMs;
  const into = at - startedAt;
  let stageNumber = 0;
  itinerary.stages.forEach((each, index) => {
    if (into >= each.startsAt) stageNumber = index;
  });
  const stage = itinerary.stages[stageNumber];
  if (!stage) throw new RangeError('an itinerary without stages');
  const departedAt = startedAt + stage.startsAt;
  const arrivesAt = departedAt + stage.drivingMs;
  return {
    stage,
    stageNumber,
    round,
    departedAt,
    arrivesAt,
    leavesAt: arrivesAt + stage.parkedMs,
    driving: at < arrivesAt,
    share: Math.min(1, (at - departedAt) / stage.drivingMs),
  };
}

/** Share of the distance after a share of the time: slow at both ends, with traffic waves, never backwards. */
export const progress = (share: number): number =>
  share -
  (0.9 * Math.sin(2 * Math.PI * share)) / (2 * Math.PI) +
  (0.08 * Math.sin(60 * Math.PI * share)) / (60 * Math.PI);

/** First derivative of `progress`. */
export const relativeSpeed = (share: number): number =>
  1 - 0.9 * Math.cos(2 * Math.PI * share) + 0.08 * Math.cos(60 * Math.PI * share);
/** The maximum of `relativeSpeed` so far. */
export function maxRelativeSpeed(share: number): number {
  const steps = 60;
  let highest = 0;
  // It peaks halfway.
  const until = Math.min(0.5, share);
  for (let step = 0; step <= steps; step += 1) highest = Math.max(highest, relativeSpeed((until * step) / steps));
  return highest;
}
export const relativeAcceleration = (share: number): number =>
  0.9 * 2 * Math.PI * Math.sin(2 * Math.PI * share) - 0.08 * 60 * Math.PI * Math.sin(60 * Math.PI * share);

/** Distance from a city, in km, at which a car leaves the road for its parking place. */
const approachKm = 5;

export function placeOf(itinerary: Itinerary, point: ItineraryPoint): Place {
  const { leg } = point.stage;
  const km = leg.length * progress(point.share);
  const place = leg.at(km);
  const aside = Math.max(0, 1 - Math.min(km, leg.length - km) / approachKm);
  return {
    ...place,
    longitude: place.longitude + itinerary.parking.longitude * aside,
    latitude: place.latitude + itinerary.parking.latitude * aside,
  };
}

/** Distance since the epoch in km. */
export const distanceOf = (itinerary: Itinerary, point: ItineraryPoint): number =>
  point.round * itinerary.length + point.stage.before + point.stage.leg.length * progress(point.share);

/** Distance from the epoch to an instant in km. */
export const distanceTravelled = (itinerary: Itinerary, at: number): number =>
  distanceOf(itinerary, locate(itinerary, at));
