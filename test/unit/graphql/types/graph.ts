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
import { AlarmObject } from '../../../../src/graphql/alarm/alarm.type.js';
import { AlertObject } from '../../../../src/graphql/alert/alert.type.js';
import { RemoteCallbackObject } from '../../../../src/graphql/callback/callback.type.js';
import { CollisionObject } from '../../../../src/graphql/collision/collision.type.js';
import { FleetObject } from '../../../../src/graphql/fleet/fleet.type.js';
import { MaintenanceObject } from '../../../../src/graphql/maintenance/maintenance.type.js';
import { MonitorObject } from '../../../../src/graphql/monitor/monitor.type.js';
import { PositionObject } from '../../../../src/graphql/position/position.type.js';
import { RemoteActionObject } from '../../../../src/graphql/remote/remote-action.type.js';
import { VehicleStatusObject } from '../../../../src/graphql/status/index.js';
import { StolenReportObject } from '../../../../src/graphql/stolen/stolen.type.js';
import { TelemetryObject } from '../../../../src/graphql/telemetry/telemetry.type.js';
import { TripObject } from '../../../../src/graphql/trip/trip.type.js';
import { VehicleInformationObject } from '../../../../src/graphql/vehicle/vehicle-information.type.js';
import { VehicleObject } from '../../../../src/graphql/vehicle/vehicle.type.js';

/** Domain objects that the schema under test returns. */
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
  @Query(() => AlertObject)
  alert(@Root() world: World): Alert {
    return world.alert;
  }

  @Query(() => CollisionObject)
  collision(@Root() world: World): Collision {
    return world.collision;
  }

  @Query(() => FleetObject)
  fleet(@Root() world: World): Fleet {
    return world.fleet;
  }

  @Query(() => MaintenanceObject)
  maintenance(@Root() world: World): Maintenance {
    return world.maintenance;
  }

  @Query(() => AlarmObject)
  alarm(@Root() world: World): Alarm {
    return world.alarm;
  }

  @Query(() => MonitorObject)
  monitor(@Root() world: World): Monitor {
    return world.monitor;
  }

  @Query(() => RemoteActionObject)
  remoteAction(@Root() world: World): RemoteAction {
    return world.remoteAction;
  }

  @Query(() => RemoteCallbackObject)
  remoteCallback(@Root() world: World): RemoteCallback {
    return world.remoteCallback;
  }

  @Query(() => StolenReportObject)
  stolenReport(@Root() world: World): StolenReport {
    return world.stolenReport;
  }

  @Query(() => VehicleInformationObject)
  vehicleInformation(@Root() world: World): VehicleInformation {
    return world.vehicleInformation;
  }

  @Query(() => PositionObject)
  position(@Root() world: World): Position {
    return world.position;
  }

  @Query(() => VehicleStatusObject)
  status(@Root() world: World): VehicleStatus {
    return world.status;
  }

  @Query(() => TelemetryObject)
  telemetry(@Root() world: World): Telemetry {
    return world.telemetry;
  }

  @Query(() => TripObject)
  trip(@Root() world: World): Trip {
    return world.trip;
  }

  @Query(() => VehicleObject)
  vehicle(@Root() world: World): Vehicle {
    return world.vehicle;
  }
}

/** The types without the resolvers of relations. */
export function buildTypes(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [WorldResolver], validate: false });
}

export async function ask(schema: GraphQLSchema, query: string, world: Partial<World>): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), rootValue: world });
}

/** Selects everything reachable from a type, except global ids, which resolvers compute. */
export function everythingOf(type: GraphQLNamedType | null | undefined): string {
  if (!isObjectType(type)) return '';
  const own = Object.values(type.getFields()).filter(({ name }) => name !== 'id');
  const fields = own.map((field) => `${field.name} ${everythingOf(getNamedType(field.type))}`);
  return `{ ${fields.join(' ')} }`;
}
