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
import { FleetSummaryObject, MaintenanceWithinInput, toHorizon } from './fleet-summary.type.js';
import { FleetObject } from './fleet.type.js';

/** Collections that totals are computed from, in addition to the vehicles. */
const parts: { readonly [Field in keyof FleetSummaryObject]?: FleetPart } = {
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

@Resolver(() => FleetObject)
export class FleetSummaryResolver {
  @FieldResolver(() => FleetSummaryObject, {
    nullable: true,
    description:
      'Totals over all vehicles of the fleet, for dashboards. Computed from the fleet’s whole collections, which are read once, cached and shared by all requests; `asOf` is the time of the data. Null only on error.',
  })
  async summary(
    @Root() fleet: Fleet,
    @Arg('maintenanceWithin', () => MaintenanceWithinInput, {
      nullable: true,
      description: 'Horizon within which maintenance counts as due. Default: 30 days or 1500 km.',
    })
    maintenanceWithin: MaintenanceWithinInput | null,
    @Ctx() { loaders, principal, selected, totals }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FleetSummaryObject> {
    const horizon = toHorizon(maintenanceWithin ?? new MaintenanceWithinInput());
    const needed = partsOfSummary(shownFields(info, selected, 'FleetSummary', principal.scopes));
    const snapshot = await loaders.snapshot(fleet, needed);
    // Cached per snapshot: each of a thousand vehicles may select the totals of its fleet.
    let counted = totals.get(snapshot);
    if (counted === undefined) totals.set(snapshot, (counted = new Map()));
    return totalsOf(snapshot, horizon, counted);
  }
}

/** Totals are computed when first read, because the collections for fields that are not selected were not loaded. */
function totalsOf(
  snapshot: FleetSnapshot,
  horizon: MaintenanceHorizon,
  counted: Map<string, unknown>,
): FleetSummaryObject {
  const { records } = snapshot;
  const once = <T>(total: string, count: () => T): T => {
    if (!counted.has(total)) counted.set(total, count());
    return counted.get(total) as T;
  };
  const withAlerts = <T>(count: (records: readonly FleetRecord[]) => T): T | null => {
    const known = snapshot.recordsWithAlerts;
    return known.length === 0 && records.length > 0 ? null : count(known);
  };
  return {
    asOf: snapshot.asOf,
    vehicles: records.length,
    get motorization() {
      return once('motorization', () => countMotorizations(records));
    },
    get moving() {
      return once('moving', () => countMoving(records));
    },
    get charging() {
      return once('charging', () => countCharging(records));
    },
    get privacy() {
      return once('privacy', () => countPrivacy(records));
    },
    get alertSeverity() {
      return once('alertSeverity', () => withAlerts(countHighestSeverities));
    },
    get activeAlerts() {
      return once('activeAlerts', () => withAlerts(countActiveAlerts));
    },
    get maintenance() {
      return once(`maintenance ${horizon.days} ${horizon.mileage}`, () => countMaintenance(records, horizon));
    },
    get energyLevels() {
      return once('energyLevels', () => [energyLevels(records, 'FUEL'), energyLevels(records, 'ELECTRIC')]);
    },
  };
}
