import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { ListRequest, Window } from '../../loaders/index.js';
import { badInput } from '../errors.js';
import { fromCursor, toCursor, type ListName } from './cursor.js';
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

  @ObjectType(`${name}Connection`, { description: `A part of a list of ${name} items, in the upstream’s order.` })
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

export interface ListArguments {
  readonly first: number | null;
  readonly after?: string | null;
}

/** Checks `first` and `after` before anything is asked of the upstream. */
export function listRequest(list: ListName, args: ListArguments, maxFirst: number): ListRequest {
  const first = args.first ?? defaultFirst;
  if (first < 0 || first > maxFirst) {
    throw badInput('first', `expected 0 to ${maxFirst}, got ${first}. Ask for the rest with \`after\`.`);
  }
  return { first, after: args.after ? fromCursor(list, args.after) : null };
}

export function toConnection<T>(list: ListName, window: Window<T>, request: ListRequest): Connection<T>;
export function toConnection<T>(list: ListName, window: Window<T> | null, request: ListRequest): Connection<T> | null;
export function toConnection<T>(list: ListName, window: Window<T> | null, request: ListRequest): Connection<T> | null {
  if (window === null) return null;
  const edges = window.entries.map(({ item, position }) => ({ node: item, cursor: toCursor(list, position) }));
  return {
    edges,
    nodes: window.entries.map(({ item }) => item),
    pageInfo: {
      hasNextPage: window.hasNext,
      hasPreviousPage: request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: window.total,
  };
}
