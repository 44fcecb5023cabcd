import { chargeAt, type Charge } from './charge.js';
import { dayMs, hourMs, minuteMs } from '../generation/clock.js';
import { between, salt } from '../generation/random.js';
import type { Place } from './road-network.js';
import {
  distanceOf,
  locate,
  placeOf,
  relativeAcceleration,
  relativeSpeed,
  type Itinerary,
  type ItineraryPoint,
} from './itinerary.js';
import type { Traits, WorldVehicle } from '../vehicle.js';

/** The state of a vehicle at its last report. */
export interface Snapshot {
  readonly vehicle: WorldVehicle;
  readonly traits: Traits;
  /** Time of the report. */
  readonly reportedAt: number;
  /** Start of the current drive or stop. */
  readonly since: number;
  readonly driving: boolean;
  readonly place: Place;
  /** In km/h. */
  readonly speed: number;
  /** In m/s². */
  readonly acceleration: number;
  /** Metres driven since the previous report. */
  readonly pace: number;
  /** In km. */
  readonly mileage: number;
  /** null for vehicles that do not charge. */
  readonly charge: Charge | null;
  /** In % of the tank; null for electric cars. */
  readonly fuelLevel: number | null;
  /** Total consumption in cL. */
  readonly fuelBurnt: number;
  /** In °C. */
  readonly airTemperature: number;
  readonly day: boolean;
}

const of = { tank: salt('tank level'), air: salt('air temperature') };

/** Reports come every minute while driving, every five minutes while charging, daily while parked, and on every change. */
function lastReport(point: ItineraryPoint, charge: Charge | null, at: number): number {
  if (point.driving) return at - ((at - point.departedAt) % minuteMs);
  const since = Math.floor(charge?.since ?? point.arrivesAt);
  return at - ((at - since) % (charge?.status === 'InProgress' ? 5 * minuteMs : dayMs));
}

const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

export function takeSnapshot(vehicle: WorldVehicle, traits: Traits, itinerary: Itinerary, at: number): Snapshot {
  const { seed } = vehicle;
  const chargeable = traits.motorization !== 'Thermic';
  const current = locate(itinerary, at);
  const reportedAt = lastReport(current, chargeable ? chargeAt(seed, traits, current, at) : null, at);
  const point = locate(itinerary, reportedAt);
  const { leg, drivingMs } = point.stage;
  const average = (leg.length / drivingMs) * hourMs;
  const speed = point.driving ? roundToTenth(average * relativeSpeed(point.share)) : 0;
  const mileage = roundToTenth(Math.max(0, traits.startMileage + distanceOf(itinerary, point)));
  const hour = new Date(reportedAt).getUTCHours();
  const tank = traits.fuelRange * between(0, 1, seed, of.tank);
  return {
    vehicle,
    traits,
    reportedAt,
    since: Math.floor(point.driving ? point.departedAt : point.arrivesAt),
    driving: point.driving,
    place: placeOf(itinerary, point),
    speed,
    acceleration: point.driving
      ? Math.round(((leg.length * 1_000) / (drivingMs / 1_000) ** 2) * relativeAcceleration(point.share) * 100) / 100
      : 0,
    pace: Math.round((speed / 60) * 1_000),
    mileage,
    charge: chargeable ? chargeAt(seed, traits, point, reportedAt) : null,
    // Refuelled at fixed mileages.
    fuelLevel:
      traits.motorization === 'Electric'
        ? null
        : roundToTenth(100 - (94 * ((mileage + tank) % traits.fuelRange)) / traits.fuelRange),
    fuelBurnt: Math.round(mileage * traits.consumption),
    airTemperature: roundToTenth(between(4, 14, seed, of.air) + 6 * Math.sin(((hour - 9) / 24) * 2 * Math.PI)),
    day: hour >= 6 && hour < 18,
  };
}
