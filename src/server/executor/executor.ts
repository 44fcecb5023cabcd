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
  /** Loads graphql-jit. Default: the package, which takes about 0.1 s and is not waited for at start. */
  readonly loadJit?: () => Promise<Jit>;
  /** An operation is compiled when it comes for this time; Infinity leaves all to graphql-js. Default: 3. */
  readonly compileAt?: number | undefined;
  /** Operations that are remembered, hot or not; the least recently used goes first. Default: 500. */
  readonly maxOperations?: number;
  /** What bounds the answer of a request. Default: nothing. */
  readonly workOf?: WorkOf | undefined;
}

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type Execute = Awaited<ReturnType<Gateway['load']>>['executor'] & {};
type Request = Pick<Parameters<Execute>[0], 'document' | 'operation' | 'queryHash' | 'context' | 'request'>;

/** What is known of an operation. */
interface Operation {
  /** It alone, with its fragments. Null where graphql-js is to execute it. */
  readonly document: DocumentNode | null;
  readonly conditions: readonly string[];
  /** By the answers to its conditions. */
  readonly variants: Map<string, Variant>;
}

interface Variant {
  uses: number;
  compiled: Compiled | null;
}

/** Compiled for at most so many answers to its conditions; the answers that come later are left to graphql-js. */
const MOST_VARIANTS = 8;

/**
 * Executes operations: hot ones as code that graphql-jit has compiled, everything else with graphql-js. The answers are
 * the same. Whatever is out of the ordinary is left to graphql-js: variables that do not fit, arguments that are
 * refused, and answers in which a null went up, for which it executes the operation once more. That asks nothing twice of
 * the upstream, since a request's loaders remember, and only queries are compiled.
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
      logger.error({ error }, 'operations are not compiled');
      return null;
    }
  }

  function known({ queryHash, document, operation }: Request): Operation {
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
    const answers = conditions.map((name) => variables[name]);
    // A null that the schema's own `if: Boolean!` refuses.
    if (!answers.every((answer) => typeof answer === 'boolean')) return null;
    const key = answers.map(Number).join('');
    let variant = variants.get(key);
    if (variant === undefined && variants.size < MOST_VARIANTS) {
      variant = { uses: 0, compiled: null };
      variants.set(key, variant);
    }
    return variant ?? null;
  }

  /** Null: graphql-js is to execute it. */
  async function executeCompiled(request: Request): Promise<ExecutionResult | null> {
    const operation = known(request);
    if (operation.document === null) return null;
    const definitions = request.operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, request.request.variables ?? {}, { maxErrors: 1 });
    const variant = coerced && variantOf(operation, coerced);
    if (!variant) return null;
    variant.uses += 1;
    if (variant.uses === compileAt) await compile(variant, operation.document, coerced);
    if (variant.compiled === null) return null;
    const result = await attempt(variant, request.context, coerced);
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
      logger.warn({ error }, 'an operation cannot be compiled');
    }
  }

  async function attempt(variant: Variant, context: object, variables: Variables): Promise<ExecutionResult | null> {
    try {
      return (await variant.compiled?.(context, variables)) ?? null;
    } catch (error) {
      logger.error({ error }, 'a compiled operation failed');
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
          // Apollo has none where the document has no operation of the name that was asked for.
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
