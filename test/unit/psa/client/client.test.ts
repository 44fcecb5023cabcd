import { describe, expect, it } from '@jest/globals';
import { apiOf, base } from '../support/api.js';

describe('the URL of an entry point', () => {
  it.each([
    ['plain', 'plain'],
    ['a b', 'a%20b'],
    ['a?b#c', 'a%3Fb%23c'],
    ['a:b;c', 'a%3Ab%3Bc'],
    ['é', '%C3%A9'],
    ['100%', '100%25'],
    ['..a', '..a'],
    ['~', '~'],
  ])('encodes the id %s as one segment', (id, segment) => {
    const url = apiOf({}).client.entry('fleets', id, 'vehicles');
    expect(url.href).toBe(`${base}/fleets/${segment}/vehicles`);
    expect(url.search + url.hash).toBe('');
  });

  it.each([
    '',
    '.',
    '..',
    '../f2',
    '..\\f2',
    'a/b',
    '/',
    '%2e%2e',
    '%252E%252e',
    '%2f',
    'a%2Fb',
    'a%5cb',
    '%00',
    '..;x',
    '.;',
    '\u0000',
    'a\r\nb',
    'a\u0085b',
    '\u007f',
    '\ud800',
    'a\udc00',
    '．．',
    'a／b',
    'x'.repeat(513),
  ])('rejects the id %j', (id) => {
    const { client } = apiOf({});
    expect(() => client.entry('fleets', id)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => client.entry('fleets', id, 'vehicles')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('does not repeat a rejected id in the message', () => {
    expect(() => apiOf({}).client.entry('fleets', 'VF3/SECRET')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('SECRET') }),
    );
  });
});

describe('a link', () => {
  const document = { resource: {}, url: new URL(`${base}/fleets/f1/vehicles`) };

  it.each([
    [`${base}/fleets/f1`, `${base}/fleets/f1`],
    ['/connectedcar/v3/fleets/f1', `${base}/fleets/f1`],
    ['vehicles/v1', `${base}/fleets/f1/vehicles/v1`],
    ['?pageToken=abc', `${base}/fleets/f1/vehicles?pageToken=abc`],
  ])('%s is resolved against its document', (href, expected) => {
    expect(apiOf({}).client.locate('x', { href, templated: false }, document).href).toBe(expected);
  });

  it('Q08: is expanded if templated', () => {
    const link = { href: `${base}/fleets/f1/vehicles{?locale}`, templated: true };
    expect(apiOf({}).client.locate('x', link, document).href).toBe(`${base}/fleets/f1/vehicles`);
  });

  it('is rejected if it leaves the API, reporting the rel but not the URL', () => {
    const { client, refused } = apiOf({});
    const link = { href: 'https://user:secret@psa.example/connectedcar/v3/fleets', templated: false };
    expect(() => client.locate('vehicles', link, document)).toThrow(
      expect.objectContaining({ code: 'UPSTREAM_ERROR', message: expect.not.stringContaining('secret') }),
    );
    expect(refused).toEqual(['vehicles USERINFO']);
  });

  it.each(['a%2Fb', '%2e%2e', '%00', '..;x', '..'])(
    'reports the invalid id %j as a bad input, not as a bad link',
    (cbid) => {
      const { client, refused } = apiOf({});
      const link = { href: `${base}/vehicles/v1/callbacks/{cbid}/remotes`, templated: true };
      expect(() => client.locate('remotes', link, document, { cbid })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
      expect(refused).toEqual([]);
    },
  );

  it('is noted if deprecated', () => {
    const { client, deprecated } = apiOf({});
    client.locate(
      'status',
      { href: '/connectedcar/v3/x', templated: false, deprecation: 'https://d.example/' },
      document,
    );
    expect(deprecated).toEqual(['status']);
  });
});
