import { describe, expect, it } from '@jest/globals';
import { resolveHref } from '../../../src/hal/index.js';
import type { HrefRefusal, Origin } from '../../../src/hal/index.js';

const base = new URL('https://api.example.com/connectedcar/v3');
const origin: Origin = { base, trustedHosts: ['internal.example.net', 'gateway.example.net:8443'] };
const root = 'https://api.example.com/connectedcar/v3';
const document = new URL(`${root}/fleets/f1/vehicles?pageToken=abc&client_id=x`);

const hostile: readonly (readonly [href: string, reason: HrefRefusal])[] = [
  ['', 'EMPTY'],
  [`${root}/${'a'.repeat(8192)}`, 'TOO_LONG'],
  // userinfo
  ['https://user@api.example.com/connectedcar/v3/fleets', 'USERINFO'],
  ['https://user:pass@api.example.com/connectedcar/v3/fleets', 'USERINFO'],
  ['https://api.example.com@evil.com/connectedcar/v3/fleets', 'USERINFO'],
  ['https://api.example.com:443@evil.com/connectedcar/v3/fleets', 'USERINFO'],
  ['https://@api.example.com/connectedcar/v3/fleets', 'USERINFO'],
  ['https://evil.com%40api.example.com/connectedcar/v3/fleets', 'HOST'],
  // other port
  ['https://api.example.com:444/connectedcar/v3/fleets', 'PORT'],
  ['https://api.example.com:8443/connectedcar/v3/fleets', 'PORT'],
  ['https://api.example.com:0/connectedcar/v3/fleets', 'PORT'],
  ['https://api.example.com:0443/connectedcar/v3/fleets', 'PORT'],
  ['https://api.example.com:/connectedcar/v3/fleets', 'MALFORMED'],
  ['https://api.example.com:65979/connectedcar/v3/fleets', 'PORT'],
  ['https://api.example.com:443x/connectedcar/v3/fleets', 'MALFORMED'],
  ['https://internal.example.net:8443/connectedcar/v3/fleets', 'PORT'],
  ['https://gateway.example.net/connectedcar/v3/fleets', 'PORT'],
  // other scheme
  ['http://api.example.com/connectedcar/v3/fleets', 'SCHEME'],
  ['http://api.example.com:443/connectedcar/v3/fleets', 'SCHEME'],
  ['http://internal.example.net/connectedcar/v3/fleets', 'SCHEME'],
  ['ftp://api.example.com/connectedcar/v3/fleets', 'SCHEME'],
  ['wss://api.example.com/connectedcar/v3/fleets', 'SCHEME'],
  ['file:///connectedcar/v3/fleets', 'SCHEME'],
  ['javascript:alert(1)', 'SCHEME'],
  ['data:application/json,{}', 'UNEXPANDED_TEMPLATE'],
  ['data:application/json,1', 'SCHEME'],
  ['blob:https://api.example.com/connectedcar/v3/1', 'SCHEME'],
  ['api.example.com:443/connectedcar/v3/fleets', 'SCHEME'],
  [':https://api.example.com/connectedcar/v3/fleets', 'SCHEME'],
  // slashes that parsers mend
  ['https:fleets', 'MALFORMED'],
  ['https:/connectedcar/v3/fleets', 'MALFORMED'],
  ['https:/evil.com/connectedcar/v3/fleets', 'MALFORMED'],
  ['https:///evil.com/connectedcar/v3/fleets', 'MALFORMED'],
  ['https:////evil.com/connectedcar/v3/fleets', 'MALFORMED'],
  ['//evil.com/connectedcar/v3/fleets', 'PROTOCOL_RELATIVE'],
  ['//api.example.com/connectedcar/v3/fleets', 'PROTOCOL_RELATIVE'],
  ['///evil.com/connectedcar/v3', 'PROTOCOL_RELATIVE'],
  // other host, and prefix tricks
  ['https://evil.com/connectedcar/v3/fleets', 'HOST'],
  ['https://api.example.com.evil.com/connectedcar/v3/fleets', 'HOST'],
  ['https://evil-api.example.com/connectedcar/v3/fleets', 'HOST'],
  ['https://sub.api.example.com/connectedcar/v3/fleets', 'HOST'],
  ['https://api.example.co/connectedcar/v3/fleets', 'HOST'],
  ['https://api.example.com./connectedcar/v3/fleets', 'HOST'],
  ['https://internal.example.net.evil.com/connectedcar/v3/fleets', 'HOST'],
  ['https://%61pi.example.com/connectedcar/v3/fleets', 'HOST'],
  ['https://api%2eexample.com/connectedcar/v3/fleets', 'HOST'],
  ['https://api.example.com%2f.evil.com/connectedcar/v3/fleets', 'HOST'],
  ['https://api.example.com%00.evil.com/connectedcar/v3/fleets', 'ENCODED_CONTROL'],
  ['https://api.example.com;.evil.com/connectedcar/v3/fleets', 'HOST'],
  ['https://xn--pi-6kb.example.com/connectedcar/v3/fleets', 'HOST'],
  // hosts by number
  ['https://127.0.0.1/connectedcar/v3/fleets', 'HOST'],
  ['https://2130706433/connectedcar/v3/fleets', 'HOST'],
  ['https://0x7f000001/connectedcar/v3/fleets', 'HOST'],
  ['https://0177.0.0.1/connectedcar/v3/fleets', 'HOST'],
  ['https://[::1]/connectedcar/v3/fleets', 'HOST'],
  ['https://[::ffff:127.0.0.1]:8080/connectedcar/v3/fleets', 'HOST'],
  ['https://[fe80::1%25eth0]/connectedcar/v3/fleets', 'HOST'],
  ['https://169.254.169.254/latest/meta-data', 'HOST'],
  ['https://localhost/connectedcar/v3/fleets', 'HOST'],
  // unicode
  ['https://аpi.example.com/connectedcar/v3/fleets', 'NON_ASCII'],
  ['https://ａｐｉ.example.com/connectedcar/v3/fleets', 'NON_ASCII'],
  ['https://api。example。com/connectedcar/v3/fleets', 'NON_ASCII'],
  [`${root}/．．/admin`, 'NON_ASCII'],
  [`${root}/\u202efleets`, 'NON_ASCII'],
  ['\ufeffhttps://api.example.com/connectedcar/v3/fleets', 'NON_ASCII'],
  // control characters, white space, backslashes
  [` ${root}/fleets`, 'CONTROL_OR_SPACE'],
  [`${root}/fleets `, 'CONTROL_OR_SPACE'],
  ['ht\ntps://evil.com/connectedcar/v3/fleets', 'CONTROL_OR_SPACE'],
  ['/\t/evil.com/connectedcar/v3/fleets', 'CONTROL_OR_SPACE'],
  [`${root}/.\t./.\n./admin`, 'CONTROL_OR_SPACE'],
  [`${root}/fleets\r\nHost: evil.com`, 'CONTROL_OR_SPACE'],
  [`${root}/fleets\u0000`, 'CONTROL_OR_SPACE'],
  [`${root}/fleets\u007f`, 'CONTROL_OR_SPACE'],
  [`${root}/fleets%0d%0aHost:%20evil.com`, 'ENCODED_CONTROL'],
  [`${root}/fleets?x=%0d%0aa`, 'ENCODED_CONTROL'],
  [`${root}/fleets%2500`, 'ENCODED_CONTROL'],
  ['\\\\evil.com/connectedcar/v3/fleets', 'BACKSLASH'],
  ['/\\evil.com/connectedcar/v3/fleets', 'BACKSLASH'],
  ['https:\\\\evil.com/connectedcar/v3/fleets', 'BACKSLASH'],
  ['https://api.example.com\\@evil.com/connectedcar/v3/fleets', 'BACKSLASH'],
  [`${root}\\..\\admin`, 'BACKSLASH'],
  // encoded dots and slashes
  [`${root}/%2e%2e/admin`, 'ENCODED_DELIMITER'],
  [`${root}/%2E%2E/admin`, 'ENCODED_DELIMITER'],
  [`${root}/.%2e/admin`, 'ENCODED_DELIMITER'],
  [`${root}/%2e/fleets`, 'ENCODED_DELIMITER'],
  [`${root}/..%2fadmin`, 'ENCODED_DELIMITER'],
  [`${root}/fleets%2Ff1`, 'ENCODED_DELIMITER'],
  [`${root}/..%5cadmin`, 'ENCODED_DELIMITER'],
  [`${root}/%252e%252e/admin`, 'ENCODED_DELIMITER'],
  [`${root}/..%252fadmin`, 'ENCODED_DELIMITER'],
  [`${root}/..%25255cadmin`, 'ENCODED_DELIMITER'],
  [`${root}/%ef%bc%8e%ef%bc%8e/admin`, 'ENCODED_DELIMITER'],
  [`${root}/%c0%ae%c0%ae/admin`, 'BAD_ENCODING'],
  [`${root}/%zz`, 'BAD_ENCODING'],
  [`${root}/%u002e%u002e/admin`, 'BAD_ENCODING'],
  // dot segments that leave the base
  [`${root}/../admin`, 'DOT_SEGMENTS'],
  [`${root}/..`, 'DOT_SEGMENTS'],
  [`${root}/../v3/fleets`, 'DOT_SEGMENTS'],
  [`${root}/fleets/../../../admin`, 'DOT_SEGMENTS'],
  [`${root}/./../v2/fleets`, 'DOT_SEGMENTS'],
  ['/connectedcar/v2/../v3/fleets', 'DOT_SEGMENTS'],
  ['/../connectedcar/v3/fleets', 'DOT_SEGMENTS'],
  ['../../../../admin', 'DOT_SEGMENTS'],
  ['../../../../../../etc/passwd', 'DOT_SEGMENTS'],
  [`${root}/..;/admin`, 'DOT_SEGMENTS'],
  [`${root}/..%3b/admin`, 'DOT_SEGMENTS'],
  [`${root}/.;x=1/fleets`, 'DOT_SEGMENTS'],
  // outside the base, and prefix tricks on its path
  ['https://api.example.com', 'OUTSIDE_BASE'],
  ['https://api.example.com/', 'OUTSIDE_BASE'],
  ['https://api.example.com?/connectedcar/v3/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar/v2/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar/v3evil', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar/v3.evil/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar/v3;x/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/ConnectedCar/v3/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com//connectedcar/v3/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/evil/connectedcar/v3/fleets', 'OUTSIDE_BASE'],
  ['https://api.example.com/connectedcar/%763/fleets', 'OUTSIDE_BASE'],
  ['/fleets', 'OUTSIDE_BASE'],
  ['/', 'OUTSIDE_BASE'],
  ['https://internal.example.net/admin', 'OUTSIDE_BASE'],
  // fragments and templates
  ['#', 'FRAGMENT'],
  ['#/connectedcar/v3/fleets', 'FRAGMENT'],
  ['https://api.example.com#@evil.com/connectedcar/v3/fleets', 'FRAGMENT'],
  [`${root}/fleets#x`, 'FRAGMENT'],
  [`${root}/fleets/{fid}`, 'UNEXPANDED_TEMPLATE'],
];

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
  it.each(hostile)('refuses %j with %s', (href, reason) => {
    expect(resolveHref(href, origin, document)).toEqual({ ok: false, reason });
  });

  it.each([null, undefined, 7, {}, ['https://api.example.com/connectedcar/v3'], new URL(root)])(
    'refuses %p, which is no string',
    (href) => {
      expect(resolveHref(href as string, origin)).toEqual({ ok: false, reason: 'NOT_A_STRING' });
    },
  );

  it.each(good)('follows %j', (href, url) => {
    const resolved = resolveHref(href, origin, document);
    expect(resolved).toEqual({ ok: true, url: new URL(url) });
    if (resolved.ok) expect(resolved.url.href).toBe(url);
  });

  it('reads a relative href against the base as a folder when no document is given', () => {
    expect(resolveHref('fleets/f1', origin)).toEqual({ ok: true, url: new URL(`${root}/fleets/f1`) });
    expect(resolveHref('?a=1', origin)).toEqual({ ok: true, url: new URL(`${root}/?a=1`) });
    expect(resolveHref('..', origin)).toEqual({ ok: false, reason: 'DOT_SEGMENTS' });
  });

  it('does not let a document outside the base lead a relative href out of it', () => {
    expect(resolveHref('fleets', origin, new URL('https://evil.com/admin/x'))).toEqual({
      ok: false,
      reason: 'OUTSIDE_BASE',
    });
    expect(resolveHref('fleets', origin, new URL('https://evil.com/connectedcar/v3/x'))).toEqual({
      ok: true,
      url: new URL(`${root}/fleets`),
    });
  });

  it('gives a URL of its own: changing it leaves base and document alone', () => {
    const resolved = resolveHref('fleets', origin);
    if (resolved.ok) resolved.url.pathname = '/changed';
    expect(base.href).toBe(root);
  });

  it('never gives userinfo or a fragment, even if the base has them', () => {
    const odd: Origin = { base: new URL('https://u:p@api.example.com/connectedcar/v3/?q=1#f'), trustedHosts: [] };
    expect(resolveHref('/connectedcar/v3/fleets', odd)).toEqual({ ok: true, url: new URL(`${root}/fleets`) });
  });

  it('works for a base in the clear, with a port, and rewrites a trusted host of either scheme to it', () => {
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

  it('keeps to the host when the base has no path, whatever the path looks like', () => {
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
