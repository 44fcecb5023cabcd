import { describe, expect, it } from '@jest/globals';
import { DeprecationLog, PagingLoopError, walkPages, withQuery } from '../../../src/hal/index.js';
import type { Deprecation } from '../../../src/hal/index.js';

type Page = { readonly name: string; readonly next: string | null };

async function walk(pages: Record<string, Page>, limit = Infinity) {
  const fetched: string[] = [];
  const read: string[] = [];
  const walking = walkPages(
    pages['first'] as Page,
    (page) => page.next,
    (next) => {
      fetched.push(next);
      return Promise.resolve(pages[next] as Page);
    },
  );
  const error = await (async () => {
    for await (const page of walking) {
      read.push(page.name);
      if (read.length >= limit) break;
    }
  })().catch((thrown: unknown) => thrown);
  return { fetched, read, error };
}

describe('walking pages', () => {
  it('returns every page in order', async () => {
    const pages = { first: { name: '1', next: 'b' }, b: { name: '2', next: 'c' }, c: { name: '3', next: null } };
    expect(await walk(pages)).toEqual({ fetched: ['b', 'c'], read: ['1', '2', '3'], error: undefined });
  });

  it('fetches no page that is not requested', async () => {
    const pages = { first: { name: '1', next: 'b' }, b: { name: '2', next: 'c' } };
    expect((await walk(pages, 1)).fetched).toEqual([]);
  });

  it.each([
    ['to itself', { first: { name: '1', next: 'b' }, b: { name: '2', next: 'b' } }, ['b']],
    [
      'to an earlier page',
      { first: { name: '1', next: 'b' }, b: { name: '2', next: 'c' }, c: { name: '3', next: 'b' } },
      ['b', 'c'],
    ],
  ])('throws PAGING_LOOP when next leads back %s, before it is fetched again', async (_, pages, fetched) => {
    const walked = await walk(pages);
    expect(walked.error).toBeInstanceOf(PagingLoopError);
    expect(walked.error).toMatchObject({ code: 'PAGING_LOOP' });
    expect(walked.fetched).toEqual(fetched);
  });
});

describe('query parameters', () => {
  it('are replaced, repeated or removed, on a copy', () => {
    const url = new URL('https://h/f?a=1&a=2&b=3&c=4');
    expect(withQuery(url, { a: ['x', 'y'], b: null, d: 'z&' }).search).toBe('?c=4&a=x&a=y&d=z%26');
    expect(withQuery(url, { a: [] }).search).toBe('?b=3&c=4');
    expect(url.search).toBe('?a=1&a=2&b=3&c=4');
  });
});

describe('the log of deprecations', () => {
  const link = (deprecation?: string) => ({
    href: '/secret',
    templated: false,
    ...(deprecation === undefined ? {} : { deprecation }),
  });

  it('reports each relation and page of documentation once, without query, fragment and userinfo', () => {
    const reported: Deprecation[] = [];
    const log = new DeprecationLog((deprecation) => reported.push(deprecation));
    log.note('trips', link('https://u:p@docs.example.com/trips?client_id=x#y'));
    log.note('trips', link('https://docs.example.com/trips?client_id=z'));
    log.note('alerts', link('https://docs.example.com/trips'));
    log.note('fleets', link());
    expect(reported).toEqual([
      { rel: 'trips', documentation: 'https://docs.example.com/trips' },
      { rel: 'alerts', documentation: 'https://docs.example.com/trips' },
    ]);
  });

  it('stops at its limit and truncates long texts', () => {
    const reported: Deprecation[] = [];
    const log = new DeprecationLog((deprecation) => reported.push(deprecation), 3);
    for (let n = 0; n < 10; n += 1) log.note(`rel${n}`, link('d'.repeat(10_000)));
    expect(reported.map(({ rel }) => rel)).toEqual(['rel0', 'rel1', 'rel2']);
    expect(reported[0]?.documentation).toHaveLength(300);
  });
});
