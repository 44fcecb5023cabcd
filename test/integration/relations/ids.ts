import type { WorldVehicle } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import { globalId, type Specimens } from '../support/specimens.js';
import { dataOf } from '../support/truth.js';

/** Global ids of the specimens. */
export const idOf = {
  fleet: ({ fleetId }: WorldVehicle): string => globalId('Fleet', fleetId),
  vehicle: ({ fleetId, id }: WorldVehicle): string => globalId('Vehicle', fleetId, id),
  of: (type: string, { fleetId, id }: WorldVehicle, ...ids: readonly string[]): string =>
    globalId(type, fleetId, id, ...ids),
  trip: ({ trip: { vehicle, id } }: Specimens): string => idOf.of('Trip', vehicle, id),
  alert: ({ alert: { vehicle, id } }: Specimens): string => idOf.of('Alert', vehicle, id),
  collision: ({ collision: { trip, id } }: Specimens): string => idOf.of('Collision', trip.vehicle, id),
  alarm: ({ alarmed, alarm: { id } }: Specimens): string => idOf.of('Alarm', alarmed, id),
  stolenReport: ({ stolen, stolenReport: { id } }: Specimens): string => idOf.of('StolenReport', stolen, id),
  remote: ({ commanded, remote: { callbackId, id } }: Specimens): string =>
    idOf.of('RemoteAction', commanded, callbackId, id),
  monitor: ({ fleet, monitor: { id } }: Specimens): string => globalId('Monitor', fleet.id, id),
  callback: ({ fleet, callback: { id } }: Specimens): string => globalId('RemoteCallback', fleet.id, id),
};

type Data = Record<string, unknown>;

/** Sends a query that must succeed. */
export const asker =
  (world: () => TestWorld) =>
  async <T = Data>(query: string, variables: Data = {}): Promise<T> =>
    dataOf(await world().ask<T, Data>(query, variables));
