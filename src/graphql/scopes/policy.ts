import { scope, type Requirement } from './requirement.js';

/**
 * What a token's scopes open: the whole policy, on this page. The words are those of the vendor, who shows them in
 * `Vehicle.capabilities`, and `fleet:read` for what the vendor has no word for. `access.ts` applies it to the schema, and a
 * test holds the schema to it: what can reach a place or a VIN is behind one of these.
 */
const fleetRead = scope('fleet:read');
const telemetry = scope('data:telemetry');
const position = scope('data:position');
const trip = scope('data:trip');
const alert = scope('data:alert');
const collision = scope('data:collision');
const maintenance = scope('data:telemetry:vehicle:maintenance');
const alarm = scope('data:telemetry:vehicle:alarm');

/** By type: every field that leads to it, to a list of it or to its connection takes the scope, new fields as well. */
export const scopesOfTypes: Readonly<Record<string, Requirement>> = {
  Fleet: fleetRead,
  Vehicle: fleetRead,
  VehicleInformation: fleetRead,
  // Who is told of what the vehicles do, and what they were told to do: the vendor has words for giving orders only.
  Monitor: fleetRead,
  RemoteCallback: fleetRead,
  RemoteAction: fleetRead,
  VehicleStatus: telemetry,
  Telemetry: telemetry,
  // The vendor has no word for its history; the report that stands is in the status.
  StolenReport: telemetry,
  Maintenance: maintenance,
  Alarm: alarm,
  Trip: trip,
  Alert: alert,
  Collision: collision,
  Position: position,
  // Places that are watched, and places to drive to.
  ZoneTrigger: position,
  NavigationPosition: position,
  // The upstream's own text: of anything that the thing tells, a position too.
  RejectedValue: position,
};

/** By field, besides what its type takes: what is told of such data without showing it. */
export const scopesOfFields: Readonly<Record<string, Requirement>> = {
  'Vehicle.statusReason': telemetry,
  'Vehicle.lastPositionReason': position,
  'Vehicle.maintenanceReason': maintenance,
  'FleetSummary.moving': telemetry,
  'FleetSummary.charging': telemetry,
  'FleetSummary.privacy': telemetry,
  'FleetSummary.energyLevels': telemetry,
  'FleetSummary.maintenance': maintenance,
  'FleetSummary.alertSeverity': alert,
  'FleetSummary.activeAlerts': alert,
};

/** By field of an input: who may not see something must not find it out by asking for those that have it. */
export const scopesOfInputs: Readonly<Record<string, Requirement>> = {
  'VehicleFilter.energyLevel': telemetry,
  'VehicleFilter.autonomy': telemetry,
  'VehicleFilter.moving': telemetry,
  'VehicleFilter.charging': telemetry,
  'VehicleFilter.privacy': telemetry,
  'VehicleFilter.seenSince': telemetry,
  'VehicleFilter.withinCircle': position,
  'VehicleFilter.withinBox': position,
  'VehicleFilter.daysBeforeMaintenance': maintenance,
  'VehicleFilter.mileageBeforeMaintenance': maintenance,
  'VehicleFilter.activeAlert': alert,
};

/** By value of an enumeration that is given as an argument, for the same reason. */
export const scopesOfValues: Readonly<Record<string, Requirement>> = {
  'VehicleOrderField.ENERGY_LEVEL': telemetry,
  'VehicleOrderField.AUTONOMY': telemetry,
  'VehicleOrderField.MOVING': telemetry,
  'VehicleOrderField.SEEN_AT': telemetry,
  'VehicleOrderField.DISTANCE': position,
  'VehicleOrderField.DAYS_BEFORE_MAINTENANCE': maintenance,
  'VehicleOrderField.MILEAGE_BEFORE_MAINTENANCE': maintenance,
  'VehicleOrderField.ALERT_SEVERITY': alert,
};
