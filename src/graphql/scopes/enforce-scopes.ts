import {
  defaultFieldResolver,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { DomainError, type Grants } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { isScoped, requirementOf, requirementOfArguments } from './required-scopes.js';
import { scopesOfInputs, scopesOfValues } from './policy.js';
import { describeRequirement, isMet, isOpen, type Requirement } from './requirement.js';

/**
 * Applies the scope policy to the built schema: required scopes are added to the descriptions and checked before the resolver
 * runs, so nothing is requested from the upstream for forbidden fields. Fields without a requirement are left unchanged. Works
 * on the built schema, so that no option of type-graphql can disable it.
 */
export function enforceScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()))
        guard(type.name, field as GraphQLField<unknown, GraphContext>);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        describeScope(field, scopesOfInputs[`${type.name}.${field.name}`]);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) describeScope(value, scopesOfValues[`${type.name}.${value.name}`]);
    }
  }
}

/** Throws `FORBIDDEN` if the granted scopes do not meet the requirement. */
export function assertMet(requirement: Requirement, granted: Grants): void {
  if (!isMet(requirement, granted))
    throw new DomainError('FORBIDDEN', `Missing scope: ${describeRequirement(requirement)}.`);
}

function guard(parent: string, field: GraphQLField<unknown, GraphContext>): void {
  const requirement = requirementOf(parent, field);
  const scopedArguments = field.args.filter(isScoped);
  if (isOpen(requirement) && scopedArguments.length === 0) return;
  describeScope(field, isOpen(requirement) ? undefined : requirement);
  const resolve: GraphQLFieldResolver<unknown, GraphContext> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const { scopes } = context.principal;
    if (scopes !== '*') {
      assertMet(requirement, scopes);
      if (scopedArguments.length > 0)
        assertMet(requirementOfArguments(scopedArguments, args as Readonly<Record<string, unknown>>), scopes);
    }
    return resolve(source, args, context, info);
  };
}

/** Adds the requirement to the description too, because introspection does not show applied directives. */
function describeScope(
  member: { description?: string | null | undefined; extensions: Readonly<Record<string, unknown>> },
  requirement: Requirement | undefined,
): void {
  if (requirement === undefined) return;
  member.description =
    `${member.description ?? ''} Requires the scope ${describeRequirement(requirement)}.`.trimStart();
  member.extensions = { ...member.extensions, requiresScopes: requirement };
}
