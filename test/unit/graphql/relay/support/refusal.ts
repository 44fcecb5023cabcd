import { expect } from '@jest/globals';

/** The error for an invalid argument: the message starts with its name. */
export function refusalOf(argument: string, message: RegExp = new RegExp(`^${argument}: `)): Error {
  return expect.objectContaining({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message) as unknown as string,
  }) as unknown as Error;
}
