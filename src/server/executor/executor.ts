import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  getVariableValues,
  OperationTypeNode,
  separateOperations,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { withClientErrors } from './client-errors.js';
import { executeWithin } from './execute-within.js';
import { createCompiler, type Compiled, type Compiler, type Jit } from './compile.js';
import { isEligible } from './eligible.js';
import { isFaithful, realErrors } from './errors.js';
import { conditionsOf, type Variables } from './specialise.js';
import type { WorkOf } from '../response-size/resolvers.js';
import type { Logger } from '../../observability/index.js';

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Loads graphql-jit. Default: the package, which takes about 0.1 s and is not awaited at start. */
  readonly loadJit?: () => Promise<Jit>;
  /** Number of executions after which an operation is compiled; Infinity never compiles. Default: 3. */
  readonly compileAt?: number | undefined;
  /** Cached operations, compiled or not. Default: 500. */
  readonly maxOperations?: number;
  /** The work that limits the response of a request. Default: no limits. */
  readonly workOf?: WorkOf | undefined;
}

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type Execute = Awaited<ReturnType<Gateway['load']>>['executor'] & {};
type Request = Pick<Parameters<Execute>[0], 'document' | 'operation' | 'queryHash' | 'context' | 'request'>;

/** A cached operation. */
interface Operation {
  /** The operation alone, with its fragments. Null where graphql-js executes it. */
  readonly document: DocumentNode | null;
  readonly conditions: readonly string[];
  /** By the values of its conditions. */
  readonly variants: Map<string, Variant>;
}

interface Variant {
  uses: number;
  compiled: Compiled | null;
}

/** Variants of one operation; further ones are executed with graphql-js. */
const MAX_VARIANTS = 8;

/**
 * Executes operations: frequent queries as code compiled by graphql-jit, everything else with graphql-js. The responses are the same:
 * graphql-js handles invalid variables and arguments, and executes a query again in which a null propagated. That repeats no upstream
 * call, since a request's loaders cache.
 */
export function createExecutor(options: ExecutorOptions): Gateway {
  const { schema, logger, compileAt = 3, loadJit = () => import('graphql-jit') } = options;
  const workOf: WorkOf = options.workOf ?? (() => undefined);
  const operations = new LRUCache<string, Operation>({ max: options.maxOperations ?? 500 });
  let compiler: Promise<Compiler | null> = Promise.resolve(null);

  async function loadCompiler(): Promise<Compiler | null> {
    try {
      return createCompiler(await loadJit(), schema);
    } catch (error) {
      logger.error({ error }, 'graphql-jit could not be loaded: operations are not compiled');
      return null;
    }
  }

  function operationOf({ queryHash, document, operation }: Request): Operation {
    const name = operation.name?.value ?? '';
    const key = `${queryHash}:${name}`;
    let found = operations.get(key);
    if (found === undefined) {
      const alone = operation.operation === OperationTypeNode.QUERY ? separateOperations(document)[name] : undefined;
      found =
        alone && isEligible(schema, alone)
          ? { document: alone, conditions: conditionsOf(alone), variants: new Map() }
          : { document: null, conditions: [], variants: new Map() };
      operations.set(key, found);
    }
    return found;
  }

  function variantOf({ conditions, variants }: Operation, variables: Variables): Variant | null {
    const values = conditions.map((name) => variables[name]);
    // graphql-js refuses a null for `if: Boolean!`.
    if (!values.every((value) => typeof value === 'boolean')) return null;
    const key = values.map(Number).join('');
    let variant = variants.get(key);
    if (variant === undefined && variants.size < MAX_VARIANTS) {
      variant = { uses: 0, compiled: null };
      variants.set(key, variant);
    }
    return variant ?? null;
  }

  /** Null where graphql-js has to execute it. */
  async function executeCompiled(request: Request): Promise<ExecutionResult | null> {
    const operation = operationOf(request);
    if (operation.document === null) return null;
    const definitions = request.operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, request.request.variables ?? {}, { maxErrors: 1 });
    const variant = coerced && variantOf(operation, coerced);
    if (!variant) return null;
    variant.uses += 1;
    if (variant.uses === compileAt) await compile(variant, operation.document, coerced);
    if (variant.compiled === null) return null;
    const result = await run(variant, request.context, coerced);
    if (result === null || result.errors === undefined) return result;
    const { data, errors } = result;
    if (!errors.every((error) => isFaithful(error, data))) return null;
    return { ...result, errors: realErrors(errors, request.document) };
  }

  async function compile(variant: Variant, document: DocumentNode, variables: Variables): Promise<void> {
    const compileFor = await compiler;
    if (compileFor === null) return;
    const started = performance.now();
    try {
      variant.compiled = compileFor(document, variables);
      const durationMs = Math.round((performance.now() - started) * 10) / 10;
      logger.debug({ durationMs }, 'operation compiled');
    } catch (error) {
      logger.warn({ error }, 'operation could not be compiled');
    }
  }

  async function run(variant: Variant, context: object, variables: Variables): Promise<ExecutionResult | null> {
    try {
      return (await variant.compiled?.(context, variables)) ?? null;
    } catch (error) {
      logger.error({ error }, 'compiled operation failed');
      variant.compiled = null;
      return null;
    }
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      compiler = loadCompiler();
      return {
        async executor(request) {
          const { context, document } = request;
          const operation = request.operation as OperationDefinitionNode | undefined;
          const { variables, operationName } = request.request;
          const args = {
            schema,
            document,
            contextValue: context,
            variableValues: variables ?? null,
            operationName: operationName ?? null,
          };
          // Undefined where the document has no operation of the requested name.
          const compiled = operation && (() => executeCompiled(request));
          return withClientErrors(await executeWithin(args, workOf(context), compiled));
        },
      };
    },
    async stop() {
      await compiler;
    },
  };
}
