import { describe, expect, it } from '@jest/globals';
import { resolveHref } from '../../../src/hal/index.js';
import type { Origin } from '../../../src/hal/index.js';
import { hostile, root } from './hostile.js';

const base = new URL('https://api.example.com/connectedcar/v3');
const origin: Origin = { base, trustedHosts: ['internal.example.net', 'gateway.example.net:8443'] };
const document = new URL(`${root}/fleets/f1/vehicles?pageToken=abc&client_id=x`);

const good: readonly (readonly [href: string, url: string])[] = [
  [root, root],
  [`${root}/`, `${root}/`],
  [`${root}?client_id=x`, `${root}?client_id=x`],
  [`${root}/fleets`, `${root}/fleets`],
  [`${root}/fleets?pageToken=a%2Fb%2B%3D%3D&pageSize=60`, `${root}/fleets?pageToken=a%2Fb%2B%3D%3D&pageSize=60`],
  ['https://api.example.com:443/connectedcar/v3/fleets', `${root}/fleets`],
  ['HTTPS://API.Example.COM/connectedcar/v3/fleets', `${root}/fleets`],
  ['https://internal.example.net/connectedcar/v3/fleets', `${root}/fleets`],
  ['https://INTERNAL.example.net:443/connectedcar/v3/fleets?a=1', `${root}/fleets?a=1`],
  ['https://gateway.example.net:8443/connectedcar/v3/fleets', `${root}/fleets`],
  ['/connectedcar/v3/fleets/f1', `${root}/fleets/f1`],
  ['/connectedcar/v3/fleets/../fleets/./f1', `${root}/fleets/f1`],
  ['v1', `${root}/fleets/f1/v1`],
  ['./vehicles/v1', `${root}/fleets/f1/vehicles/v1`],
  ['../f2/vehicles', `${root}/fleets/f2/vehicles`],
  ['..', `${root}/fleets/`],
  ['.', `${root}/fleets/f1/`],
  ['?pageToken=next', `${root}/fleets/f1/vehicles?pageToken=next`],
  ['vehicles/v1/status?extension=a,b', `${root}/fleets/f1/vehicles/v1/status?extension=a,b`],
  [`${root}/vehicles/%C3%A9t%C3%A9`, `${root}/vehicles/%C3%A9t%C3%A9`],
  [`${root}/vehicles/a:b@c;d=1`, `${root}/vehicles/a:b@c;d=1`],
  [`${root}//fleets`, `${root}//fleets`],
  [`${root}/fleets?at=https://evil.com/../..//x`, `${root}/fleets?at=https://evil.com/../..//x`],
  [`${root}/...`, `${root}/...`],
];

describe('the origin rule', () => {
  it.each(hostile)('rejects %j with %s', (href, reason) => {
    expect(resolveHref(href, origin, document)).toEqual({ ok: false, reason });
  });

  it.each([null, undefined, 7, {}, ['https://api.example.com/connectedcar/v3'], new URL(root)])(
    'rejects %p, which is not a string',
    (href) => {
      expect(resolveHref(href as string, origin)).toEqual({ ok: false, reason: 'NOT_A_STRING' });
    },
  );

  it.each(good)('follows %j', (href, url) => {
    const resolved = resolveHref(href, origin, document);
    expect(resolved).toEqual({ ok: true, url: new URL(url) });
    if (resolved.ok) expect(resolved.url.href).toBe(url);
  });

  it('resolves a relative href against the base as a folder without a document', () => {
    expect(resolveHref('fleets/f1', origin)).toEqual({ ok: true, url: new URL(`${root}/fleets/f1`) });
    expect(resolveHref('?a=1', origin)).toEqual({ ok: true, url: new URL(`${root}/?a=1`) });
    expect(resolveHref('..', origin)).toEqual({ ok: false, reason: 'DOT_SEGMENTS' });
  });

  it('does not let a relative href leave the base through a document outside it', () => {
    expect(resolveHref('fleets', origin, new URL('https://evil.com/admin/x'))).toEqual({
      ok: false,
      reason: 'OUTSIDE_BASE',
    });
    expect(resolveHref('fleets', origin, new URL('https://evil.com/connectedcar/v3/x'))).toEqual({
      ok: true,
      url: new URL(`${root}/fleets`),
    });
  });

  it('returns a copy: changing it does not affect base and document', () => {
    const resolved = resolveHref('fleets', origin);
    if (resolved.ok) resolved.url.pathname = '/changed';
    expect(base.href).toBe(root);
  });

  it('never returns userinfo or a fragment, even if the base has them', () => {
    const odd: Origin = { base: new URL('https://u:p@api.example.com/connectedcar/v3/?q=1#f'), trustedHosts: [] };
    expect(resolveHref('/connectedcar/v3/fleets', odd)).toEqual({ ok: true, url: new URL(`${root}/fleets`) });
  });

  it('accepts an http base with a port, and rewrites trusted hosts of either scheme to it', () => {
    const local: Origin = { base: new URL('http://127.0.0.1:8080/connectedcar/v3'), trustedHosts: ['api.example.com'] };
    const url = new URL('http://127.0.0.1:8080/connectedcar/v3/fleets');
    expect(resolveHref('http://127.0.0.1:8080/connectedcar/v3/fleets', local)).toEqual({ ok: true, url });
    expect(resolveHref('http://api.example.com/connectedcar/v3/fleets', local)).toEqual({ ok: true, url });
    expect(resolveHref('https://api.example.com/connectedcar/v3/fleets', local)).toEqual({ ok: true, url });
    expect(resolveHref('https://127.0.0.1:8080/connectedcar/v3/fleets', local)).toEqual({
      ok: false,
      reason: 'SCHEME',
    });
    expect(resolveHref('http://2130706433:8080/connectedcar/v3/fleets', local)).toEqual({ ok: false, reason: 'HOST' });
    expect(resolveHref('http://127.1:8080/connectedcar/v3/fleets', local)).toEqual({ ok: false, reason: 'HOST' });
    expect(resolveHref('http://127.0.0.1/connectedcar/v3/fleets', local)).toEqual({ ok: false, reason: 'PORT' });
  });

  it('compares an IPv6 base as text', () => {
    const local: Origin = { base: new URL('https://[::1]:8443/v3'), trustedHosts: [] };
    expect(resolveHref('https://[::1]:8443/v3/x', local)).toEqual({
      ok: true,
      url: new URL('https://[::1]:8443/v3/x'),
    });
    expect(resolveHref('https://[0:0:0:0:0:0:0:1]:8443/v3/x', local)).toEqual({ ok: false, reason: 'HOST' });
  });

  it('stays on the host if the base has no path', () => {
    const bare: Origin = { base: new URL('https://api.example.com'), trustedHosts: [] };
    expect(resolveHref('https://api.example.com//evil.com/x', bare)).toEqual({
      ok: true,
      url: new URL('https://api.example.com//evil.com/x'),
    });
    expect(resolveHref('//evil.com/x', bare)).toEqual({ ok: false, reason: 'PROTOCOL_RELATIVE' });
    const climbed = resolveHref('/.//evil.com/x', bare);
    expect(climbed.ok && climbed.url.host).toBe('api.example.com');
  });
});
