import { describe, expect, it } from '@jest/globals';
import { both, describeRequirement, isMet, isOpen, open, scope } from '../../../../src/graphql/scopes/requirement.js';

describe('a scope requirement', () => {
  it('is satisfied by the scope itself and by scopes that include it', () => {
    const maintenance = scope('data:telemetry:vehicle:maintenance');
    for (const granted of ['data:telemetry', 'data:telemetry:vehicle', 'data:telemetry:vehicle:maintenance'])
      expect(isMet(maintenance, new Set([granted]))).toBe(true);
    for (const granted of ['data', 'data:telemetry:vehicle:alarm', 'data:telemetry:', 'DATA:TELEMETRY', 'data:trip'])
      expect(isMet(maintenance, new Set([granted]))).toBe(false);
    expect(isMet(maintenance, new Set())).toBe(false);
    expect(isMet(maintenance, '*')).toBe(true);
  });

  it('requires all scopes of a set when combined', () => {
    const wanted = both(scope('data:trip'), scope('data:position'));
    expect(wanted).toEqual([['data:position', 'data:trip']]);
    expect(isMet(wanted, new Set(['data:trip']))).toBe(false);
    expect(isMet(wanted, new Set(['data:trip', 'data:position', 'fleet:read']))).toBe(true);
  });

  it('removes duplicates and redundant sets', () => {
    expect(both(scope('data:trip'), scope('data:trip'))).toEqual([['data:trip']]);
    expect(both(scope('data:telemetry'), scope('data:telemetry:vehicle'))).toEqual([['data:telemetry']]);
    expect(both(open, scope('data:trip'))).toEqual(scope('data:trip'));
    expect(isOpen(both(open, open))).toBe(true);
    expect(isOpen(scope('data:trip'))).toBe(false);
  });

  it('is described in words', () => {
    expect(describeRequirement(both(scope('a:b:c'), scope('d:e')))).toBe('`a:b` and `d:e`, or `a:b:c` and `d:e`');
  });
});
