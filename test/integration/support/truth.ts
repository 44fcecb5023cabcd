import type { Simulator, WorldFleet, WorldVehicle } from '../../../src/simulator/index.js';
import type { Answer, TestWorld } from '../../support/world.js';

/** A working morning: part of the cars are on the road. A clock that stands still makes two answers comparable. */
export const worldStart = Date.parse('2026-03-02T07:30:00.000Z');
export const frozen = { clock: (): number => worldStart };

export function fleetOf({ simulator }: { readonly simulator: Simulator }, index = 0): WorldFleet {
  const fleet = simulator.world.fleets[index];
  if (fleet === undefined) throw new Error(`the world has no fleet ${index}`);
  return fleet;
}

/** The first vehicle of the first fleet that is as wanted. */
export function vehicleWhere(
  world: TestWorld,
  isWanted: (traits: ReturnType<Simulator['world']['traits']>, vehicle: WorldVehicle) => boolean = () => true,
): WorldVehicle {
  const vehicle = fleetOf(world).vehicles.find((each) => isWanted(world.simulator.world.traits(each), each));
  if (vehicle === undefined) throw new Error('no vehicle of the world is so');
  return vehicle;
}

export const refOf = ({ fleetId, id }: WorldVehicle): { fleetId: string; vehicleId: string } => ({
  fleetId,
  vehicleId: id,
});

/** The data of an answer that must have no error. */
export function dataOf<T>({ data, errors }: Answer<T>): T {
  if (errors !== undefined || data === null) throw new Error(`not a whole answer: ${JSON.stringify(errors)}`);
  return data;
}

export const codesOf = ({ errors = [] }: Answer<unknown>): readonly string[] =>
  errors.map(({ extensions }) => extensions.code);

/** Query parameters of the requests that an operation of the upstream got. */
export const queriesOf = (world: TestWorld, operation: string): readonly URLSearchParams[] =>
  world.simulator.requests
    .filter((request) => request.operation === operation)
    .map(({ path }) => new URL(path, 'http://upstream.invalid').searchParams);
