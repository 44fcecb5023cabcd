import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { print, startProduction } from '../support.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startProduction({ simulator: { fleets: [{ name: 'Paris', vehicles: 3 }] } });
});
afterAll(() => world.close());

interface Probe {
  /** The name of the check. */
  readonly name: string;
  readonly path?: string;
  readonly init?: RequestInit;
  readonly isFinding: (text: string, response: Response) => boolean;
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify(body) });
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- inspected as graphql-cop does
const parsed = (text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

/** The checks of graphql-cop: the requests that it sends, and what it reports as a finding. */
const probes: readonly Probe[] = [
  {
    name: 'alias overloading',
    init: post({ query: `query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}:__typename`).join(' \n')} }` }),
    isFinding: (text) => Boolean(parsed(text)?.data?.alias100),
  },
  {
    name: 'batch queries',
    init: post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }', operationName: 'cop' }))),
    isFinding: (text) => (parsed(text)?.length ?? 0) >= 10,
  },
  {
    name: 'tracing',
    init: {
      ...post({ query: 'query cop { __typename }' }),
      headers: { ...json, 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    },
    isFinding: (text) => /tracing|stacktrace|exception|ftv1/i.test(text),
  },
  {
    name: 'directive overloading',
    init: post({ query: 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' }),
    isFinding: (text) => parsed(text)?.errors?.length === 10,
  },
  {
    name: 'circular introspection',
    init: post({
      query:
        'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    }),
    isFinding: (text) => parsed(text)?.data?.__schema?.types?.length > 25,
  },
  {
    name: 'introspection',
    init: post({ query: 'query cop { __schema { types { name fields { name } } } }' }),
    isFinding: (text) => Boolean(parsed(text)?.data?.__schema?.types),
  },
  {
    name: 'circular fragments',
    init: post({
      query: 'query cop { ...A } fragment A on Query { __typename ...B } fragment B on Query { __typename ...A }',
    }),
    isFinding: (text, { status }) => status >= 500 || Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'field duplication',
    init: post({ query: `query cop { ${'__typename \n'.repeat(500)} }` }),
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'field suggestions',
    init: post({ query: 'query cop { __schema { directive } fleet { id } fleett }' }),
    isFinding: (text) => /did you mean/i.test(text),
  },
  {
    name: 'mutation by GET',
    path: get('mutation cop {__typename}'),
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'mutation by GET with the preflight header',
    path: get('mutation cop {__typename}'),
    init: { headers: { 'apollo-require-preflight': 'yes' } },
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  ...['/graphiql', '/playground', '/console', '/graphql', '/', '/explorer/', '/altair', '/voyager'].map(
    (path): Probe => ({
      name: `an explorer at ${path}`,
      path,
      init: { headers: { accept: 'text/html' } },
      isFinding: (text, { status }) => status === 200 || /graphiql|playground|sandbox/i.test(text),
    }),
  ),
  {
    name: 'url-encoded POST',
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=query+cop+%7B__typename%7D',
    },
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'POST with the query in the URL',
    path: get('query cop {__typename}'),
    init: { method: 'POST' },
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'plain-text POST',
    init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' },
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'multipart POST',
    init: {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--\r\n',
    },
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'query by GET',
    path: get('query cop {__typename}'),
    isFinding: (text) => Boolean(parsed(text)?.data?.__typename),
  },
  {
    name: 'unhandled errors',
    init: post({ query: 'qwerty cop { abc }' }),
    isFinding: (text, { status }) => status >= 500 || /exception|stack|node_modules|INTERNAL/i.test(text),
  },
];

describe('the checks of graphql-cop', () => {
  it.each(probes.map((probe) => [probe.name, probe] as const))(
    'report no finding: %s',
    async (_name, { path, init, isFinding }) => {
      const response = await fetch(new URL(path ?? '/graphql', world.facade.url), { redirect: 'manual', ...init });
      expect(isFinding(await response.text(), response)).toBe(false);
    },
  );

  it('report findings with introspection and explorer enabled', async () => {
    await world.restart({ server: { introspection: true, explorer: true } });
    const findings: string[] = [];
    for (const { name, path, init, isFinding } of probes) {
      const response = await fetch(new URL(path ?? '/graphql', world.facade.url), { redirect: 'manual', ...init });
      if (isFinding(await response.text(), response)) findings.push(name);
    }
    expect(findings).toEqual(['introspection', 'field suggestions', 'an explorer at /graphiql', 'an explorer at /']);
    print(
      `graphql-cop: 0 findings in ${probes.length} checks in production, ${findings.length} with introspection and explorer enabled`,
    );
  });
});
