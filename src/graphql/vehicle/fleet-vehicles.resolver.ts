import { isDeepStrictEqual } from 'node:util';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { noFilter, type Fleet, type Vehicle, type VehicleFilter, type VehicleOrder } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { badInput } from '../errors.js';
import { FleetObject } from '../fleet/fleet.type.js';
import {
  connectionOf,
  defaultFirst,
  countOf,
  pagedRequest,
  toConnection,
  type Connection,
} from '../relay/connection.js';
import { PagedArgs } from '../relay/list.args.js';
import { DateTime, hasInvisibleCharacters, longestVin } from '../scalars.js';
import { shownParts, vehicleNeeds } from '../selection.js';
import { localeDescription, localeOf } from './locale.js';
import { fromSortCursor, toSortCursor } from './vehicle-cursor.js';
import { toFilter, VehicleFilterInput } from './vehicle-filter.input.js';
import { toOrder, VehicleOrderInput } from './vehicle-order.input.js';
import { VehicleConnection } from './vehicle.connection.js';

/** A page of vehicles, with the time of the data. */
interface VehicleList extends Connection<Vehicle> {
  readonly asOf: Date;
}

@ArgsType()
export class VehicleListArgs extends PagedArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Only vehicles whose VIN starts with this text, case-insensitive. `FORBIDDEN` for clients that see masked VINs.',
  })
  readonly vinPrefix?: string | null;

  @Field(() => VehicleFilterInput, {
    nullable: true,
    description:
      'Only vehicles that match all of these conditions. The upstream cannot filter: the fleet’s whole collections are read once, cached and shared by all requests. See `asOf`.',
  })
  readonly filter?: VehicleFilterInput | null;

  @Field(() => VehicleOrderInput, {
    nullable: true,
    description: 'Sort order, at the same cost as `filter`. Default: by VIN with a filter, otherwise upstream order.',
  })
  readonly orderBy?: VehicleOrderInput | null;

  @Field(() => String, { nullable: true, description: localeDescription })
  readonly locale?: string | null;
}

/**
 * Validates filter and order. `order` is null if neither is given: then vehicles are paged in upstream order. Otherwise the whole
 * fleet is read.
 */
export function selectionOf({ filter: given = null, orderBy = null, ...args }: VehicleListArgs): {
  readonly vinPrefix: string | null;
  readonly filter: VehicleFilter;
  readonly order: VehicleOrder | null;
} {
  const vinPrefix = args.vinPrefix?.trim() || null;
  if (vinPrefix !== null && vinPrefix.length > longestVin) {
    throw badInput('vinPrefix', `expected at most ${longestVin} characters.`);
  }
  if (vinPrefix !== null && hasInvisibleCharacters(vinPrefix))
    throw badInput('vinPrefix', 'expected printable characters only.');
  const filter = toFilter(given, vinPrefix);
  const isPlain = orderBy === null && isDeepStrictEqual(filter, { ...noFilter, vinPrefix });
  return { vinPrefix, filter, order: isPlain ? null : toOrder(orderBy, filter) };
}

@Resolver(() => FleetObject)
export class FleetVehiclesResolver {
  @FieldResolver(() => VehicleConnection, {
    nullable: true,
    description: 'Vehicles of the fleet: all in upstream order, or filtered and sorted. Null only on error.',
  })
  async vehicles(
    @Root() fleet: Fleet,
    @Args(() => VehicleListArgs) args: VehicleListArgs,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VehicleList | null> {
    const locale = localeOf(args.locale);
    const { vinPrefix, filter, order } = selectionOf(args);
    const needs = vehicleNeeds(info, context.selected);
    const shown = shownParts(info, context.selected, context.principal);
    if (order === null) {
      const request = { ...pagedRequest('vehicles', args, context.maxFirst), vinPrefix, locale };
      const asOf = new Date(context.startedAt);
      const connection = toConnection(
        'vehicles',
        await context.loaders.vehicles(fleet, { ...request, needs, shown }),
        request,
      );
      return connection && Object.assign(connection, { asOf });
    }

    const first = countOf('first', args.first ?? defaultFirst, context.maxFirst);
    const after = args.after ? fromSortCursor(order, args.after) : null;
    const selected = await context.loaders.selectVehicles(fleet, { filter, order, first, after, locale, needs, shown });
    const entries = selected.entries.map(({ record, key }) => ({ item: record.vehicle, key }));
    const cursorOf = ({ key }: (typeof entries)[number]) => toSortCursor(order, key);
    const more = { hasNextPage: selected.hasNext, hasPreviousPage: after !== null };
    return Object.assign(connectionOf(entries, cursorOf, more, selected.total), { asOf: selected.asOf });
  }
}

@Resolver(() => VehicleConnection)
export class VehicleConnectionResolver {
  @FieldResolver(() => DateTime, {
    description:
      'When the data was requested from the upstream; with a filter or an order, the time of the oldest collection used. The vehicles’ own reports may be older.',
  })
  asOf(@Root() { asOf }: VehicleList): Date {
    return asOf;
  }
}
