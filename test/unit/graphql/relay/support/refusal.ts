import { expect } from '@jest/globals';

/** What an argument that cannot be served is refused with: its name comes first. */
export function refusalOf(argument: string, message: RegExp = new RegExp(`^${argument}: `)): Error {
  return expect.objectContaining({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message) as unknown as string,
  }) as unknown as Error;
}
