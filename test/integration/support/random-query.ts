import * as fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Values for scalars and ids, by argument name or type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const mostFields = 3;
const depth = 5;
/** Fields about the request itself differ each time. */
const unsteady = ['rateLimit'];

/** Valid queries that use the whole query language: aliases, fragments, directives, and arguments as literals and variables. */
export function randomQueries(
  schema: GraphQLSchema,
  pools: Pools,
  /** Without interfaces and names with `_`, which are never compiled. */
  { plain }: { readonly plain: boolean },
): fc.Arbitrary<RandomQuery> {
  return fc.gen().map((gen) => {
    const upTo = (max: number): number => gen(fc.nat, { max });
    const pick = <T>(values: readonly T[]): T => values[upTo(values.length - 1)] as T;
    const chance = (percent: number): boolean => upTo(99) < percent;
    const fragments: string[] = [];
    const definitions: string[] = [];
    const variables: Record<string, unknown> = {};
    let names = 0;
    const fresh = (prefix: string): string => `${prefix}${(names += 1)}`;

    function variable(type: GraphQLInputType, value: unknown): string {
      const name = fresh('v');
      const withDefault = !isNonNullType(type) && chance(30);
      definitions.push(`$${name}: ${String(type)}${withDefault ? ` = ${literal(value, type, false)}` : ''}`);
      if (isNonNullType(type) || chance(70)) variables[name] = value;
      return `$${name}`;
    }

    function condition(): string {
      if (chance(85)) return '';
      const condition = chance(50) ? String(chance(50)) : variableOf('Boolean!', chance(50));
      return ` @${pick(['skip', 'include'])}(if: ${condition})`;
    }

    function variableOf(type: string, value: unknown): string {
      const name = fresh('v');
      definitions.push(`$${name}: ${type}`);
      variables[name] = value;
      return `$${name}`;
    }

    function valueOf(type: GraphQLInputType, name: string, level = 0): unknown {
      if (isNonNullType(type)) return valueOf(type.ofType, name, level);
      if (isListType(type)) return Array.from({ length: 1 + upTo(1) }, () => valueOf(type.ofType, name, level));
      if (isEnumType(type)) return pick(type.getValues()).name;
      if (!isInputObjectType(type)) return pick(pools[name] ?? pools[type.name] ?? ['nothing']);
      const members = Object.values(type.getFields());
      const selected = type.isOneOf
        ? [pick(members)]
        : members.filter((member) => isNonNullType(member.type) || (level < 2 && chance(25)));
      return Object.fromEntries(selected.map((member) => [member.name, valueOf(member.type, member.name, level + 1)]));
    }

    function literal(value: unknown, type: GraphQLInputType, withVariables: boolean): string {
      if (isNonNullType(type)) return literal(value, type.ofType, withVariables);
      if (isListType(type))
        return `[${(value as unknown[]).map((item) => literal(item, type.ofType, withVariables)).join(', ')}]`;
      if (isEnumType(type)) return String(value);
      if (!isInputObjectType(type)) return JSON.stringify(value);
      const members = Object.entries(value as object).map(([name, member]) => {
        const { type: memberType } = type.getFields()[name] as { type: GraphQLInputType };
        const asVariable = withVariables && !type.isOneOf && chance(25);
        return `${name}: ${asVariable ? variable(memberType, member) : literal(member, memberType, withVariables)}`;
      });
      return `{ ${members.join(', ')} }`;
    }

    function argument({ name, type, defaultValue }: GraphQLArgument): readonly string[] {
      const wanted = name === 'first' || (isNonNullType(type) && defaultValue === undefined);
      if (!wanted && chance(75)) return [];
      const value = valueOf(type, name);
      return [`${name}: ${chance(35) ? variable(type, value) : literal(value, type, true)}`];
    }

    function field(field: GraphQLField<unknown, unknown>, level: number): string {
      const args = field.args.flatMap(argument);
      const aliased = args.length > 0 || chance(20);
      const alias = aliased ? `${fresh(!plain && chance(5) ? 'a_' : 'a')}: ` : '';
      const type = getNamedType(field.type);
      const of = isLeafType(type) ? '' : ` ${selection(type as GraphQLCompositeType, level - 1)}`;
      return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}${of}`;
    }

    function selection(type: GraphQLCompositeType, level: number): string {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const fit = fields.filter(
        (each) =>
          !unsteady.includes(each.name) &&
          (level > 0 || isLeaf(each)) &&
          !(plain && isInterfaceType(getNamedType(each.type))),
      );
      const chosen = ['__typename', ...Array.from({ length: fit.length && 1 + upTo(mostFields) }, () => pick(fit))];
      const texts = [...new Set(chosen)].map((each) => (typeof each === 'string' ? each : field(each, level)));
      if (isInterfaceType(type)) {
        for (const object of schema.getPossibleTypes(type))
          if (chance(12)) texts.push(`... on ${object.name}${condition()} ${selection(object, level - 1)}`);
      } else if (level > 0 && chance(30)) {
        const inner = selection(type, level - 1);
        if (chance(50)) texts.push(`...${condition()} ${inner}`);
        else {
          const name = fresh('F');
          fragments.push(`fragment ${name} on ${type.name} ${inner}`);
          texts.push(`...${name}${condition()}`);
          if (chance(30)) texts.push(`...${name}${condition()}`);
        }
      }
      return `{ ${texts.join(' ')} }`;
    }

    const body = selection(schema.getQueryType() as GraphQLCompositeType, depth);
    const head = definitions.length > 0 ? `query Random(${definitions.join(', ')})` : 'query Random';
    return { query: [`${head} ${body}`, ...fragments].join('\n'), variables };
  });
}

function isLeaf({ type }: { readonly type: Parameters<typeof getNamedType>[0] }): boolean {
  return isLeafType(getNamedType(type) as GraphQLNamedType);
}
