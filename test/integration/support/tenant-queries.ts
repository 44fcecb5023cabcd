import { globalIdOf } from '../../../src/composition/compose.js';
import type { Simulator, WorldFleet } from '../../../src/simulator/index.js';

const everything = `
  id vehicleId vin brand label capabilities { data }
  status { vin lastPosition { longitude latitude feature } rejectedValues { raw } fleet { name } vehicle { vin } }
  statusReason lastPositionReason maintenanceReason
  lastPosition { longitude latitude }
  maintenance { createdAt alerts(first: 3) { nodes { id } } vehicle { vin } }
  alerts(first: 3) { totalCount edges { cursor node { id vin position { latitude longitude } vehicle { id vin } trips(first: 2) { nodes { id } } } } }
  trips(first: 2) { totalCount pageInfo { endCursor } nodes { id vin startPosition { longitude latitude } waypoints(first: 5) { nodes { longitude latitude } } collisions { nodes { id } } vehicle { vin } } }
  collisions(first: 2) { nodes { id vin trip { id } vehicle { vin } } }
  alarms(first: 2) { nodes { id vehicle { vin } } }
  stolenReports(first: 2) { nodes { id startPosition { longitude latitude } } }
  monitors(first: 2) { nodes { id label trigger { triggers { zone { longitude latitude } } } } }
  remoteCallbacks(first: 2) { nodes { id } }
  fleet { id name }`;

/** Every query through which data of a fleet can be requested. Its ids are in the variables. */
export const tenantQueries: readonly string[] = [
  // Lists of fleets: from the start, after a cursor, and complete.
  '{ fleets { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id fleetId name description } } } }',
  'query ($first: Int) { fleets(first: $first) { totalCount nodes { id name vehicles(first: $first) { totalCount nodes { id vin } } } } }',
  'query ($cursor: String) { fleets(first: 1, after: $cursor) { totalCount edges { cursor node { fleetId name } } } }',
  '{ fleets { nodes { summary { vehicles asOf motorization { count } moving { moving parked } activeAlerts { count } } } } }',
  // A fleet by its id, with its lists.
  'query ($fleetId: ID!) { fleet(fleetId: $fleetId) { id name createdAt } }',
  'query ($fleetId: ID!, $first: Int) { fleet(fleetId: $fleetId) { vehicles(first: $first) { totalCount pageInfo { endCursor } nodes { id vin } } } }',
  'query ($fleetId: ID!, $cursor: String) { fleet(fleetId: $fleetId) { vehicles(first: 2, after: $cursor) { nodes { id vin } } } }',
  'query ($fleetId: ID!, $vin: String) { fleet(fleetId: $fleetId) { vehicles(vinPrefix: $vin) { totalCount nodes { id vin fleetId } } } }',
  'query ($fleetId: ID!, $first: Int) { fleet(fleetId: $fleetId) { vehicles(first: $first, filter: { moving: false }, orderBy: { field: VIN }) { totalCount asOf edges { cursor node { vin lastPosition { longitude latitude } } } } } }',
  'query ($fleetId: ID!, $cursor: String) { fleet(fleetId: $fleetId) { vehicles(after: $cursor, filter: { withinCircle: { longitude: 2.35, latitude: 48.85, radius: 20000 } }, orderBy: { field: DISTANCE }) { totalCount nodes { vin } } } }',
  'query ($fleetId: ID!) { fleet(fleetId: $fleetId) { summary { vehicles motorization { value count } moving { moving } energyLevels { average } alertSeverity { count } maintenance { due } } } }',
  'query ($fleetId: ID!, $first: Int) { fleet(fleetId: $fleetId) { alerts(first: $first) { totalCount nodes { id vin startPosition { longitude latitude } vehicle { id vin } } } } }',
  'query ($fleetId: ID!) { fleet(fleetId: $fleetId) { trips(first: 4) { totalCount nodes { id vin startPosition { longitude latitude } vehicle { vin } } } collisions(first: 4) { totalCount nodes { id vin trip { id } } } } }',
  'query ($fleetId: ID!, $cursor: String) { fleet(fleetId: $fleetId) { trips(first: 4, after: $cursor) { nodes { id } } alerts(first: 3, after: $cursor) { nodes { id } } } }',
  'query ($fleetId: ID!) { fleet(fleetId: $fleetId) { monitors { nodes { id label trigger { triggers { zone { longitude latitude radius } } } fleet { name } } } remoteCallbacks { nodes { id fleet { name } } } } }',
  'query ($fleetId: ID!, $tripId: ID!, $alertId: ID!) { fleet(fleetId: $fleetId) { alert(alertId: $alertId) { id vin vehicle { vin } } } other: vehicle(by: { ref: { fleetId: $fleetId, vehicleId: "x" } }) { trip(tripId: $tripId) { id vin } } }',
  // A vehicle by fleet and id or VIN.
  `query ($fleetId: ID!, $vehicleId: ID!) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {${everything}} }`,
  `query ($fleetId: ID!, $vin: VIN!) { vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) {${everything}} }`,
  'query ($fleetId: ID!, $vehicleId: ID!, $tripId: ID!, $alertId: ID!) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { trip(tripId: $tripId) { id vin stopPosition { longitude latitude } } alert(alertId: $alertId) { id vin } } }',
  'query ($fleetId: ID!, $vehicleId: ID!, $cursor: String) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { trips(first: 2, after: $cursor) { nodes { id } } alerts(first: 2, after: $cursor) { nodes { id } } } }',
  'query ($fleetId: ID!, $vehicleId: ID!) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { telemetry(first: 5) { totalCount nodes { location { longitude latitude } vehicleId } } } }',
  // A vehicle by VIN only.
  'query ($vin: VIN!) { vehicleByVin(vin: $vin) { vin motorization brand label capabilities { data } } }',
  // Any object by its global id, alone and with many others.
  `query ($id: ID!) { node(id: $id) { __typename id ... on Vehicle { vin fleet { name } } ... on Fleet { name vehicles(first: 2) { nodes { vin } } } ... on Trip { vin startPosition { longitude latitude } vehicle { vin } } ... on Alert { vin vehicle { vin } } ... on Collision { vin } ... on Monitor { label } } }`,
  'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Vehicle { vin lastPosition { longitude latitude } } ... on Trip { vin } ... on Alert { vin } ... on Fleet { name } } }',
  // The remaining rate limits.
  '{ rateLimit { second { remaining } day { remaining } } }',
];

/** The ids of a fleet and its resources, for queries. */
export function resourceIdsOf(
  world: Simulator['world'],
  fleet: WorldFleet,
): { readonly ids: readonly string[]; readonly trips: readonly string[]; readonly alerts: readonly string[] } {
  const { id: fleetId } = fleet;
  const ids = [globalIdOf('Fleet', { fleetId })];
  const trips: string[] = [];
  const alerts: string[] = [];
  for (const vehicle of fleet.vehicles) {
    const ref = { fleetId, vehicleId: vehicle.id };
    ids.push(globalIdOf('Vehicle', ref));
    for (const { id: tripId } of world.trips(vehicle).slice(-2)) {
      trips.push(tripId);
      ids.push(globalIdOf('Trip', { ...ref, tripId }));
    }
    for (const { id: alertId } of world.alerts(vehicle).slice(0, 2)) {
      alerts.push(alertId);
      ids.push(globalIdOf('Alert', { ...ref, alertId }));
    }
    for (const { id: collisionId } of world.collisions(vehicle).slice(0, 1))
      ids.push(globalIdOf('Collision', { ...ref, collisionId }));
    for (const { id: remoteActionId, callbackId } of world.remotes(vehicle).list().slice(0, 1))
      ids.push(globalIdOf('RemoteAction', { ...ref, callbackId, remoteActionId }));
  }
  for (const { id: monitorId } of world.monitors(fleet).list()) ids.push(globalIdOf('Monitor', { fleetId, monitorId }));
  for (const { id: callbackId } of world.callbacks(fleet).list())
    ids.push(globalIdOf('RemoteCallback', { fleetId, callbackId }));
  return { ids, trips, alerts };
}
