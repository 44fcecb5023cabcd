import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimAt, principalOfClaims, type Claims } from '../../../src/auth/claims.js';
import { stricter } from '../../../src/auth/privacy-claim.js';
import { noRedaction, type PrivacySettings, type Principal } from '../../../src/domain/index.js';

const names = { fleets: 'fleets', scopes: 'scope', disclosure: 'disclosure' };
const read = (claims: Claims, server: PrivacySettings = noRedaction): Principal =>
  principalOfClaims({ sub: 'anna', ...claims }, names, server);

describe('the claims of a token', () => {
  it('grant the fleets and scopes that they name', () => {
    expect(read({ fleets: ['f1', 'f2'], scope: 'data:telemetry data:trip' })).toEqual({
      id: 'token:anna',
      fleets: new Set(['f1', 'f2']),
      scopes: new Set(['data:telemetry', 'data:trip']),
      disclosure: noRedaction,
      rate: null,
    });
  });

  it('may be lists or space-separated strings', () => {
    const { fleets, scopes } = read({ fleets: ' f1  f2 ', scope: ['a', 'b'] });
    expect([fleets, scopes]).toEqual([new Set(['f1', 'f2']), new Set(['a', 'b'])]);
  });

  it('grant all with a star', () => {
    const { fleets, scopes } = read({ fleets: '*', scope: ['a', '*'] });
    expect([fleets, scopes]).toEqual(['*', '*']);
  });

  it('grant nothing if they are missing or empty', () => {
    for (const claims of [{}, { fleets: [], scope: '' }]) {
      const { fleets, scopes } = read(claims);
      expect([fleets, scopes]).toEqual([new Set(), new Set()]);
    }
  });

  it.each<[string, Claims]>([
    ['fleets that are a number', { fleets: 7 }],
    ['fleets that are null', { fleets: null }],
    ['fleets that are true', { fleets: true }],
    ['fleets by their names', { fleets: { f1: true } }],
    ['a number among fleets', { fleets: ['f1', 2] }],
    ['an empty fleet', { fleets: [''] }],
    ['a list in a list', { scope: [['*']] }],
    ['a disclosure that is a word', { disclosure: 'exact' }],
    ['a disclosure that is null', { disclosure: null }],
    ['an unknown position', { disclosure: { position: 'rough' } }],
    ['a grid without width', { disclosure: { position: { gridMeters: 0 } } }],
    ['a slip in a name', { disclosure: { tripEndMeters: 500 } }],
    ['trip ends below zero', { disclosure: { tripEndsMeters: -1 } }],
    ['trip ends that are a text', { disclosure: { tripEndsMeters: '500' } }],
    ['an unknown view of VINs', { disclosure: { vin: true } }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject with a line break', { sub: 'anna\nroot' }],
    ['a subject longer than any', { sub: 'a'.repeat(256) }],
  ])('reject the token if they are malformed: %s', (_title, claims) => {
    expect(() => read(claims)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED', reason: 'claims' }));
  });

  it('are found by their whole names, including dots', () => {
    expect(claimAt({ 'https://example.com/fleets': ['f1'] }, 'https://example.com/fleets')).toEqual(['f1']);
    expect(claimAt({ a: { b: 1 } }, 'a.b')).toBeUndefined();
  });

  it('are found by a JSON pointer', () => {
    expect(claimAt({ realm: { 'a/b': [{ '~': 'x' }] } }, '/realm/a~1b/0/~0')).toBe('x');
    expect(claimAt({ realm: 'text' }, '/realm/length')).toBeUndefined();
    expect(claimAt({ realm: null }, '/realm/x')).toBeUndefined();
  });

  it('are never inherited properties', () => {
    for (const name of ['constructor', 'toString', '__proto__', '/constructor/name', '/a/__proto__']) {
      expect(claimAt({ a: {} }, name)).toBeUndefined();
    }
  });
});

describe('the privacy settings of a token', () => {
  it('are the server’s without a claim', () => {
    const server: PrivacySettings = { position: { gridMeters: 500 }, tripEndsMeters: 200, vin: 'masked' };
    expect(read({}, server).disclosure).toEqual(server);
    expect(read({ disclosure: {} }, server).disclosure).toEqual(server);
  });

  it('are the stricter of both, member by member', () => {
    const server: PrivacySettings = { position: { gridMeters: 500 }, tripEndsMeters: 200, vin: 'shown' };
    const claim = { position: { gridMeters: 1000 }, tripEndsMeters: 100, vin: 'masked' as const };
    expect(stricter(server, claim)).toEqual({ position: { gridMeters: 1000 }, tripEndsMeters: 200, vin: 'masked' });
  });

  it('are never less strict than the server’s', () => {
    const position = fc.oneof(
      fc.constantFrom('exact' as const, 'withheld' as const),
      fc.integer({ min: 1, max: 100_000 }).map((gridMeters) => ({ gridMeters })),
    );
    const vin = fc.constantFrom('shown' as const, 'masked' as const);
    const disclosure = fc.record({ position, tripEndsMeters: fc.nat(100_000), vin });
    const rank = (found: PrivacySettings['position']): number =>
      found === 'exact' ? 0 : found === 'withheld' ? Infinity : found.gridMeters;
    fc.assert(
      fc.property(disclosure, disclosure, (server, claim) => {
        const shown = stricter(server, claim);
        expect(rank(shown.position)).toBe(Math.max(rank(server.position), rank(claim.position)));
        expect(shown.tripEndsMeters).toBe(Math.max(server.tripEndsMeters, claim.tripEndsMeters));
        expect(shown.vin === 'masked').toBe(server.vin === 'masked' || claim.vin === 'masked');
      }),
    );
  });
});
