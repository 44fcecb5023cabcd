import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  type ASTNode,
  type GraphQLSchema,
} from 'graphql';
import type { Requirement } from './requirement.js';

/** Prints the schema with applied `@requiresScopes`, which graphql-js omits. */
export function printWithScopes(schema: GraphQLSchema): string {
  const text = printSchema(schema);
  const additions: { readonly at: number; readonly directive: string }[] = [];
  const add = (type: string, name: string, before: ASTNode) => {
    const requirement = requirementIn(schema, type, name);
    if (requirement !== undefined && before.loc !== undefined)
      additions.push({ at: before.loc.end, directive: applied(requirement) });
  };
  for (const definition of parse(text).definitions) {
    const { kind } = definition;
    if (kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const { name, type } of definition.fields ?? []) add(definition.name.value, name.value, type);
    } else if (kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const { name, type, defaultValue } of definition.fields ?? [])
        add(definition.name.value, name.value, defaultValue ?? type);
    } else if (kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const { name } of definition.values ?? []) add(definition.name.value, name.value, name);
    }
  }
  // From the end, so that earlier offsets stay valid.
  return additions.reduceRight((sum, { at, directive }) => `${sum.slice(0, at)} ${directive}${sum.slice(at)}`, text);
}

function requirementIn(schema: GraphQLSchema, typeName: string, name: string): Requirement | undefined {
  const type = schema.getType(typeName);
  const member = isEnumType(type)
    ? type.getValue(name)
    : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? type.getFields()[name]
      : undefined;
  return member?.extensions['requiresScopes'] as Requirement | undefined;
}

function applied(requirement: Requirement): string {
  const sets = requirement.map((set) => `[${set.map((name) => JSON.stringify(name)).join(', ')}]`);
  return `@requiresScopes(scopes: [${sets.join(', ')}])`;
}
