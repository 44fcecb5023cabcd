import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { examineEnvironment } from '../../../src/config/index.js';

/** Only the problems of these variables. */
function examine(environment: Readonly<Record<string, string>>) {
  const { server, problems, warnings } = examineEnvironment(environment);
  const about = (found: typeof problems) =>
    found
      .filter(({ variable }) => /DOCUMENTS|EXPLORER/.test(variable))
      .map(({ variable, code }) => `${variable} ${code}`);
  return { server, problems: about(problems), warnings: about(warnings) };
}

const list = { TRUSTED_DOCUMENTS_FILE: 'list.json' };

describe('TRUSTED_DOCUMENTS', () => {
  it('resolves files against the working directory', () => {
    const { server, problems } = examine({ ...list, TRUSTED_DOCUMENTS: 'only' });
    expect(server.documents).toEqual({ mode: 'only', files: [resolve('list.json')] });
    expect(problems).toEqual([]);
  });

  it('requires a file unless it is off', () => {
    expect(examine({ TRUSTED_DOCUMENTS: 'only' }).problems).toEqual(['TRUSTED_DOCUMENTS_FILE MISSING']);
    expect(examine({ TRUSTED_DOCUMENTS: 'also' }).problems).toEqual(['TRUSTED_DOCUMENTS_FILE MISSING']);
  });

  it('warns about a file that is not used', () => {
    const { server, warnings } = examine(list);
    expect(warnings).toEqual(['TRUSTED_DOCUMENTS_FILE UNUSED']);
    expect(server.documents.files).toEqual([]);
  });

  it('rejects any other mode', () => {
    expect(examine({ ...list, TRUSTED_DOCUMENTS: 'true' }).problems).toEqual(['TRUSTED_DOCUMENTS INVALID']);
  });

  it('rejects only with FEDERATION, since a gateway generates its documents', () => {
    const federation = { ...list, FEDERATION: 'true' };
    expect(examine({ ...federation, TRUSTED_DOCUMENTS: 'only' }).problems).toEqual(['TRUSTED_DOCUMENTS CONFLICT']);
    expect(examine({ ...federation, TRUSTED_DOCUMENTS: 'also' }).problems).toEqual([]);
  });

  it('disables the explorer if only, and warns if EXPLORER is true', () => {
    const only = { ...list, TRUSTED_DOCUMENTS: 'only' };
    expect(examine(only)).toMatchObject({ server: { explorer: false }, warnings: [] });
    expect(examine({ ...only, EXPLORER: 'true' })).toMatchObject({
      server: { explorer: false },
      warnings: ['EXPLORER UNUSED'],
    });
    expect(examine({ ...list, TRUSTED_DOCUMENTS: 'also' }).server.explorer).toBe(true);
  });
});
