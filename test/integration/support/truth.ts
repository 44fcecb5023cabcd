import type { Simulator, WorldFleet, WorldVehicle } from '../../../src/simulator/index.js';
import type { Answer, TestWorld } from '../../support/world.js';

/** A working morning with part of the vehicles driving. A fixed clock makes two responses comparable. */
export const worldStart = Date.parse('2026-03-02T07:30:00.000Z');
export const frozen = { clock: (): number => worldStart };

export function fleetOf({ simulator }: { readonly simulator: Simulator }, index = 0): WorldFleet {
  const fleet = simulator.world.fleets[index];
  if (fleet === undefined) throw new Error(`the world has no fleet ${index}`);
  return fleet;
}

/** The first matching vehicle of the first fleet. */
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

/** The data of a response that must have no errors. */
export function dataOf<T>({ data, errors }: Answer<T>): T {
  if (errors !== undefined || data === null) throw new Error(`not a whole answer: ${JSON.stringify(errors)}`);
  return data;
}

export const codesOf = ({ errors = [] }: Answer<unknown>): readonly string[] =>
  errors.map(({ extensions }) => extensions.code);

/** Query parameters of the requests to an upstream operation. */
export const queriesOf = (world: TestWorld, operation: string): readonly URLSearchParams[] =>
  world.simulator.requests
    .filter((request) => request.operation === operation)
    .map(({ path }) => new URL(path, 'http://upstream.invalid').searchParams);
