import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CANARY, startServer } from './support.js';
import type { Harness } from './support.js';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

describe('errors of a response', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startServer({
      formatError: (error) =>
        error instanceof RangeError ? { message: 'Out of range', extensions: { code: 'UPSTREAM_ERROR' } } : null,
    });
  });
  afterAll(async () => {
    await harness.server.drain();
  });

  async function ask(query: string, extra: object = {}): Promise<{ text: string; answer: Answer }> {
    const response = await harness.post({ query, ...extra }, { 'x-request-id': 'ask-1' });
    const text = await response.text();
    return { text, answer: JSON.parse(text) as Answer };
  }

  it.each(['plainError', 'codedPlainError', 'unknownCode', 'uncoded', 'thrownText', 'nullInNonNull'])(
    'masks unexpected errors (%s), with the request id, and logs the redacted stack',
    async (field) => {
      const before = harness.log('masked error').length;
      const { text, answer } = await ask(`{ hello ${field} }`);
      expect(text).not.toContain('CANARY');
      expect(text).not.toMatch(/stack/i);
      expect(answer.errors).toEqual([
        {
          message: 'Internal server error',
          locations: [{ line: 1, column: 9 }],
          path: [field],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'ask-1' },
        },
      ]);
      const logged = harness.log('masked error').slice(before);
      expect(logged).toHaveLength(1);
      expect(logged[0]).toMatchObject({ level: 'error', requestId: 'ask-1', path: field });
      expect(logged[0]).toHaveProperty('error.stack');
      expect(harness.lines.join('')).not.toContain('s3cret');
    },
  );

  it('delivers an error with a code of the closed list, without its stack, and the rest of the data', async () => {
    const { answer } = await ask('{ hello onPurpose }');
    expect(answer.data).toEqual({ hello: 'world', onPurpose: null });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'No such vehicle',
        path: ['onPurpose'],
        extensions: { code: 'NOT_FOUND', upstream: { status: 404 } },
      }),
    ]);
  });

  it('applies the given mapping first', async () => {
    const before = harness.log('masked error').length;
    const { answer } = await ask('{ mapped }');
    expect(answer.errors?.[0]).toMatchObject({ message: 'Out of range', extensions: { code: 'UPSTREAM_ERROR' } });
    expect(harness.log('masked error')).toHaveLength(before);
  });

  it.each([
    ['{ hello', {}, 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($t: String!) { echo(text: $t) }', { variables: { t: 4 } }, 'BAD_USER_INPUT'],
    ['query A { hello } query B { hello }', {}, 'OPERATION_RESOLUTION_FAILURE'],
  ])('keeps the message of a rejected request: %s', async (query, extra, code) => {
    const { answer } = await ask(query, extra);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions['code']).toBe(code);
    expect(answer.errors?.[0]?.message).not.toBe('Internal server error');
  });

  it('masks a failure to create the context, and logs it with the request id', async () => {
    const failing = await startServer({
      createContext: () => {
        throw new Error(CANARY);
      },
    });
    try {
      const response = await failing.post({ query: '{ hello }' }, { 'x-request-id': 'ctx-1' });
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
      expect(text).not.toContain('CANARY');
      expect(failing.log('request context could not be created')).toEqual([
        expect.objectContaining({ requestId: 'ctx-1' }),
      ]);
    } finally {
      await failing.server.drain();
    }
  });

  it('does not reveal names of the schema without introspection', async () => {
    const closed = await startServer({ introspection: false });
    try {
      expect(await (await closed.post({ query: '{ helo }' })).text()).not.toContain('hello');
      const refused = (await (await closed.post({ query: '{ __schema { types { name } } }' })).json()) as Answer;
      expect(refused.errors?.[0]).toMatchObject({
        message: 'Introspection is disabled; use the published schema.graphql.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    } finally {
      await closed.server.drain();
    }
  });
});
