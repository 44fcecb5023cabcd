// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.
import { AlarmResolver, VehicleAlarmsResolver } from './alarm/alarm.resolver.js';
import {
  FleetAlertsResolver,
  VehicleAlertsResolver,
  TripAlertsResolver,
  MaintenanceAlertsResolver,
} from './alert/alert-lists.resolver.js';
import { AlertResolver } from './alert/alert.resolver.js';
import {
  RemoteCallbackResolver,
  FleetRemoteCallbacksResolver,
  VehicleRemoteCallbacksResolver,
} from './callback/callback.resolver.js';
import {
  FleetCollisionsResolver,
  VehicleCollisionsResolver,
  TripCollisionsResolver,
} from './collision/collision-lists.resolver.js';
import { CollisionResolver } from './collision/collision.resolver.js';
import { FleetSummaryResolver } from './fleet/fleet-summary.resolver.js';
import { FleetResolver } from './fleet/fleet.resolver.js';
import { ageResolvers } from './freshness/age.resolver.js';
import { VehicleMaintenanceResolver, MaintenanceResolver } from './maintenance/maintenance.resolver.js';
import { MissingReasonResolver } from './missing-reason/missing-reason.resolver.js';
import { MonitorResolver, FleetMonitorsResolver, VehicleMonitorsResolver } from './monitor/monitor.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { VehiclePositionResolver } from './position/position.resolver.js';
import { RateLimitResolver } from './rate-limit/rate-limit.resolver.js';
import {
  RemoteActionResolver,
  VehicleRemoteActionsResolver,
  RemoteCallbackActionsResolver,
} from './remote/remote-action.resolver.js';
import { VehicleStatusResolver, StatusLinksResolver } from './status/status.resolver.js';
import { StolenReportResolver, VehicleStolenResolver } from './stolen/stolen.resolver.js';
import { TelemetryResolver, VehicleTelemetryResolver, TripTelemetryResolver } from './telemetry/telemetry.resolver.js';
import { FleetTripsResolver, VehicleTripsResolver, AlertTripsResolver } from './trip/trip-lists.resolver.js';
import { TripWaypointsResolver } from './trip/trip-waypoints.resolver.js';
import { TripResolver } from './trip/trip.resolver.js';
import { FleetVehiclesResolver, VehicleConnectionResolver } from './vehicle/fleet-vehicles.resolver.js';
import { VehicleInformationResolver } from './vehicle/vehicle-information.resolver.js';
import { VehicleResolver } from './vehicle/vehicle.resolver.js';

export const resolvers = [
  AlarmResolver,
  VehicleAlarmsResolver,
  FleetAlertsResolver,
  VehicleAlertsResolver,
  TripAlertsResolver,
  MaintenanceAlertsResolver,
  AlertResolver,
  RemoteCallbackResolver,
  FleetRemoteCallbacksResolver,
  VehicleRemoteCallbacksResolver,
  FleetCollisionsResolver,
  VehicleCollisionsResolver,
  TripCollisionsResolver,
  CollisionResolver,
  FleetSummaryResolver,
  FleetResolver,
  ...ageResolvers,
  VehicleMaintenanceResolver,
  MaintenanceResolver,
  MissingReasonResolver,
  MonitorResolver,
  FleetMonitorsResolver,
  VehicleMonitorsResolver,
  NodeResolver,
  VehiclePositionResolver,
  RateLimitResolver,
  RemoteActionResolver,
  VehicleRemoteActionsResolver,
  RemoteCallbackActionsResolver,
  VehicleStatusResolver,
  StatusLinksResolver,
  StolenReportResolver,
  VehicleStolenResolver,
  TelemetryResolver,
  VehicleTelemetryResolver,
  TripTelemetryResolver,
  FleetTripsResolver,
  VehicleTripsResolver,
  AlertTripsResolver,
  TripWaypointsResolver,
  TripResolver,
  FleetVehiclesResolver,
  VehicleConnectionResolver,
  VehicleInformationResolver,
  VehicleResolver,
] as const;
