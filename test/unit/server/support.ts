import { once } from 'node:events';
import { GraphQLError, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { createLogger } from '../../../src/observability/index.js';
import { createServer } from '../../../src/server/index.js';
import type { Server, ServerOptions } from '../../../src/server/index.js';
import { clientLimits, limits, queryLimits } from '../../support/limits.js';

export interface TestContext {
  readonly signal: AbortSignal;
  readonly requestId: string;
}

/** A resolver that waits until the test releases it, and signals when it has started. */
export class Gate extends EventTarget {
  signal: AbortSignal | null = null;
  async pass(context: TestContext): Promise<string> {
    this.signal = context.signal;
    const released = once(this, 'release');
    this.dispatchEvent(new Event('entered'));
    await released;
    return 'passed';
  }
  async entered(): Promise<void> {
    await once(this, 'entered');
  }
  release(): void {
    this.dispatchEvent(new Event('release'));
  }
}

export const CANARY = 'CANARY-upstream.example/connectedcar?client_id=s3cret';

export function testSchema(gate: Gate = new Gate()): GraphQLSchema {
  const thrower = (make: () => unknown) => ({
    type: GraphQLString,
    resolve: () => {
      throw make();
    },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, TestContext>({
      name: 'Query',
      fields: {
        hello: { type: GraphQLString, resolve: () => 'world' },
        requestId: { type: GraphQLString, resolve: (_root, _args, context) => context.requestId },
        echo: {
          type: GraphQLString,
          args: { text: { type: new GraphQLNonNull(GraphQLString) }, times: { type: GraphQLInt } },
          resolve: (_root, { text }: { text: string }) => text,
        },
        wait: { type: GraphQLString, resolve: (_root, _args, context) => gate.pass(context) },
        plainError: thrower(() => new Error(CANARY)),
        codedPlainError: thrower(() =>
          Object.assign(new Error(CANARY), { code: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }),
        ),
        unknownCode: thrower(() => new GraphQLError(CANARY, { extensions: { code: 'MADE_UP' } })),
        uncoded: thrower(() => new GraphQLError(CANARY)),
        thrownText: thrower(() => CANARY),
        nullInNonNull: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
        onPurpose: thrower(
          () =>
            new GraphQLError('No such vehicle', {
              extensions: { code: 'NOT_FOUND', upstream: { status: 404 }, stacktrace: [CANARY] },
            }),
        ),
        mapped: thrower(() => new RangeError(CANARY)),
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: { touch: { type: GraphQLString, resolve: () => 'touched' } },
    }),
  });
}

/** A graph with one field of configurable length. */
export function schemaWithBig(text: string): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, TestContext>({
      name: 'Query',
      fields: { big: { type: GraphQLString, resolve: () => text } },
    }),
  });
}

export interface Harness {
  readonly server: Server;
  readonly url: string;
  readonly lines: readonly string[];
  readonly gate: Gate;
  /** The lines of the log with this message, parsed. */
  log(message: string): Record<string, unknown>[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function startServer(changes: Partial<ServerOptions<TestContext>> = {}): Promise<Harness> {
  const lines: string[] = [];
  const gate = new Gate();
  const server = await createServer<TestContext>({
    schema: testSchema(gate),
    createContext: (context) => context,
    readiness: async () => ({ ready: true, detail: 'the upstream answered' }),
    logger: createLogger({ level: 'debug', secrets: [], destination: { write: (line) => lines.push(line) } }),
    host: '127.0.0.1',
    port: 0,
    introspection: true,
    explorer: true,
    corsOrigins: [],
    limits,
    queryLimits,
    clientLimits,
    drainMs: 2000,
    exampleOperations: [{ name: 'Hello', document: 'query Hello {\n  hello\n}\n' }],
    ...changes,
  });
  const url = await server.listen();
  return {
    server,
    url,
    lines,
    gate,
    log: (message) =>
      lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((record) => record['msg'] === message),
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
