import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldVehicle } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import { globalId, specimensOf, type Specimens } from '../support/specimens.js';
import { asker, idOf } from './ids.js';

/** A relation: where it starts, the fields to select, the expected object and calls. */
interface Relation {
  readonly from: (specimens: Specimens) => string;
  readonly type: string;
  readonly fields: string;
  readonly to: (specimens: Specimens) => object;
  readonly calls: Readonly<Record<string, number>>;
}

export function targetsSuite(world: () => TestWorld): void {
  let specimens: Specimens;
  beforeAll(() => {
    specimens = specimensOf(world().simulator);
  });

  const ask = asker(world);
  const vehicleIs = (vehicle: WorldVehicle) => ({ vehicle: { id: idOf.vehicle(vehicle), vin: vehicle.vin } });
  const fleetIs = ({ fleet }: Specimens) => ({ fleet: { id: globalId('Fleet', fleet.id), name: fleet.name } });

  const relations: Readonly<Record<string, Relation>> = {
    'Vehicle.fleet': {
      from: ({ vehicle }) => idOf.vehicle(vehicle),
      type: 'Vehicle',
      fields: 'fleet { id name }',
      to: fleetIs,
      calls: { getVehicleByid: 1 },
    },
    'VehicleStatus.vehicle': {
      from: ({ vehicle }) => idOf.vehicle(vehicle),
      type: 'Vehicle',
      fields: 'status { vehicle { id vin } }',
      to: ({ vehicle }) => ({ status: vehicleIs(vehicle) }),
      calls: { getVehicleByid: 1, getFleetVehicleStatus: 1 },
    },
    'VehicleStatus.fleet': {
      from: ({ vehicle }) => idOf.vehicle(vehicle),
      type: 'Vehicle',
      fields: 'status { fleet { id name } }',
      to: (specimens) => ({ status: fleetIs(specimens) }),
      calls: { getVehicleByid: 1, getFleetVehicleStatus: 1 },
    },
    'Maintenance.vehicle': {
      from: ({ vehicle }) => idOf.vehicle(vehicle),
      type: 'Vehicle',
      fields: 'maintenance { vehicle { id vin } }',
      to: ({ vehicle }) => ({ maintenance: vehicleIs(vehicle) }),
      calls: { getVehicleByid: 1, getVehicleMaintenance: 1 },
    },
    'Maintenance.alerts': {
      from: ({ vehicle }) => idOf.vehicle(vehicle),
      type: 'Vehicle',
      fields: 'maintenance { alerts(first: 60) { nodes { id } } }',
      to: ({ vehicle }) => ({
        maintenance: {
          alerts: {
            nodes: world()
              .simulator.world.alerts(vehicle)
              .map(({ id }) => ({ id: idOf.of('Alert', vehicle, id) })),
          },
        },
      }),
      calls: { getVehicleByid: 1, getVehicleMaintenance: 1, getVehicleAlerts: 1 },
    },
    'Trip.vehicle': {
      from: idOf.trip,
      type: 'Trip',
      fields: 'vehicle { id vin }',
      to: ({ trip: { vehicle } }) => vehicleIs(vehicle),
      calls: { getFleetTripByVehicle: 1, getVehicleByid: 1 },
    },
    'Trip.alerts': {
      from: idOf.trip,
      type: 'Trip',
      fields: 'alerts { nodes { id } }',
      to: ({ trip, alert }) => ({
        alerts: { nodes: expect.arrayContaining([{ id: idOf.of('Alert', trip.vehicle, alert.id) }]) as unknown },
      }),
      calls: { getFleetTripByVehicle: 1, getFleetTripAlertByVehicle: 1 },
    },
    'Alert.vehicle': {
      from: idOf.alert,
      type: 'Alert',
      fields: 'vehicle { id vin }',
      to: ({ alert: { vehicle } }) => vehicleIs(vehicle),
      calls: { getFleetVehicleAlertsById: 1, getVehicleByid: 1 },
    },
    'Alert.position': {
      from: idOf.alert,
      type: 'Alert',
      fields: 'position { longitude latitude }',
      to: ({ vehicle }) => {
        const { longitude, latitude } = world().simulator.world.snapshot(vehicle).place;
        return {
          position: {
            longitude: expect.closeTo(longitude, 5) as unknown,
            latitude: expect.closeTo(latitude, 5) as unknown,
          },
        };
      },
      calls: { getFleetVehicleAlertsById: 1, getCarLastPosition: 1 },
    },
    'Collision.vehicle': {
      from: idOf.collision,
      type: 'Collision',
      fields: 'vehicle { id vin }',
      to: ({ collision: { trip } }) => vehicleIs(trip.vehicle),
      calls: { getVehicleCollisionById: 1, getVehicleByid: 1 },
    },
    'Collision.trip': {
      from: idOf.collision,
      type: 'Collision',
      fields: 'tripId trip { id tripId }',
      to: ({ collision: { trip } }) => ({
        tripId: trip.id,
        trip: { id: idOf.of('Trip', trip.vehicle, trip.id), tripId: trip.id },
      }),
      calls: { getVehicleCollisionById: 1, getFleetTripByVehicle: 1 },
    },
    'Trip.collisions': {
      from: ({ collision: { trip } }) => idOf.of('Trip', trip.vehicle, trip.id),
      type: 'Trip',
      fields: 'collisions { nodes { id } }',
      to: (all) => ({ collisions: { nodes: [{ id: idOf.collision(all) }] } }),
      calls: { getFleetTripByVehicle: 1, getTripCollisionsByTripAndVehicle: 1 },
    },
    'Alarm.vehicle': {
      from: idOf.alarm,
      type: 'Alarm',
      fields: 'vehicle { id vin }',
      to: ({ alarmed }) => vehicleIs(alarmed),
      calls: { getVehicleAlarmsById: 1, getVehicleByid: 1 },
    },
    'StolenReport.vehicle': {
      from: idOf.stolenReport,
      type: 'StolenReport',
      fields: 'vehicle { id vin }',
      to: ({ stolen }) => vehicleIs(stolen),
      calls: { getVehicleStolenById: 1, getVehicleByid: 1 },
    },
    'Monitor.fleet': {
      from: idOf.monitor,
      type: 'Monitor',
      fields: 'fleet { id name }',
      to: fleetIs,
      calls: { getFleetMonitorsStatusById: 1 },
    },
    'RemoteCallback.fleet': {
      from: idOf.callback,
      type: 'RemoteCallback',
      fields: 'fleet { id name }',
      to: fleetIs,
      calls: { getFleetRemotebyId: 1 },
    },
    'RemoteAction.fleet': {
      from: idOf.remote,
      type: 'RemoteAction',
      fields: 'fleet { id name }',
      to: fleetIs,
      calls: { getRemoteRequestForVhlById: 1 },
    },
    'RemoteAction.vehicle': {
      from: idOf.remote,
      type: 'RemoteAction',
      fields: 'vehicle { id vin }',
      to: ({ commanded }) => vehicleIs(commanded),
      calls: { getRemoteRequestForVhlById: 1, getVehicleByid: 1 },
    },
    'RemoteAction.callback': {
      from: idOf.remote,
      type: 'RemoteAction',
      fields: 'callbackId callback { id callbackId }',
      to: (all) => ({
        callbackId: all.remote.callbackId,
        callback: { id: idOf.callback(all), callbackId: all.remote.callbackId },
      }),
      calls: { getRemoteRequestForVhlById: 1, getFleetRemotebyId: 1 },
    },
  };

  describe('a relation returns the object with the same id', () => {
    it.each(Object.entries(relations))('%s', async (_, { from, type, fields, to, calls }) => {
      const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { id ${fields} } } }`;
      const id = from(specimens);
      const { result, byOperation } = await world().count(() => ask(query, { id }));
      expect(result).toEqual({ node: { id, ...to(specimens) } });
      expect(byOperation).toEqual(calls);
    });
  });
}
