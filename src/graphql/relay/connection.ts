import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { ForwardPage, PagedRequest } from '../../loaders/index.js';
import { badInput } from '../errors.js';
import { fromPageCursor, toPageCursor } from './cursor.js';
import { PageInfo } from './page-info.type.js';

/** Default of `first`: one upstream page. */
export const defaultFirst = 60;

export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** The `…Connection` and `…Edge` types of a node type (Relay's cursor connections specification). */
export function connectionType<T extends object>(name: string, nodeType: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `An edge in a ${name} connection.` })
  class Edge {
    @Field(nodeType, { description: `The ${name} at the end of the edge.` })
    readonly node!: T;

    @Field(() => String, {
      description: 'Cursor for use in `after`. Valid across requests.',
    })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} items.` })
  class ConnectionOf {
    @Field(() => [Edge], { description: 'The edges of this page: each item with its cursor.' })
    readonly edges!: readonly Edge[];

    @Field(() => [nodeType()], { description: 'The items of this page, without cursors.' })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Paging information.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description:
        'Number of items in the whole list. Null if the upstream does not send it, or if the list is filtered and was only partly read.',
    })
    readonly totalCount!: number | null;
  }
  return ConnectionOf;
}

export interface PagedArguments {
  readonly first: number | null;
  readonly after?: string | null;
}

/** Validates `first` and `after` before anything is requested from the upstream. */
export function pagedRequest(list: string, args: PagedArguments, maxFirst: number): PagedRequest {
  const { after } = args;
  return {
    first: countOf('first', args.first ?? defaultFirst, maxFirst),
    after: after ? fromPageCursor(list, 'after', after) : null,
  };
}

/** Converts a page of a list that is read forward. */
export function toConnection<T>(list: string, window: ForwardPage<T>, request: PagedRequest): Connection<T>;
export function toConnection<T>(
  list: string,
  window: ForwardPage<T> | null,
  request: PagedRequest,
): Connection<T> | null;
export function toConnection<T>(
  list: string,
  window: ForwardPage<T> | null,
  request: PagedRequest,
): Connection<T> | null {
  if (window === null) return null;
  const cursorOf = ({ position }: ForwardPage<T>['entries'][number]) => toPageCursor(list, position);
  const more = { hasNextPage: window.hasNext, hasPreviousPage: request.after !== null };
  return connectionOf(window.entries, cursorOf, more, window.total);
}

export function countOf(argument: string, count: number, most: number): number {
  if (count >= 0 && count <= most) return count;
  const cursorArgument = argument === 'first' ? 'after' : 'before';
  throw badInput(argument, `expected 0 to ${most}, got ${count}. Request more pages with \`${cursorArgument}\`.`);
}

/** Edges are created when selected: a cursor costs more than the rest of a small item. */
export function connectionOf<E extends { readonly item: unknown }>(
  entries: readonly E[],
  cursorOf: (entry: E) => string,
  more: Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>,
  totalCount: number | null,
): Connection<E['item']> {
  const [start] = entries;
  const end = entries.at(-1);
  let edges: Connection<E['item']>['edges'] | undefined;
  return {
    get edges() {
      return (edges ??= entries.map((entry) => ({ node: entry.item, cursor: cursorOf(entry) })));
    },
    nodes: entries.map(({ item }) => item),
    pageInfo: { ...more, startCursor: start ? cursorOf(start) : null, endCursor: end ? cursorOf(end) : null },
    // Exceeds GraphQL's Int, so it is implausible.
    totalCount: totalCount !== null && totalCount > 2_147_483_647 ? null : totalCount,
  };
}
