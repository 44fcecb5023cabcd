import { expect, it } from '@jest/globals';
import { operations } from '../../../src/simulator/operations/index.js';

it('no two operations of a version match the same path, so their order does not matter', () => {
  const overlaps = operations.flatMap((one, index) =>
    operations
      .slice(index + 1)
      .filter(
        (other) => one.versions.some((version) => other.versions.includes(version)) && overlap(one.path, other.path),
      )
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(overlaps).toEqual([]);
});

function overlap(one: string, other: string): boolean {
  const [parts, others] = [one.split('/'), other.split('/')];
  return (
    parts.length === others.length &&
    parts.every((part, index) => part === others[index] || part.startsWith('{') || others[index]?.startsWith('{'))
  );
}
