import { chmodSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examineEnvironment } from '../../../src/config/index.js';
import { makeFolder, type Fixtures } from './fixtures.js';

let folder: Fixtures;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

const examine = (environment: Record<string, string>) => {
  const { audit, problems, warnings } = examineEnvironment(environment);
  const of = (found: typeof problems) =>
    found.filter(({ variable }) => variable.startsWith('AUDIT')).map(({ code }) => code);
  return { audit, problems: of(problems), warnings: of(warnings) };
};
const none = { problems: [], warnings: [] };

describe('AUDIT_LOG', () => {
  it('is off by default', () => {
    expect(examine({})).toEqual({ audit: null, ...none });
    expect(examine({ AUDIT_LOG: 'OFF' })).toEqual({ audit: null, ...none });
  });

  it('writes to stdout or a file, and rejects requests on failure by default', () => {
    expect(examine({ AUDIT_LOG: 'stdout' })).toEqual({
      audit: { destination: 'stdout', onFailure: 'refuse' },
      ...none,
    });
    const destination = folder.path('audit.log');
    expect(examine({ AUDIT_LOG: destination, AUDIT_FAILURE: 'serve' })).toEqual({
      audit: { destination, onFailure: 'serve' },
      ...none,
    });
  });

  it('does not use a misspelt word as a file name', () => {
    expect(examine({ AUDIT_LOG: 'sdtout' })).toEqual({ audit: null, problems: ['INVALID'], warnings: [] });
    expect(examine({ AUDIT_FAILURE: 'ignore' }).problems).toEqual(['INVALID']);
  });

  it('warns about a file that every user can read', () => {
    const path = folder.write('open.log', '');
    chmodSync(path, 0o644);
    expect(examine({ AUDIT_LOG: path }).warnings).toEqual(['FILE_EXPOSED']);
    chmodSync(path, 0o640);
    expect(examine({ AUDIT_LOG: path }).warnings).toEqual([]);
  });
});
