import { scope, type Requirement } from './requirement.js';

/**
 * The complete scope policy. Scopes have the vendor's names, as in `Vehicle.capabilities`, and `fleet:read` where the vendor has
 * none. `enforce-scopes.ts` applies the policy; a test checks that every path to a position or VIN requires a scope.
 */
const fleetRead = scope('fleet:read');
const telemetry = scope('data:telemetry');
const position = scope('data:position');
const trip = scope('data:trip');
const alert = scope('data:alert');
const collision = scope('data:collision');
const maintenance = scope('data:telemetry:vehicle:maintenance');
const alarm = scope('data:telemetry:vehicle:alarm');

/** By type: every field that returns the type, a list of it or its connection requires the scope, including new fields. */
export const scopesOfTypes: Readonly<Record<string, Requirement>> = {
  Fleet: fleetRead,
  Vehicle: fleetRead,
  VehicleInformation: fleetRead,
  // Monitors, callbacks and commands: the vendor has scopes only for sending commands.
  Monitor: fleetRead,
  RemoteCallback: fleetRead,
  RemoteAction: fleetRead,
  VehicleStatus: telemetry,
  Telemetry: telemetry,
  // The vendor has no scope for the history; the active report is part of the status.
  StolenReport: telemetry,
  Maintenance: maintenance,
  Alarm: alarm,
  Trip: trip,
  Alert: alert,
  Collision: collision,
  Position: position,
  // Zones and destinations are places too.
  ZoneTrigger: position,
  NavigationPosition: position,
  // Raw upstream text may contain anything, including a position.
  RejectedValue: position,
};

/** By field, in addition to the requirement of its type: fields derived from protected data. */
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

/** By input field: data that a client may not see must not be revealed by filtering on it. */
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

/** By enum value used as an argument, for the same reason. */
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
