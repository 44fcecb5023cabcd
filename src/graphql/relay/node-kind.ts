import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../context.js';

/** Vendor ids that make up a global id: properties of the type, with `?` if optional. */
type IdNames = readonly string[];

type IdsOf<Names extends IdNames> = {
  readonly [N in Names[number] as N extends `${infer Name}?` ? Name : N]: N extends `${string}?`
    ? string | null
    : string;
};

/** A type with a global id, and how to load it. */
export interface NodeKind {
  readonly type: string;
  readonly ids: IdNames;
  load(
    ids: Readonly<Record<string, string | null>>,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ): Promise<object | null>;
}

/** Declares a type with a global id; `load` gets the ids named in `ids`. */
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
