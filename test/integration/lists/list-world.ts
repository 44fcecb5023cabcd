import type { WorldTrip, WorldVehicle } from '../../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../../support/world.js';
import { globalId } from '../support/specimens.js';
import { dataOf, fleetOf, worldStart } from '../support/truth.js';

export const hour = 3_600_000;
export const day = 24 * hour;

/** The world that the suites of lists share. */
export interface ListWorld {
  readonly world: TestWorld;
  /** The simulator's clock. */
  now: number;
  /** A vehicle whose trips take three upstream pages. */
  readonly driven: WorldVehicle;
  /** Its trips at the start, oldest first. */
  readonly trips: readonly WorldTrip[];
}

export async function startListWorld(): Promise<ListWorld> {
  const clock = { now: worldStart };
  const world = await startWorld({
    simulator: { clock: () => clock.now, fleets: [{ name: 'Paris', vehicles: 30, gaps: false }] },
    server: { maxFirst: 2500 },
  });
  const tripsOf = (vehicle: WorldVehicle) => world.simulator.world.trips(vehicle);
  const [driven] = [...fleetOf(world).vehicles].sort((a, b) => tripsOf(b).length - tripsOf(a).length);
  if (driven === undefined) throw new Error('the world has no vehicles');
  const trips = tripsOf(driven);
  if (trips.length <= 130) throw new Error('the trips of no vehicle take three upstream pages');
  return Object.assign(clock, { world, driven, trips });
}

export const iso = (at: number): string => new Date(at).toISOString();

export interface List<T = Record<string, unknown>> {
  readonly totalCount: number | null;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Driven {
  readonly tripId: string;
}

const connection = (fields: string) =>
  `{ totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** The parent of a list, by its global id. */
export interface Place {
  readonly type: string;
  readonly id: string;
}

export const ofVehicle = ({ fleetId, id }: WorldVehicle): Place => ({
  type: 'Vehicle',
  id: globalId('Vehicle', fleetId, id),
});
export const ofTrip = ({ vehicle: { fleetId, id }, id: tripId }: WorldTrip): Place => ({
  type: 'Trip',
  id: globalId('Trip', fleetId, id, tripId),
});

export const queryOf = ({ type, id }: Place, list: string, fields: string): string =>
  `{ node(id: "${id}") { ... on ${type} { list: ${list} ${connection(fields)} } } }`;

/** Arguments as GraphQL text; null and undefined are left out. */
export const argumentsOf = (args: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(args)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${name === 'after' || name === 'before' ? JSON.stringify(value) : value}`)
    .join(', ');

export const idsOf = ({ nodes }: List<Driven>): readonly string[] => nodes.map(({ tripId }) => tripId);

/** Reads lists of the world through the server. */
export function listReader(lists: () => ListWorld) {
  async function readOf<T>(place: Place, list: string, fields: string): Promise<List<T>> {
    const query = queryOf(place, list, fields);
    return dataOf(await lists().world.ask<{ node: { list: List<T> } }, unknown>(query)).node.list;
  }
  return {
    readOf,
    readTrips: (args: string, vehicle = lists().driven) =>
      readOf<Driven>(ofVehicle(vehicle), `trips(${args})`, 'tripId'),
    newestFirst: (): readonly string[] =>
      lists()
        .trips.map(({ id }) => id)
        .reverse(),
    /** The simulator's data. */
    facts: () => lists().world.simulator.world,
  };
}
