import { afterAll, describe, expect, it } from '@jest/globals';
import { execute, getOperationAST, GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import { createLogger } from '../../../src/observability/index.js';
import { withClientErrors } from '../../../src/server/executor/client-errors.js';
import { createExecutor, type ExecutorOptions } from '../../../src/server/executor/executor.js';
import { executorSchema as schema } from './executor-schema.js';

interface GraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** An executor with a separate count of compiled operations. */
async function start(options: Partial<ExecutorOptions> = {}) {
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', secrets: [], destination: { write: (line) => lines.push(line) } });
  const gateway = createExecutor({ schema, logger, compileAt: 1, ...options });
  const { executor } = await gateway.load({ apollo: {} });
  const ask = async ({ query, variables, operationName }: GraphRequest): Promise<ExecutionResult> => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const request = {
      document,
      operation: getOperationAST(document, operationName) ?? undefined,
      queryHash: query,
      context: {},
      request: { variables, operationName },
    };
    const result = await executor?.(request as unknown as Parameters<NonNullable<typeof executor>>[0]);
    return result as ExecutionResult;
  };
  const logged = (message: string) => lines.filter((line) => line.includes(message)).length;
  return { ask, logged, compiled: () => logged('operation compiled'), stop: () => gateway.stop() };
}

/** The result of graphql-js. */
async function expected({ query, variables, operationName }: GraphRequest): Promise<ExecutionResult> {
  return execute({
    schema,
    document: parse(query),
    contextValue: {},
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
}

/** The parts of a result that the error policy, the log and the client see. */
function shown({ data, errors }: ExecutionResult): unknown {
  const all = errors?.map((error) => {
    expect(error).toBeInstanceOf(GraphQLError);
    const { message, path, locations, extensions, originalError } = error;
    return { message, path, locations, extensions, original: originalError };
  });
  return { data: JSON.stringify(data), errors: all?.toSorted((a, b) => String(a.path).localeCompare(String(b.path))) };
}

const running = await start();
afterAll(() => running.stop());

const fragments = 'fragment A on Car { name plate } fragment B on Car { ...A owner { name } }';
const compiled: Readonly<Record<string, GraphRequest>> = {
  'aliases, nested lists and type names': {
    query: '{ __typename a: car { b: name __typename } cars { tags matrix } }',
  },
  'several operations, one of them selected': {
    query: 'query A { n: number } query B { car { name } }',
    operationName: 'B',
  },
  'named and inline fragments, twice in one place': {
    query: `{ car { ...A ...B ... on Car { plate } ... on Thing { id } ... { name } } other: car { ...B } } ${fragments}`,
  },
  'a fragment that is skipped here and spread there': {
    query: `query ($no: Boolean!) { car { ...A @include(if: $no) plate } other: car { ...A @skip(if: $no) } } fragment A on Car { name owner { name } }`,
    variables: { no: false },
  },
  'conditions on one field of two places': {
    query:
      'query ($a: Boolean!, $b: Boolean = true) { car { name @skip(if: $a) name @include(if: $b) plate @skip(if: $a) @include(if: $b) } }',
    variables: { a: true, b: false },
  },
  'a selection that is empty after @skip': { query: '{ car { name @skip(if: true) } }' },
  'arguments: defaults, literals and null': {
    query:
      '{ a: echo b: echo(text: "x", times: 2, colour: GREEN, at: "2026-01-01T00:00:00.000Z") c: echo(text: null) }',
  },
  'arguments: variables that are set, omitted, null and with defaults': {
    query: `query ($a: String, $b: String, $c: String, $d: Int = 4, $e: Colour = GREEN, $f: Moment = "2026-01-01T00:00:00.000Z") {
      a: echo(text: $a) b: echo(text: $b) c: echo(text: $c, times: $d, colour: $e, at: $f)
    }`,
    variables: { a: 'given', c: null },
  },
  'arguments: variables within objects and lists': {
    query:
      'query ($a: Int, $b: Int, $c: [Int]) { a: find(by: { near: { x: $a, y: $b } }) b: sum(of: [1, $a]) c: sum(of: $c) d: sum(of: 3) }',
    variables: { a: 1, c: [4, null] },
  },
  'arguments: an object with one member set': {
    query:
      'query ($by: Search!, $id: String!) { a: find(by: $by) b: find(by: { id: $id }) c: find(by: { any: [{ id: "a" }, { near: { x: 1 } }] }) }',
    variables: { by: { any: [{ id: 'x' }] }, id: 'y' },
  },
  'a resolver that reads its selection': { query: '{ selection { name owner { name } x: plate } }' },
  'thrown, rejected and returned errors of every kind': {
    query: '{ throws rejects returns throwsText rejectsNothing coded deep { throws number } }',
  },
  'an error in one of two places of a field': { query: '{ car { bad } ... { car { bad name } } }' },
  'errors in the items of lists': { query: '{ broken { name bad } promised { name } }' },
  'values that their types cannot write': {
    query: '{ unwritable colours colour flag: notBoolean count: notInt }',
  },
};

const interpreted: Readonly<Record<string, GraphRequest>> = {
  introspection: { query: '{ __schema { queryType { name } } t: __type(name: "Car") { name } }' },
  'interfaces and unions': { query: '{ thing { id ... on Car { name } } things { __typename } }' },
  'aliases that could be taken for paths': { query: '{ a_b: selection { c: name } a: selection { b_c: name } }' },
  'aliases that objects have anyway': { query: '{ __proto__: number constructor: car { toString: name } }' },
  'fragments that expand to a very large selection': {
    query: `{ car { ...F0 } } ${Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Car { ${i === 23 ? 'name' : `a: self { ...F${i + 1} } b: self { ...F${i + 1} }`} }`,
    )
      .slice(12)
      .join(
        ' ',
      )} ${Array.from({ length: 12 }, (_, i) => `fragment F${i} on Car { ...F${i + 1} ... { ...F${i + 1} } }`).join(' ')}`,
  },
  mutations: { query: 'mutation { touch }' },
  'variables that do not fit': { query: 'query ($n: Int!) { echo(times: $n) }', variables: { n: 'secret' } },
  'variables that are missing': { query: 'query ($n: Int!) { echo(times: $n) }' },
  'more members of a one-of than one': {
    query: 'query ($by: Search!) { find(by: $by) }',
    variables: { by: { id: 'a', near: { x: 1 } } },
  },
  'a condition that is null': {
    query: 'query ($if: Boolean = true) { number @include(if: $if) car { name } }',
    variables: { if: null },
  },
  'no operation of that name': { query: 'query A { number } query B { number }', operationName: 'C' },
};

/** Compiled, but repeated by graphql-js, since the reported errors depend on the order of execution. */
const repeated: Readonly<Record<string, GraphRequest>> = {
  'null where none may be': {
    query: '{ number car { plate strict sibling: bad } other: car { deepStrict { strict } } }',
  },
  'a value that is not a list': { query: '{ notList { name } name }' },
  'null in a list of none': { query: '{ strictList { name } strictLeaves }' },
  'null that propagates to the root': { query: '{ number strictRoot }' },
  'null for an argument that has a default': {
    query: 'query ($n: Int = 3) { number needs(times: $n) }',
    variables: { n: null },
  },
  'a null within a list of none': { query: 'query ($n: Int = 2) { strictSum(of: [1, $n]) }', variables: { n: null } },
};

describe('the executor gives the same result as graphql-js', () => {
  it.each(Object.entries({ ...compiled, ...repeated }))('with compiled code: %s', async (_, request) => {
    const before = running.compiled();
    const answers = [await running.ask(request), await running.ask(request)];
    expect(running.compiled()).toBe(before + 1);
    const wanted = shown(withClientErrors(await expected(request)));
    for (const answer of answers) expect(shown(answer)).toEqual(wanted);
    expect(running.logged('compiled operation failed')).toBe(0);
  });

  it.each(Object.entries(interpreted))('without: %s', async (_, request) => {
    const before = running.compiled();
    const answers = [await running.ask(request), await running.ask(request)];
    expect(running.compiled()).toBe(before);
    const wanted = shown(withClientErrors(await expected(request)));
    for (const answer of answers) expect(shown(answer)).toEqual(wanted);
  });

  it('where a type serializes to nothing, without quoting the value', async () => {
    const request = { query: '{ unwritten }' };
    const [answer, wanted] = [await running.ask(request), await expected(request)];
    expect(answer).toMatchObject({ data: { unwritten: null }, errors: [{ path: ['unwritten'] }] });
    expect(wanted).toMatchObject({ data: { unwritten: null }, errors: [{ path: ['unwritten'] }] });
    expect(wanted.errors?.[0]?.message).toContain('nothing');
    expect(answer.errors?.[0]?.message).not.toContain('nothing');
  });

  it('for all values of the conditions of one operation, and compiles each once', async () => {
    const before = running.compiled();
    const query =
      'query ($a: Boolean!, $b: Boolean!) { car { name @skip(if: $a) ...A @include(if: $b) } } fragment A on Car { name plate }';
    for (const a of [true, false, true]) {
      for (const b of [true, false]) {
        const request = { query, variables: { a, b } };
        expect(shown(await running.ask(request))).toEqual(shown(await expected(request)));
      }
    }
    expect(running.compiled()).toBe(before + 4);
  });
});

describe('the executor', () => {
  it('compiles a frequent operation once', async () => {
    const executor = await start({ compileAt: 3 });
    for (const count of [0, 0, 1, 1]) {
      await executor.ask({ query: '{ number }' });
      expect(executor.compiled()).toBe(count);
    }
    await executor.stop();
  });

  it('evicts the least recently used operation, and only when necessary', async () => {
    const executor = await start({ maxOperations: 2 });
    for (const [name, count] of [
      ['a', 1],
      ['b', 2],
      ['a', 2],
      ['c', 3],
      ['a', 3],
      ['b', 4],
    ] as const) {
      await executor.ask({ query: `{ ${name}: number }` });
      expect(executor.compiled()).toBe(count);
    }
    await executor.stop();
  });

  it('uses graphql-js if graphql-jit cannot be loaded or cannot compile, and logs it', async () => {
    const unloadable = await start({ loadJit: () => Promise.reject(new Error('no such package')) });
    expect(await unloadable.ask({ query: '{ number }' })).toEqual({ data: { number: 7 } });
    expect(unloadable.logged('graphql-jit could not be loaded: operations are not compiled')).toBe(1);
    const jit = await import('graphql-jit');
    const failing = await start({
      loadJit: async () => ({ ...jit, compileQuery: () => ({ errors: [new GraphQLError('too hard')] }) }),
    });
    expect(await failing.ask({ query: '{ number }' })).toEqual({ data: { number: 7 } });
    expect(failing.logged('operation could not be compiled')).toBe(1);
  });

  it('completes a request whose compiled code fails', async () => {
    const jit = await import('graphql-jit');
    const query = () => {
      throw new Error('a fault of the compiler');
    };
    const executor = await start({
      loadJit: async () => ({ ...jit, compileQuery: () => ({ query, stringify: String }) as never }),
    });
    for (let time = 0; time < 2; time += 1)
      expect(await executor.ask({ query: '{ number }' })).toEqual({ data: { number: 7 } });
    expect(executor.logged('compiled operation failed')).toBe(1);
  });
});
