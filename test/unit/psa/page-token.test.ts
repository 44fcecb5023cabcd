import { describe, expect, it } from '@jest/globals';
import { pageUrl, tokenOf } from '../../../src/psa/page-token.js';

const list = new URL('https://psa.example/connectedcar/v3/fleets/f1/vehicles');
const at = (query: string, of = list) => new URL(`${of.href}${query}`);

describe('a page token', () => {
  it('is the upstream’s if the link contains no other parameters', () => {
    expect(tokenOf(at('?pageToken=a%2Bb%3D'), list, [])).toBe('a+b=');
    expect(pageUrl(list, 'a+b=').searchParams.get('pageToken')).toBe('a+b=');
  });

  it('keeps other parameters of the link', () => {
    const token = tokenOf(at('?pageToken=abc&profile=endUser'), list, []);
    expect(token).toBe('?pageToken=abc&profile=endUser');
    expect(pageUrl(list, token).search).toBe('?pageToken=abc&profile=endUser');
  });

  it('supports paging without tokens', () => {
    const token = tokenOf(at('?page=2'), list, []);
    expect(pageUrl(list, token).search).toBe('?page=2');
  });

  it.each([
    '?pageToken=abc&client_id=secret-id',
    '?client_id=secret-id&pageToken=abc&client_id=secret-id',
    '?client_id=secret-id&page=2',
    '?%63lient_id=secret-id&pageToken=abc',
  ])('never contains the client id: %s', (query) => {
    expect(tokenOf(at(query), list, [])).not.toContain('secret-id');
  });

  it('does not contain parameters that we send', () => {
    expect(tokenOf(at('?pageToken=abc&pageSize=60&locale=fr&extension=branding'), list, ['locale', 'extension'])).toBe(
      'abc',
    );
  });

  it('may start with a question mark', () => {
    const token = tokenOf(at('?pageToken=%3Fx%3D1'), list, []);
    expect(pageUrl(list, token).searchParams.get('pageToken')).toBe('?x=1');
    expect(pageUrl(list, token).searchParams.get('x')).toBeNull();
  });

  it('does not repeat parameters of the list’s link', () => {
    const profiled = at('?profile=endUser');
    const token = tokenOf(at('?profile=endUser&pageToken=abc'), profiled, []);
    expect(pageUrl(profiled, token).searchParams.getAll('profile')).toEqual(['endUser']);
    expect(pageUrl(profiled, token).searchParams.get('pageToken')).toBe('abc');
  });

  it('keeps repeated parameters', () => {
    const token = tokenOf(at('?filter=a&filter=b&pageToken=abc'), list, []);
    expect(pageUrl(list, token).searchParams.getAll('filter')).toEqual(['a', 'b']);
  });

  it('is null for the first page', () => {
    expect(pageUrl(list, null).href).toBe(list.href);
  });

  it.each([
    '/connectedcar/v3/fleets/f2/vehicles',
    '/connectedcar/v3/fleets/f1',
    '/connectedcar/v3/fleets/f1/vehicles/v1',
  ])('is rejected if next leads to %s', (path) => {
    const next = new URL(`https://psa.example${path}?pageToken=abc`);
    expect(() => tokenOf(next, list, [])).toThrow(expect.objectContaining({ code: 'UPSTREAM_ERROR' }));
  });

  it.each(['../f2/vehicles', '?/../f2', '//evil.example', '?#x', '\\..\\', 'https://evil.example/'])(
    'that was forged reaches no other resource than its list: %s',
    (token) => {
      const url = pageUrl(list, token);
      expect(url.origin + url.pathname + url.hash).toBe(list.href);
    },
  );
});
