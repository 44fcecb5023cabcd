import type {
  Alert,
  AlertListArguments,
  AlertRef,
  Fleet,
  Maintenance,
  Position,
  ProfileArguments,
  Trip,
  Vehicle,
} from '../../domain/index.js';
import { decodeAlert } from '../decode/alert.js';
import { identified } from '../shape.js';
import { lastPosition } from './position.js';
import { intervalQuery, profileQuery, type Entity, type OfFleet, type ToMany, type ToOne } from './relation.js';
import { belowTrip, listOfTrip } from './trip.js';
import { vehicleOf } from './vehicle.js';

const alerts = {
  rels: ['alerts', 'alert'],
  items: ['alerts', 'alert'],
  decode: decodeAlert,
  shows: identified,
  freshness: 'history' as const,
  rangeable: true,
  key: ({ alertId }: Alert) => alertId,
  query: (args: AlertListArguments, version: Parameters<typeof profileQuery>[1]) => ({
    ...profileQuery(args, version),
    ...intervalQuery(args),
  }),
};

export const entities = {
  Alert: {
    operation: ({ vehicleId, tripId }) => {
      if (tripId) return vehicleId === null ? 'getFleetTripAlertById' : 'getFleetTripAlertByVehicleById';
      return vehicleId === null ? 'getFleetAlertById' : 'getFleetVehicleAlertsById';
    },
    path: ({ fleetId, vehicleId, tripId, alertId }, version) =>
      tripId
        ? belowTrip({ fleetId, vehicleId, tripId }, version, 'alerts', alertId)
        : ['fleets', fleetId, ...(vehicleId === null ? [] : ['vehicles', vehicleId]), 'alerts', alertId],
    decode: decodeAlert,
    shows: identified,
    freshness: 'history' as const,
    query: profileQuery,
  } satisfies Entity<AlertRef, Alert, ProfileArguments>,
};

export const toOne = {
  'Alert.vehicle': vehicleOf<Alert>(),
  'Alert.position': {
    ...lastPosition,
    rels: ['position'],
    query: profileQuery,
  } satisfies ToOne<Alert, Position, ProfileArguments>,
};

export const toMany = {
  'Fleet.alerts': { ...alerts, operation: 'getFleetAlertList' } satisfies ToMany<Fleet, Alert, AlertListArguments>,
  'Maintenance.alerts': { ...alerts, operation: 'getVehicleAlerts' } satisfies ToMany<
    Maintenance,
    Alert,
    AlertListArguments
  >,
  'Vehicle.alerts': { ...alerts, operation: 'getVehicleAlerts', collection: 'alerts' } satisfies ToMany<
    Vehicle,
    Alert,
    AlertListArguments
  >,
  'Trip.alerts': {
    ...alerts,
    ...listOfTrip('alerts', 'getFleetTripAlertByVehicle', 'getFleetTripAlerts'),
  } satisfies ToMany<Trip, Alert, AlertListArguments>,
};

export const ofFleet = {
  alerts: {
    ...alerts,
    operation: 'getFleetAlertList',
    vehicle: (alert) => alert,
  } satisfies OfFleet<Alert, AlertListArguments>,
};
