import { expect, it } from '@jest/globals';
import { beforeExtensions, withExtensions } from '../../../../src/server/response-cache/response-text.js';

const extensions = { upstream: { calls: 1 } };

it('gives an answer’s text from what stands before its extensions, and that from the text', () => {
  const text = withExtensions('{"data":{"a":1}', extensions);
  expect(JSON.parse(text)).toEqual({ data: { a: 1 }, extensions });
  expect(beforeExtensions(text, extensions)).toBe('{"data":{"a":1}');
});

it('gives nothing of a text that ends with others, or goes on after them', () => {
  const text = withExtensions('{"data":null', extensions);
  expect(beforeExtensions(text, { upstream: { calls: 2 } })).toBeNull();
  expect(beforeExtensions(`${text} `, extensions)).toBeNull();
  expect(beforeExtensions('{"data":null}\n', extensions)).toBeNull();
});
