import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import {
  countActiveAlerts,
  countCharging,
  countHighestSeverities,
  countMaintenance,
  countMotorizations,
  countMoving,
  countPrivacy,
  energyLevels,
  type Fleet,
  type FleetPart,
  type FleetRecord,
  type MaintenanceHorizon,
} from '../../domain/index.js';
import type { FleetSnapshot } from '../../loaders/index.js';
import type { GraphContext } from '../context.js';
import { shownFields } from '../selection.js';
import { FleetSummaryType, MaintenanceWithinInput, toHorizon } from './fleet-summary.type.js';
import { FleetType } from './fleet.type.js';

/** The collections that totals are made of, besides the vehicles themselves. */
const parts: { readonly [Field in keyof FleetSummaryType]?: FleetPart } = {
  moving: 'status',
  charging: 'status',
  privacy: 'status',
  energyLevels: 'status',
  maintenance: 'maintenances',
  alertSeverity: 'alerts',
  activeAlerts: 'alerts',
};

export function partsOfSummary(fields: Iterable<string>): ReadonlySet<FleetPart> {
  return new Set([...fields].flatMap((field) => parts[field as keyof typeof parts] ?? []));
}

@Resolver(() => FleetType)
export class FleetSummaryResolver {
  @FieldResolver(() => FleetSummaryType, {
    nullable: true,
    description:
      'Totals over the fleet’s vehicles, for a dashboard. They are made of the fleet’s whole collections, which are read once for all requests and taken for fresh for a while: `asOf` says of when they are. Null only beside an error.',
  })
  async summary(
    @Root() fleet: Fleet,
    @Arg('maintenanceWithin', () => MaintenanceWithinInput, {
      nullable: true,
      description: 'How soon a maintenance counts as due; without it within 30 days or 1500 km.',
    })
    maintenanceWithin: MaintenanceWithinInput | null,
    @Ctx() { loaders, principal, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FleetSummaryType> {
    const horizon = toHorizon(maintenanceWithin ?? new MaintenanceWithinInput());
    const needed = partsOfSummary(shownFields(info, selected, 'FleetSummary', principal.scopes));
    return totalsOf(await loaders.snapshot(fleet, needed), horizon);
  }
}

/** Counted when they are asked for: what is not selected is not known either. */
function totalsOf(snapshot: FleetSnapshot, horizon: MaintenanceHorizon): FleetSummaryType {
  const { records } = snapshot;
  const ofAlerts = <T>(count: (records: readonly FleetRecord[]) => T): T | null => {
    const known = snapshot.recordsWithAlerts;
    return known.length === 0 && records.length > 0 ? null : count(known);
  };
  return {
    asOf: snapshot.asOf,
    vehicles: records.length,
    get motorization() {
      return countMotorizations(records);
    },
    get moving() {
      return countMoving(records);
    },
    get charging() {
      return countCharging(records);
    },
    get privacy() {
      return countPrivacy(records);
    },
    get alertSeverity() {
      return ofAlerts(countHighestSeverities);
    },
    get activeAlerts() {
      return ofAlerts(countActiveAlerts);
    },
    get maintenance() {
      return countMaintenance(records, horizon);
    },
    get energyLevels() {
      return [energyLevels(records, 'FUEL'), energyLevels(records, 'ELECTRIC')];
    },
  };
}
