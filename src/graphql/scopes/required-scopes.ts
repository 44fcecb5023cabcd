import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Grants } from '../../domain/index.js';
import { scopesOfFields, scopesOfInputs, scopesOfTypes, scopesOfValues } from './policy.js';
import { both, isMet, open, type Requirement } from './requirement.js';

/** Scopes required to read objects of a type. */
export function requirementOfType(type: string): Requirement {
  return scopesOfTypes[type] ?? open;
}

/** Scopes required by a field, without its arguments. Fields of connections and edges require none: their parent field did. */
export function requirementOf(
  parent: string,
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
): Requirement {
  const own = scopesOfFields[`${parent}.${field.name}`] ?? open;
  if (/(?:Connection|Edge)$/.test(parent)) return own;
  return both(requirementOfType(getNamedType(field.type).name.replace(/Connection$/, '')), own);
}

/** Whether some value of the argument requires scopes. */
export function isScoped({ type }: Pick<GraphQLArgument, 'type'>): boolean {
  const named = getNamedType(type);
  const names = isInputObjectType(named)
    ? Object.values(named.getFields()).some(
        (field) => scopesOfInputs[`${named.name}.${field.name}`] !== undefined || isScoped(field),
      )
    : isEnumType(named) && named.getValues().some(({ name }) => scopesOfValues[`${named.name}.${name}`] !== undefined);
  return names;
}

/** Scopes required by the values of arguments. */
export function requirementOfArguments(
  args: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
): Requirement {
  return args.reduce((sum, { name, type }) => both(sum, ofValue(type, values[name])), open);
}

function ofValue(type: GraphQLInputType, value: unknown): Requirement {
  if (value === undefined || value === null) return open;
  const nullable = getNullableType(type) as GraphQLInputType;
  if (isListType(nullable)) {
    const items = value as readonly unknown[];
    return items.reduce(
      (sum: Requirement, item) => both(sum, ofValue(nullable.ofType as GraphQLInputType, item)),
      open,
    );
  }
  if (isEnumType(nullable)) {
    const name = nullable.getValues().find((each) => each.value === value)?.name;
    return scopesOfValues[`${nullable.name}.${name}`] ?? open;
  }
  if (!isInputObjectType(nullable)) return open;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.values(nullable.getFields()).reduce((sum, field) => {
    const inner = members[field.name] ?? null;
    if (inner === null) return sum;
    const own = scopesOfInputs[`${nullable.name}.${field.name}`] ?? open;
    return both(sum, both(own, ofValue(field.type, inner)));
  }, open);
}

/** Keeps the fields that the scopes allow: forbidden fields must not be prefetched either. */
export function permittedFields(
  names: readonly string[],
  typeName: string,
  { schema, scopes }: { readonly schema: GraphQLSchema; readonly scopes: Grants },
): readonly string[] {
  const type = schema.getType(typeName);
  if (scopes === '*' || !isObjectType(type)) return names;
  const fields = type.getFields();
  return names.filter((name) => {
    const field = fields[name];
    return field === undefined || isMet(requirementOf(typeName, field), scopes);
  });
}
