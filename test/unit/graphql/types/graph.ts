import { execute, getNamedType, isObjectType, parse } from 'graphql';
import type { ExecutionResult, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, Query, Resolver, Root } from 'type-graphql';
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
} from '../../../../src/domain/index.js';
import { AlarmType } from '../../../../src/graphql/alarm/alarm.type.js';
import { AlertType } from '../../../../src/graphql/alert/alert.type.js';
import { RemoteCallbackType } from '../../../../src/graphql/callback/callback.type.js';
import { CollisionType } from '../../../../src/graphql/collision/collision.type.js';
import { FleetType } from '../../../../src/graphql/fleet/fleet.type.js';
import { MaintenanceType } from '../../../../src/graphql/maintenance/maintenance.type.js';
import { MonitorType } from '../../../../src/graphql/monitor/monitor.type.js';
import { PositionType } from '../../../../src/graphql/position/position.type.js';
import { RemoteActionType } from '../../../../src/graphql/remote/remote-action.type.js';
import { VehicleStatusType } from '../../../../src/graphql/status/index.js';
import { StolenReportType } from '../../../../src/graphql/stolen/stolen.type.js';
import { TelemetryType } from '../../../../src/graphql/telemetry/telemetry.type.js';
import { TripType } from '../../../../src/graphql/trip/trip.type.js';
import { VehicleInformationType } from '../../../../src/graphql/vehicle/vehicle-information.type.js';
import { VehicleType } from '../../../../src/graphql/vehicle/vehicle.type.js';

/** What the graph under test answers with: plain objects of the domain. */
export interface World {
  readonly alert: Alert;
  readonly collision: Collision;
  readonly fleet: Fleet;
  readonly maintenance: Maintenance;
  readonly alarm: Alarm;
  readonly monitor: Monitor;
  readonly remoteAction: RemoteAction;
  readonly remoteCallback: RemoteCallback;
  readonly stolenReport: StolenReport;
  readonly vehicleInformation: VehicleInformation;
  readonly position: Position;
  readonly status: VehicleStatus;
  readonly telemetry: Telemetry;
  readonly trip: Trip;
  readonly vehicle: Vehicle;
}

@Resolver()
class WorldResolver {
  @Query(() => AlertType)
  alert(@Root() world: World): Alert {
    return world.alert;
  }

  @Query(() => CollisionType)
  collision(@Root() world: World): Collision {
    return world.collision;
  }

  @Query(() => FleetType)
  fleet(@Root() world: World): Fleet {
    return world.fleet;
  }

  @Query(() => MaintenanceType)
  maintenance(@Root() world: World): Maintenance {
    return world.maintenance;
  }

  @Query(() => AlarmType)
  alarm(@Root() world: World): Alarm {
    return world.alarm;
  }

  @Query(() => MonitorType)
  monitor(@Root() world: World): Monitor {
    return world.monitor;
  }

  @Query(() => RemoteActionType)
  remoteAction(@Root() world: World): RemoteAction {
    return world.remoteAction;
  }

  @Query(() => RemoteCallbackType)
  remoteCallback(@Root() world: World): RemoteCallback {
    return world.remoteCallback;
  }

  @Query(() => StolenReportType)
  stolenReport(@Root() world: World): StolenReport {
    return world.stolenReport;
  }

  @Query(() => VehicleInformationType)
  vehicleInformation(@Root() world: World): VehicleInformation {
    return world.vehicleInformation;
  }

  @Query(() => PositionType)
  position(@Root() world: World): Position {
    return world.position;
  }

  @Query(() => VehicleStatusType)
  status(@Root() world: World): VehicleStatus {
    return world.status;
  }

  @Query(() => TelemetryType)
  telemetry(@Root() world: World): Telemetry {
    return world.telemetry;
  }

  @Query(() => TripType)
  trip(@Root() world: World): Trip {
    return world.trip;
  }

  @Query(() => VehicleType)
  vehicle(@Root() world: World): Vehicle {
    return world.vehicle;
  }
}

/** The types alone, without the resolvers of relations. */
export function buildTypes(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [WorldResolver], validate: false });
}

export async function ask(schema: GraphQLSchema, query: string, world: Partial<World>): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), rootValue: world });
}

/** A selection of everything that can be reached from a type, but for the global ids, which resolvers make. */
export function everythingOf(type: GraphQLNamedType | null | undefined): string {
  if (!isObjectType(type)) return '';
  const own = Object.values(type.getFields()).filter(({ name }) => name !== 'id');
  const fields = own.map((field) => `${field.name} ${everythingOf(getNamedType(field.type))}`);
  return `{ ${fields.join(' ')} }`;
}
