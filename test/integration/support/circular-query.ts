import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface CircularOptions {
  /** Values for `first`; each list gets one of them. */
  readonly firsts?: readonly number[];
  readonly depth?: number;
  /** Maximum number of fields per selection. */
  readonly width?: number;
}

/**
 * Valid queries that follow the schema in cycles: fleets to vehicles to their fleet, trips to their vehicle to its trips.
 * With long lists, aliases, and scalar fields.
 */
export function circularQueries(
  schema: GraphQLSchema,
  { firsts = [1, 3, 10, 1000], depth = 7, width = 3 }: CircularOptions = {},
): fc.Arbitrary<string> {
  return fc.gen().map((gen) => {
    const upTo = (max: number): number => gen(fc.nat, { max });
    const pick = <T>(values: readonly T[]): T => values[upTo(values.length - 1)] as T;
    let aliases = 0;

    function field({ name, type, args }: GraphQLField<unknown, unknown>, level: number): string {
      const isPaged = args.some((argument) => argument.name === 'first');
      const alias = upTo(3) === 0 && aliases < 40 ? `a${(aliases += 1)}: ` : '';
      const target = getNamedType(type);
      const below = isObjectType(target) ? ` { ${selection(target, level - 1)} }` : '';
      return `${alias}${name}${isPaged ? `(first: ${pick(firsts)})` : ''}${below}`;
    }

    function selection(type: GraphQLObjectType, level: number): string {
      const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
      const leaves = fields.filter((each) => isLeafType(getNamedType(each.type)));
      const further = fields.filter((each) => leadsOn(each, level));
      const chosen = new Set([
        ...(leaves.length > 0 ? [pick(leaves)] : []),
        ...Array.from({ length: further.length > 0 ? 1 + upTo(width - 1) : 0 }, () => pick(further)),
      ]);
      // One response name per selection: the same name with other arguments would be invalid.
      return ['__typename', ...[...chosen].map((each) => field(each, level))].join(' ');
    }

    const fleets = schema.getQueryType()?.getFields()['fleets'];
    return fleets ? `{ ${field(fleets, depth)} }` : '{ __typename }';
  });
}

function leadsOn({ type }: GraphQLField<unknown, unknown>, level: number): boolean {
  const target = getNamedType(type);
  if (!isObjectType(target)) return false;
  // The items of a connection do not count as a level, so that the query does not end with an empty list.
  const isItems = isListType(getNullableType(type));
  return isItems ? level > -2 : level > 0;
}

/** The number of fields and list items of a response. */
export function sizeOf(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  // Lists of scalars have no `first` and are cheap: the prediction assumes a short list.
  if (Array.isArray(data) && typeof data[0] !== 'object') return Math.min(data.length, 4);
  return Object.values(data).reduce((sum: number, value) => sum + 1 + sizeOf(value), 0);
}
