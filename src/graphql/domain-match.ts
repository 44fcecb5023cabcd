/**
 * What the decoders return is what the types of the graph promise: each class implements its domain type, and here the
 * other way round, so that neither side can gain or lose a property alone. Types only; nothing is left of it at run time.
 */
import type {
  Alarm,
  Alert,
  Collision,
  Fleet,
  Maintenance,
  Monitor,
  Position,
  RemoteAction,
  RemoteCallback,
  StolenReport,
  Telemetry,
  Trip,
  Vehicle,
  VehicleInformation,
  VehicleStatus,
} from '../domain/index.js';
import type { AlarmType } from './alarm/alarm.type.js';
import type { AlertType } from './alert/alert.type.js';
import type { RemoteCallbackType } from './callback/callback.type.js';
import type { CollisionType } from './collision/collision.type.js';
import type { FleetType } from './fleet/fleet.type.js';
import type { MaintenanceType } from './maintenance/maintenance.type.js';
import type { MonitorType } from './monitor/monitor.type.js';
import type { PositionType } from './position/position.type.js';
import type { RemoteActionType } from './remote/remote-action.type.js';
import type { VehicleStatusType } from './status/index.js';
import type { StolenReportType } from './stolen/stolen.type.js';
import type { TelemetryType } from './telemetry/telemetry.type.js';
import type { TripType } from './trip/trip.type.js';
import type { VehicleInformationType } from './vehicle/vehicle-information.type.js';
import type { VehicleType } from './vehicle/vehicle.type.js';

/** Refuses to compile unless a `Model` can be served as a `Served`, groups within groups included. */
type Serves<Model extends Served, Served> = [Model, Served];

export type DomainMatch = [
  Serves<Alarm, AlarmType>,
  Serves<Alert, AlertType>,
  Serves<Collision, CollisionType>,
  Serves<Fleet, FleetType>,
  Serves<Maintenance, MaintenanceType>,
  Serves<Monitor, MonitorType>,
  Serves<Position, PositionType>,
  Serves<RemoteAction, RemoteActionType>,
  Serves<RemoteCallback, RemoteCallbackType>,
  Serves<StolenReport, StolenReportType>,
  Serves<Telemetry, TelemetryType>,
  Serves<Trip, TripType>,
  Serves<Vehicle, VehicleType>,
  Serves<VehicleInformation, VehicleInformationType>,
  Serves<VehicleStatus, VehicleStatusType>,
];
