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
import { DateTime, hasUnseen, longestVin } from '../scalars.js';
import { shownParts, vehicleNeeds } from '../selection.js';
import { localeDescription, localeOf } from './locale.js';
import { fromSortCursor, toSortCursor } from './vehicle-cursor.js';
import { toFilter, VehicleFilterInput } from './vehicle-filter.input.js';
import { toOrder, VehicleOrderInput } from './vehicle-order.input.js';
import { VehicleConnection } from './vehicle.connection.js';

/** Vehicles as they were at one time. */
interface VehicleList extends Connection<Vehicle> {
  readonly asOf: Date;
}

@ArgsType()
export class VehicleListArgs extends PagedArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Only vehicles whose VIN starts with this text; small letters mean capitals. FORBIDDEN to a client to whom VINs are masked.',
  })
  readonly vinPrefix?: string | null;

  @Field(() => VehicleFilterInput, {
    nullable: true,
    description:
      'Only vehicles that meet these conditions. The upstream cannot filter: the fleet’s collections are read whole, once for all requests, and taken for fresh for a while. See `asOf`.',
  })
  readonly filter?: VehicleFilterInput | null;

  @Field(() => VehicleOrderInput, {
    nullable: true,
    description:
      'How they are sorted, at the same cost as `filter`. Without it by VIN where there is a filter, else in the upstream’s order.',
  })
  readonly orderBy?: VehicleOrderInput | null;

  @Field(() => String, { nullable: true, description: localeDescription })
  readonly locale?: string | null;
}

/** Which vehicles are wanted. Without an order they come as the upstream lists them, else the whole fleet is gone through. */
export function selectionOf({ filter: given = null, orderBy = null, ...args }: VehicleListArgs): {
  readonly vinPrefix: string | null;
  readonly filter: VehicleFilter;
  readonly order: VehicleOrder | null;
} {
  const vinPrefix = args.vinPrefix?.trim() || null;
  if (vinPrefix !== null && vinPrefix.length > longestVin) {
    throw badInput('vinPrefix', `expected at most ${longestVin} characters.`);
  }
  if (vinPrefix !== null && hasUnseen(vinPrefix)) throw badInput('vinPrefix', 'expected characters that can be seen.');
  const filter = toFilter(given, vinPrefix);
  const isPlain = orderBy === null && isDeepStrictEqual(filter, { ...noFilter, vinPrefix });
  return { vinPrefix, filter, order: isPlain ? null : toOrder(orderBy, filter) };
}

@Resolver(() => FleetObject)
export class FleetVehiclesResolver {
  @FieldResolver(() => VehicleConnection, {
    nullable: true,
    description:
      'The fleet’s vehicles: all of them in the upstream’s order, or those that meet a filter, sorted. Null only beside an error.',
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
    if (order === null) {
      const request = { ...pagedRequest('vehicles', args, context.maxFirst), vinPrefix, locale };
      const asOf = new Date(context.startedAt);
      const connection = toConnection(
        'vehicles',
        await context.loaders.vehicles(fleet, { ...request, needs }),
        request,
      );
      return connection && Object.assign(connection, { asOf });
    }

    const first = countOf('first', args.first ?? defaultFirst, context.maxFirst);
    const after = args.after ? fromSortCursor(order, args.after) : null;
    const shown = shownParts(info, context.selected, context.principal.scopes);
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
      'When this was asked of the upstream: with a filter or an order, the oldest of the collections that went into it. The vehicles’ own reports may be older.',
  })
  asOf(@Root() { asOf }: VehicleList): Date {
    return asOf;
  }
}
