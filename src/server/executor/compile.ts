import {
  GraphQLScalarType,
  GraphQLSchema,
  isLeafType,
  Kind,
  valueFromAST,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLLeafType,
} from 'graphql';
import type { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Carrier } from './errors.js';
import { specialise, type Specialised, type Variables } from './specialise.js';

/** The functions of graphql-jit that are used. */
export interface Jit {
  readonly compileQuery: typeof compileQuery;
  readonly isCompiledQuery: typeof isCompiledQuery;
}

/** A compiled operation. Returns null where graphql-js has to report invalid arguments. */
export type Compiled = (context: object, variables: Variables) => Promise<ExecutionResult> | ExecutionResult | null;

/** Compiles a document of one operation for one set of values of its conditions. Throws if it cannot be compiled. */
export type Compiler = (document: DocumentNode, variables: Variables) => Compiled;

/** The type of all variables in compiled code, since graphql-js has coerced their values. */
const Coerced = new GraphQLScalarType({ name: '_Coerced' });

export function createCompiler({ compileQuery, isCompiledQuery }: Jit, schema: GraphQLSchema): Compiler {
  const config = schema.toConfig();
  const compiled = new GraphQLSchema({ ...config, types: [...config.types, Coerced], assumeValid: true });
  const leaves = Object.values(schema.getTypeMap()).filter(isLeafType);
  const options = {
    customSerializers: Object.fromEntries(leaves.map((type) => [type.name, serializerOf(type)])),
    // `realErrors` rebuilds the errors from those that were thrown.
    disablingCapturingStackErrors: true,
  };
  return (document, variables) => {
    const special = specialise(schema, document, variables);
    const query = compileQuery(compiled, withCoercedVariables(special), undefined, options);
    if (!isCompiledQuery(query)) throw query.errors?.[0] ?? new Error('graphql-jit compiled nothing');
    return (context, given) => {
      const values = valuesOf(special, given);
      return values && query.query(undefined, context, values);
    };
  };
}

function serializerOf(type: GraphQLLeafType): (value: unknown) => unknown {
  return (value) => {
    let written: unknown;
    try {
      written = type.serialize(value);
    } catch (error) {
      throw new Carrier(error);
    }
    if (written !== null && written !== undefined) return written;
    // Unlike the message of graphql-js, without the value.
    throw new Carrier(new Error(`Expected "${type.name}" to serialize to a value, but got none.`));
  };
}

function withCoercedVariables({ document, literals }: Specialised): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } as const;
  return visit(document, {
    OperationDefinition: (operation) => {
      const names = [
        ...(operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
        ...literals.map(({ variable }) => variable),
      ];
      const variableDefinitions = names.map((value) => ({
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } },
        type,
      }));
      return { ...operation, variableDefinitions };
    },
    FragmentDefinition: () => false,
  });
}

/** Literals are evaluated for each request, since a resolver may modify its arguments. */
function valuesOf({ literals, required }: Specialised, variables: Variables): Record<string, unknown> | null {
  if (required.some((name) => (variables[name] ?? null) === null)) return null;
  const values: Record<string, unknown> = { ...variables };
  for (const { variable, type, value } of literals) {
    values[variable] = valueFromAST(value, type, variables);
    if (values[variable] === undefined) return null;
  }
  return values;
}
