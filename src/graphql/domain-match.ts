/**
 * What the decoders return is what the types of the graph promise: each class implements its domain type, and here the
 * other way round, so that neither side can gain or lose a property alone. Types only; nothing is left of it at run time.
 */
import type { Alert, Fleet, Maintenance, Position, Vehicle, VehicleStatus } from '../domain/index.js';
import type { AlertType } from './alert/alert.type.js';
import type { FleetType } from './fleet/fleet.type.js';
import type { MaintenanceType } from './maintenance/maintenance.type.js';
import type { PositionType } from './position/position.type.js';
import type { VehicleStatusType } from './status/index.js';
import type { VehicleType } from './vehicle/vehicle.type.js';

/** Refuses to compile unless a `Model` can be served as a `Served`, groups within groups included. */
type Serves<Model extends Served, Served> = [Model, Served];

export type DomainMatch = [
  Serves<Alert, AlertType>,
  Serves<Fleet, FleetType>,
  Serves<Maintenance, MaintenanceType>,
  Serves<Position, PositionType>,
  Serves<Vehicle, VehicleType>,
  Serves<VehicleStatus, VehicleStatusType>,
];
