import { Redactor, isWhole, type PrivacySettings, type Pseudonyms } from '../domain/index.js';
import { RedactedLoaders } from './redacted/redacted-loaders.js';
import { RequestLoaders, type RequestLoadersOptions } from './request-loaders.js';

/** Every way into the upstream that one GraphQL request has. */
export type Loaders = Pick<RequestLoaders, keyof RequestLoaders>;

/**
 * The loaders of a request, which give no more than is disclosed to whoever sent it. Whoever sees all gets the things
 * themselves, with nothing in between.
 */
export function createLoaders(
  options: RequestLoadersOptions,
  disclosure: PrivacySettings,
  pseudonyms: Pseudonyms,
): Loaders {
  const loaders = new RequestLoaders(options);
  return isWhole(disclosure) ? loaders : new RedactedLoaders(loaders, new Redactor(disclosure, pseudonyms));
}
