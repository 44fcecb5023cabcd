import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** Values of an operation's variables, coerced by graphql-js. */
export type Variables = Readonly<Record<string, unknown>>;

/** A literal argument value of the document, and the variable that replaces it. */
export interface Literal {
  readonly variable: string;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
}

export interface Specialised {
  readonly document: DocumentNode;
  readonly literals: readonly Literal[];
  /** Variables in non-null positions. */
  readonly required: readonly string[];
}

/** The variables in `@skip` and `@include`. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (!isCondition(node)) return;
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/**
 * A document of one operation for one set of condition values: skipped fields are removed, and every argument is a variable. graphql-jit
 * differs from graphql-js in both: it merges the conditions of all spreads of a fragment, and reads an absent variable within a literal
 * as null. So graphql-js evaluates them.
 */
export function specialise(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Specialised {
  const literals: Literal[] = [];
  const required = new Set<string>();
  const prefix = freePrefix(document);
  const types = new TypeInfo(schema);
  const select = (node: SelectionNode) => {
    if (!isSelected(node, variables)) return null;
    return node.directives?.length ? { ...node, directives: [] } : undefined;
  };
  const specialised = visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Field: { enter: select },
      InlineFragment: { enter: select },
      FragmentSpread: { enter: select },
      Argument: {
        enter(node) {
          const type = types.getArgument()?.type;
          if (type === undefined) return undefined;
          if (node.value.kind === Kind.VARIABLE) {
            if (isNonNullType(type)) required.add(node.value.name.value);
            return undefined;
          }
          const variable = `${prefix}${literals.length}`;
          literals.push({ variable, type, value: node.value });
          return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } };
        },
      },
    }),
  );
  return { document: specialised, literals, required: [...required] };
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === GraphQLSkipDirective.name || name.value === GraphQLIncludeDirective.name;
}

function isSelected(node: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

/** Longer than every variable's name, so that no name starts with it. */
function freePrefix(document: DocumentNode): string {
  let longest = 0;
  visit(document, {
    Variable: ({ name }) => {
      longest = Math.max(longest, name.value.length);
    },
  });
  return '_'.repeat(longest + 1);
}
