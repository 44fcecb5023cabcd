import { isUnredacted, Redactor, type PrivacySettings, type Pseudonyms } from '../domain/index.js';
import type { Loaders } from './loaders.js';
import { RedactedLoaders } from './redacted/redacted-loaders.js';
import { RequestLoaders, type RequestLoadersOptions } from './request-loaders.js';

/** The loaders of a request, redacted by the principal's privacy settings. Without redaction there is no wrapper. */
export function createLoaders(
  options: RequestLoadersOptions,
  privacy: PrivacySettings,
  pseudonyms: Pseudonyms,
): Loaders {
  const loaders = new RequestLoaders(options);
  return isUnredacted(privacy) ? loaders : new RedactedLoaders(loaders, new Redactor(privacy, pseudonyms));
}
