import { hex, roll, salt } from './generation/random.js';
import type { Itinerary } from './driving/itinerary.js';
import type { PrivacyState, WorldVehicle } from './vehicle.js';

const of = { id: salt('trip id'), fault: salt('trip fault'), kind: salt('trip fault kind') };

const digits = { number: 6, round: 8, stage: 2 } as const;
const hexOf = (value: number, length: number): string => (value >>> 0).toString(16).padStart(length, '0');

/** The part of a vehicle's id that holds its number. */
export const numberOf = (vehicle: WorldVehicle): string => vehicle.id.slice(0, digits.number);

/** A drive along one stage of an itinerary. Whether it is done depends on the time of reading. */
export class WorldTrip {
  readonly vehicle: WorldVehicle;
  /** The round of the itinerary and the stage in it. */
  readonly round: number;
  readonly stageNumber: number;
  readonly startedAt: number;
  /** In the future for a trip in progress. */
  readonly endsAt: number;

  constructor(vehicle: WorldVehicle, round: number, stageNumber: number, startedAt: number, endsAt: number) {
    this.vehicle = vehicle;
    this.round = round;
    this.stageNumber = stageNumber;
    this.startedAt = startedAt;
    this.endsAt = endsAt;
  }

  /** Contains the vehicle's number, so that a trip of a fleet is found without a search. */
  get id(): string {
    const { vehicle, round, stageNumber } = this;
    const place = `${hexOf(round, digits.round)}${hexOf(stageNumber, digits.stage)}`;
    return `${numberOf(vehicle)}${place}${hex(48, vehicle.seed, of.id, round, stageNumber)}`;
  }
}

export function readTripId(id: string): { readonly vehicleNumber: string } | null {
  return /^[0-9a-f]{64}$/.test(id) ? { vehicleNumber: id.slice(0, digits.number) } : null;
}

export const oldestFirst = (a: WorldTrip, b: WorldTrip): number => a.startedAt - b.startedAt;

/** All trips that started after `after` and not after `until`, oldest first. */
export function tripsOf(
  vehicle: WorldVehicle,
  itinerary: Itinerary,
  after: number,
  until: number,
): readonly WorldTrip[] {
  const roundAt = (at: number): number => Math.floor((at - itinerary.anchor) / itinerary.periodMs);
  const trips: WorldTrip[] = [];
  for (let round = roundAt(after); round <= roundAt(until); round += 1) {
    itinerary.stages.forEach(({ startsAt, drivingMs }, stageNumber) => {
      const startedAt = itinerary.anchor + round * itinerary.periodMs + startsAt;
      if (startedAt > after && startedAt <= until)
        trips.push(new WorldTrip(vehicle, round, stageNumber, startedAt, startedAt + drivingMs));
    });
  }
  return trips;
}

export const isDone = (trip: WorldTrip, at: number): boolean => trip.endsAt <= at;

export interface TripFault {
  readonly fault: 'Unstarted' | 'DataLacking' | 'Unfinished';
  readonly cause: 'GeoPrivacy' | 'FullPrivacy' | 'Connection';
}

const causes = { None: 'Connection', Geolocation: 'GeoPrivacy', Full: 'FullPrivacy' } as const;
const faults = ['Unstarted', 'DataLacking', 'Unfinished', 'DataLacking'] as const;

/** Faults are rare, and more frequent with privacy. Most such trips have one fault, few have two. */
export function faultsOf({ vehicle, round, stageNumber }: WorldTrip, privacy: PrivacyState): readonly TripFault[] {
  const key = [vehicle.seed, round, stageNumber] as const;
  if (roll(of.fault, ...key) >= (privacy === 'None' ? 0.04 : 0.3)) return [];
  const chance = roll(of.kind, ...key);
  const first = Math.floor(chance * 3);
  const kinds = faults.slice(first, chance > 0.6 && chance < 0.66 ? first + 2 : first + 1);
  return kinds.map((fault) => ({ fault, cause: causes[privacy] }));
}
