import { expect, it } from '@jest/globals';
import { beforeExtensions, withExtensions } from '../../../../src/server/response-cache/response-text.js';

const extensions = { upstream: { calls: 1 } };

it('splits a response’s text at its extensions, and joins it again', () => {
  const text = withExtensions('{"data":{"a":1}', extensions);
  expect(JSON.parse(text)).toEqual({ data: { a: 1 }, extensions });
  expect(beforeExtensions(text, extensions)).toBe('{"data":{"a":1}');
});

it('is null for a text that ends with other extensions or continues after them', () => {
  const text = withExtensions('{"data":null', extensions);
  expect(beforeExtensions(text, { upstream: { calls: 2 } })).toBeNull();
  expect(beforeExtensions(`${text} `, extensions)).toBeNull();
  expect(beforeExtensions('{"data":null}\n', extensions)).toBeNull();
});
