import { distanceTravelled, maxRelativeSpeed } from '../world/driving/itinerary.js';
import { hourMs, secondMs } from '../world/generation/clock.js';
import { faultsOf, isDone, type WorldTrip } from '../world/trip.js';
import type { Snapshot } from '../world/driving/snapshot.js';
import type { World } from '../world/world.js';
import { instant, type Document } from './document.js';
import { fleetPath, link, vehiclePath, type LinkStyle } from './links.js';
import { representPosition as positionOfV2 } from './v2/position.js';
import { roundToTenth, representEnergies } from './v3/energies.js';
import { representPosition as positionOfV3 } from './v3/position.js';

/** Measures of a trip, which are also filters. */
interface TripMeasures {
  /** In seconds; until now for a trip in progress. */
  readonly duration: number;
  /** In km. */
  readonly distance: number;
}

export function measureTrip(world: World, trip: WorldTrip, at: number): TripMeasures {
  const { vehicle, round, stageNumber, startedAt, endsAt } = trip;
  const itinerary = world.itinerary(vehicle);
  const { startMileage } = world.traits(vehicle);
  const { before = 0, leg } = itinerary.stages[stageNumber] ?? {};
  const startsAfter = round * itinerary.length + before;
  const endsAfter = isDone(trip, at) ? startsAfter + (leg?.length ?? 0) : distanceTravelled(itinerary, at);
  // The odometer does not go below 0.
  const mileage = (travelled: number): number => roundToTenth(Math.max(0, startMileage + travelled));
  return {
    duration: Math.round((Math.min(endsAt, at) - startedAt) / secondMs),
    distance: roundToTenth(mileage(endsAfter) - mileage(startsAfter)),
  };
}

/** v2 also serves trips under the fleet: their links then use that path. */
export const tripPath = (trip: WorldTrip, fleetWide: boolean): string =>
  `${fleetWide ? fleetPath(trip.vehicle.fleetId) : vehiclePath(trip.vehicle)}/trips/${trip.id}`;

const liteEnergies = (snapshot: Snapshot): readonly Document[] =>
  representEnergies(snapshot).map(({ type, subType, level, autonomy }) => ({ type, subType, level, autonomy }));

/** Fuel in cL and electricity in Wh (Q17); averages per 100 km. */
function consumptionsOf(start: Snapshot, end: Snapshot, distance: number): readonly Document[] {
  const { traits } = start;
  const consumptions: Document[] = [];
  const add = (type: string, subType: string, consumption: number): void => {
    const avgConsumption = distance > 0 ? roundToTenth((consumption / distance) * 100) : undefined;
    consumptions.push({ type, subType, consumption, avgConsumption });
  };
  if (start.fuelLevel !== null)
    add('Fuel', traits.motorization === 'Hydrogen' ? 'Hydrogen' : 'FossilEnergy', end.fuelBurnt - start.fuelBurnt);
  if (start.charge && end.charge)
    add(
      'Electric',
      'ElectricEnergy',
      Math.round(((start.charge.level - end.charge.level) / 100) * traits.batteryCapacity),
    );
  return consumptions;
}

/** Hybrids first drive on electricity, then on both, then on fuel. */
function segmentsOf({ traits }: Snapshot, distance: number): readonly Document[] {
  const segment = (propulsion: string, km: number): Document => ({
    propulsion,
    percent: roundToTenth((km / distance) * 100),
    distance: roundToTenth(km),
  });
  if (distance <= 0) return [];
  if (traits.motorization === 'Thermic') return [segment('Thermal', distance)];
  if (traits.motorization !== 'Hybrid') return [segment('Electric', distance)];
  const electric = Math.min(distance, roundToTenth(traits.electricRange * 0.6));
  const mixed = roundToTenth((distance - electric) / 2);
  return [
    segment('Electric', electric),
    ...(mixed > 0 ? [segment('Hybrid', mixed), segment('Thermal', distance - electric - mixed)] : []),
  ];
}

/** `batch`: an item of a fleet's collection. `fleetWide`: read under the fleet (v2). */
export function representTrip(
  world: World,
  trip: WorldTrip,
  style: LinkStyle,
  { batch, fleetWide }: { readonly batch: boolean; readonly fleetWide: boolean },
): Document {
  const { vehicle, startedAt, endsAt } = trip;
  const third = style.version === 'v3';
  const done = isDone(trip, world.now());
  const start = world.snapshot(vehicle, startedAt);
  const end = world.snapshot(vehicle, Math.min(endsAt, world.now()));
  const { duration, distance } = measureTrip(world, trip, end.reportedAt);
  const { privacy } = start.traits;
  const faults = faultsOf(trip, privacy);
  const lacks = (fault: string): boolean => faults.some((each) => each.fault === fault);
  const position = (snapshot: Snapshot): Document =>
    third ? positionOfV3(snapshot, false) : positionOfV2(snapshot, false);
  const located = privacy === 'None';
  const path = tripPath(trip, fleetWide);
  const common = {
    id: trip.id,
    vin: third || batch ? vehicle.vin : undefined,
    createdAt: instant(startedAt),
    updatedAt: instant(end.reportedAt),
    startedAt: instant(startedAt),
    stoppedAt: done ? instant(endsAt) : undefined,
    startPosition: located && !lacks('Unstarted') ? position(start) : undefined,
    stopPosition: located && done && !lacks('Unfinished') ? position(end) : undefined,
    distance,
    done,
    _links: {
      self: link(style, path),
      vehicle: link(style, vehiclePath(vehicle)),
      waypoints: link(style, `${path}/wayPoints`),
      alerts: link(style, `${path}/alerts`),
      collisions: link(style, `${path}/collisions`),
    },
  };
  if (!third)
    return {
      ...common,
      duration: String(duration),
      faults: faults.length > 0 ? faults.map(({ fault }) => fault) : undefined,
    };
  const whole = !lacks('DataLacking');
  return {
    ...common,
    duration,
    startMileage: lacks('Unstarted') ? undefined : start.mileage,
    startEnergies: lacks('Unstarted') ? undefined : liteEnergies(start),
    endEnergies: done && !lacks('Unfinished') ? liteEnergies(end) : undefined,
    energyConsumptions: whole ? consumptionsOf(start, end, distance) : undefined,
    kinetic: whole ? kineticOf(world, trip, end, distance) : undefined,
    segments: whole ? segmentsOf(start, distance) : undefined,
    faults: faults.length > 0 ? faults : undefined,
  };
}

/** Like the vendor: the average in m/s, the maximum in km/h. */
function kineticOf(world: World, trip: WorldTrip, end: Snapshot, distance: number): Document | undefined {
  const elapsed = end.reportedAt - trip.startedAt;
  const stage = world.itinerary(trip.vehicle).stages[trip.stageNumber];
  if (elapsed <= 0 || !stage) return undefined;
  const steady = (stage.leg.length / stage.drivingMs) * hourMs;
  return {
    avgSpeed: Math.round(((distance * 1_000) / elapsed) * secondMs * 100) / 100,
    maxSpeed: roundToTenth(steady * maxRelativeSpeed(elapsed / stage.drivingMs)),
  };
}
