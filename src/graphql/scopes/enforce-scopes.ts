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
 * Puts the policy into the built schema: what a field takes stands in its description, and is checked before its resolver
 * runs, so that nothing is asked of the upstream for what may not be seen. Fields that are open to all stay as they are, plain
 * properties above all. It wraps what has been built, after type-graphql, so that no option of that library switches it off.
 */
export function enforceScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()))
        gate(type.name, field as GraphQLField<unknown, GraphContext>);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(field, scopesOfInputs[`${type.name}.${field.name}`]);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) note(value, scopesOfValues[`${type.name}.${value.name}`]);
    }
  }
}

/** Fails where the scopes do not open it. */
export function demand(requirement: Requirement, granted: Grants): void {
  if (!isMet(requirement, granted))
    throw new DomainError('FORBIDDEN', `It takes the scope ${describeRequirement(requirement)}.`);
}

function gate(parent: string, field: GraphQLField<unknown, GraphContext>): void {
  const requirement = requirementOf(parent, field);
  const scopedArguments = field.args.filter(isScoped);
  if (isOpen(requirement) && scopedArguments.length === 0) return;
  note(field, isOpen(requirement) ? undefined : requirement);
  const resolve: GraphQLFieldResolver<unknown, GraphContext> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const { scopes } = context.principal;
    if (scopes !== '*') {
      demand(requirement, scopes);
      if (scopedArguments.length > 0)
        demand(requirementOfArguments(scopedArguments, args as Readonly<Record<string, unknown>>), scopes);
    }
    return resolve(source, args, context, info);
  };
}

/** Introspection shows no directives that are applied: whoever reads the description knows. */
function note(
  member: { description?: string | null | undefined; extensions: Readonly<Record<string, unknown>> },
  requirement: Requirement | undefined,
): void {
  if (requirement === undefined) return;
  member.description = `${member.description ?? ''} Takes the scope ${describeRequirement(requirement)}.`.trimStart();
  member.extensions = { ...member.extensions, requiresScopes: requirement };
}
