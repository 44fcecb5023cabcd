import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { examineEnvironment } from '../../../src/config/index.js';

/** What is said of other variables is no matter here. */
function examine(environment: Readonly<Record<string, string>>) {
  const { server, problems, warnings } = examineEnvironment(environment);
  const about = (found: typeof problems) =>
    found
      .filter(({ variable }) => /DOCUMENTS|EXPLORER/.test(variable))
      .map(({ variable, code }) => `${variable} ${code}`);
  return { server, problems: about(problems), warnings: about(warnings) };
}

const list = { TRUSTED_DOCUMENTS_FILE: 'list.json' };

describe('the settings of trusted documents', () => {
  it('name files by the working directory', () => {
    const { server, problems } = examine({ ...list, TRUSTED_DOCUMENTS: 'only' });
    expect(server.documents).toEqual({ mode: 'only', files: [resolve('list.json')] });
    expect(problems).toEqual([]);
  });

  it('need a file where they are to be executed', () => {
    expect(examine({ TRUSTED_DOCUMENTS: 'only' }).problems).toEqual(['TRUSTED_DOCUMENTS_FILE MISSING']);
    expect(examine({ TRUSTED_DOCUMENTS: 'also' }).problems).toEqual(['TRUSTED_DOCUMENTS_FILE MISSING']);
  });

  it('tell of a file that is not read', () => {
    const { server, warnings } = examine(list);
    expect(warnings).toEqual(['TRUSTED_DOCUMENTS_FILE UNUSED']);
    expect(server.documents.files).toEqual([]);
  });

  it('know no other mode', () => {
    expect(examine({ ...list, TRUSTED_DOCUMENTS: 'true' }).problems).toEqual(['TRUSTED_DOCUMENTS INVALID']);
  });

  it('let no gateway be served by a list alone, since it makes its texts itself', () => {
    const federation = { ...list, FEDERATION: 'true' };
    expect(examine({ ...federation, TRUSTED_DOCUMENTS: 'only' }).problems).toEqual(['TRUSTED_DOCUMENTS CONFLICT']);
    expect(examine({ ...federation, TRUSTED_DOCUMENTS: 'also' }).problems).toEqual([]);
  });

  it('leave out the explorer pages where these could do nothing, and say so to whoever asked for them', () => {
    const only = { ...list, TRUSTED_DOCUMENTS: 'only' };
    expect(examine(only)).toMatchObject({ server: { explorer: false }, warnings: [] });
    expect(examine({ ...only, EXPLORER: 'true' })).toMatchObject({
      server: { explorer: false },
      warnings: ['EXPLORER UNUSED'],
    });
    expect(examine({ ...list, TRUSTED_DOCUMENTS: 'also' }).server.explorer).toBe(true);
  });
});
