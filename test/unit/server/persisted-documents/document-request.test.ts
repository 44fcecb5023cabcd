import { describe, expect, it } from '@jest/globals';
import { documentRequestOf } from '../../../../src/server/persisted-documents/document-request.js';

const hash = 'a'.repeat(64);
const post = (body: unknown) => documentRequestOf({ method: 'POST', body, query: { query: 'q', documentId: 'q' } });
const get = (query: unknown) => documentRequestOf({ method: 'GET', body: { query: 'b', documentId: 'b' }, query });

describe('the document of a request', () => {
  it.each([
    [{ documentId: 'x' }, ['x']],
    [{ doc_id: 'x' }, ['x']],
    [{ id: 'x' }, ['x']],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, ['x']],
    [{ documentId: `sha256:${hash}`, id: hash }, [hash]],
    [{ documentId: 'sha256:short' }, ['sha256:short']],
    [{ documentId: 'x', id: 'y' }, ['x', 'y']],
    [{ documentId: ['x'], doc_id: 7, id: null }, []],
    [{ documentId: '' }, []],
    [{ extensions: { persistedQuery: 'x' } }, []],
    [{ extensions: 'x' }, []],
    [[{ documentId: 'x' }], []],
    ['{"documentId":"x"}', []],
    [null, []],
    [undefined, []],
  ])('is identified by the members of a body: %j', (body, ids) => {
    expect(post(body).ids).toEqual(ids);
  });

  it('is identified by the query string, where extensions are JSON', () => {
    expect(get({ documentId: 'x' }).ids).toEqual(['x']);
    expect(get({ extensions: `{"persistedQuery":{"version":1,"sha256Hash":"x"}}` })).toMatchObject({
      ids: ['x'],
      text: null,
      persistedQuery: { version: 1 },
    });
    expect(get({ extensions: '{' })).toEqual({ text: null, ids: [], persistedQuery: undefined });
    expect(get({ documentId: ['x', 'x'] }).ids).toEqual([]);
  });

  it.each([
    [{ query: '{ a }' }, '{ a }'],
    [{ query: '' }, null],
    [{ query: null }, null],
    [{}, null],
    // A malformed query member is not treated as a missing one.
    [{ query: ['{ a }'] }, ''],
    [{ query: 7 }, ''],
  ])('has this text: %j', (body, text) => {
    expect(post(body).text).toBe(text);
    expect(get(body).text).toBe(text);
  });
});
