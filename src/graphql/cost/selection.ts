import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ArgumentValues } from './rule.js';

/** Field nodes by response name. */
export type Fields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/**
 * The selections of an operation as graphql-js collects them: fragments, `@skip` and `@include`, aliases and arguments. Never
 * throws: what graphql-js rejects during execution selects nothing here.
 */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragmentOf: (name: string) => FragmentDefinitionNode | undefined;
  readonly #variables: Record<string, unknown>;
  /** Cache: the same selection set is collected for each group of objects. */
  readonly #known = new Map<SelectionSetNode, Map<GraphQLObjectType, Fields>>();

  /** @param variables Coerced. */
  constructor(
    schema: GraphQLSchema,
    fragmentOf: (name: string) => FragmentDefinitionNode | undefined,
    variables: Record<string, unknown>,
  ) {
    this.#schema = schema;
    this.#fragmentOf = fragmentOf;
    this.#variables = variables;
  }

  /** Fields selected of an object type, by response name. */
  of(type: GraphQLObjectType, sets: readonly (SelectionSetNode | undefined)[]): Fields {
    const [only] = sets;
    if (sets.length !== 1 || only === undefined) return this.#of(type, sets);
    let known = this.#known.get(only);
    if (known === undefined) this.#known.set(only, (known = new Map()));
    let fields = known.get(type);
    if (fields === undefined) known.set(type, (fields = this.#of(type, sets)));
    return fields;
  }

  #of(type: GraphQLObjectType, sets: readonly (SelectionSetNode | undefined)[]): Fields {
    const found = new Map<string, [FieldNode, ...FieldNode[]]>();
    const visited = new Set<string>();
    for (const set of sets) if (set !== undefined) this.#collect(type, set, found, visited);
    return found;
  }

  /** Coerced arguments; null if they are invalid: the field then returns an error and reads nothing. */
  argumentsOf(type: GraphQLObjectType, node: FieldNode): ArgumentValues | null {
    const field = type.getFields()[node.name.value];
    if (field === undefined) return null;
    if (field.args.length === 0) return {};
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch {
      return null;
    }
  }

  /** Fields of a type selected below the given fields, directly or as items of a connection. */
  below(under: GraphQLNamedType, nodes: readonly FieldNode[], typeName: string): readonly FieldNode[] {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type)) return [];
    const sets = nodes.map(({ selectionSet }) => selectionSet);
    if (under === type || isAbstractType(under)) return all(this.of(type, sets));
    if (!isObjectType(under) || under.name !== `${typeName}Connection`) return [];
    const items = all(this.of(under, sets));
    const edges = items.filter(({ name }) => name.value === 'edges');
    const edge = this.#schema.getType(`${typeName}Edge`);
    const ofEdges = isObjectType(edge)
      ? all(
          this.of(
            edge,
            edges.map(({ selectionSet }) => selectionSet),
          ),
        )
      : [];
    const found = [
      ...items.filter(({ name }) => name.value === 'nodes'),
      ...ofEdges.filter(({ name }) => name.value === 'node'),
    ];
    return all(
      this.of(
        type,
        found.map(({ selectionSet }) => selectionSet),
      ),
    );
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    found: Map<string, [FieldNode, ...FieldNode[]]>,
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.#isSelected(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const alike = found.get(key);
        if (alike === undefined) found.set(key, [selection]);
        else alike.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(type, selection.typeCondition?.name.value)) {
          this.#collect(type, selection.selectionSet, found, visited);
        }
      } else {
        const name = selection.name.value;
        const fragment = this.#fragmentOf(name);
        if (visited.has(name) || fragment === undefined) continue;
        visited.add(name);
        if (this.#applies(type, fragment.typeCondition.name.value)) {
          this.#collect(type, fragment.selectionSet, found, visited);
        }
      }
    }
  }

  #isSelected(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return true;
    try {
      if (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.['if'] === true) return false;
      return getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.['if'] !== false;
    } catch {
      // Null, which `if: Boolean!` rejects.
      return false;
    }
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = this.#schema.getType(condition);
    return isAbstractType(other) && this.#schema.isSubType(other, type);
  }
}

function all(fields: Fields): readonly FieldNode[] {
  return [...fields.values()].flat();
}

/** Types below which there is a field with a rule. All others can be skipped. */
export function typesLeadingTo(schema: GraphQLSchema, hasRule: (field: string) => boolean): ReadonlySet<string> {
  const leading = new Set<string>();
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const leads = (type: GraphQLNamedType): boolean => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).some(({ name }) => leading.has(name));
    if (!isObjectType(type)) return false;
    return Object.values(type.getFields()).some((field) => {
      const named = getNamedType(field.type);
      return hasRule(`${type.name}.${field.name}`) || (isCompositeType(named) && leading.has(named.name));
    });
  };
  for (let before = -1; before < leading.size;) {
    before = leading.size;
    for (const type of types) if (leads(type)) leading.add(type.name);
  }
  return leading;
}
