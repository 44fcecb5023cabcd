import { describe, expect, it } from '@jest/globals';
import DataLoader from 'dataloader';
import { buildSchema, parse, type GraphQLObjectType } from 'graphql';
import { boundResolvers } from '../../../../src/server/response-size/resolvers.js';
import { stringify } from '../../../../src/server/response-size/serialise.js';
import { ResponseWork, type ResponseWorkOptions } from '../../../../src/server/response-size/work.js';
import { executeWithin } from '../../../../src/server/executor/execute-within.js';

interface Thing {
  readonly name: string;
}

interface Context {
  readonly work: ResponseWork;
  readonly loader: DataLoader<string, Thing>;
  readonly batches: number[];
}

const schema = buildSchema(`
  type Query { things(count: Int!): [Thing!] }
  type Thing { name: String! other: Thing failing: String names(count: Int!): [String!] }
`);
const thing = schema.getType('Thing') as GraphQLObjectType;
const { other, failing, names } = thing.getFields();
if (!other || !failing || !names) throw new Error('The schema has changed.');
other.resolve = (source: Thing, _args, { loader }: Context) => loader.load(`other of ${source.name}`);
/** One error for all: thousands of stack traces would take longer than the code under test. */
const failure = new Error('no');
failing.resolve = () => Promise.reject(failure);
names.resolve = (source: Thing, { count }: { count: number }) => Array<string>(count).fill(source.name);
boundResolvers(schema, (context) => (context as Context).work);

const limits = { answerFields: 1_000_000, answerBytes: 1_000_000 };
/** A response predicted to be large is produced in slices. */
const large = { fields: 100_000, resolved: 100_000, largestList: { path: 'things', items: 1 } };
const small = { ...large, fields: 1, resolved: 0 };

/** Each read of the clock takes 7 ms, so that a slice of 20 ms has three steps. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 7);
}

async function run(query: string, options: Partial<ResponseWorkOptions> = {}, predicted = large) {
  const turns = { taken: 0 };
  const yieldToEventLoop = async () => void (turns.taken += 1);
  const work = new ResponseWork({
    limits,
    signal: new AbortController().signal,
    yieldToEventLoop,
    clock: ticking(),
    ...options,
  });
  const batches: number[] = [];
  const load = async (keys: readonly string[]) => {
    batches.push(keys.length);
    return keys.map((name) => ({ name }));
  };
  const loader = new DataLoader<string, Thing>(load, { batchScheduleFn: work.schedule });
  const rootValue = {
    things: ({ count }: { count: number }) => Array.from({ length: count }, (_, i) => ({ name: `${i}` })),
  };
  work.expect(predicted);
  const contextValue: Context = { work, loader, batches };
  const result = await executeWithin({ schema, document: parse(query), rootValue, contextValue }, work, undefined);
  return { result, batches, turns: turns.taken };
}

const codeOf = ({ result }: Awaited<ReturnType<typeof run>>) =>
  result.errors?.map(({ extensions }) => extensions['code']);

describe('a large response', () => {
  it('is the same as without slices', async () => {
    const query = '{ things(count: 50) { name other { name other { name } } } }';
    const sliced = await run(query);
    const whole = await run(query, {}, small);
    expect(sliced.result).toEqual(whole.result);
    expect(whole.turns).toBe(0);
    expect(sliced.turns).toBeGreaterThan(30);
  });

  it('loads the same batches', async () => {
    const { batches } = await run('{ things(count: 50) { other { other { name } } } }');
    expect(batches).toEqual([50, 50]);
  });

  it('is serialized in slices, as by JSON.stringify', async () => {
    const { result, turns } = await run('{ things(count: 3000) { name other { name } } }');
    expect(turns).toBeGreaterThan(100);
    const answer = { errors: undefined, data: result.data, extensions: { a: 1 } };
    expect(stringify(answer)).toBe(`${JSON.stringify(answer)}\n`);
    expect(stringify({ data: null })).toBe('{"data":null}\n');
  });

  it('keeps each error with its field', async () => {
    const { result } = await run('{ things(count: 30) { name failing } }');
    expect(result.errors).toHaveLength(30);
    expect(result.data?.['things']).toHaveLength(30);
  });
});

describe('a response that exceeds its limits', () => {
  it('is rejected before execution if that is predicted', async () => {
    await expect(
      run('{ things(count: 1) { name } }', { limits: { ...limits, answerFields: 99_999 } }),
    ).rejects.toMatchObject({
      extensions: {
        code: 'QUERY_TOO_COMPLEX',
        limit: 'MAX_ANSWER_FIELDS',
        found: 100_000,
        allowed: 99_999,
        list: 'things',
      },
    });
  });

  it('is stopped if it was predicted to be smaller, and has no data', async () => {
    const few = { ...limits, answerFields: 500 };
    const stopped = await run('{ things(count: 1000) { name other { name } } }', { limits: few }, small);
    expect(codeOf(stopped)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(stopped.result.data).toBeNull();
    // No more fields are resolved for it.
    expect(stopped.batches).toEqual([]);
  });

  it('is stopped if it becomes large in the middle', async () => {
    const few = { ...limits, answerFields: 40_000 };
    const stopped = await run(
      '{ things(count: 500) { other { names(count: 100) } } }',
      { limits: few },
      { ...large, fields: 40_000 },
    );
    expect(codeOf(stopped)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(stopped.batches).toEqual([500]);
  });

  it('is stopped if its JSON is too long', async () => {
    const stopped = await run('{ things(count: 3000) { name } }', { limits: { ...limits, answerBytes: 10_000 } });
    expect(stopped.result.data).toBeNull();
    expect(stopped.result.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: 'MAX_ANSWER_BYTES',
      allowed: 10_000,
    });
  });

  it('is stopped if it has too many errors', async () => {
    const stopped = await run('{ things(count: 10001) { failing } }');
    expect(codeOf(stopped)).toEqual(['QUERY_TOO_COMPLEX']);
  });
});

describe('a request after its timeout', () => {
  it('completes the data it has, within a second', async () => {
    const signal = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const { result } = await run('{ things(count: 20) { name } }', { signal });
    expect(result.errors).toBeUndefined();
  });

  it('is stopped during its CPU work after that', async () => {
    const signal = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const stopped = await run('{ things(count: 3000) { name } }', { signal });
    expect(codeOf(stopped)).toEqual(['UPSTREAM_TIMEOUT']);
    // One second of slices, each of which reads the clock four times.
    expect(stopped.turns).toBeLessThan(60);
  });

  it('is stopped at once if its client has disconnected', async () => {
    const stopped = await run('{ things(count: 3000) { name } }', { signal: AbortSignal.abort() });
    expect(codeOf(stopped)).toEqual(['CANCELLED']);
    expect(stopped.turns).toBe(1);
  });
});
