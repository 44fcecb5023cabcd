import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../context.js';

/** The vendor's ids that make up a global id: each a property of the type, `?` after those that may be missing. */
type IdNames = readonly string[];

type IdsOf<Names extends IdNames> = {
  readonly [N in Names[number] as N extends `${infer Name}?` ? Name : N]: N extends `${string}?`
    ? string | null
    : string;
};

/** A type of the graph that has a global id, and how it is fetched again. */
export interface NodeKind {
  readonly type: string;
  readonly ids: IdNames;
  load(
    ids: Readonly<Record<string, string | null>>,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ): Promise<object | null>;
}

/** Declares a type with a global id; the ids that `load` gets are those named. */
export function nodeKind<const Names extends IdNames>(kind: {
  readonly type: string;
  readonly ids: Names;
  load(ids: IdsOf<Names>, context: GraphContext, info: GraphQLResolveInfo): Promise<object | null>;
}): NodeKind & { readonly ids: Names } {
  return kind as NodeKind & { readonly ids: Names };
}

export function isOptional(name: string): boolean {
  return name.endsWith('?');
}

export function propertyOf(name: string): string {
  return name.replace(/\?$/, '');
}
