import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { ForwardPage, PagedRequest } from '../../loaders/index.js';
import { badInput } from '../errors.js';
import { fromPageCursor, toPageCursor } from './cursor.js';
import { PageInfo } from './page-info.type.js';

/** Items of a connection when `first` is left out: one page of the upstream. */
export const defaultFirst = 60;

export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** The `…Connection` and `…Edge` types of a node type (Relay's cursor connections specification). */
export function connectionType<T extends object>(name: string, nodeType: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field(nodeType, { description: `The ${name} itself.` })
    readonly node!: T;

    @Field(() => String, {
      description: 'Where this item stands in the list: pass it as `after` to go on behind it. Valid across requests.',
    })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A part of a list of ${name} items.` })
  class ConnectionOf {
    @Field(() => [Edge], { description: 'The items, each with its cursor.' })
    readonly edges!: readonly Edge[];

    @Field(() => [nodeType()], { description: 'The items without their cursors.' })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Whether the list goes on, and from where.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description:
        'Items in the whole list, a count. Null where the upstream does not say, or where the list is filtered and only a part of it was read.',
    })
    readonly totalCount!: number | null;
  }
  return ConnectionOf;
}

export interface PagedArguments {
  readonly first: number | null;
  readonly after?: string | null;
}

/** Checks `first` and `after` before anything is asked of the upstream. */
export function pagedRequest(list: string, args: PagedArguments, maxFirst: number): PagedRequest {
  const { after } = args;
  return {
    first: countOf('first', args.first ?? defaultFirst, maxFirst),
    after: after ? fromPageCursor(list, 'after', after) : null,
  };
}

/** The answer for a list that is followed page by page. */
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
  const way = argument === 'first' ? 'after' : 'before';
  throw badInput(argument, `expected 0 to ${most}, got ${count}. Ask for the rest with \`${way}\`.`);
}

/** The edges are made when they are selected: a cursor costs more than the rest of a small item. */
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
    // Beyond GraphQL's Int, and beyond belief.
    totalCount: totalCount !== null && totalCount > 2_147_483_647 ? null : totalCount,
  };
}
