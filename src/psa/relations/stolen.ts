import type {
  IntervalArguments,
  NoArguments,
  Position,
  StolenReport,
  StolenReportRef,
  Vehicle,
} from '../../domain/index.js';
import { decodePosition } from '../decode/position.js';
import { decodeStolenReport } from '../decode/stolen.js';
import { identified, shownPosition } from '../shape.js';
import { intervalQuery, waypoints, type Entity, type ToMany } from './relation.js';
import { vehicleOf } from './vehicle.js';

const reportsPath = ({ fleetId, vehicleId }: Omit<StolenReportRef, 'stolenId'>) => [
  'fleets',
  fleetId,
  'vehicles',
  vehicleId,
  'stolen',
];

export const entities = {
  StolenReport: {
    operation: () => 'getVehicleStolenById',
    path: (ref) => [...reportsPath(ref), ref.stolenId],
    decode: decodeStolenReport,
    shows: identified,
    freshness: 'history' as const,
    versions: ['v3'],
  } satisfies Entity<StolenReportRef, StolenReport, NoArguments>,
};

export const toOne = { 'StolenReport.vehicle': vehicleOf<StolenReport>() };

export const toMany = {
  'Vehicle.stolenReports': {
    rels: ['stolen'],
    items: ['stolen'],
    operation: 'getVehicleStolenHistory',
    decode: decodeStolenReport,
    shows: identified,
    freshness: 'history' as const,
    rangeable: true,
    key: ({ stolenId }) => stolenId,
    // Vehicles have no link to it.
    path: reportsPath,
    versions: ['v3'],
    query: intervalQuery,
  } satisfies ToMany<Vehicle, StolenReport, IntervalArguments>,
  'StolenReport.waypoints': {
    ...waypoints,
    operation: 'getVehicleStolenIdPosition',
    decode: decodePosition,
    shows: shownPosition,
    freshness: 'history' as const,
    // The only list of waypoints without parameters.
    rangeable: false,
    paged: false,
    path: ({ fleetId, vehicleId, stolenId }) =>
      vehicleId === null ? null : [...reportsPath({ fleetId, vehicleId }), stolenId, 'waypoints'],
  } satisfies ToMany<StolenReport, Position, NoArguments>,
};
