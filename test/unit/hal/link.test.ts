import { describe, expect, it } from '@jest/globals';
import { expandLink, findLink, findLinks, resolveHref } from '../../../src/hal/index.js';

describe('finding links', () => {
  it('reads a single link with all members of HAL', () => {
    const link = {
      href: '/a',
      templated: false,
      type: 't',
      deprecation: 'd',
      name: 'n',
      title: 'ti',
      profile: 'p',
      hreflang: 'fr',
    };
    expect(findLinks({ _links: { self: link } }, ['self'])).toEqual([link]);
  });

  it('reads an array of links and drops invalid ones', () => {
    const trips = [
      { href: '/1' },
      null,
      'x',
      { href: 7 },
      { href: '' },
      [],
      { title: 'no href' },
      { href: '/2', title: 5 },
    ];
    expect(findLinks({ _links: { trips } }, ['trips'])).toEqual([
      { href: '/1', templated: false },
      { href: '/2', templated: false },
    ]);
  });

  it('uses the first alias with a valid link (Q09)', () => {
    const resource = { _links: { vehicle: null, vehicles: { href: '/v' } } };
    expect(findLink(resource, ['vehicle', 'vehicles'])?.href).toBe('/v');
    expect(
      findLink({ _links: { vehicle: { href: '/1' }, vehicles: { href: '/2' } } }, ['vehicles', 'vehicle'])?.href,
    ).toBe('/2');
  });

  it('matches in any case, but prefers an exact match', () => {
    expect(findLink({ _links: { LastPosition: { href: '/p' } } }, ['lastPosition'])?.href).toBe('/p');
    expect(findLink({ _links: { waypoints: { href: '/1' }, wayPoints: { href: '/2' } } }, ['wayPoints'])?.href).toBe(
      '/2',
    );
  });

  it('matches with a CURIE prefix, and the full URI of a declared CURIE', () => {
    expect(findLink({ _links: { 'psa:vehicle': { href: '/v' } } }, ['vehicle'])?.href).toBe('/v');
    const curies = [
      null,
      { name: 'broken', href: 5 },
      { name: 'psa', href: 'https://docs.example.com/rels/{rel}', templated: true },
    ];
    const resource = { _links: { curies, 'https://docs.example.com/rels/vehicle': { href: '/v' } } };
    expect(findLink(resource, ['vehicle'])?.href).toBe('/v');
    expect(findLink({ _links: { 'https://other.example.com/rels/vehicle': { href: '/v' } } }, ['vehicle'])).toBeNull();
    expect(findLink({ _links: { curies: { name: 'x', href: '{rel}\ud800' } } }, ['curies'])?.href).toBe('{rel}\ud800');
  });

  it.each([{}, { _links: null }, { _links: [] }, { _links: 'x' }, { _links: { other: { href: '/' } } }])(
    'finds nothing in %j',
    (resource) => {
      expect(findLinks(resource, ['self', 'constructor', '__proto__', 'toString'])).toEqual([]);
      expect(findLink(resource, ['self'])).toBeNull();
    },
  );
});

describe('expanding links', () => {
  const link = (href: string, templated: boolean) => ({ href, templated });

  it('expands a template with the variables given and leaves the others empty (Q08)', () => {
    expect(expandLink(link('/callbacks/{cbid}/remotes{?a,b}', true), { cbid: 'c 1', b: 2 })).toBe(
      '/callbacks/c%201/remotes?b=2',
    );
    expect(expandLink(link('/x{constructor}{__proto__}{toString}', true), {})).toBe('/x');
  });

  it('keeps the href of a link that is not templated', () => {
    expect(expandLink(link('/callbacks/{cbid}', false), { cbid: 'c1' })).toBe('/callbacks/{cbid}');
  });

  it('keeps an href that cannot be expanded, which the origin rule rejects', () => {
    const origin = { base: new URL('https://api.example.com/v3'), trustedHosts: [] };
    for (const href of ['/v3/{a}', '/v3/\ud800']) {
      expect(resolveHref(expandLink(link(href, true), { a: '\ud800' }), origin).ok).toBe(false);
    }
  });

  it('cannot leave the base through a variable, only through the template', () => {
    const origin = { base: new URL('https://api.example.com/v3'), trustedHosts: [] };
    const resolve = (href: string, id: string) => resolveHref(expandLink(link(href, true), { id }), origin);
    expect(resolve('/v3/vehicles/{id}', '../../admin')).toEqual({ ok: false, reason: 'ENCODED_DELIMITER' });
    expect(resolve('/v3/{id}', '..')).toEqual({ ok: false, reason: 'DOT_SEGMENTS' });
    expect(resolve('{+id}', 'https://evil.com/v3')).toEqual({ ok: false, reason: 'HOST' });
    expect(resolve('/v3/vehicles/{id}{?id}', 'v1')).toEqual({
      ok: true,
      url: new URL('https://api.example.com/v3/vehicles/v1?id=v1'),
    });
  });
});
